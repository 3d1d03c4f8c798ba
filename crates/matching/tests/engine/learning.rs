//! The learning signal: skills that a post asks for or practises count as taught. The best-met wish weighs most, a related skill
//! counts partly, and an unmet wish counts zero.

use domain::fit::Signal;
use domain::skill::{Need, SkillLevel};
use matching::weights::Selection;

use crate::cast::{ENGINE, asks, concept, person, post, value};

fn with(wishes: &[&str], practised: &[&str]) -> u32 {
    let (mut who, mut post) = (person(1), post(1, Selection::GroupStage));
    who.wishes.learning = wishes.iter().map(|slug| concept(slug)).collect();
    post.practises = practised.iter().map(|slug| concept(slug)).collect();
    value(&ENGINE.explain(&who, &post), Signal::Learning)
}

#[test]
fn the_wish_served_best_weighs_most() {
    assert_eq!(with(&["gardening"], &["gardening"]), 1_000_000);
    assert_eq!(with(&["gardening", "plumbing"], &["gardening"]), 800_000);
    assert_eq!(with(&["plumbing", "gardening"], &["gardening"]), 800_000);
}

#[test]
fn a_kind_of_what_is_wished_nearly_serves() {
    assert_eq!(with(&["farming"], &["beekeeping"]), 900_000);
    assert_eq!(with(&["plumbing"], &["beekeeping"]), 0);
}

#[test]
fn what_is_asked_is_practised() {
    let (mut who, mut post) = (person(1), post(1, Selection::GroupStage));
    who.wishes.learning = vec![concept("tutoring")];
    post.skills = vec![asks("tutoring", SkillLevel::Expert, Need::Desired)];
    assert_eq!(value(&ENGINE.explain(&who, &post), Signal::Learning), 1_000_000);
}
