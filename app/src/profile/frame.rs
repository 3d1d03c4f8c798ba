//! What the pages of a profile share: the list of steps, when it was saved, the notice of collection.

use domain::{
    participant::{ProfileItem, ProfileStep, completeness},
    placement::Track,
};
use jiff::Timestamp;
use leptos::prelude::*;
use platform::{clock::local, profile::OwnProfile};

use super::exchange_notice;
use crate::{
    address::{self, Address},
    context::RequestContext,
    ui::{Saved, Step, StepState, Steps},
};

/// The steps that a track asks for.
pub(super) fn steps_of(track: Track) -> Vec<ProfileStep> {
    let asked = |step: &ProfileStep| ProfileItem::ALL.iter().any(|item| item.step() == *step && item.is_asked(track));
    ProfileStep::ALL.iter().copied().filter(asked).collect()
}

/// A step's address, without its language.
pub(super) fn page_of(step: ProfileStep) -> Address {
    address::profile_step(step)
}

/// The name under which a step's refused form is kept.
pub(super) fn form_of(step: ProfileStep) -> String {
    format!("profile-{}", step.as_str())
}

/// The page after a step: the next one, or the overview after the last.
pub(super) fn after(step: ProfileStep, track: Track) -> Address {
    let next = steps_of(track).into_iter().skip_while(|other| *other != step).nth(1);
    next.map_or_else(address::profile, page_of)
}

/// The list of steps with the state of each.
pub(super) fn step_list(context: &RequestContext, profile: &OwnProfile, current: ProfileStep) -> AnyView {
    let steps = steps_of(profile.profile.track);
    let missing = completeness(&profile.profile).missing;
    let number = steps.iter().position(|step| *step == current).map_or(1, |at| at + 1);
    let entries = steps.iter().map(|step| {
        let (state, word) = if *step == current {
            (StepState::Now, "profile-state-now")
        } else if missing.iter().any(|item| item.step == *step) {
            (StepState::ToDo, "profile-state-to-do")
        } else {
            (StepState::Done, "profile-state-done")
        };
        Step {
            name: context.t(step.key()),
            href: Some(context.href(&page_of(*step))),
            state,
            state_word: context.t(word),
        }
    });
    let counted = |count: usize| i64::try_from(count).unwrap_or(i64::MAX).into();
    let now = context.t_with("profile-steps-now", &[("now", counted(number)), ("total", counted(steps.len()))]);
    view! {
        <Steps
            label=context.t("profile-steps")
            now
            show_all=context.t("profile-steps-all")
            steps=entries.collect()
        />
    }
    .into_any()
}

/// When the profile was saved, if it ever was.
pub(super) fn saved(context: &RequestContext, at: Option<Timestamp>) -> AnyView {
    let Some(at) = at else { return ().into_any() };
    let catalogue = context.catalogue();
    let text = if local(at).date() == context.platform.clock().today() {
        context.t_with("profile-saved-at", &[("time", catalogue.time(at).into())])
    } else {
        context.t_with("profile-saved-on", &[("moment", catalogue.moment(at).into())])
    };
    view! { <Saved text/> }.into_any()
}

/// The short notice of collection: why, who reads it, and a link to the whole policy.
pub(super) fn collection_notice(context: &RequestContext, key: &str) -> AnyView {
    view! {
        <p class="hint">
            {context.t(key)} " "
            <a href=context.href(&address::privacy())>{context.t("profile-notice-link")}</a>
        </p>
    }
    .into_any()
}

/// The notice of the exchange track, on its pages only.
pub(super) fn track_notice(context: &RequestContext, track: Track) -> AnyView {
    if track == Track::Inbound { exchange_notice(context) } else { ().into_any() }
}
