//! Information pages (exchanges, terms, privacy, accessibility, site map), and the files for search engines.

mod accessibility;
mod exchange;
mod listing;
mod privacy;
mod site_map;
mod terms;

use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute},
    components::Route,
    path,
};

use crate::context::RequestContext;

pub use listing::{is_public_page, robots_txt, site_map_xml};

/// The routes of this feature.
#[component(transparent)]
pub(crate) fn InformationRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/reciprocite") view=exchange::exchanges_page ssr=SsrMode::Async/>
        <Route path=path!("/conditions") view=terms::terms_page ssr=SsrMode::Async/>
        <Route path=path!("/confidentialite") view=privacy::privacy_page ssr=SsrMode::Async/>
        <Route path=path!("/accessibilite") view=accessibility::accessibility_page ssr=SsrMode::Async/>
        <Route path=path!("/plan") view=site_map::site_map_page ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}

/// A list of sentences.
fn sentence_list(context: &RequestContext, keys: &[&str]) -> AnyView {
    let items = keys.iter().map(|key| view! { <li>{context.t(key)}</li> }).collect_view();
    view! { <ul>{items}</ul> }.into_any()
}

/// The contact person that the operator configures.
fn contact_name(context: &RequestContext) -> AnyView {
    let contact = context.platform.settings().contact.clone();
    view! { <p><strong>{contact}</strong></p> }.into_any()
}
