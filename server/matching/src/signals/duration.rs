//! Duration: whether the stay is as long as the person wishes.
//!
//! Within the wish, everything; outside, each day takes an equal part, until half a group stage too long or too short is
//! another kind of stay altogether.

use domain::fit::{FactDetail, Millionths};

use super::{NO_WISH, Reading};
use crate::pair::Pair;

/// Days outside the wish at which nothing of it is left.
const TOO_FAR: u16 = 45;

pub(super) fn read(pair: Pair<'_>) -> Reading {
    let days = pair.post.dates.days();
    let Some(wish) = pair.person.wishes.duration else {
        return Reading::alone(NO_WISH, FactDetail::NothingAsked);
    };
    let outside = wish.shortest.saturating_sub(days).max(days.saturating_sub(wish.longest));
    let value = Millionths::ratio(u64::from(outside), u64::from(TOO_FAR)).complement();
    Reading::alone(value, FactDetail::Duration { days, shortest: wish.shortest, longest: wish.longest })
}
