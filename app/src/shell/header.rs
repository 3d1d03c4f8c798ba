//! The band on top: wordmark, languages, account, main navigation.

use domain::language::UiLanguage;
use leptos::prelude::*;

use crate::{
    context::{RequestContext, localised},
    i18n::Catalogue,
    ui::Wordmark,
};

pub(super) fn header(context: &RequestContext) -> impl IntoView + use<> {
    view! {
        <header class="site-header">
            <div class="site-header__band">
                <a class="wordmark" href=context.href("/")>
                    <Wordmark/>
                    <span class="wordmark__name">"Passerelle"</span>
                </a>
                <div class="site-header__tools">{languages(context)}{account(context)}</div>
            </div>
            <nav class="site-nav" aria-label=context.t("nav-main")>
                <ul>{links(context)}</ul>
            </nav>
        </header>
    }
}

/// The same page in the other languages.
fn languages(context: &RequestContext) -> impl IntoView + use<> {
    let current = context.language;
    let (path, query) = (context.path.clone(), context.query_string());
    let links = UiLanguage::ALL.into_iter().filter(|language| *language != current).map(|language| {
        view! {
            <li>
                <a href=format!("{}{query}", localised(language, &path)) lang=language.code() hreflang=language.code()>
                    {Catalogue(language).text("language-own-name")}
                </a>
            </li>
        }
    });
    view! {
        <nav aria-label=context.t("nav-languages")>
            <ul class="language-switch">{links.collect_view()}</ul>
        </nav>
    }
}

fn account(context: &RequestContext) -> impl IntoView + use<> {
    let (path, key) = if context.viewer.is_some() { ("/compte", "nav-account") } else { ("/connexion", "nav-sign-in") };
    view! { <a class="site-header__account" href=context.href(path)>{context.t(key)}</a> }
}

/// What this person comes for first: a link a role.
fn links(context: &RequestContext) -> impl IntoView + use<> {
    let current = context.path.clone();
    // A placement's and a candidate's pages are of one's own organisation; whose of several, their address does not say.
    let only = context.viewer.as_ref().is_some_and(|viewer| viewer.memberships.len() == 1);
    let entries = context.navigation().into_iter().map(|(path, key)| {
        let ours = only && key == "nav-organisation" && current.starts_with("/oci/");
        let here = ours || current == path || current.starts_with(&format!("{path}/"));
        view! { <li><a href=context.href(&path) aria-current=here.then_some("page")>{context.t(key)}</a></li> }
    });
    entries.collect_view()
}
