//! Finds the *what if*: the one change of the person that would raise the fit most.
//!
//! It tries only changes that can be learnt or arranged: a requested skill, raised to the requested level; a language, raised by
//! one CEFR level, which is what a season of evening classes gives; more free days. It never suggests other wishes, priorities or
//! countries: the engine does not advise people to be somebody else. Each change is made on a copy and scored by the same code,
//! so the gain shown is exact.
//!
//! If a gate is closed, changes that it needs come first, and the fit decides only among these. A person who lacks one level of a
//! requested language is not advised to learn gardening, even if that would raise the fit more. If the gate needs none of these
//! changes, the others count.

use domain::fit::{Change, GateDetail, GateFinding, Millionths, SideFit, Signal, Verdict, WhatIf};
use domain::language::{Cefr, Language, LanguageSkill};

use crate::model::{Person, PersonSkill, SkillNeed};
use crate::pair::Pair;
use crate::score;
use crate::signals::ENOUGH_SPARE_DAYS;
use crate::window::Coverage;

/// The best change; `None` if none raises the fit. Of equal gains the first wins, in the order skills, languages, days.
pub(crate) fn best(
    pair: Pair<'_>,
    gates: &[GateFinding],
    for_placement: &SideFit,
    for_person: &SideFit,
) -> Option<WhatIf> {
    let (awaited, others): (Vec<_>, Vec<_>) =
        changes(pair).into_iter().partition(|(change, _)| gates.iter().any(|gate| waits_for(gate, change)));
    let largest = |changes, least| largest(pair, changes, least, for_placement, for_person);
    // A level that the gate needs may raise the fit by nothing yet: the floor of a required language is its zero.
    largest(awaited, None).or_else(|| largest(others, Some(Millionths::ZERO)))
}

/// Whether a gate is closed because it lacks what the change adds, wholly or in part.
fn waits_for(gate: &GateFinding, change: &Change) -> bool {
    let waits = match (&gate.detail, change) {
        (GateDetail::Skills { missing }, Change::Skill { skill, .. }) => missing.iter().any(|gap| gap.asked == *skill),
        (GateDetail::Languages { missing }, Change::Language { language, .. }) => {
            missing.iter().flat_map(|gap| &gap.any_of).any(|asked| asked.language == *language)
        }
        (GateDetail::Availability { .. }, Change::Availability { .. }) => true,
        _ => false,
    };
    waits && gate.verdict == Verdict::Failed
}

/// The change with the largest gain above `least`, the first of equals.
fn largest(
    pair: Pair<'_>,
    changes: Vec<(Change, Person)>,
    least: Option<Millionths>,
    for_placement: &SideFit,
    for_person: &SideFit,
) -> Option<WhatIf> {
    let now = score::both_sides(for_placement.fit, score::wished(for_person));
    let mut best: Option<WhatIf> = None;
    for (change, person) in changes {
        let changed = Pair { person: &person, ..pair };
        let fit = score::after(changed, touched(&change), for_placement, for_person);
        let gain = fit.minus(now);
        if best.as_ref().map(|found| found.gain).or(least).is_none_or(|least| gain > least) {
            best = Some(WhatIf { change, fit, gain });
        }
    }
    best
}

/// The one signal that a change affects. It affects the placement's side only.
const fn touched(change: &Change) -> Signal {
    match change {
        Change::Skill { .. } => Signal::Skills,
        Change::Language { .. } => Signal::Languages,
        Change::Availability { .. } => Signal::Availability,
    }
}

fn changes(pair: Pair<'_>) -> Vec<(Change, Person)> {
    let skills = pair.post.skills.iter().filter_map(|need| more_skill(pair, need));
    let asked = pair.post.languages.iter().flat_map(|need| &need.any_of).map(|floor| floor.language);
    let languages = asked.filter_map(|language| more_language(pair, language));
    skills.chain(languages).chain(more_days(pair)).collect()
}

fn more_skill(pair: Pair<'_>, need: &SkillNeed) -> Option<(Change, Person)> {
    let same = |skill: &&PersonSkill| skill.concept == need.concept;
    let from = pair.person.skills.iter().filter(same).map(|skill| skill.level).max();
    if from.is_some_and(|level| level >= need.level) {
        return None;
    }
    let mut person = pair.person.clone();
    person.skills.push(PersonSkill { concept: need.concept, level: need.level });
    let skill = pair.taxonomy.key(need.concept).clone();
    Some((Change::Skill { skill, from, to: need.level }, person))
}

fn more_language(pair: Pair<'_>, language: Language) -> Option<(Change, Person)> {
    let from = pair.level_in(language);
    let to = from.map_or(Some(Cefr::A1), Cefr::next)?;
    let mut person = pair.person.clone();
    person.languages.push(LanguageSkill { language, level: to });
    Some((Change::Language { language, from, to }, person))
}

/// Adds the days that the stay lacks or, if it lacks none, the spare days that it lacks.
fn more_days(pair: Pair<'_>) -> Option<(Change, Person)> {
    let (found, window) = Coverage::best(pair.post.dates, pair.post.flexibility, pair.person.windows.as_slice())?;
    let (more_days, added) = if found.missing() > 0 {
        (found.missing(), pair.post.dates.placed_in(window, pair.post.flexibility))
    } else {
        let more = ENOUGH_SPARE_DAYS.saturating_sub(found.spare);
        (more, window.longer_by(more))
    };
    let person = || Person { windows: pair.person.windows.with(added), ..pair.person.clone() };
    (more_days > 0).then(|| (Change::Availability { more_days }, person()))
}
