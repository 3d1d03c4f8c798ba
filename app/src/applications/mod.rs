//! Applying and being chosen: a person's applications, an OCI's candidates, offers.

use leptos::prelude::*;
use leptos_router::{MatchNestedRoutes, SsrMode, any_nested_route::IntoAnyNestedRoute, components::Route, path};

use crate::page;

/// The addresses of this feature.
#[component(transparent)]
pub(crate) fn ApplicationRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/candidatures") view=page::not_found ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
