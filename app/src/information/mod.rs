//! Pages that inform: exchanges, terms, privacy, accessibility, site map; and what search engines are told.

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

pub(crate) use listing::alternates;
pub use listing::{PUBLIC_PAGES, robots_txt, site_map_xml};

/// The addresses of this feature.
#[component(transparent)]
pub(crate) fn InformationRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/reciprocite") view=exchange::view ssr=SsrMode::Async/>
        <Route path=path!("/conditions") view=terms::view ssr=SsrMode::Async/>
        <Route path=path!("/confidentialite") view=privacy::view ssr=SsrMode::Async/>
        <Route path=path!("/accessibilite") view=accessibility::view ssr=SsrMode::Async/>
        <Route path=path!("/plan") view=site_map::view ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}

/// Sentences as a list.
fn list(context: &RequestContext, keys: &[&str]) -> AnyView {
    let items = keys.iter().map(|key| view! { <li>{context.t(key)}</li> }).collect_view();
    view! { <ul>{items}</ul> }.into_any()
}

/// The person whom the operator names.
fn contact(context: &RequestContext) -> AnyView {
    let contact = context.platform.settings().contact.clone();
    view! { <p><strong>{contact}</strong></p> }.into_any()
}
