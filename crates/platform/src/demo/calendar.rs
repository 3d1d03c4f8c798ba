//! Calculates dates relative to today, so that the season of the demonstration is always open.

use domain::{
    dates::DateRange,
    placement::{Format, PlacementState, Track},
};
use jiff::{ToSpan, civil::Date};

use super::random::Random;

/// Days since the season opened.
const OPENED_DAYS: i64 = 60;
/// Days until applications close.
const CLOSES_DAYS: i64 = 75;
/// A group leaves in mid-May, like the classic stage, and at least this many days from today: after the deadline and the
/// training.
const DEPARTS_AFTER_DAYS: i64 = 110;
/// A group stays about ten and a half weeks.
const GROUP_DAYS: i64 = 74;

/// The first and last days to apply.
pub(super) fn season(today: Date) -> DateRange {
    range(day(today, -OPENED_DAYS), day(today, CLOSES_DAYS))
}

/// The dates of a placement, depending on its state.
#[derive(Debug, Clone, Copy)]
pub(super) struct Times {
    pub stay: DateRange,
    pub preparation: DateRange,
    /// The last day to apply, if it differs from the season's.
    pub deadline: Option<Date>,
}

impl Times {
    pub(super) fn of(state: PlacementState, track: Track, format: Format, today: Date, random: &mut Random) -> Self {
        let start = match state {
            PlacementState::Closed => day(today, i64::from(random.between(55, 80))),
            PlacementState::Underway => day(today, -i64::from(random.between(20, 35))),
            PlacementState::Completed => day(today, -i64::from(random.between(150, 190))),
            _ if track == Track::Outbound && format == Format::Group => mid_may(today),
            _ => day(today, DEPARTS_AFTER_DAYS + i64::from(random.between(5, 120))),
        };
        let length = match (state, format) {
            (_, Format::Group) => GROUP_DAYS,
            (PlacementState::Underway | PlacementState::Completed, _) => 90,
            _ => i64::from(random.between(60, 270)),
        };
        let deadline = match state {
            PlacementState::Closed => Some(day(today, -10)),
            PlacementState::Underway | PlacementState::Completed => Some(day(start, -150)),
            _ if random.chance(40) => Some(day(today, i64::from(random.between(15, 70)))),
            _ => None,
        };
        let preparation = range(day(start, -105), day(start, -21));
        Self { stay: range(start, day(start, length)), preparation, deadline }
    }
}

/// The next 18 May that leaves time to apply and to prepare.
pub(super) fn mid_may(today: Date) -> Date {
    let earliest = day(today, DEPARTS_AFTER_DAYS);
    let this_year = Date::new(earliest.year(), 5, 18).unwrap_or(earliest);
    if this_year >= earliest { this_year } else { Date::new(earliest.year() + 1, 5, 18).unwrap_or(earliest) }
}

/// The date `days` after `from`, or before it if `days` is negative.
pub(super) fn day(from: Date, days: i64) -> Date {
    from.checked_add(days.days()).unwrap_or(from)
}

/// From `start` to `end`, or only `start` if `end` is earlier.
pub(super) fn range(start: Date, end: Date) -> DateRange {
    DateRange::new(start, end.max(start)).expect("the end is not before the start")
}

#[cfg(test)]
mod tests {
    //! On any day, the season is open, and placements leave after it closes or after their own deadline.
    use super::*;
    use jiff::civil::date;

    #[test]
    fn placements_leave_after_their_deadline_whatever_the_day() {
        for offset in 0..400 {
            let today = day(date(2026, 1, 1), offset);
            let season = season(today);
            assert!(season.contains(today));
            for state in PlacementState::ALL {
                for format in Format::ALL {
                    let mut random = Random::new(u64::try_from(offset).expect("positive"));
                    let times = Times::of(*state, Track::Outbound, *format, today, &mut random);
                    let deadline = times.deadline.unwrap_or(season.end());
                    assert!(deadline < times.stay.start(), "{state} {format} on {today}");
                    assert!(times.preparation.end() <= times.stay.start());
                }
            }
        }
    }
}
