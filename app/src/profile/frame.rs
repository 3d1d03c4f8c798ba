//! Parts that the profile's pages share: the list of steps, when it was saved, the notice of collection.

use domain::{
    participant::{ProfileItem, ProfileStep, completeness},
    placement::Track,
};
use leptos::prelude::*;
use platform::{clock::local, profile::OwnProfile};

use super::exchange_notice;
use crate::{
    address::{self, Address},
    context::RequestContext,
    ui::{Leaving, Saved, Step, StepState, Steps},
};

/// The steps that a track asks for.
pub(super) fn steps_of(track: Track) -> Vec<ProfileStep> {
    let asked = |step: &ProfileStep| ProfileItem::ALL.iter().any(|item| item.step() == *step && item.is_asked(track));
    ProfileStep::ALL.iter().copied().filter(asked).collect()
}

/// The name of a step's form.
pub(super) fn form_name(step: ProfileStep) -> String {
    format!("profile-{}", step.as_str())
}

/// The page after a step: the next step, or the overview after the last.
pub(super) fn page_after(step: ProfileStep, track: Track) -> Address {
    let next = steps_of(track).into_iter().skip_while(|other| *other != step).nth(1);
    next.map_or_else(address::profile, address::profile_step)
}

/// The list of steps with the state of each.
pub(super) fn step_list(
    context: &RequestContext,
    profile: &OwnProfile,
    current: ProfileStep,
    leaving: Option<Leaving>,
) -> AnyView {
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
            href: Some(context.href(&address::profile_step(*step))),
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
            leaving=leaving
        />
    }
    .into_any()
}

/// When the profile was last saved, if ever. A complete one is no draft.
pub(super) fn saved_notice(context: &RequestContext, own: &OwnProfile) -> AnyView {
    let Some(at) = own.saved_at else { return ().into_any() };
    let catalogue = context.catalogue();
    let complete = completeness(&own.profile).missing.is_empty();
    let text = if local(at).date() == context.platform.clock().today() {
        let key = if complete { "profile-complete-saved-at" } else { "profile-saved-at" };
        context.t_with(key, &[("time", catalogue.time(at).into())])
    } else {
        let key = if complete { "profile-complete-saved-on" } else { "profile-saved-on" };
        context.t_with(key, &[("moment", catalogue.moment(at).into())])
    };
    view! { <Saved text/> }.into_any()
}

/// The short notice of collection, with a link to the whole one.
pub(super) fn collection_notice(context: &RequestContext, key: &str) -> AnyView {
    view! {
        <p class="hint">
            {context.t(key)} " "
            <a href=context.href(&address::privacy())>{context.t("profile-notice-link")}</a>
        </p>
    }
    .into_any()
}

/// The exchange notice, for the exchange track only.
pub(super) fn track_notice(context: &RequestContext, track: Track) -> AnyView {
    if track == Track::Inbound { exchange_notice(context) } else { ().into_any() }
}
