//! Eligibility: the rule as data, and every condition that a person does not meet.

use jiff::{Span, civil::Date};
use serde::{Deserialize, Serialize};

use crate::choice::choices;
use crate::country::{CountryCode, programme_region};
use crate::dates::age_on;
use crate::fit::PlaceOfLife;
use crate::form::FieldCode;
use crate::placement::Track;

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

/// Where one must live when applying.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResidenceRule {
    /// Anywhere.
    Anywhere,
    /// In Québec.
    Quebec,
    /// In a country of the programme, outside Canada.
    ProgrammeCountry,
}

/// The eligibility rules of a season: of people who leave Québec, and of people who come to it. It is stored as one JSON document;
/// missing parts are the programme's defaults.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SeasonEligibility {
    /// Leaving Québec.
    pub outbound: EligibilityRule,
    /// Coming to Québec.
    #[serde(deserialize_with = "ExchangeRule::deserialize")]
    pub inbound: EligibilityRule,
}

/// An eligibility rule. The default is the group stage's.
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
    /// Where one must live when applying.
    pub residence: ResidenceRule,
}

/// An [`EligibilityRule`] as it is written for the exchange track: what is left out is as in [`EligibilityRule::exchange`].
#[derive(Deserialize)]
#[serde(remote = "EligibilityRule", default = "EligibilityRule::exchange")]
struct ExchangeRule {
    min_age_at_departure: u8,
    may_apply_from_age: u8,
    max_age_at_deadline: Option<u8>,
    statuses: Vec<LegalStatus>,
    residence: ResidenceRule,
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
    /// Does not live in a country of the programme.
    NotInProgrammeCountry,
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
            residence: ResidenceRule::Quebec,
        }
    }
}

impl Default for SeasonEligibility {
    fn default() -> Self {
        Self { outbound: EligibilityRule::default(), inbound: EligibilityRule::exchange() }
    }
}

impl SeasonEligibility {
    /// The rule for a way of travelling.
    #[must_use]
    pub const fn of(&self, track: Track) -> &EligibilityRule {
        match track {
            Track::Outbound => &self.outbound,
            Track::Inbound => &self.inbound,
        }
    }
}

impl EligibilityRule {
    /// The exchange track's default: adults who live in a country of the programme. It does not ask for a status in Canada.
    #[must_use]
    pub fn exchange() -> Self {
        Self {
            may_apply_from_age: 18,
            statuses: Vec::new(),
            residence: ResidenceRule::ProgrammeCountry,
            ..Self::default()
        }
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
        let abroad = |country: &CountryCode| *country != CountryCode::CANADA && programme_region(*country).is_some();
        match (self.residence, residence) {
            (ResidenceRule::Anywhere, _) | (ResidenceRule::Quebec, Some(PlaceOfLife::Quebec)) => None,
            (_, None) => Some(EligibilityProblem::ResidenceNotSaid),
            (ResidenceRule::Quebec, Some(PlaceOfLife::Country(_))) => Some(EligibilityProblem::NotInQuebec),
            (ResidenceRule::ProgrammeCountry, Some(PlaceOfLife::Country(country))) if abroad(country) => None,
            (ResidenceRule::ProgrammeCountry, Some(_)) => Some(EligibilityProblem::NotInProgrammeCountry),
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
    pub const KEYS: [&'static str; 9] = [
        "eligibility-too-young-to-apply",
        "eligibility-under-age-at-departure",
        "eligibility-too-old-at-deadline",
        "eligibility-not-in-quebec",
        "eligibility-not-in-programme-country",
        "eligibility-status-not-accepted",
        "eligibility-birth-not-said",
        "eligibility-residence-not-said",
        "eligibility-status-not-said",
    ];

    /// Whether it must be corrected before applying: a minimum age protects the person, and a missing answer can be given. The other
    /// problems are shown to the person and to the organisation; a person decides (no rejection is automatic).
    #[must_use]
    pub const fn blocks_applying(self) -> bool {
        !matches!(
            self,
            Self::TooOldAtDeadline { .. } | Self::NotInQuebec | Self::NotInProgrammeCountry | Self::StatusNotAccepted
        )
    }

    /// Whether the person is too young for the rule.
    #[must_use]
    pub const fn is_too_young(self) -> bool {
        matches!(self, Self::TooYoungToApply { .. } | Self::UnderAgeAtDeparture { .. })
    }

    /// The first day on which it is met by itself: a person grows older. `None` for what does not pass with time.
    #[must_use]
    pub fn ends_on(self, birth: Date) -> Option<Date> {
        match self {
            Self::TooYoungToApply { min } => birth.checked_add(Span::new().years(min)).ok(),
            _ => None,
        }
    }

    /// The catalogue's key of the sentence that says it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::TooYoungToApply { .. } => "eligibility-too-young-to-apply",
            Self::UnderAgeAtDeparture { .. } => "eligibility-under-age-at-departure",
            Self::TooOldAtDeadline { .. } => "eligibility-too-old-at-deadline",
            Self::NotInQuebec => "eligibility-not-in-quebec",
            Self::NotInProgrammeCountry => "eligibility-not-in-programme-country",
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
            EligibilityProblem::NotInQuebec
            | EligibilityProblem::NotInProgrammeCountry
            | EligibilityProblem::StatusNotAccepted => Self::NotEligible,
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
    fn a_minimum_age_to_apply_ends_on_a_birthday() {
        let born = date(2010, 2, 28);
        assert_eq!(EligibilityProblem::TooYoungToApply { min: 17 }.ends_on(born), Some(date(2027, 2, 28)));
        assert_eq!(EligibilityProblem::UnderAgeAtDeparture { min: 18 }.ends_on(born), None);
        assert_eq!(EligibilityProblem::TooOldAtDeadline { max: 35 }.ends_on(born), None);
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
    fn the_exchange_asks_for_no_status_and_for_a_country_of_the_programme() {
        let living = |residence: Option<PlaceOfLife>| {
            let facts = EligibilityFacts { birth: Some(date(2000, 1, 1)), residence, status: None };
            EligibilityRule::exchange().problems(&facts, TODAY, DEPARTURE, DEADLINE)
        };
        let country = |code: &str| Some(PlaceOfLife::Country(CountryCode::parse(code).unwrap()));
        assert_eq!(living(country("SN")), []);
        assert_eq!(living(None), [EligibilityProblem::ResidenceNotSaid]);
        for elsewhere in [Some(PlaceOfLife::Quebec), country("CA"), country("UA")] {
            assert_eq!(living(elsewhere), [EligibilityProblem::NotInProgrammeCountry]);
        }
    }

    #[test]
    fn a_season_says_who_leaves_and_who_comes_and_what_it_does_not_say_is_the_default() {
        let season: SeasonEligibility = serde_json::from_str("{}").unwrap();
        assert_eq!(season, SeasonEligibility::default());
        let season: SeasonEligibility =
            serde_json::from_str(r#"{"inbound":{"max_age_at_deadline":30},"outbound":{"may_apply_from_age":18}}"#)
                .unwrap();
        let inbound = EligibilityRule { max_age_at_deadline: Some(30), ..EligibilityRule::exchange() };
        assert_eq!(season.of(Track::Inbound), &inbound);
        assert_eq!(season.of(Track::Outbound).may_apply_from_age, 18);
        let json = serde_json::to_string(&season).unwrap();
        assert_eq!(serde_json::from_str::<SeasonEligibility>(&json).unwrap(), season);
    }

    #[test]
    fn a_rule_stored_before_a_field_existed_takes_its_default() {
        let rule: EligibilityRule = serde_json::from_str(r#"{"max_age_at_deadline":null}"#).unwrap();
        assert_eq!(rule, EligibilityRule { max_age_at_deadline: None, ..EligibilityRule::default() });
    }
}
