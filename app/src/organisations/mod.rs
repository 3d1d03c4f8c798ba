//! An OCI's space: registration, team, partner organisations.

use leptos::prelude::*;
use leptos_router::{MatchNestedRoutes, SsrMode, any_nested_route::IntoAnyNestedRoute, components::Route, path};

use crate::page;

/// The addresses of this feature.
#[component(transparent)]
pub(crate) fn OrganisationRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/oci") view=page::not_found ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
