//! The availability signal: how well the stay fits into the person's free time.
//!
//! Everybody who passes the gate is free for the whole stay, so that alone counts little. Spare days around it are what separates
//! them: dates move, flights are late, preparation takes weeks, and coming home takes time. A stay that is only partly covered
//! counts by its share, and less than a covered one, so that a person sees how far they are.

use domain::fit::{FactDetail, Millionths};

use super::Reading;
use crate::pair::Pair;
use crate::window::Coverage;

/// Further spare days add no value: about a month at either end.
pub(crate) const ENOUGH_SPARE_DAYS: u16 = 60;

/// The value of a fully covered stay without spare days; half of it is the most while a day is missing.
const COVERED: Millionths = Millionths::saturating(100_000);

pub(super) fn read(pair: Pair<'_>) -> Reading {
    if pair.person.windows.as_slice().is_empty() {
        return Reading::unanswered();
    }
    let best = Coverage::best(pair.post.dates, pair.post.flexibility, pair.person.windows.as_slice());
    let (value, spare_days) = best.map_or((Millionths::ZERO, 0), |(found, _)| (grade(found), found.spare));
    Reading::alone(value, FactDetail::Availability { spare_days, enough_days: ENOUGH_SPARE_DAYS })
}

/// At most half of [`COVERED`] while a day is missing.
fn grade(found: Coverage) -> Millionths {
    if found.missing() > 0 {
        let share = Millionths::ratio(u64::from(found.covered), u64::from(found.needed));
        return COVERED.times(Millionths::HALF).times(share);
    }
    covered(found.spare)
}

/// The value of a fully covered stay with this number of spare days.
pub(crate) const fn covered(spare: u16) -> Millionths {
    let slack = Millionths::ratio(spare as u64, ENOUGH_SPARE_DAYS as u64);
    COVERED.plus(COVERED.complement().times(slack))
}
