//! The duration signal: whether the stay is as long as the person wishes.
//!
//! Within the wish, the value is full. Outside, each day takes an equal part of it, down to zero at [`TOO_FAR`] days: a stay that
//! is longer or shorter by half a group stage is a different kind of stay. Without a wish the signal does not count.

use domain::fit::{FactDetail, Millionths};

use super::Reading;
use crate::model::DurationWish;
use crate::pair::Pair;

/// Days outside the wish at which the value is zero.
pub(crate) const TOO_FAR: u16 = 45;

pub(super) fn read(pair: Pair<'_>) -> Reading {
    let days = pair.post.dates.days();
    let Some(wish) = pair.person.wishes.duration else {
        return Reading::unsaid();
    };
    let value = worth(outside(days, wish));
    Reading::alone(value, FactDetail::Duration { days, shortest: wish.shortest, longest: wish.longest })
}

/// How many days a stay is too short or too long for the wish.
pub(crate) fn outside(days: u16, wish: DurationWish) -> u16 {
    wish.shortest.saturating_sub(days).max(days.saturating_sub(wish.longest))
}

/// The value of a stay this many days outside the wish.
pub(crate) const fn worth(outside: u16) -> Millionths {
    Millionths::ratio(outside as u64, TOO_FAR as u64).complement()
}
