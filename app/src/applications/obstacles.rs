//! What prevents applying, each thing once with the way to mend it, and what the organisation will have to judge.

use domain::{
    application::ApplyPage,
    form::FieldCode,
    participant::{ProfileItem, ProfileStep},
    season::EligibilityProblem,
};
use leptos::prelude::*;

use crate::{
    accounts::BANNER,
    address,
    context::RequestContext,
    i18n::Value,
    ui::{ButtonLink, Notice, Tone},
};

/// A sentence, and where its cause is mended: the address and the words of the link.
struct Obstacle {
    text: String,
    mended: Option<(String, String)>,
}

impl Obstacle {
    const fn without_link(text: String) -> Self {
        Self { text, mended: None }
    }
}

/// What prevents applying, and what the organisation will have to judge.
pub(super) fn obstacles(context: &RequestContext, apply: &ApplyPage) -> AnyView {
    if let Some(notice) = place_notice(context, apply) {
        return notice;
    }
    let (hard, judged): (Vec<_>, Vec<_>) =
        apply.eligibility.iter().copied().partition(|problem| problem.blocks_applying());
    let hard = hard.into_iter().filter(|problem| !is_told_as_missing(apply, *problem));
    let first = [not_open(context, apply), track(context, apply), unconfirmed(context, apply)];
    let blocking = first
        .into_iter()
        .flatten()
        .chain(missing(context, apply))
        .chain(hard.map(|problem| rule(context, apply, problem)));
    let judged = judged.into_iter().map(|problem| Obstacle::without_link(sentence(context, problem)));
    let full = (apply.not_open.is_none() && apply.subject.fullness.free() == 0).then(|| context.t("apply-full"));
    view! {
        {blocked_notice(context, blocking.collect())}
        {judged_notice(context, judged.collect())}
        {full.map(|full| view! { <Notice><p>{full}</p></Notice> })}
    }
    .into_any()
}

/// The notice that the partner must confirm the person before anything is sent, on the exchange track, with the way there.
pub(super) fn nomination_notice(context: &RequestContext, apply: &ApplyPage) -> Option<AnyView> {
    let href = context.href(&address::nomination());
    let (text, label) = (context.t("application-refused-nomination"), context.t("profile-nomination-link"));
    let notice = view! {
        <Notice tone=Tone::Info title=context.t("apply-nomination")>
            <p>{text}</p>
            <p><ButtonLink href label/></p>
        </Notice>
    };
    apply.needs_nomination.then(|| notice.into_any())
}

fn not_open(context: &RequestContext, apply: &ApplyPage) -> Option<Obstacle> {
    apply.not_open.map(|why| Obstacle::without_link(context.t(why.key())))
}

/// That the person has a place at these dates. Nothing is left to settle, so that it is all that the page says.
fn place_notice(context: &RequestContext, apply: &ApplyPage) -> Option<AnyView> {
    let place = apply.place.as_ref()?;
    let text = context.t_with("apply-place-taken", &[("placement", place.title.as_str().into())]);
    let (href, label) = (context.href(&address::applications()), context.t("apply-place-link"));
    let title = context.t("applications-search-over-title");
    Some(view! { <Notice tone=Tone::Info title><p>{text}</p><p><a href=href>{label}</a></p></Notice> }.into_any())
}

fn track(context: &RequestContext, apply: &ApplyPage) -> Option<Obstacle> {
    apply.wrong_track.then(|| Obstacle::without_link(context.t("application-refused-track")))
}

fn unconfirmed(context: &RequestContext, apply: &ApplyPage) -> Option<Obstacle> {
    let text = context.t("application-refused-unconfirmed");
    let link = (format!("#{BANNER}"), context.t("apply-unconfirmed-link"));
    apply.unconfirmed.then_some(Obstacle { text, mended: Some(link) })
}

fn missing(context: &RequestContext, apply: &ApplyPage) -> Vec<Obstacle> {
    let item = |missing: &domain::participant::MissingItem| {
        let label = context.t_with("apply-mend", &[("step", context.t(missing.step.key()).into())]);
        let link = (context.href(&address::profile_step(missing.step)), label);
        Obstacle { text: context.t(missing.item.key()), mended: Some(link) }
    };
    apply.missing.iter().map(item).collect()
}

/// Whether a part of the profile that is missing says the same.
fn is_told_as_missing(apply: &ApplyPage, problem: EligibilityProblem) -> bool {
    let item = match problem {
        EligibilityProblem::BirthNotSaid => ProfileItem::Birth,
        EligibilityProblem::ResidenceNotSaid => ProfileItem::Residence,
        EligibilityProblem::StatusNotSaid => ProfileItem::Status,
        _ => return false,
    };
    apply.missing.iter().any(|missing| missing.item == item)
}

/// A rule of the season that stops the person, until when, or where they give the answer that it asks.
fn rule(context: &RequestContext, apply: &ApplyPage, problem: EligibilityProblem) -> Obstacle {
    use EligibilityProblem as P;
    let text = sentence(context, problem);
    match (problem, apply.old_enough_on) {
        (P::BirthNotSaid | P::ResidenceNotSaid | P::StatusNotSaid, _) => {
            let step = ProfileStep::Identity;
            let label = context.t_with("apply-mend", &[("step", context.t(step.key()).into())]);
            Obstacle { text, mended: Some((context.href(&address::profile_step(step)), label)) }
        }
        (P::TooYoungToApply { .. }, Some(day)) => {
            let until = context.t_with("apply-rule-until", &[("date", context.catalogue().date(day).into())]);
            Obstacle::without_link(format!("{text} {until}"))
        }
        _ => Obstacle::without_link(format!("{text} {}", context.t("apply-rule"))),
    }
}

fn sentence(context: &RequestContext, problem: EligibilityProblem) -> String {
    let params = FieldCode::from(problem).params();
    let values: Vec<(&str, Value<'_>)> = params.iter().map(|(name, number)| (*name, Value::from(*number))).collect();
    context.t_with(problem.key(), &values)
}

fn blocked_notice(context: &RequestContext, obstacles: Vec<Obstacle>) -> Option<AnyView> {
    let ask = context.href(&address::terms().at("joindre"));
    let (help, link) = (context.t("apply-blocked-help"), context.t("apply-blocked-ask"));
    let items = items(obstacles)?;
    Some(
        view! {
            <Notice tone=Tone::Error title=context.t("apply-blocked")>
                <ul>{items}</ul>
                <p>{help} " " <a href=ask>{link}</a></p>
            </Notice>
        }
        .into_any(),
    )
}

fn judged_notice(context: &RequestContext, obstacles: Vec<Obstacle>) -> Option<AnyView> {
    let (items, help) = (items(obstacles)?, context.t("apply-judged-help"));
    let title = context.t("apply-judged");
    Some(view! { <Notice tone=Tone::Warning title><ul>{items}</ul><p>{help}</p></Notice> }.into_any())
}

fn items(obstacles: Vec<Obstacle>) -> Option<AnyView> {
    if obstacles.is_empty() {
        return None;
    }
    let items = obstacles.into_iter().map(|Obstacle { text, mended }| {
        let link = mended.map(|(href, label)| view! { " " <a href=href>{label}</a> });
        view! { <li>{text} {link}</li> }
    });
    Some(items.collect_view().into_any())
}
