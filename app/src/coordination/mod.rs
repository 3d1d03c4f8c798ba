//! Pages of the programme's coordinator: OCIs to approve, placements to review, unsent mails, countries' security.

mod concerned;
mod countries;
mod home;
mod mails;
mod organisations;
mod people;
mod placements;
mod proposals;

use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute},
    components::Route,
    path,
};

pub(crate) use placements::PlacementReviewRoutes;

/// The routes of this feature.
#[component(transparent)]
pub(crate) fn CoordinationRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/programme") view=home::programme_page ssr=SsrMode::Async/>
        <Route path=path!("/programme/organismes") view=organisations::programme_organisations_page ssr=SsrMode::Async/>
        <Route path=path!("/programme/courriels") view=mails::dead_mails_page ssr=SsrMode::Async/>
        <Route path=path!("/programme/projets/:id/personnes") view=people::people_for_placement_page ssr=SsrMode::Async/>
        <Route path=path!("/programme/pays") view=countries::countries_page ssr=SsrMode::Async/>
        <Route path=path!("/programme/pays/:country") view=countries::country_page ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
