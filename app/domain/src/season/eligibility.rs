//! Who may take part: a rule as data, and everything that a person does not meet.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::choice::choices;
use crate::dates::age_on;
use crate::fit::PlaceOfLife;
use crate::form::FieldCode;

choices! {
    /// A person's status in Canada.
    pub enum LegalStatus, key "legal-status" {
        /// Canadian citizen.
        CanadianCitizen = "canadian_citizen",
        /// Permanent resident.
        PermanentResident = "permanent_resident",
        /// Another, such as a student's permit.
        Other = "other",
    }
}

/// Who may take part. The default is the group stage's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct EligibilityRule {
    /// Age on the day of departure.
    pub min_age_at_departure: u8,
    /// Age on the day of the application.
    pub may_apply_from_age: u8,
    /// Age on the last day to apply; `None` is no bound.
    pub max_age_at_deadline: Option<u8>,
    /// Accepted statuses; empty accepts any.
    pub statuses: Vec<LegalStatus>,
    /// Whether one must live in Québec when applying.
    pub residence_in_quebec: bool,
}

/// What the rule looks at. A piece that the person has not said is `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EligibilityFacts {
    /// The birth date.
    pub birth: Option<Date>,
    /// Where the person lives.
    pub residence: Option<PlaceOfLife>,
    /// The status in Canada.
    pub status: Option<LegalStatus>,
}

/// What a person does not meet, or has not said yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum EligibilityProblem {
    /// Too young today to apply.
    TooYoungToApply {
        /// The age from which one may.
        min: u8,
    },
    /// Too young on the day of departure.
    UnderAgeAtDeparture {
        /// The age one must have.
        min: u8,
    },
    /// Too old on the last day to apply.
    TooOldAtDeadline {
        /// The age one may have.
        max: u8,
    },
    /// Does not live in Québec.
    NotInQuebec,
    /// Has another status than those accepted.
    StatusNotAccepted,
    /// The birth date is not known.
    BirthNotSaid,
    /// The residence is not known.
    ResidenceNotSaid,
    /// The status is not known.
    StatusNotSaid,
}

impl Default for EligibilityRule {
    fn default() -> Self {
        Self {
            min_age_at_departure: 18,
            may_apply_from_age: 17,
            max_age_at_deadline: Some(35),
            statuses: vec![LegalStatus::CanadianCitizen, LegalStatus::PermanentResident],
            residence_in_quebec: true,
        }
    }
}

impl EligibilityRule {
    /// The exchange track's default: adults of a partner country; the status in Canada is none of our business.
    #[must_use]
    pub fn exchange() -> Self {
        Self { may_apply_from_age: 18, statuses: Vec::new(), residence_in_quebec: false, ..Self::default() }
    }

    /// Everything that a person does not meet, applying today for a departure; never only the first.
    #[must_use]
    pub fn problems(
        &self,
        facts: &EligibilityFacts,
        today: Date,
        departure: Date,
        deadline: Date,
    ) -> Vec<EligibilityProblem> {
        let mut problems = self.age_problems(facts.birth, today, departure, deadline);
        problems.extend(self.residence_problem(facts.residence.as_ref()));
        problems.extend(self.status_problem(facts.status));
        problems
    }

    fn age_problems(
        &self,
        birth: Option<Date>,
        today: Date,
        departure: Date,
        deadline: Date,
    ) -> Vec<EligibilityProblem> {
        let Some(birth) = birth else { return vec![EligibilityProblem::BirthNotSaid] };
        let too_young = age_on(birth, today) < i16::from(self.may_apply_from_age);
        let under_age = age_on(birth, departure) < i16::from(self.min_age_at_departure);
        let too_old = self.max_age_at_deadline.filter(|max| age_on(birth, deadline) > i16::from(*max));
        [
            too_young.then_some(EligibilityProblem::TooYoungToApply { min: self.may_apply_from_age }),
            under_age.then_some(EligibilityProblem::UnderAgeAtDeparture { min: self.min_age_at_departure }),
            too_old.map(|max| EligibilityProblem::TooOldAtDeadline { max }),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn residence_problem(&self, residence: Option<&PlaceOfLife>) -> Option<EligibilityProblem> {
        match residence {
            _ if !self.residence_in_quebec => None,
            None => Some(EligibilityProblem::ResidenceNotSaid),
            Some(PlaceOfLife::Quebec) => None,
            Some(PlaceOfLife::Country(_)) => Some(EligibilityProblem::NotInQuebec),
        }
    }

    fn status_problem(&self, status: Option<LegalStatus>) -> Option<EligibilityProblem> {
        match status {
            _ if self.statuses.is_empty() => None,
            None => Some(EligibilityProblem::StatusNotSaid),
            Some(status) if self.statuses.contains(&status) => None,
            Some(_) => Some(EligibilityProblem::StatusNotAccepted),
        }
    }
}

impl EligibilityProblem {
    /// Every key, for the test of the catalogue.
    pub const KEYS: [&'static str; 8] = [
        "eligibility-too-young-to-apply",
        "eligibility-under-age-at-departure",
        "eligibility-too-old-at-deadline",
        "eligibility-not-in-quebec",
        "eligibility-status-not-accepted",
        "eligibility-birth-not-said",
        "eligibility-residence-not-said",
        "eligibility-status-not-said",
    ];

    /// Whether nobody can apply before it is put right: a minimum age protects the person, and what is not said can be said.
    /// The others are shown to the person and to the organisation; a named person decides (no rejection is automatic).
    #[must_use]
    pub const fn blocks_applying(self) -> bool {
        !matches!(self, Self::TooOldAtDeadline { .. } | Self::NotInQuebec | Self::StatusNotAccepted)
    }

    /// The catalogue's key of the sentence that says it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::TooYoungToApply { .. } => "eligibility-too-young-to-apply",
            Self::UnderAgeAtDeparture { .. } => "eligibility-under-age-at-departure",
            Self::TooOldAtDeadline { .. } => "eligibility-too-old-at-deadline",
            Self::NotInQuebec => "eligibility-not-in-quebec",
            Self::StatusNotAccepted => "eligibility-status-not-accepted",
            Self::BirthNotSaid => "eligibility-birth-not-said",
            Self::ResidenceNotSaid => "eligibility-residence-not-said",
            Self::StatusNotSaid => "eligibility-status-not-said",
        }
    }
}

impl From<EligibilityProblem> for FieldCode {
    fn from(problem: EligibilityProblem) -> Self {
        match problem {
            EligibilityProblem::TooYoungToApply { min } => Self::TooYoung { min: min.into() },
            EligibilityProblem::UnderAgeAtDeparture { min } => Self::UnderAgeAtDeparture { min: min.into() },
            EligibilityProblem::TooOldAtDeadline { max } => Self::TooOld { max: max.into() },
            EligibilityProblem::NotInQuebec | EligibilityProblem::StatusNotAccepted => Self::NotEligible,
            EligibilityProblem::BirthNotSaid
            | EligibilityProblem::ResidenceNotSaid
            | EligibilityProblem::StatusNotSaid => Self::Required,
        }
    }
}

#[cfg(test)]
mod tests {
    //! The edges of the group stage's rule: 17 today and 18 at departure, 35 at the deadline; everything unmet is reported.
    use super::*;
    use crate::country::CountryCode;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 9, 1);
    const DEPARTURE: Date = date(2027, 5, 18);
    const DEADLINE: Date = date(2026, 9, 30);

    fn born(birth: Date) -> EligibilityFacts {
        EligibilityFacts {
            birth: Some(birth),
            residence: Some(PlaceOfLife::Quebec),
            status: Some(LegalStatus::PermanentResident),
        }
    }

    fn problems(facts: &EligibilityFacts) -> Vec<EligibilityProblem> {
        EligibilityRule::default().problems(facts, TODAY, DEPARTURE, DEADLINE)
    }

    #[test]
    fn seventeen_today_may_apply_when_eighteen_at_departure() {
        assert_eq!(problems(&born(date(2009, 5, 18))), []);
        assert_eq!(problems(&born(date(2009, 5, 19))), [EligibilityProblem::UnderAgeAtDeparture { min: 18 }]);
    }

    #[test]
    fn sixteen_today_may_not_apply_even_when_old_enough_at_departure() {
        let late = EligibilityRule::default().problems(&born(date(2009, 10, 1)), TODAY, date(2028, 5, 18), DEADLINE);
        assert_eq!(late, [EligibilityProblem::TooYoungToApply { min: 17 }]);
    }

    #[test]
    fn thirty_five_at_the_deadline_is_the_last() {
        assert_eq!(problems(&born(date(1990, 10, 1))), []);
        assert_eq!(problems(&born(date(1990, 9, 30))), [EligibilityProblem::TooOldAtDeadline { max: 35 }]);
    }

    #[test]
    fn only_youth_and_silence_keep_from_applying() {
        let blocking = [
            EligibilityProblem::TooYoungToApply { min: 17 },
            EligibilityProblem::UnderAgeAtDeparture { min: 18 },
            EligibilityProblem::BirthNotSaid,
        ];
        assert!(blocking.into_iter().all(EligibilityProblem::blocks_applying));
        let judged = [EligibilityProblem::TooOldAtDeadline { max: 35 }, EligibilityProblem::NotInQuebec];
        assert!(!judged.into_iter().any(EligibilityProblem::blocks_applying));
    }

    #[test]
    fn everything_unmet_is_reported() {
        let facts = EligibilityFacts {
            birth: None,
            residence: Some(PlaceOfLife::Country(CountryCode::CANADA)),
            status: Some(LegalStatus::Other),
        };
        let expected =
            [EligibilityProblem::BirthNotSaid, EligibilityProblem::NotInQuebec, EligibilityProblem::StatusNotAccepted];
        assert_eq!(problems(&facts), expected);
    }

    #[test]
    fn the_exchange_asks_for_no_status() {
        let facts = EligibilityFacts { birth: Some(date(2000, 1, 1)), ..EligibilityFacts::default() };
        assert_eq!(EligibilityRule::exchange().problems(&facts, TODAY, DEPARTURE, DEADLINE), []);
    }

    #[test]
    fn a_rule_stored_before_a_field_existed_takes_its_default() {
        let rule: EligibilityRule = serde_json::from_str(r#"{"max_age_at_deadline":null}"#).unwrap();
        assert_eq!(rule, EligibilityRule { max_age_at_deadline: None, ..EligibilityRule::default() });
    }
}
