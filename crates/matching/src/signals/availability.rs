//! The availability signal: how well the stay fits into the person's free time.
//!
//! Being free for the whole stay gives most of the value. Spare days around it give the rest, because dates move, flights are
//! late and preparation takes evenings. A stay that is only partly covered counts by its share, so that the person sees how far
//! they are, but never as much as a covered one.

use domain::fit::{FactDetail, Millionths};

use super::Reading;
use crate::pair::Pair;
use crate::window::Coverage;

/// Further spare days add no value. This is a week at either end.
pub(crate) const ENOUGH_SPARE_DAYS: u16 = 14;

/// The value of a fully covered stay without spare days.
const COVERED: Millionths = Millionths::saturating(700_000);

pub(super) fn read(pair: Pair<'_>) -> Reading {
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
