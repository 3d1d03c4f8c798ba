//! The skills signal: a closer concept in the taxonomy counts more, and a higher level never counts less. A level above the one
//! asked adds nothing. A required skill weighs twice a desired one. For each skill asked, only the person's best answer counts.

use domain::fit::Signal;
use domain::skill::{Need, SkillLevel};
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
    let values = order.map(|slug| with(&[(slug, SkillLevel::Advanced)]));
    assert_eq!(values, [1_000_000, 900_000, 600_000, 350_000, 0]);
}

#[test]
fn a_level_below_counts_by_the_steps_missing_and_above_no_more() {
    let values = SkillLevel::ALL.map(|level| with(&[("livestock", level)]));
    assert_eq!(values, [400_000, 700_000, 1_000_000, 1_000_000]);
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
    who.skills = vec![has("tutoring", SkillLevel::Beginner)];
    assert_eq!(value(&ENGINE.explain(&who, &post), Signal::Skills), 666_666);
}

#[test]
fn nothing_asked_is_nothing_missing() {
    let found = ENGINE.explain(&person(1), &post(1, Selection::IndividualMandate));
    assert_eq!(value(&found, Signal::Skills), 1_000_000);
}
