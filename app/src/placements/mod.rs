//! Placements: the public list and page, and their editing by an OCI.

mod cards;
pub(crate) mod edit;
mod facts;
mod filters;
mod list;
mod own_fit;
mod ranking;
mod show;
mod stops;
pub(crate) mod terms;
mod words;

use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute},
    components::Route,
    path,
};

pub use cards::CardMemory;
pub(crate) use cards::card_list;
pub(crate) use stops::{stop_notice, stop_tasks};

/// The routes of this feature.
#[component(transparent)]
pub(crate) fn PlacementRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/placements") view=list::placements_page ssr=SsrMode::Async/>
        <Route path=path!("/placements/:id") view=show::placement_page ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
