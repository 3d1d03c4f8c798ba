//! How long a person practised a skill: told in weeks, months or years as they like, kept in weeks.

use serde::{Deserialize, Serialize};

use crate::choice::choices;
use crate::form::{FieldCode, Parser};

choices! {
    /// What a person counts in.
    pub enum PracticeUnit, key "practice-unit" {
        Weeks = "weeks",
        Months = "months",
        Years = "years",
    }
}

/// The weeks of a year, in tenths: 365.25 days.
const YEAR_TENTHS: u32 = 522;
/// A life's work; more is a slip of the keyboard.
const MAX_YEARS: u16 = 60;

/// A duration in whole weeks, at least one and at most sixty years.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Practice(u16);

impl Practice {
    /// The most weeks: sixty years.
    pub const MAX_WEEKS: u16 = weeks_of(MAX_YEARS, PracticeUnit::Years);

    /// So many weeks, months or years.
    ///
    /// # Errors
    /// `OutOfRange` for none, or more than sixty years.
    pub fn new(count: u16, unit: PracticeUnit) -> Result<Self, FieldCode> {
        let max = match unit {
            PracticeUnit::Weeks => Self::MAX_WEEKS,
            PracticeUnit::Months => MAX_YEARS * 12,
            PracticeUnit::Years => MAX_YEARS,
        };
        if (1..=max).contains(&count) {
            Ok(Self(weeks_of(count, unit)))
        } else {
            Err(FieldCode::OutOfRange { min: 1, max: max.into() })
        }
    }

    /// The weeks.
    #[must_use]
    pub const fn weeks(self) -> u16 {
        self.0
    }

    /// The same as people say it: whole years, whole months from three on, else weeks.
    #[must_use]
    pub fn spoken(self) -> (u16, PracticeUnit) {
        let years = (1..=MAX_YEARS).find(|years| weeks_of(*years, PracticeUnit::Years) == self.0);
        let months = || (3..MAX_YEARS * 12).find(|months| weeks_of(*months, PracticeUnit::Months) == self.0);
        match years {
            Some(years) => (years, PracticeUnit::Years),
            None => months().map_or((self.0, PracticeUnit::Weeks), |months| (months, PracticeUnit::Months)),
        }
    }

    /// Reads `practice` and `practice_unit`. Without a number nothing was said.
    pub(super) fn read(p: &mut Parser<'_>) -> Option<Self> {
        let count = p.optional_number("practice", 1..=u16::MAX)?;
        let unit = p.choice("practice_unit")?;
        match Self::new(count, unit) {
            Ok(practice) => Some(practice),
            Err(code) => {
                p.fail("practice", code);
                None
            }
        }
    }
}

/// Rounded to the nearest week.
const fn weeks_of(count: u16, unit: PracticeUnit) -> u16 {
    let count = count as u32;
    let weeks = match unit {
        PracticeUnit::Weeks => count,
        PracticeUnit::Months => (count * YEAR_TENTHS + 60) / 120,
        PracticeUnit::Years => (count * YEAR_TENTHS + 5) / 10,
    };
    // Sixty years are 3,132 weeks.
    weeks as u16
}

/// A number of weeks outside `1..=Practice::MAX_WEEKS`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not between 1 and {} weeks", Practice::MAX_WEEKS)]
pub struct PracticeOutOfRange;

impl TryFrom<u16> for Practice {
    type Error = PracticeOutOfRange;

    fn try_from(weeks: u16) -> Result<Self, PracticeOutOfRange> {
        Self::new(weeks, PracticeUnit::Weeks).map_err(|_| PracticeOutOfRange)
    }
}

impl From<Practice> for u16 {
    fn from(practice: Practice) -> u16 {
        practice.0
    }
}

#[cfg(test)]
mod tests {
    //! Three months are thirteen weeks and three months again.
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn months_and_years_are_kept_in_weeks_and_told_as_they_were() {
        for (count, unit, weeks) in [
            (6, PracticeUnit::Weeks, 6),
            (3, PracticeUnit::Months, 13),
            (1, PracticeUnit::Years, 52),
            (2, PracticeUnit::Years, 104),
            (60, PracticeUnit::Years, Practice::MAX_WEEKS),
        ] {
            let practice = Practice::new(count, unit).unwrap();
            assert_eq!((practice.weeks(), practice.spoken()), (weeks, (count, unit)));
        }
        assert_eq!(Practice::new(12, PracticeUnit::Months).unwrap().spoken(), (1, PracticeUnit::Years));
    }

    #[test]
    fn none_and_more_than_a_life_are_refused() {
        for (count, unit) in [(0, PracticeUnit::Weeks), (61, PracticeUnit::Years), (721, PracticeUnit::Months)] {
            assert!(Practice::new(count, unit).is_err(), "{count} {unit}");
        }
        assert!(serde_json::from_str::<Practice>("0").is_err());
    }

    proptest! {
        #[test]
        fn what_is_told_comes_to_the_same_weeks(weeks in 1..=Practice::MAX_WEEKS) {
            let practice = Practice::try_from(weeks).unwrap();
            let (count, unit) = practice.spoken();
            prop_assert_eq!(Practice::new(count, unit), Ok(practice));
        }
    }
}
