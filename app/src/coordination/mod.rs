//! The programme's coordinator: OCIs to approve, placements to review, mails that did not leave, how safe countries are.

mod countries;
mod home;
mod mails;
mod organisations;
mod people;
mod placements;

use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute},
    components::Route,
    path,
};

pub(crate) use placements::PlacementReviewRoutes;

/// The addresses of this feature.
#[component(transparent)]
pub(crate) fn CoordinationRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/programme") view=home::home ssr=SsrMode::Async/>
        <Route path=path!("/programme/organismes") view=organisations::list ssr=SsrMode::Async/>
        <Route path=path!("/programme/courriels") view=mails::mails ssr=SsrMode::Async/>
        <Route path=path!("/programme/projets/:id/personnes") view=people::people ssr=SsrMode::Async/>
        <Route path=path!("/programme/pays") view=countries::list ssr=SsrMode::Async/>
        <Route path=path!("/programme/pays/:country") view=countries::one ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
