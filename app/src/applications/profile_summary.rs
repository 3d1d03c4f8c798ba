//! The profile that was sent with an application, as the OCI reads it: the parts that count in selection, and for an exchange who
//! confirms the person. No birth date, legal status or postal code; nothing of what the person wishes for (`domain::fit`).

use domain::{
    participant::{NominationState, PersonPriority, PersonSkill, Profile},
    placement::Track,
    text::OrganisationName,
};
use leptos::prelude::*;

use super::shared::answer_row;
use crate::{context::RequestContext, ui::SummaryList};

/// The partner that confirms a person of the exchange track, and its answer.
type Nomination = Option<(OrganisationName, NominationState)>;

pub(super) fn profile_summary(
    context: &RequestContext,
    track: Track,
    nomination: &Nomination,
    profile: &Profile,
) -> AnyView {
    let lines = |items: Vec<String>| (!items.is_empty()).then(|| items.join("\n"));
    let free = profile.availability.windows.iter().map(|window| {
        let (start, end) = context.catalogue().range_ends(*window);
        let values = [("start", start.into()), ("end", end.into())];
        context.t_with("applications-dates", &values)
    });
    let languages = profile.languages.as_slice().iter().map(|skill| {
        let name = context.t(&format!("language-{}", skill.language.code()));
        context.t_with("reason-language", &[("language", name.into()), ("level", skill.level.as_str().into())])
    });
    let can = profile.skills.as_slice().iter().map(|held| skill_line(context, held));
    let cares = profile.priorities.as_slice().iter().filter_map(|said| priority_line(context, said));
    let experience = profile.background.experience.as_ref().map(|it| it.as_str().to_owned());
    let motivation = profile.motivation.text().map(|it| it.as_str().to_owned());
    let rows = [
        ("profile-step-availability", lines(free.collect())),
        ("profile-step-languages", lines(languages.collect())),
        ("profile-step-skills", lines(can.collect())),
        ("profile-step-priorities", lines(cares.collect())),
        ("profile-step-background", experience),
        ("profile-step-motivation", motivation),
    ];
    let exchange = track == Track::Inbound;
    let rows = exchange_rows(context, nomination, profile).into_iter().filter(|_| exchange).chain(rows);
    let rows = rows.map(|(key, answer)| answer_row(context.t(&format!("candidate-{key}")), answer, context)).collect();
    view! { <SummaryList rows/> }.into_any()
}

/// Who confirms the person, and where they live.
fn exchange_rows(
    context: &RequestContext,
    nomination: &Nomination,
    profile: &Profile,
) -> [(&'static str, Option<String>); 2] {
    let partner = nomination.as_ref().map(|(partner, state)| {
        let key = format!("candidate-nomination-{}", state.as_str());
        context.t_with(&key, &[("partner", partner.as_str().into())])
    });
    let country = profile.identity.country().map(|country| context.t(&format!("country-{country}")));
    [("profile-partner", partner), ("profile-country", country)]
}

/// A skill with where it was practised.
fn skill_line(context: &RequestContext, held: &PersonSkill) -> String {
    let name = context.platform.skills().name(&held.skill, context.language);
    let level = context.t(held.level.key());
    let line = context.t_with("candidate-skill", &[("skill", name.into()), ("level", level.into())]);
    with_words(context, line, held.evidence.as_ref().map(|evidence| evidence.as_str()))
}

/// How much the person cares, with their own sentence. What was not answered is left out.
fn priority_line(context: &RequestContext, said: &PersonPriority) -> Option<String> {
    let level = said.level.map(|level| context.t(level.key()));
    let sentence = said.sentence.as_ref().map(|sentence| sentence.as_str());
    if level.is_none() && sentence.is_none() {
        return None;
    }
    let level = level.unwrap_or_else(|| context.t("applications-nothing"));
    let values = [("priority", context.t(said.priority.key()).into()), ("level", level.into())];
    Some(with_words(context, context.t_with("candidate-priority", &values), sentence))
}

fn with_words(context: &RequestContext, line: String, words: Option<&str>) -> String {
    match words {
        Some(words) => context.t_with("candidate-with-words", &[("line", line.into()), ("words", words.into())]),
        None => line,
    }
}
