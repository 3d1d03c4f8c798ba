//! A participant's profile, in steps that are saved one by one.

mod accommodation;
mod exchange_notice;
mod frame;
mod nomination;
mod overview;
mod save;
mod skills;
mod step;
mod step_page;
mod steps;

use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute},
    components::Route,
    path,
};

pub(crate) use exchange_notice::{exchange_notice, travel_notice};
pub(crate) use skills::{not_chosen, picker, suggestions};

/// The form that takes a file.
pub const FILE_FORM: &str = <save::PostSave as leptos::server_fn::ServerFn>::PATH;

/// The routes of this feature.
#[component(transparent)]
pub(crate) fn ProfileRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/profil") view=overview::profile_page ssr=SsrMode::Async/>
        <Route path=path!("/profil/accommodation") view=accommodation::accommodation_page ssr=SsrMode::Async/>
        <Route path=path!("/profil/nomination") view=nomination::nomination_page ssr=SsrMode::Async/>
        <Route path=path!("/profil/:step") view=step::profile_step_page ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
