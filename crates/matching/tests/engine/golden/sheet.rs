//! Writes a ranking so that a person can review it, one line per entry:
//!
//! `name | fit = placement's side and person's side, in per cent | closed gates, ? where the profile does not say | the first
//! reason | the first thing missing | the what-if`
//!
//! The person's side is `-` for a person who said no wish: the fit is then the placement's side. The first reason is the best
//! fact of the signal that gave most points to its side. The first thing missing is the fact that cost its side most. Facts
//! read *what is asked: what there is*.

use std::cmp::Reverse;

use domain::fit::{Change, Contribution, Explanation, Fact, FactDetail, Signal, SkillMatch, Verdict};
use domain::language::LanguageSkill;
use domain::priority::Priority;
use matching::{Ranked, Ranking};

/// The lines of the eligible, then those of the others.
pub fn sheet<Id: Copy>(ranking: &Ranking<Id>, name: fn(Id) -> &'static str) -> [Vec<String>; 2] {
    let lines = |entries: &[Ranked<Id>]| entries.iter().map(|entry| line(name(entry.id), &entry.explanation)).collect();
    [lines(&ranking.eligible), lines(&ranking.not_eligible)]
}

fn line(name: &str, found: &Explanation) -> String {
    let [fit, placement] = [found.fit, found.for_placement.fit].map(|share| share.percent());
    let wishes = &found.for_person;
    let person = if wishes.is_answered() { wishes.fit.percent().to_string() } else { "-".into() };
    let gates: Vec<String> = found
        .closed_gates()
        .map(|closed| {
            let unsaid = if closed.verdict == Verdict::Unknown { "?" } else { "" };
            format!("{}{unsaid}", closed.gate.key().trim_start_matches("gate-"))
        })
        .collect();
    let gates = if gates.is_empty() { "-".into() } else { gates.join(" ") };
    let what_if = found.what_if.as_ref().map_or_else(|| "-".into(), |what_if| change(&what_if.change));
    format!("{name} | {fit} = {placement} {person} | {gates} | {} | {} | {what_if}", counts(found), misses(found))
}

fn counts(found: &Explanation) -> String {
    let mut all: Vec<&Contribution> =
        found.for_placement.contributions.iter().chain(&found.for_person.contributions).collect();
    all.sort_by_key(|contribution| Reverse(contribution.points));
    let reason = |contribution: &Contribution| best(contribution).map(|detail| words(contribution.signal, detail));
    all.into_iter().find_map(reason).unwrap_or_else(|| "-".into())
}

/// The first of the best facts of a signal, if it counts (60 % or more) and has content.
fn best(contribution: &Contribution) -> Option<&FactDetail> {
    let facts = contribution.facts.iter().filter(|fact| fact.value.percent() >= 60 && !fact.detail.is_silent());
    facts.reduce(|best: &Fact, fact| if fact.value > best.value { fact } else { best }).map(|fact| &fact.detail)
}

fn misses(found: &Explanation) -> String {
    let all = found.for_placement.missing.iter().chain(&found.for_person.missing);
    let mut all: Vec<_> = all.filter(|missing| !missing.detail.is_silent() && !missing.detail.is_met()).collect();
    all.sort_by_key(|missing| Reverse(missing.lost));
    all.first().map_or_else(|| "-".into(), |missing| words(missing.signal, &missing.detail))
}

fn words(signal: Signal, detail: &FactDetail) -> String {
    let last = |key: &str| key.rsplit('-').next().unwrap_or(key).to_owned();
    match detail {
        FactDetail::NothingAsked => "nothing asked".into(),
        FactDetail::NotAnswered => format!("{}: not answered", signal.as_str()),
        FactDetail::Skill { asked, want, nearest, .. } => {
            let asked = asked.as_str().trim_start_matches("qsf:");
            format!("{asked} {}: {}", want.as_str(), nearest.as_ref().map_or_else(|| "none".into(), skill))
        }
        FactDetail::Language { any_of, best, .. } => {
            let asked: Vec<String> = any_of.iter().map(language).collect();
            format!("{}: {}", asked.join("/"), best.as_ref().map_or_else(|| "none".into(), language))
        }
        FactDetail::Priority { priority, person, post } => {
            let name = match priority {
                Priority::Environment => "environment",
                Priority::WomensRights => "women",
                Priority::YouthEngagement => "youth",
            };
            format!(
                "{name}, person {} post {}",
                person.map_or("-".to_owned(), |level| level.get().to_string()),
                post.get()
            )
        }
        FactDetail::Availability { spare_days, .. } => format!("{spare_days} spare days"),
        FactDetail::Destination { country, wish } => format!("{country}: {}", last(wish.key())),
        FactDetail::Learning { wished, nearest, .. } => {
            let slug = |key: &domain::skill::SkillKey| key.as_str().trim_start_matches("qsf:").to_owned();
            format!("learn {}: {}", slug(wished), nearest.as_ref().map_or_else(|| "none".into(), slug))
        }
        FactDetail::Duration { days, shortest, longest } => format!("wishes {shortest} to {longest} days: {days}"),
    }
}

fn skill(found: &SkillMatch) -> String {
    format!("{} {}", found.skill.as_str().trim_start_matches("qsf:"), found.have.as_str())
}

fn language(said: &LanguageSkill) -> String {
    format!("{} {}", said.language.code(), said.level.as_str())
}

fn change(change: &Change) -> String {
    match change {
        Change::Skill { skill, to, .. } => format!("{} {}", skill.as_str().trim_start_matches("qsf:"), to.as_str()),
        Change::Language { language, to, .. } => format!("{} {}", language.code(), to.as_str()),
        Change::Availability { more_days } => format!("{more_days} more days"),
    }
}
