//! Sign-up, sign-in, one-time links, the account and its sessions.

use leptos::prelude::*;
use leptos_router::{MatchNestedRoutes, SsrMode, any_nested_route::IntoAnyNestedRoute, components::Route, path};

use crate::page;

/// The addresses of this feature.
#[component(transparent)]
pub(crate) fn AccountRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/connexion") view=page::not_found ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
