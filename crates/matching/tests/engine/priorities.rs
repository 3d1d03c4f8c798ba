//! The priorities signal: for each side, the share of its own priorities that the other side shares. More priorities on the other
//! side cost nothing.

use domain::fit::Signal;
use domain::priority::Priorities;
use matching::weights::Selection;

use crate::cast::{ENGINE, levels, person, post, value, value_for_person};

fn both(who: Priorities, what: Priorities) -> (u32, u32) {
    let (mut person, mut post) = (person(1), post(1, Selection::GroupStage));
    person.priorities = who;
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
fn a_person_who_names_none_is_no_better_off_than_one_whose_wish_is_met() {
    let (_, silent) = both(levels(0, 0, 0), levels(3, 3, 3));
    let (_, met) = both(levels(2, 0, 0), levels(3, 3, 3));
    assert!(silent < met);
}
