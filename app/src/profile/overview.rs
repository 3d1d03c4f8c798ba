//! `/profil`: how complete the profile is, what is missing and why it matters, and links to each step.

use domain::{
    participant::{Completeness as Found, ProfileItem, completeness},
    placement::Track,
};
use leptos::prelude::*;
use platform::profile::OwnProfile;

use super::frame::{collection_notice, saved_notice, steps_of, track_notice};
use crate::{
    address,
    context::RequestContext,
    page::{Page, PageResult},
    render::page,
    ui::{ButtonLink, ButtonSize, Completeness, Missing},
};

pub(super) fn profile_page() -> AnyView {
    page(load_profile)
}

async fn load_profile(context: RequestContext) -> PageResult {
    let profile = context.platform.own_profile(context.viewer()?).await?;
    let track = profile.profile.track;
    let found = completeness(&profile.profile);
    let title = context.t("profile-title");
    let body = view! {
        <div class="column">
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t("profile-lead")}</p>
            {track_notice(&context, track)}
            {saved_notice(&context, &profile)}
            {completeness_bar(&context, track, &found)}
            {next_step_link(&context, &found)}
            {step_links(&context, &profile, &found)}
            {outside_selection(&context, track)}
            {collection_notice(&context, "profile-notice")}
        </div>
    };
    Ok(Page::new(title, body))
}

fn completeness_bar(context: &RequestContext, track: Track, found: &Found) -> AnyView {
    let total = ProfileItem::ALL.iter().filter(|item| item.is_asked(track)).count();
    let done = total.saturating_sub(found.missing.len());
    let missing = found.missing.iter().map(|missing| {
        let step = context.t(missing.step.key());
        let label = if missing.essential {
            context.t_with("profile-missing-essential", &[("step", step.into())])
        } else {
            step
        };
        Missing { label, href: context.href(&address::profile_step(missing.step)), why: context.t(missing.item.key()) }
    });
    let title = context.t_with("profile-completeness", &[("percent", i64::from(found.percent).into())]);
    let count = |number: usize| u16::try_from(number).unwrap_or(u16::MAX);
    view! { <Completeness title done=count(done) total=count(total) missing=missing.collect()/> }.into_any()
}

/// The next thing to do: complete the profile, or see the placements.
fn next_step_link(context: &RequestContext, found: &Found) -> AnyView {
    let missing = found.missing.iter().find(|missing| missing.essential).or_else(|| found.missing.first());
    let (path, label) = match missing {
        Some(missing) => {
            let step = context.t(missing.step.key());
            (address::profile_step(missing.step), context.t_with("profile-continue-with", &[("step", step.into())]))
        }
        None => (address::recommendations(), context.t("profile-see-placements")),
    };
    view! { <p><ButtonLink href=context.href(&path) label size=ButtonSize::Large/></p> }.into_any()
}

fn step_links(context: &RequestContext, profile: &OwnProfile, found: &Found) -> AnyView {
    let items = steps_of(profile.profile.track).into_iter().map(|step| {
        let missing = found.missing.iter().any(|missing| missing.step == step);
        let state = if missing { "profile-state-to-do" } else { "profile-state-done" };
        view! {
            <li>
                <span class="picked-name"><a href=context.href(&address::profile_step(step))>{context.t(step.key())}</a></span>
                <span class="meta">{context.t(state)}</span>
            </li>
        }
    });
    view! {
        <h2>{context.t("profile-all-steps")}</h2>
        <ul class="picked">{items.collect_view()}</ul>
    }
    .into_any()
}

/// Links to what plays no part in selection.
fn outside_selection(context: &RequestContext, track: Track) -> AnyView {
    let nomination = (track == Track::Inbound).then(|| {
        view! { <li><a href=context.href(&address::nomination())>{context.t("profile-nomination-link")}</a></li> }
    });
    view! {
        <h2>{context.t("profile-apart")}</h2>
        <ul>
            {nomination}
            <li><a href=context.href(&address::accommodation())>{context.t("profile-accommodation-link")}</a></li>
        </ul>
    }
    .into_any()
}
