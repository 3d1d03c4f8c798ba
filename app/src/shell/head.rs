//! The head: title, languages, stylesheet, and the islands' code where the page holds one.

use domain::language::UiLanguage;
use leptos::{html::meta, hydration::HydrationScripts, prelude::*};

use crate::{
    address::{self, alternates, localised},
    context::RequestContext,
    page::{Page, SiteVersion},
    ui::DocumentTitle,
};

pub(super) fn head(context: &RequestContext, page: &Page) -> impl IntoView + use<> {
    let title = context.t_with("document-title", &[("title", (&page.title).into())]);
    let listed = match &page.description {
        Some(description) => listed(context, &page.title, description),
        None => view! { <meta name="robots" content="noindex"/> }.into_any(),
    };
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
            <link rel="icon" href=address::icon().to_string() type="image/svg+xml"/>
            <link rel="stylesheet" href=stylesheet()/>
            {listed}
            {scripts}
        </head>
    }
}

/// What search engines and shared links show of a public page. Attributes are escaped. The canonical address has no query: a
/// search leads to placements, which are listed themselves.
fn listed(context: &RequestContext, title: &str, description: &str) -> AnyView {
    let base = &context.platform.settings().base_url;
    let canonical = format!("{base}{}", localised(context.language, &context.path));
    let alternates = alternates(base, &context.path)
        .into_iter()
        .map(|(language, href)| view! { <link rel="alternate" hreflang=language href=href/> })
        .collect_view();
    let shared = [
        ("og:site_name", "Passerelle"),
        ("og:type", "website"),
        ("og:locale", locale(context.language)),
        ("og:title", title),
        ("og:description", description),
        ("og:url", &canonical),
    ];
    let shared = shared.map(|(property, content)| meta().attr("property", property).content(content.to_owned()));
    view! {
        <link rel="canonical" href=canonical.clone()/>
        {alternates}
        <meta name="description" content=description.to_owned()/>
        {shared.into_iter().collect_view()}
    }
    .into_any()
}

/// The language and region, as Open Graph writes them.
const fn locale(language: UiLanguage) -> &'static str {
    match language {
        UiLanguage::Fr => "fr_CA",
        UiLanguage::En => "en_CA",
        UiLanguage::Es => "es_LA",
    }
}

/// The stylesheet's address with its version, so that it may be kept for a year.
fn stylesheet() -> String {
    use_context::<SiteVersion>()
        .map_or_else(address::stylesheet, |version| address::stylesheet().with("v", version.0))
        .into()
}
