//! How a candidate and an OCI reach each other, and when a candidate can expect an answer.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::PostInPlacement;
use crate::contact::Phone;
use crate::dates::DateRange;

/// How to reach a person who applied. They agreed to it in applying.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonContact {
    /// The address of their account today; for a candidate on paper, the one that was given.
    pub email: Option<String>,
    /// As it was sent.
    pub phone: Option<Phone>,
}

/// How to reach an OCI, as it says itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OciContact {
    /// A person or an office.
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub website: Option<String>,
}

/// Between which days an OCI answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerExpected {
    /// The last day to apply: nobody is compared before.
    pub after: Date,
    /// The first day of the preparation, or of the stay: people must know before. A preparation that begins by the last day to apply
    /// is for people who are chosen already, and says nothing.
    pub before: Date,
}

impl PersonContact {
    /// Whether there is any way.
    #[must_use]
    pub const fn is_blank(&self) -> bool {
        self.email.is_none() && self.phone.is_none()
    }
}

impl OciContact {
    /// Whether there is any way.
    #[must_use]
    pub const fn is_blank(&self) -> bool {
        self.email.is_none() && self.phone.is_none() && self.website.is_none()
    }
}

impl PostInPlacement {
    /// When its candidates can expect an answer; `None` where the placement has no dates.
    #[must_use]
    pub fn answer_expected(&self) -> Option<AnswerExpected> {
        let stay = self.content.place.dates.map(DateRange::start)?;
        let after = self.deadline();
        let preparation = self.content.place.preparation.map(DateRange::start);
        let before = preparation.filter(|start| *start > after).map_or(stay, |start| start.min(stay));
        Some(AnswerExpected { after, before })
    }
}
