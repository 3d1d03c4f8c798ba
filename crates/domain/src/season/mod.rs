//! Seasons of the programme: their dates, and who may take part. Every rule here is data, with defaults.

mod eligibility;

pub use eligibility::{
    EligibilityFacts, EligibilityProblem, EligibilityRule, LegalStatus, ResidenceRule, SeasonEligibility,
};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::dates::DateRange;
use crate::ids::SeasonId;
use crate::text::Line;

/// A season. A placement belongs to one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Season {
    /// Its identifier.
    pub id: SeasonId,
    /// Its name, such as "Été 2027".
    pub name: Line<80>,
    /// When people apply; its last day is the deadline.
    pub applications: DateRange,
    /// When both sides rank, where a central assignment is run.
    pub ranking: Option<DateRange>,
    /// When the assignment is run.
    pub assignment: Option<Date>,
    /// When results are published.
    pub publication: Option<Date>,
    /// Who may take part, unless a post says otherwise.
    pub eligibility: SeasonEligibility,
}

impl Season {
    /// The last day to apply.
    #[must_use]
    pub const fn deadline(&self) -> Date {
        self.applications.end()
    }

    /// Whether people may apply on a day.
    #[must_use]
    pub fn is_open(&self, day: Date) -> bool {
        self.applications.contains(day)
    }
}

#[cfg(test)]
mod tests {
    //! A season is open from its first to its last day, both included.
    use super::*;
    use jiff::civil::date;

    #[test]
    fn open_on_both_ends() {
        let season = Season {
            id: SeasonId::from_uuid(uuid::Uuid::nil()),
            name: Line::parse("Été 2027").unwrap(),
            applications: DateRange::new(date(2026, 8, 15), date(2026, 9, 30)).unwrap(),
            ranking: None,
            assignment: None,
            publication: None,
            eligibility: SeasonEligibility::default(),
        };
        assert_eq!(season.deadline(), date(2026, 9, 30));
        assert!(season.is_open(date(2026, 8, 15)) && season.is_open(date(2026, 9, 30)));
        assert!(!season.is_open(date(2026, 10, 1)) && !season.is_open(date(2026, 8, 14)));
    }
}
