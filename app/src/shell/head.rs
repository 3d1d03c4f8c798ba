//! The head: title, languages, stylesheet, and the islands' code where the page holds one.

use domain::language::UiLanguage;
use leptos::{hydration::HydrationScripts, prelude::*};

use crate::{
    context::{RequestContext, localised},
    page::{Page, STYLESHEET_PATH, SiteVersion},
    ui::DocumentTitle,
};

pub(super) fn head(context: &RequestContext, page: &Page) -> impl IntoView + use<> {
    let title = context.t_with("document-title", &[("title", (&page.title).into())]);
    let base = context.platform.settings().base_url.clone();
    let path = context.path.clone();
    let alternates = page.indexed.then(move || {
        UiLanguage::ALL
            .into_iter()
            .map(|language| {
                let address = format!("{base}{}", localised(language, &path));
                view! { <link rel="alternate" hreflang=language.code() href=address/> }
            })
            .collect_view()
    });
    let robots = (!page.indexed).then(|| view! { <meta name="robots" content="noindex"/> });
    let scripts = page.islands.then(|| {
        let options = expect_context::<LeptosOptions>();
        view! { <HydrationScripts options islands=true/> }
    });
    view! {
        <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="color-scheme" content="light dark"/>
            <DocumentTitle text=title/>
            <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
            <link rel="stylesheet" href=stylesheet()/>
            {robots}
            {alternates}
            {scripts}
        </head>
    }
}

/// The stylesheet's address with its version, so that it may be kept for a year.
fn stylesheet() -> String {
    use_context::<SiteVersion>()
        .map_or_else(|| STYLESHEET_PATH.to_owned(), |version| format!("{STYLESHEET_PATH}?v={}", version.0))
}
