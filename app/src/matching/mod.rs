//! Rankings with their reasons, for a person and for a post, and how ranking works.

mod aside;
mod explain;
mod headings;
mod how;
mod reasons;
mod recommended;
mod spoken;
pub(crate) mod weights;

use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute},
    components::Route,
    path,
};

use crate::{address, context::RequestContext};

pub(crate) use reasons::{Reader, fit, fit_summary, sentences};

/// The routes of this feature.
#[component(transparent)]
pub(crate) fn MatchingRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/classement") view=how::how_ranking_works_page ssr=SsrMode::Async/>
        <Route path=path!("/recommandations") view=recommended::recommendations_page ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}

/// A link to the page that explains how ranking works.
pub(crate) fn how_link(context: &RequestContext) -> AnyView {
    view! { <a href=context.href(&address::ranking())>{context.t("ranking-link")}</a> }.into_any()
}
