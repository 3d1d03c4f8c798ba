//! The priorities signal: for each side, the share of its own priorities that the other side shares. More priorities on the other
//! side cost nothing.

use domain::fit::{FactDetail, Signal};
use domain::priority::{Priorities, PriorityAnswers};
use matching::weights::Selection;

use crate::cast::{ENGINE, levels, person, post, value, value_for_person};

fn both(who: impl Into<PriorityAnswers>, what: Priorities) -> (u32, u32) {
    let (mut person, mut post) = (person(1), post(1, Selection::GroupStage));
    person.priorities = who.into();
    post.priorities = what;
    let found = ENGINE.explain(&person, &post);
    (value(&found, Signal::Priorities), value_for_person(&found, Signal::Priorities))
}

#[test]
fn shared_concerns_are_everything_to_both() {
    assert_eq!(both(levels(3, 1, 0), levels(3, 1, 0)), (1_000_000, 1_000_000));
}

#[test]
fn caring_for_more_costs_the_placement_nothing_and_the_person_something() {
    assert_eq!(both(levels(3, 3, 0), levels(3, 0, 0)), (1_000_000, 500_000));
}

#[test]
fn strangers_to_each_other_share_nothing() {
    assert_eq!(both(levels(0, 0, 3), levels(3, 0, 0)), (0, 0));
}

#[test]
fn what_was_not_answered_earns_nothing_and_is_no_wish() {
    let (mut who, mut what) = (person(1), post(1, Selection::GroupStage));
    what.priorities = levels(3, 0, 0);
    let found = ENGINE.explain(&who, &what);
    assert_eq!((value(&found, Signal::Priorities), found.for_person.is_answered()), (0, false));
    let said = &found.for_placement.contributions[2].facts[0].detail;
    assert!(matches!(said, FactDetail::Priority { person: None, .. }), "{said:?}");
    who.priorities = levels(0, 0, 0).into();
    assert!(!ENGINE.explain(&who, &what).for_person.is_answered(), "caring for none is no wish either");
}
