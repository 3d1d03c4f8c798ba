//! The routes of the site, without their language: the server removes `/en` and `/es` before routing.

use leptos::prelude::*;
use leptos_router::{
    SsrMode, StaticSegment,
    components::{Route, Router, Routes},
    path,
};

use crate::{
    accounts::AccountRoutes,
    applications::ApplicationRoutes,
    coordination::{CoordinationRoutes, PlacementReviewRoutes},
    home,
    information::InformationRoutes,
    mail::MailRoutes,
    matching::MatchingRoutes,
    organisations::OrganisationRoutes,
    partners::PartnerRoutes,
    placements::{PlacementRoutes, edit::PlacementEditRoutes},
    profile::ProfileRoutes,
    render,
};

/// The application's router.
#[component]
pub fn App() -> impl IntoView {
    view! {
        <Router>
            <Routes fallback=render::not_found>
                <Route path=StaticSegment("") view=home::home_page ssr=SsrMode::Async/>
                <AccountRoutes/>
                <ApplicationRoutes/>
                <CoordinationRoutes/>
                <PlacementReviewRoutes/>
                <InformationRoutes/>
                <MailRoutes/>
                <MatchingRoutes/>
                <OrganisationRoutes/>
                <PartnerRoutes/>
                <PlacementRoutes/>
                <PlacementEditRoutes/>
                <ProfileRoutes/>
                <Route path=path!("/*any") view=render::not_found ssr=SsrMode::Async/>
            </Routes>
        </Router>
    }
}
