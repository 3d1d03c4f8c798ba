//! An accepted place ends the search for its dates: other applications of those dates are neither sent nor offered.

use super::{ApplicationCard, ApplicationState};
use crate::dates::DateRange;

impl ApplicationState {
    /// Whether its person has accepted the place and is not back for good.
    #[must_use]
    pub const fn keeps_dates(self) -> bool {
        self.holds_seat() && self.is_live()
    }
}

/// Whether a person with a place of those dates cannot take another: a day belongs to both stays.
#[must_use]
pub fn meets_place(place: DateRange, other: DateRange) -> bool {
    place.overlap(other).is_some()
}

impl ApplicationCard {
    /// The accepted place among the person's applications whose dates this one meets, while it could still go on otherwise.
    #[must_use]
    pub fn held_back_by<'a>(&self, all: &'a [Self]) -> Option<&'a Self> {
        if !self.state.yields_to_another() {
            return None;
        }
        let meets = |place: &&Self| place.id != self.id && meets_place(place.subject.dates, self.subject.dates);
        all.iter().filter(|card| card.state.keeps_dates()).find(meets)
    }
}

#[cfg(test)]
mod tests {
    //! Which states keep dates, and which dates meet.
    use jiff::civil::date;

    use super::*;
    use ApplicationState as S;

    #[test]
    fn a_place_keeps_its_dates_from_the_acceptance_to_the_return() {
        let keep = [S::Accepted, S::Preparing, S::Departed, S::Returned];
        for state in S::ALL {
            assert_eq!(state.keeps_dates(), keep.contains(state), "{state}");
            assert!(!(state.keeps_dates() && state.yields_to_another()), "{state}");
        }
    }

    #[test]
    fn one_common_day_is_enough() {
        let may = |from, to| DateRange::new(date(2027, 5, from), date(2027, 5, to)).unwrap();
        assert!(meets_place(may(1, 10), may(10, 20)));
        assert!(meets_place(may(10, 20), may(1, 10)));
        assert!(meets_place(may(1, 31), may(12, 12)));
        assert!(!meets_place(may(1, 10), may(11, 20)));
        assert!(!meets_place(may(11, 20), may(1, 10)));
    }
}
