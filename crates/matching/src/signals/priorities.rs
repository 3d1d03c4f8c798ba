//! The priorities signal: how far one side shares the priorities of the other.
//!
//! Each side measures by its own priorities. For the placement, the signal is the part of its priorities that the person shares;
//! for the person, the part of theirs that the placement shares. A higher level than the other side asks for costs nothing. A
//! priority that the person has not answered earns the placement nothing, and is no wish of theirs; neither is one that they
//! answered with 0.

use domain::fit::{FactDetail, Millionths};
use domain::priority::{Priorities, Priority, PriorityAnswers, PriorityLevel};

use super::{Part, Reading, Side, mean};
use crate::pair::Pair;

pub(super) fn read(pair: Pair<'_>, side: Side) -> Reading {
    let parts: Vec<Part> = Priority::ALL.into_iter().filter_map(|priority| part(pair, side, priority)).collect();
    if side == Side::Person && parts.is_empty() {
        return Reading::unsaid();
    }
    Reading::of(parts)
}

/// The signal's value, without its facts; `None` on the side of a person who has no priority.
pub(crate) fn value(side: Side, person: PriorityAnswers, post: Priorities) -> Option<Millionths> {
    let part = |priority| weigh(side, person.level(priority), post.level(priority));
    let otherwise = (side == Side::Placement).then_some(Millionths::ONE);
    mean(Priority::ALL.into_iter().filter_map(part)).or(otherwise)
}

fn part(pair: Pair<'_>, side: Side, priority: Priority) -> Option<Part> {
    let (person, post) = (pair.person.priorities.level(priority), pair.post.priorities.level(priority));
    let (share, value) = weigh(side, person, post)?;
    Some(Part::new(share, value, FactDetail::Priority { priority, person, post }))
}

/// The share and value of a priority; `None` if the side does not ask for it.
fn weigh(side: Side, person: Option<PriorityLevel>, post: PriorityLevel) -> Option<(u32, Millionths)> {
    let person = person.unwrap_or(PriorityLevel::NONE);
    let (asked, given) = match side {
        Side::Placement => (post, person),
        Side::Person => (person, post),
    };
    let value = Millionths::ratio(u64::from(given.get()), u64::from(asked.get()));
    (asked > PriorityLevel::NONE).then_some((u32::from(asked.get()), value))
}
