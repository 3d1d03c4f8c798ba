//! The programme's coordinator: OCIs to approve, placements to review, mails that did not leave.

mod mails;
mod placements;

use leptos::prelude::*;
use leptos_router::{MatchNestedRoutes, SsrMode, any_nested_route::IntoAnyNestedRoute, components::Route, path};

use crate::page;

pub(crate) use placements::PlacementReviewRoutes;

/// The addresses of this feature.
#[component(transparent)]
pub(crate) fn CoordinationRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/programme") view=page::not_found ssr=SsrMode::Async/>
        <Route path=path!("/programme/courriels") view=mails::mails ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
