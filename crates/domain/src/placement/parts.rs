//! The parts of a placement: seats, posts, skills, languages, priorities, the partner's confirmation.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::PostKind;
use crate::language::{Cefr, Language, UiLanguage};
use crate::localised::Localised;
use crate::priority::{Priority, PriorityLevel};
use crate::season::EligibilityRule;
use crate::skill::{Need, SkillKey, SkillLevel};
use crate::text::{PersonName, Sentence};

/// How many people a post takes: at least one, and no more than its maximum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawSeats", into = "RawSeats")]
pub struct Seats {
    min: u16,
    max: u16,
}

#[derive(Serialize, Deserialize)]
struct RawSeats {
    min: u16,
    max: u16,
}

/// Why numbers of seats were refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SeatsError {
    /// A post without seats.
    #[error("no seat")]
    Zero,
    /// More seats than a post may have.
    #[error("more than {} seats", Seats::MAX)]
    TooMany,
    /// The minimum is above the maximum.
    #[error("the minimum is above the maximum")]
    MinimumAboveMaximum,
}

impl Seats {
    /// A group has six to ten people, the largest of the real openings that are imported 66; beyond it, a slip of the keyboard.
    pub const MAX: u16 = 80;

    /// A minimum and a maximum.
    ///
    /// # Errors
    /// When the maximum is zero or too large, or below the minimum. A minimum of zero counts as one.
    pub fn new(min: u16, max: u16) -> Result<Self, SeatsError> {
        match (min.max(1), max) {
            (_, 0) => Err(SeatsError::Zero),
            (_, max) if max > Self::MAX => Err(SeatsError::TooMany),
            (min, max) if min > max => Err(SeatsError::MinimumAboveMaximum),
            (min, max) => Ok(Self { min, max }),
        }
    }

    /// Below it the placement does not leave.
    #[must_use]
    pub const fn min(self) -> u16 {
        self.min
    }

    /// The most people who are accepted.
    #[must_use]
    pub const fn max(self) -> u16 {
        self.max
    }

    /// Seats still free when some are taken.
    #[must_use]
    pub const fn left(self, taken: u16) -> u16 {
        self.max.saturating_sub(taken)
    }
}

impl TryFrom<RawSeats> for Seats {
    type Error = SeatsError;

    fn try_from(raw: RawSeats) -> Result<Self, SeatsError> {
        Self::new(raw.min, raw.max)
    }
}

impl From<Seats> for RawSeats {
    fn from(seats: Seats) -> RawSeats {
        RawSeats { min: seats.min, max: seats.max }
    }
}

/// A post: how many people of a kind, and their ages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Post {
    /// What it is for.
    pub kind: PostKind,
    /// How many.
    pub seats: Seats,
    /// The age on departure, where it differs from the season's.
    pub min_age_at_departure: Option<u8>,
    /// The age at the deadline, where it differs from the season's.
    pub max_age_at_deadline: Option<u8>,
}

impl Post {
    /// The rule for this post: the season's, with its own ages where it sets them.
    #[must_use]
    pub fn eligibility(&self, season: &EligibilityRule) -> EligibilityRule {
        let min_age_at_departure = self.min_age_at_departure.unwrap_or(season.min_age_at_departure);
        EligibilityRule {
            min_age_at_departure,
            may_apply_from_age: season.may_apply_from_age.min(min_age_at_departure),
            max_age_at_deadline: self.max_age_at_deadline.or(season.max_age_at_deadline),
            ..season.clone()
        }
    }
}

/// A skill that a post asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkillNeed {
    /// Of which post.
    pub post: PostKind,
    /// Which concept.
    pub skill: SkillKey,
    /// From which level.
    pub level: SkillLevel,
    /// Whether it is required.
    pub need: Need,
}

/// A language requirement, met by any one of its languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageRequirement {
    /// One or more languages.
    pub any_of: Vec<Language>,
    /// The least level.
    pub floor: Cefr,
    /// Whether it is required.
    pub need: Need,
}

/// How much the placement serves a priority, and the sentence that shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PriorityClaim {
    /// Which.
    pub priority: Priority,
    /// How much.
    pub level: PriorityLevel,
    /// The evidence; needed above zero.
    pub sentence: Localised<Sentence>,
}

/// How the partner confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PartnerConfirmation {
    /// By the link of a mail.
    ByLink {
        /// Who answered.
        person: PersonName,
        /// When, in Québec.
        on: Date,
        /// The language of the page.
        language: UiLanguage,
    },
    /// By voice, recorded by the OCI.
    Oral {
        /// The person who spoke for the partner.
        person: PersonName,
        /// When.
        on: Date,
        /// In what language.
        language: Language,
    },
}

#[cfg(test)]
mod tests {
    //! Seats are at least one and in order; a post's ages override the season's.
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn seats() {
        assert_eq!(Seats::new(0, 0), Err(SeatsError::Zero));
        assert_eq!(Seats::new(7, 6), Err(SeatsError::MinimumAboveMaximum));
        assert_eq!(Seats::new(1, 81), Err(SeatsError::TooMany));
        assert_eq!(Seats::new(0, 3).map(Seats::min), Ok(1));
        assert!(serde_json::from_str::<Seats>(r#"{"min":1,"max":0}"#).is_err());
        assert_eq!(Seats::new(6, 8).unwrap().left(9), 0);
    }

    #[test]
    fn a_leader_may_be_older() {
        let post = Post {
            kind: PostKind::TeamLeader,
            seats: Seats::new(1, 1).unwrap(),
            min_age_at_departure: Some(23),
            max_age_at_deadline: Some(60),
        };
        let rule = post.eligibility(&EligibilityRule::default());
        assert_eq!((rule.min_age_at_departure, rule.max_age_at_deadline), (23, Some(60)));
        assert_eq!(rule.residence, EligibilityRule::default().residence);
    }

    proptest! {
        #[test]
        fn seats_never_break_their_rule(min in any::<u16>(), max in any::<u16>()) {
            if let Ok(seats) = Seats::new(min, max) {
                prop_assert!(1 <= seats.min() && seats.min() <= seats.max() && seats.max() <= Seats::MAX);
                let json = serde_json::to_string(&seats).unwrap();
                prop_assert_eq!(serde_json::from_str::<Seats>(&json).unwrap(), seats);
            }
        }
    }
}
