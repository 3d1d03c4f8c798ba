//! An OCI's space: registration, desk, its own page, team, partner organisations.

pub(crate) mod desk;
mod fields;
pub(crate) mod import;
mod import_report;
mod register;
mod team;
mod team_member;

use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute},
    components::Route,
    path,
};

pub(crate) use fields::organisation_rows;

/// The routes of this feature.
#[component(transparent)]
pub(crate) fn OrganisationRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/oci/:slug/equipe") view=team::team_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/:slug/equipe/:member/role") view=team_member::member_role_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/:slug/equipe/:member/retrait") view=team_member::member_removal_page ssr=SsrMode::Async/>
        <Route path=path!("/oci") view=desk::own_organisations_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/inscription") view=register::register_organisation_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/:slug") view=desk::organisation_desk_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/:slug/importer") view=import::import_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/:slug/modifier") view=register::edit_organisation_page ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
