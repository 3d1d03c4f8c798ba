//! Partner organisations: how an OCI describes them, and the pages they open from an e-mail, without an account or
//! scripts.

mod answer;
mod answer_form;
mod ask;
mod given;
mod nomination;
mod organisations;

use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute},
    components::Route,
    path,
};

/// The routes of this feature.
#[component(transparent)]
pub(crate) fn PartnerRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/p/:token") view=ask::partner_ask_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/:slug/partenaires") view=organisations::partners_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/:slug/partenaires/:id") view=organisations::partner_page ssr=SsrMode::Async/>
        <Route path=path!("/n/:token") view=nomination::nomination_ask_page ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
