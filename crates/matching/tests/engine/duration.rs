//! The duration signal: full value within the wish. Outside it, each day costs the same amount, down to zero.

use domain::fit::Signal;
use matching::model::DurationWish;
use matching::weights::Selection;

use crate::cast::{ENGINE, person, post, value};

/// The value for a stay of 75 days.
fn with(duration: Option<(u16, u16)>) -> u32 {
    let mut who = person(1);
    who.wishes.duration = duration.map(|(shortest, longest)| DurationWish { shortest, longest });
    value(&ENGINE.explain(&who, &post(1, Selection::GroupStage)), Signal::Duration)
}

#[test]
fn within_the_wish_is_everything() {
    assert_eq!(with(Some((75, 75))), 1_000_000);
    assert_eq!(with(Some((30, 90))), 1_000_000);
}

#[test]
fn outside_it_falls_evenly_on_either_side() {
    assert_eq!(with(Some((84, 100))), 800_000);
    assert_eq!(with(Some((30, 66))), 800_000);
    assert_eq!(with(Some((200, 365))), 0);
}

#[test]
fn no_wish_lies_between() {
    assert_eq!(with(None), 700_000);
}
