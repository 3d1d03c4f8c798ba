//! Rankings with their reasons, for a person and for a post.

mod explain;
mod reasons;
mod recommended;

use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute},
    components::Route,
    path,
};

pub(crate) use reasons::{Reader, brief, fit, sentences};

/// The addresses of this feature.
#[component(transparent)]
pub(crate) fn MatchingRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/recommandations") view=recommended::view ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
