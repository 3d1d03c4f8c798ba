//! The page of a form that the server could not take: what happened, what to do, and what was typed, to be sent again.

use domain::{form::RawForm, language::UiLanguage};
use leptos::prelude::*;

use crate::{
    address::{self, localised},
    i18n::Catalogue,
    page::SiteVersion,
    ui::{BrokenBridge, Button, DocumentTitle, Wordmark},
};

/// Why a request was not answered, and what came with it.
pub struct Problem<'a> {
    pub language: UiLanguage,
    /// The catalogue's key of what to do; its title is `…-title`.
    pub key: &'a str,
    /// The address of the form and what was typed in it, where it may be sent again as it is.
    pub again: Option<(&'a str, &'a RawForm)>,
    /// Whether a file came with the form. It must be chosen again.
    pub with_file: bool,
    pub site: &'a SiteVersion,
}

impl Problem<'_> {
    /// The whole page. It has no script.
    #[must_use]
    pub fn page(&self) -> String {
        Owner::new().with(|| self.document().to_html())
    }

    fn document(&self) -> impl RenderHtml + use<> {
        let catalogue = Catalogue(self.language);
        let title = catalogue.text(&format!("{}-title", self.key));
        let in_title = catalogue.text_with("document-title", &[("title", title.as_str().into())]);
        let home = localised(self.language, &address::home());
        let file = self.with_file.then(|| view! { <p>{catalogue.text("error-page-file-left-out")}</p> });
        let stylesheet = address::stylesheet().with("v", &self.site.0).to_string();
        view! {
            <!DOCTYPE html>
            <html lang=self.language.code()>
                <head>
                    <meta charset="utf-8"/>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                    <meta name="color-scheme" content="light dark"/>
                    <meta name="robots" content="noindex"/>
                    <DocumentTitle text=in_title/>
                    <link rel="icon" href=address::icon().to_string() type="image/svg+xml"/>
                    <link rel="stylesheet" href=stylesheet/>
                </head>
                <body>
                    <a class="skip-link" href="#contenu">{catalogue.text("skip-to-content")}</a>
                    <header class="site-header">
                        <div class="site-header__band">
                            <a class="wordmark" href=home>
                                <Wordmark/>
                                <span class="wordmark__name">"Passerelle"</span>
                            </a>
                        </div>
                    </header>
                    <main id="contenu" tabindex="-1">
                        <div class="column prose">
                            <BrokenBridge/>
                            <h1>{title}</h1>
                            <p class="lead">{catalogue.text(self.key)}</p>
                            {file}
                            {self.again_form(catalogue)}
                        </div>
                    </main>
                </body>
            </html>
        }
    }

    fn again_form(&self, catalogue: Catalogue) -> Option<AnyView> {
        let (action, fields) = self.again?;
        let fields = fields
            .pairs()
            .map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned()/> });
        let form = view! {
            <p>{catalogue.text("error-page-again-text")}</p>
            <form method="post" action=action.to_owned()>
                {fields.collect_view()}
                <Button label=catalogue.text("error-page-again")/>
            </form>
        };
        Some(form.into_any())
    }
}
