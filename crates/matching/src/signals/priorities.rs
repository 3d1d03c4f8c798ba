//! Priorities: how far what matters to one side matters to the other.
//!
//! Each side looks with its own eyes. For the placement, what it is about is the whole, and the signal is the part of it that the
//! person cares for too; for the person, the other way round. Caring more than the other side asks costs nothing.

use domain::fit::{FactDetail, Millionths};
use domain::priority::{Priorities, Priority, PriorityLevel};

use super::{NO_WISH, Part, Reading, Side, mean};
use crate::pair::Pair;

pub(super) fn read(pair: Pair<'_>, side: Side) -> Reading {
    let parts = Priority::ALL.into_iter().filter_map(|priority| part(pair, side, priority)).collect();
    Reading::of(parts, otherwise(side))
}

/// The signal's value, without its facts.
pub(crate) fn value(side: Side, person: Priorities, post: Priorities) -> Millionths {
    let part = |priority| weigh(side, person.level(priority), post.level(priority));
    mean(Priority::ALL.into_iter().filter_map(part), otherwise(side))
}

fn part(pair: Pair<'_>, side: Side, priority: Priority) -> Option<Part> {
    let (person, post) = (pair.person.priorities.level(priority), pair.post.priorities.level(priority));
    let (share, value) = weigh(side, person, post)?;
    Some(Part::new(share, value, FactDetail::Priority { priority, person, post }))
}

/// The share and value of a priority that the side asks for.
fn weigh(side: Side, person: PriorityLevel, post: PriorityLevel) -> Option<(u32, Millionths)> {
    let (asked, given) = match side {
        Side::Placement => (post, person),
        Side::Person => (person, post),
    };
    let value = Millionths::ratio(u64::from(given.get()), u64::from(asked.get()));
    (asked > PriorityLevel::NONE).then_some((u32::from(asked.get()), value))
}

const fn otherwise(side: Side) -> Millionths {
    match side {
        Side::Placement => Millionths::ONE,
        Side::Person => NO_WISH,
    }
}
