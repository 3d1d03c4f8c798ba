//! An OCI's own placements: the list, the overview, the steps, the review before submission.

mod act;
mod act_form;
mod answers;
mod cancel;
mod controls;
mod doors;
mod fields;
mod list;
mod oral;
mod overview;
mod partner_link;
mod proposal;
mod save;
mod skill_rows;
mod step;
mod steps_ahead;
mod verify;
mod weights;

use domain::{
    form::RawForm,
    ids::PlacementId,
    placement::{PlacementDraft, PlacementState},
};
use leptos::prelude::*;
use leptos_router::{
    SsrMode,
    any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute},
    components::Route,
    path,
};
use platform::{Error, placements::Passage};

use crate::{
    address::{self, Address},
    context::RequestContext,
    ui::{StateTone, TimelineEvent, TimelineState},
};

pub(crate) use answers::{Answers, answers_summary};
pub(crate) use list::{list_position, next_page_link, state_tabs};
pub(crate) use steps_ahead::undo_text;

/// The routes of an OCI's placements.
#[component(transparent)]
pub(crate) fn PlacementEditRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/oci/:slug/projets") view=list::own_placements_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/projets/:id") view=overview::own_placement_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/projets/:id/verification") view=verify::verify_placement_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/projets/:id/annuler") view=cancel::cancel_placement_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/projets/:id/lien") view=partner_link::hand_link_page ssr=SsrMode::Async/>
        <Route path=path!("/oci/projets/:id/:step") view=step::placement_step_page ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}

/// The placement that a form names and the version it was read at.
pub(crate) fn placement_and_version(fields: &RawForm) -> Result<(PlacementId, i32), Error> {
    let id = fields.get("placement").parse().map_err(|_| Error::NotFound)?;
    let version = fields.get("version").parse().map_err(|_| Error::MovedOn)?;
    Ok((id, version))
}

/// The page of the placement that a form names; the home page if the form is forged.
pub(crate) fn page_of_form(fields: &RawForm, page: impl FnOnce(PlacementId) -> Address) -> Address {
    fields.get("placement").parse::<PlacementId>().map_or_else(|_| address::home(), page)
}

/// A placement's title in the language of the page or in another, or a text that says it has none yet.
pub(crate) fn placement_title(context: &RequestContext, content: &PlacementDraft) -> String {
    let title = content.basics.title(context.language);
    title.map_or_else(|| context.t("placement-edit-untitled"), |(title, _)| title.to_string())
}

/// The language of that title, for `lang`, where it is not the page's.
pub(crate) fn title_lang(context: &RequestContext, content: &PlacementDraft) -> Option<&'static str> {
    let (_, language) = content.basics.title(context.language)?;
    (language != context.language).then(|| language.code())
}

/// The tone of a state for those who work on the placement.
pub(crate) const fn state_tone(state: PlacementState) -> StateTone {
    match state {
        PlacementState::Draft | PlacementState::Closed | PlacementState::Completed => StateTone::Neutral,
        PlacementState::AwaitingPartner | PlacementState::AwaitingReview => StateTone::Waiting,
        PlacementState::Published => StateTone::Good,
        PlacementState::Underway => StateTone::Active,
        PlacementState::Suspended | PlacementState::Cancelled => StateTone::Bad,
    }
}

/// The states that a placement has passed through.
pub(crate) fn state_timeline(context: &RequestContext, passages: &[Passage]) -> Vec<TimelineEvent> {
    let last = passages.len().saturating_sub(1);
    let event = |(at, passage): (usize, &Passage)| {
        let moment = context.catalogue().moment(passage.at);
        let values = [("moment", moment.into()), ("actor", context.t(passage.by.key()).into())];
        TimelineEvent {
            state: if at == last { TimelineState::Now } else { TimelineState::Done },
            title: context.t(passage.to.key()),
            when: context.t_with("placement-edit-timeline-when", &values),
            datetime: Some(passage.at.to_string()),
            text: None,
        }
    };
    passages.iter().enumerate().map(event).collect()
}
