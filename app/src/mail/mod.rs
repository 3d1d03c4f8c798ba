//! Mails as people read them, and the mailbox of the demonstration.

use leptos::prelude::*;
use leptos_router::{MatchNestedRoutes, SsrMode, any_nested_route::IntoAnyNestedRoute, components::Route, path};

use crate::page;

/// The addresses of this feature.
#[component(transparent)]
pub(crate) fn MailRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=path!("/courriels") view=page::not_found ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
