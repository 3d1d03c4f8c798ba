//! Applying and being chosen: a person's applications, an OCI's candidates, offers.

mod actions;
mod apply;
mod candidates;
mod contacts;
mod decisions;
mod export;
mod file;
mod ics;
mod interviews;
mod list;
mod obstacles;
mod own;
mod paper;
mod profile_summary;
mod reviews;
mod sent;
mod shared;
mod table;
mod terms;
mod waiting;

pub use export::candidates_table;
pub(crate) use interviews::interview_awaited;
pub use interviews::interview_file;
pub(crate) use list::application_card;
pub(crate) use waiting::waiting_task;

use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute},
    components::Route,
    path,
};

/// The routes of this feature.
#[component(transparent)]
pub(crate) fn ApplicationRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/placements/:id/postuler/:post") view=apply::apply_asks_page ssr=SsrMode::Async/>
        <Route path=path!("/placements/:id/postuler/:post/lettre") view=apply::apply_letter_page ssr=SsrMode::Async/>
        <Route path=path!("/placements/:id/postuler/:post/verification") view=apply::apply_review_page ssr=SsrMode::Async/>
        <Route path=path!("/candidatures") view=list::own_applications_page ssr=SsrMode::Async/>
        <Route path=path!("/candidatures/:id") view=own::own_application_page ssr=SsrMode::Async/>
        <Route path=path!("/candidatures/:id/confirmation") view=own::confirmation_page ssr=SsrMode::Async/>
        <Route path=path!("/candidatures/:id/accepter") view=own::accept_offer_page ssr=SsrMode::Async/>
        <Route path=path!("/candidatures/:id/decliner") view=own::decline_offer_page ssr=SsrMode::Async/>
        <Route path=path!("/candidatures/:id/retirer") view=own::withdraw_application_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/:slug/candidatures") view=candidates::candidate_counts_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/projets/:id/candidatures") view=candidates::candidates_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/projets/:id/candidatures/papier/:post") view=paper::paper_candidate_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/candidatures/:id") view=file::candidate_file_page ssr=SsrMode::Async/>
        <Route path=path!("/programme/reexamens") view=reviews::programme_reviews_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/candidatures/:id/:action") view=decisions::decision_page ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
