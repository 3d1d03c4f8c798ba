//! Duration: whether the stay is as long as the person wishes.
//!
//! Within the wish, everything; outside, each day takes an equal part, until half a group stage too long or too short is
//! another kind of stay altogether.

use domain::fit::{FactDetail, Millionths};

use super::{NO_WISH, Reading};
use crate::model::DurationWish;
use crate::pair::Pair;

/// Days outside the wish at which nothing of it is left.
pub(crate) const TOO_FAR: u16 = 45;

pub(super) fn read(pair: Pair<'_>) -> Reading {
    let days = pair.post.dates.days();
    let Some(wish) = pair.person.wishes.duration else {
        return Reading::alone(NO_WISH, FactDetail::NothingAsked);
    };
    let value = worth(outside(days, wish));
    Reading::alone(value, FactDetail::Duration { days, shortest: wish.shortest, longest: wish.longest })
}

/// The days by which a stay is too short or too long for the wish.
pub(crate) fn outside(days: u16, wish: DurationWish) -> u16 {
    wish.shortest.saturating_sub(days).max(days.saturating_sub(wish.longest))
}

/// What a stay so many days outside the wish is worth.
pub(crate) const fn worth(outside: u16) -> Millionths {
    Millionths::ratio(outside as u64, TOO_FAR as u64).complement()
}
