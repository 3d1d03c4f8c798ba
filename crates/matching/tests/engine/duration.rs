//! The duration signal: full value within the wish. Outside it, each day costs the same amount, down to zero.

use domain::fit::{Millionths, Signal};
use matching::model::DurationWish;
use matching::weights::Selection;

use crate::cast::{ENGINE, person, post, value};

/// The value for a stay of 75 days.
fn with(shortest: u16, longest: u16) -> u32 {
    let mut who = person(1);
    who.wishes.duration = Some(DurationWish { shortest, longest });
    value(&ENGINE.explain(&who, &post(1, Selection::GroupStage)), Signal::Duration)
}

#[test]
fn within_the_wish_is_everything() {
    assert_eq!(with(75, 75), 1_000_000);
    assert_eq!(with(30, 90), 1_000_000);
}

#[test]
fn outside_it_falls_evenly_on_either_side() {
    assert_eq!(with(84, 100), 800_000);
    assert_eq!(with(30, 66), 800_000);
    assert_eq!(with(200, 365), 0);
}

#[test]
fn without_a_wish_the_length_does_not_count() {
    let found = ENGINE.explain(&person(1), &post(1, Selection::GroupStage));
    let weight = found.for_person.contributions.iter().find(|one| one.signal == Signal::Duration).map(|one| one.weight);
    assert_eq!(weight, Some(Millionths::ZERO));
}
