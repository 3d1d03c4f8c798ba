//! A small cast whose right order is argued here, before a group stage and before an individual mandate.
//!
//! The group stage: 75 days in Senegal with a women's market garden that young people run; French required, Wolof and gardening
//! wished for. The mandate: the same dates, a beekeeper to train a cooperative.
//!
//! - **Maïka**, 20: no skill, a great wish to learn gardening, cares for the environment and women's rights, hopes for Africa.
//! - **Ulric**, 33: an expert beekeeper and gardener, cares little for the three priorities, would rather go to Peru.
//! - **Perle**, 24: no skill, no wish, an almost empty profile, free and French-speaking.
//!
//! Before the group stage Maïka comes first: it is made for her. Perle has given no reason to prefer her, nor to leave her out;
//! whether she or Ulric, who wants to be elsewhere, comes second matters less than that Maïka precedes both, and by much. Before
//! the mandate Ulric comes first although he hoped for Peru, and Maïka stands low, with a closed gate and the reason.

use domain::country::Region;
use domain::fit::{Change, Gate, Verdict};
use domain::language::Cefr;
use domain::skill::{Need, SkillLevel};
use jiff::civil::date;
use matching::model::{Person, Post, Wishes};
use matching::weights::Selection;
use matching::{Ranking, Seed};

use crate::cast::{ENGINE, asks, asks_language, concept, country, has, key, levels, per_cent, person, post, speaks};

fn maika() -> Person {
    let wishes =
        Wishes { regions: vec![Region::FrancophoneAfrica], learning: vec![concept("gardening")], ..Wishes::default() };
    Person { priorities: levels(3, 3, 1), wishes, ..person(1) }
}

fn ulric() -> Person {
    let skills = vec![has("beekeeping", SkillLevel::Expert), has("gardening", SkillLevel::Expert)];
    let wishes = Wishes { countries: vec![country("PE")], ..Wishes::default() };
    Person { born: Some(date(1993, 6, 2)), skills, wishes, priorities: levels(1, 0, 0), ..person(2) }
}

fn perle() -> Person {
    Person { born: Some(date(2002, 11, 9)), ..person(3) }
}

fn stage() -> Post {
    Post {
        languages: vec![
            asks_language(&[speaks("fr", Cefr::B2)], Need::Required),
            asks_language(&[speaks("wo", Cefr::A1)], Need::Desired),
        ],
        skills: vec![asks("gardening", SkillLevel::Beginner, Need::Desired)],
        priorities: levels(2, 3, 2),
        ..post(1, Selection::GroupStage)
    }
}

fn mandate() -> Post {
    Post {
        skills: vec![asks("beekeeping", SkillLevel::Advanced, Need::Required)],
        priorities: levels(2, 1, 0),
        ..post(2, Selection::IndividualMandate)
    }
}

fn fit(ranking: &Ranking<domain::ids::ParticipantId>, who: &Person) -> u32 {
    let mut all = ranking.eligible.iter().chain(&ranking.not_eligible);
    all.find(|entry| entry.id == who.id).map(|entry| per_cent(entry.explanation.fit)).expect("nobody is left out")
}

#[test]
fn a_group_stage_prefers_the_one_who_wants_to_be_there() {
    let ranking = ENGINE.rank_people(&stage(), &[ulric(), perle(), maika()], Seed(2027));
    assert_eq!(ranking.eligible.len(), 3, "no skill is no gate");
    assert_eq!(ranking.eligible[0].id, maika().id);
    assert!(fit(&ranking, &maika()) >= 75, "stands well: {}", fit(&ranking, &maika()));
    assert!(fit(&ranking, &maika()) >= fit(&ranking, &ulric()) + 15);
    assert!(fit(&ranking, &maika()) >= fit(&ranking, &perle()) + 10);
}

#[test]
fn a_mandate_prefers_the_one_who_masters_the_work() {
    let ranking = ENGINE.rank_people(&mandate(), &[maika(), perle(), ulric()], Seed(2027));
    let eligible: Vec<_> = ranking.eligible.iter().map(|entry| entry.id).collect();
    assert_eq!(eligible, [ulric().id]);
    assert!(fit(&ranking, &maika()) <= 55, "stands low: {}", fit(&ranking, &maika()));
}

#[test]
fn who_stands_low_is_told_why_and_what_would_help() {
    let found = ENGINE.explain(&maika(), &mandate());
    let closed: Vec<_> = found.closed_gates().map(|finding| (finding.gate, finding.verdict)).collect();
    assert_eq!(closed, [(Gate::Skills, Verdict::Failed)]);
    let (from, to) = (None, SkillLevel::Advanced);
    let change = found.what_if.expect("a skill would help").change;
    assert_eq!(change, Change::Skill { skill: key("beekeeping"), from, to });
}
