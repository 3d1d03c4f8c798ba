//! The retention schedule: how long each class of data is kept after it has served, and what an OCI still reads meanwhile.
//!
//! Every period of stored data that the privacy page computes is here; the privacy page shows them. Sources: the Act respecting the protection of personal
//! information in the private sector (P-39.1) and the Act respecting access, for an operator of each kind.

use jiff::{SignedDuration, Timestamp};

use crate::application::ApplicationState;

/// Days of a year, a leap year included: a period in law is never cut short.
const YEAR: i64 = 366;

/// What a decision was based on, after it: at least one year, so that the person can ask about it and the OCI can answer
/// (P-39.1, s. 11). Then it is destroyed (P-39.1, s. 23, s. 73).
pub const DECISION_YEARS: i64 = 1;

/// What accounts for a stay that took place, after its end: three years, the time in which a claim can be brought
/// (Civil Code of Québec, art. 2925).
pub const STAY_YEARS: i64 = 3;

/// A mail after it was sent or given up: long enough to find out why it did not arrive, and no longer (P-39.1, s. 23, s. 73).
/// What it announced is on the site.
pub const MAIL_DAYS: i64 = 90;

/// What was typed in a form and not saved: a month, the time in which somebody comes back to a letter. It goes before, once the form
/// is saved or dropped.
pub const TYPED_DAYS: i64 = 30;

/// What an OCI reads of a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileAccess {
    /// The whole file, while the application is live.
    Whole,
    /// What accounts for the decision, until then: the name, what happened, the reasons of the fit; the letter and the answers too
    /// where the OCI turned the person down. No CV and no profile.
    Decision { until: Timestamp },
    /// The same for who answers a review, while it is open: what the person who decided read, the profile, the CV and the letter
    /// included. Nothing to reach the person by.
    Review { until: Timestamp },
    /// Nothing: the time is over.
    Nothing,
}

impl FileAccess {
    /// What an OCI reads of an application in that state since `since`.
    #[must_use]
    pub fn of(state: ApplicationState, since: Timestamp, now: Timestamp) -> Self {
        if state.is_live() {
            return Self::Whole;
        }
        // A date beyond what the calendar holds is never over.
        let until = since.checked_add(kept_after_end(state)).unwrap_or(Timestamp::MAX);
        if now < until { Self::Decision { until } } else { Self::Nothing }
    }

    /// What the reader has where they answer an open review.
    #[must_use]
    pub const fn to_answer(self, answers: bool) -> Self {
        match self {
            Self::Decision { until } if answers => Self::Review { until },
            other => other,
        }
    }

    /// Whether the profile and the CV are open.
    #[must_use]
    pub const fn shows_profile(self) -> bool {
        matches!(self, Self::Whole | Self::Review { .. })
    }

    /// Whether nothing is closed.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        matches!(self, Self::Whole)
    }

    /// Whether anything is.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Nothing)
    }

    /// Whether the address and the telephone are open: while the application is live. A stopped OCI reaches nobody but the people whom
    /// it has sent away.
    #[must_use]
    pub const fn shows_contact(self, state: ApplicationState, stopped: bool) -> bool {
        self.is_whole() && (!stopped || matches!(state, ApplicationState::Departed))
    }

    /// Whether the letter and the answers are open: a refusal is accounted for with what was read.
    #[must_use]
    pub const fn shows_letter(self, state: ApplicationState) -> bool {
        match self {
            Self::Whole | Self::Review { .. } => true,
            Self::Decision { .. } => matches!(state, ApplicationState::NotSelected),
            Self::Nothing => false,
        }
    }
}

/// How long what was sent is kept once the application has ended in that state.
#[must_use]
pub fn kept_after_end(state: ApplicationState) -> SignedDuration {
    days(YEAR * if state.holds_seat() { STAY_YEARS } else { DECISION_YEARS })
}

/// How long a mail is kept once it was sent or given up.
#[must_use]
pub const fn mail_kept() -> SignedDuration {
    days(MAIL_DAYS)
}

/// How long what was typed and not saved is kept.
#[must_use]
pub const fn typed_kept() -> SignedDuration {
    days(TYPED_DAYS)
}

const fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

#[cfg(test)]
mod tests {
    //! A live file is whole; after its end it shrinks, then closes; a stay is accounted for longer than a refusal.
    use super::*;
    use ApplicationState as S;

    const END: Timestamp = Timestamp::UNIX_EPOCH;

    fn after(state: S, days: i64) -> FileAccess {
        FileAccess::of(state, END, END + super::days(days))
    }

    #[test]
    fn a_live_file_is_whole_however_old() {
        for state in S::ALL.iter().filter(|state| state.is_live()) {
            assert!(after(*state, 5_000).is_whole() && after(*state, 0).shows_letter(*state), "{state}");
        }
    }

    #[test]
    fn a_stopped_oci_reaches_only_people_who_are_away() {
        for state in S::ALL {
            let access = after(*state, 0);
            assert_eq!(access.shows_contact(*state, false), state.is_live(), "{state}");
            assert_eq!(access.shows_contact(*state, true), *state == S::Departed, "{state}");
        }
    }

    #[test]
    fn who_answers_a_review_reads_what_was_decided_on() {
        for state in S::ALL.iter().filter(|state| !state.is_live()) {
            let read = after(*state, 0).to_answer(true);
            assert!(read.shows_profile() && read.shows_letter(*state), "{state}");
            assert!(!read.is_whole() && !read.shows_contact(*state, false), "{state}");
            assert!(!after(*state, 0).to_answer(false).shows_profile(), "{state}");
            assert_eq!(after(*state, 5_000).to_answer(true), FileAccess::Nothing, "{state}");
        }
    }

    #[test]
    fn an_ended_one_shows_the_decision_then_nothing() {
        for state in S::ALL.iter().filter(|state| !state.is_live()) {
            let kept = if state.holds_seat() { 3 * 366 } else { 366 };
            assert!(matches!(after(*state, 0), FileAccess::Decision { .. }), "{state}");
            assert!(after(*state, kept - 1).is_open() && !after(*state, kept - 1).is_whole(), "{state}");
            assert_eq!(after(*state, kept), FileAccess::Nothing, "{state}");
            assert_eq!(after(*state, 0).shows_letter(*state), *state == S::NotSelected, "{state}");
        }
    }
}
