//! The skills signal: a closer concept in the taxonomy counts more, and a higher level never counts less, up to two above the one
//! asked. A required skill weighs twice a desired one, and its level is where its value begins. For each skill asked, only the
//! person's best answer counts; on a group stage, the best of these answers counts most.

use domain::fit::Signal;
use domain::skill::{Need, SkillLevel};
use matching::model::Person;
use matching::weights::Selection;

use crate::cast::{ENGINE, asks, has, person, post, value};

fn with(skills: &[(&str, SkillLevel)]) -> u32 {
    let mut who = person(1);
    who.skills = skills.iter().map(|(slug, level)| has(slug, *level)).collect();
    let mut post = post(1, Selection::IndividualMandate);
    post.skills = vec![asks("livestock", SkillLevel::Advanced, Need::Desired)];
    value(&ENGINE.explain(&who, &post), Signal::Skills)
}

#[test]
fn closer_is_better() {
    let order = ["livestock", "beekeeping", "farming", "gardening", "plumbing"];
    let values = order.map(|slug| with(&[(slug, SkillLevel::Expert)]));
    assert_eq!(values, [1_000_000, 900_000, 600_000, 350_000, 0]);
}

#[test]
fn each_level_counts_and_more_where_it_is_beyond_the_need() {
    let values = SkillLevel::ALL.map(|level| with(&[("livestock", level)]));
    assert_eq!(values, [245_000, 455_000, 700_000, 1_000_000]);
}

#[test]
fn who_passes_the_gate_begins_at_its_level() {
    let mut post = post(1, Selection::IndividualMandate);
    post.skills = vec![asks("tutoring", SkillLevel::Beginner, Need::Required)];
    let values = SkillLevel::ALL.map(|level| {
        let who = Person { skills: vec![has("tutoring", level)], ..person(1) };
        value(&ENGINE.explain(&who, &post), Signal::Skills)
    });
    assert_eq!(values, [350_000, 675_000, 1_000_000, 1_000_000]);
}

#[test]
fn another_kind_of_skill_stays_below_the_level_that_a_gate_asks() {
    let mut post = post(1, Selection::IndividualMandate);
    post.skills = vec![asks("gardening", SkillLevel::Beginner, Need::Required)];
    let with = |slug, level| {
        let who = Person { skills: vec![has(slug, level)], ..person(1) };
        value(&ENGINE.explain(&who, &post), Signal::Skills)
    };
    assert!(with("composting", SkillLevel::Expert) < with("gardening", SkillLevel::Beginner));
    assert_eq!(with("farming", SkillLevel::Expert), 210_000);
}

#[test]
fn a_group_counts_what_a_person_does_best() {
    let (mut who, mut what) = (person(1), post(1, Selection::GroupStage));
    let asked = ["tutoring", "plumbing"].map(|slug| asks(slug, SkillLevel::Beginner, Need::Desired));
    what.skills = asked.to_vec();
    who.skills = vec![has("tutoring", SkillLevel::Advanced)];
    assert_eq!(value(&ENGINE.explain(&who, &what), Signal::Skills), 950_000);
    what.selection = Selection::IndividualMandate;
    assert_eq!(value(&ENGINE.explain(&who, &what), Signal::Skills), 500_000);
}

#[test]
fn the_best_answer_counts_alone() {
    let neighbours = with(&[("farming", SkillLevel::Expert), ("gardening", SkillLevel::Expert)]);
    assert_eq!(neighbours, with(&[("farming", SkillLevel::Expert)]));
}

#[test]
fn required_weighs_twice_desired() {
    let mut who = person(1);
    let mut post = post(1, Selection::IndividualMandate);
    post.skills = vec![
        asks("tutoring", SkillLevel::Beginner, Need::Required),
        asks("plumbing", SkillLevel::Beginner, Need::Desired),
    ];
    who.skills = vec![has("tutoring", SkillLevel::Advanced)];
    assert_eq!(value(&ENGINE.explain(&who, &post), Signal::Skills), 666_666);
}

#[test]
fn nothing_asked_is_nothing_missing() {
    let found = ENGINE.explain(&person(1), &post(1, Selection::IndividualMandate));
    assert_eq!(value(&found, Signal::Skills), 1_000_000);
}
