//! Rankings with their reasons, for a person and for a post.

use leptos::prelude::*;
use leptos_router::{MatchNestedRoutes, SsrMode, any_nested_route::IntoAnyNestedRoute, components::Route, path};

use crate::page;

/// The addresses of this feature.
#[component(transparent)]
pub(crate) fn MatchingRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/recommandations") view=page::not_found ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
