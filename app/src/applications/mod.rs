//! Applying and being chosen: a person's applications, an OCI's candidates, offers.

mod actions;
mod apply;
mod candidates;
mod decisions;
mod export;
mod file;
mod mine;
mod table;
mod words;

pub use export::candidates_csv;

use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute},
    components::Route,
    path,
};

/// The addresses of this feature.
#[component(transparent)]
pub(crate) fn ApplicationRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/placements/:id/postuler/:post") view=apply::asks ssr=SsrMode::Async/>
        <Route path=path!("/placements/:id/postuler/:post/lettre") view=apply::letter ssr=SsrMode::Async/>
        <Route path=path!("/placements/:id/postuler/:post/verification") view=apply::review ssr=SsrMode::Async/>
        <Route path=path!("/candidatures") view=mine::list ssr=SsrMode::Async/>
        <Route path=path!("/candidatures/:id") view=mine::one ssr=SsrMode::Async/>
        <Route path=path!("/candidatures/:id/confirmation") view=mine::confirmation ssr=SsrMode::Async/>
        <Route path=path!("/candidatures/:id/:action") view=mine::action ssr=SsrMode::Async/>
        <Route path=path!("/oci/:slug/candidatures") view=candidates::counts ssr=SsrMode::Async/>
        <Route path=path!("/oci/projets/:id/candidatures") view=candidates::list ssr=SsrMode::Async/>
        <Route path=path!("/oci/projets/:id/candidatures/papier/:post") view=decisions::paper ssr=SsrMode::Async/>
        <Route path=path!("/oci/candidatures/:id") view=file::one ssr=SsrMode::Async/>
        <Route path=path!("/oci/candidatures/:id/:action") view=decisions::action ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
