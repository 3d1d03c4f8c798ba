//! Steps of placements and applications that people record: from which day they are possible, and how they are undone.
//!
//! Which steps have a day and which can be undone is said beside each kind: `placement::recorded`, `application::recorded`.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use crate::choice::choices;
use crate::dates::DateRange;
use crate::ids::AccountId;

/// A group may leave a few days before its stay begins: it travels, and rests on the way.
pub const EARLY_DEPARTURE_DAYS: i64 = 7;
/// Long enough to notice a wrong button the next morning, short enough that nobody builds on a step that vanishes.
pub const UNDO_HOURS: i64 = 24;

/// A step that is not possible yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not possible before {from}")]
pub struct TooEarly {
    /// The first day on which it is.
    pub from: Date,
}

/// The first day on which people of that stay may be said to have left.
#[must_use]
pub fn departure_from(stay: DateRange) -> Date {
    stay.start().checked_sub(EARLY_DEPARTURE_DAYS.days()).unwrap_or_else(|_| stay.start())
}

/// Checks that a step's first day has come; `None` is a step of any day.
///
/// # Errors
/// When it has not.
pub fn check_day(from: Option<Date>, today: Date) -> Result<(), TooEarly> {
    match from {
        Some(from) if today < from => Err(TooEarly { from }),
        _ => Ok(()),
    }
}

choices! {
    /// Why a step cannot be undone.
    pub enum NotUndone, key "not-undone" {
        /// Steps of this kind are not undone.
        Kind = "kind",
        /// Somebody else took it.
        OtherPerson = "other_person",
        /// Its time to be undone has passed.
        TooLate = "too_late",
        /// Something was done since.
        ActedSince = "acted_since",
    }
}

/// The last step of a thing, as far as undoing it asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken {
    /// By whom; `None` for the server and for people without an account.
    pub by: Option<AccountId>,
    pub at: Timestamp,
    /// Whether steps of this kind are undone at all.
    pub is_reversible: bool,
    /// Whether nothing was done to the thing since.
    pub is_last: bool,
}

/// A step that the reader may undo, for the page that offers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Undoable<Action> {
    pub action: Action,
    /// The moment after which it stays.
    pub until: Timestamp,
}

impl Taken {
    /// The moment after which it stays.
    #[must_use]
    pub fn until(&self) -> Timestamp {
        self.at.checked_add(SignedDuration::from_hours(UNDO_HOURS)).unwrap_or(self.at)
    }

    /// Whether this person may undo it now.
    ///
    /// # Errors
    /// The reason why not.
    pub fn check_undo(&self, by: AccountId, now: Timestamp) -> Result<(), NotUndone> {
        if !self.is_reversible {
            Err(NotUndone::Kind)
        } else if self.by != Some(by) {
            Err(NotUndone::OtherPerson)
        } else if !self.is_last {
            Err(NotUndone::ActedSince)
        } else if now > self.until() {
            Err(NotUndone::TooLate)
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    //! A step has its first day; it is undone by the same person, as the last thing done, within a day.
    use super::*;
    use jiff::civil::date;
    use uuid::Uuid;

    #[test]
    fn a_step_is_possible_from_its_day_on() {
        let stay = DateRange::new(date(2027, 6, 3), date(2027, 8, 20)).unwrap();
        let from = departure_from(stay);
        assert_eq!(from, date(2027, 5, 27));
        assert_eq!(check_day(Some(from), date(2027, 5, 26)), Err(TooEarly { from }));
        assert_eq!(check_day(Some(from), from), Ok(()));
        assert_eq!(check_day(None, date(1900, 1, 1)), Ok(()));
    }

    #[test]
    fn a_step_is_undone_by_its_own_person_within_a_day() {
        let (me, other) = (AccountId::from_uuid(Uuid::from_u128(1)), AccountId::from_uuid(Uuid::from_u128(2)));
        let at = Timestamp::UNIX_EPOCH;
        let after = |seconds| at + SignedDuration::from_secs(seconds);
        let step = Taken { by: Some(me), at, is_reversible: true, is_last: true };
        let day = UNDO_HOURS * 3600;
        assert_eq!(step.check_undo(me, after(0)), Ok(()));
        assert_eq!(step.check_undo(me, after(day)), Ok(()));
        assert_eq!(step.check_undo(me, after(day + 1)), Err(NotUndone::TooLate));
        assert_eq!(step.check_undo(other, after(0)), Err(NotUndone::OtherPerson));
        assert_eq!(Taken { by: None, ..step }.check_undo(me, after(0)), Err(NotUndone::OtherPerson));
        assert_eq!(Taken { is_last: false, ..step }.check_undo(me, after(0)), Err(NotUndone::ActedSince));
        assert_eq!(Taken { is_reversible: false, ..step }.check_undo(me, after(0)), Err(NotUndone::Kind));
    }
}
