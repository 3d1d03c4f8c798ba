//! What a partner community opens from its e-mail: no account, no script.

use leptos::prelude::*;
use leptos_router::{MatchNestedRoutes, SsrMode, any_nested_route::IntoAnyNestedRoute, components::Route, path};

use crate::page;

/// The addresses of this feature.
#[component(transparent)]
pub(crate) fn PartnerRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/p") view=page::not_found ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
