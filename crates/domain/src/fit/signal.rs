//! Signals: what a score is made of, with the facts behind each value.

use serde::{Deserialize, Serialize};

use super::{Millionths, SkillMatch};
use crate::country::CountryCode;
use crate::language::LanguageSkill;
use crate::priority::{Priority, PriorityLevel};
use crate::skill::{Need, SkillKey, SkillLevel, TaxonomyRelation};

/// What a score is made of. The first four speak for the placement; the last four, priorities again among them, for the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Signal {
    Skills,
    Languages,
    Priorities,
    Availability,
    Destination,
    Learning,
    Duration,
}

impl Signal {
    pub const ALL: [Self; 7] = [
        Self::Skills,
        Self::Languages,
        Self::Priorities,
        Self::Availability,
        Self::Destination,
        Self::Learning,
        Self::Duration,
    ];

    /// Its name in JSON and in the names of fields.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Skills => "skills",
            Self::Languages => "languages",
            Self::Priorities => "priorities",
            Self::Availability => "availability",
            Self::Destination => "destination",
            Self::Learning => "learning",
            Self::Duration => "duration",
        }
    }

    /// The catalogue's key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Skills => "signal-skills",
            Self::Languages => "signal-languages",
            Self::Priorities => "signal-priorities",
            Self::Availability => "signal-availability",
            Self::Destination => "signal-destination",
            Self::Learning => "signal-learning",
            Self::Duration => "signal-duration",
        }
    }
}

/// One signal's part in a side's fit: `points` is about `weight × value`, adjusted so that the points of a side sum to its fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contribution {
    pub signal: Signal,
    pub weight: Millionths,
    pub value: Millionths,
    pub points: Millionths,
    /// What the value was made of, what weighs most in it first.
    pub facts: Vec<Fact>,
}

/// A fact that raised or lowered a signal, with its own value within it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    pub value: Millionths,
    pub detail: FactDetail,
}

/// What a [`Fact`] says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FactDetail {
    /// The post asks for nothing here.
    NothingAsked,
    /// The person has not answered this question yet.
    NotAnswered,
    /// A skill that is asked, and the person's closest.
    Skill { asked: SkillKey, need: Need, want: SkillLevel, nearest: Option<SkillMatch> },
    /// A language requirement (any one of several), and the one that the person answers best.
    Language { any_of: Vec<LanguageSkill>, need: Need, best: Option<LanguageSkill> },
    /// How important a priority is to each side; `None` if the person has not answered.
    Priority { priority: Priority, person: Option<PriorityLevel>, post: PriorityLevel },
    /// Free days around the placement within the same window, and the number of days beyond which more does not count.
    Availability { spare_days: u16, enough_days: u16 },
    /// The country, and how it relates to the person's wishes.
    Destination { country: CountryCode, wish: DestinationWish },
    /// A skill the person wants to learn, and the closest that the post lets one practise.
    Learning { wished: SkillKey, nearest: Option<SkillKey>, relation: TaxonomyRelation },
    /// The placement's length and the length wished for, in days.
    Duration { days: u16, shortest: u16, longest: u16 },
}

impl FactDetail {
    /// The catalogue's key.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NothingAsked => "fact-nothing-asked",
            Self::NotAnswered => "fact-not-answered",
            Self::Skill { .. } => "fact-skill",
            Self::Language { .. } => "fact-language",
            Self::Priority { .. } => "fact-priority",
            Self::Availability { .. } => "fact-availability",
            Self::Destination { .. } => "fact-destination",
            Self::Learning { .. } => "fact-learning",
            Self::Duration { .. } => "fact-duration",
        }
    }

    /// Whether this is no reason, for or against: nothing was asked, or no destination preferred.
    #[must_use]
    pub const fn is_silent(&self) -> bool {
        matches!(self, Self::NothingAsked | Self::Destination { wish: DestinationWish::Open, .. })
    }

    /// Whether the requirement is met although more would count more: a skill at the requested level, a language at its minimum, a
    /// country of a wished region. Such a fact is never shown as missing.
    #[must_use]
    pub fn is_met(&self) -> bool {
        match self {
            Self::Skill { want, nearest: Some(nearest), .. } => {
                let kind_of = matches!(nearest.relation, TaxonomyRelation::Same | TaxonomyRelation::Narrower);
                kind_of && nearest.have >= *want
            }
            Self::Language { any_of, best: Some(best), .. } => {
                any_of.iter().any(|floor| floor.language == best.language && best.level >= floor.level)
            }
            Self::Destination { wish: DestinationWish::Region, .. } => true,
            _ => false,
        }
    }
}

/// How a country relates to a person's wishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DestinationWish {
    /// They name this country.
    Country,
    /// They name its region.
    Region,
    /// They name other countries or regions.
    Elsewhere,
    /// They are open to all.
    Open,
}

impl DestinationWish {
    /// The catalogue's key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Country => "destination-wish-country",
            Self::Region => "destination-wish-region",
            Self::Elsewhere => "destination-wish-elsewhere",
            Self::Open => "destination-wish-open",
        }
    }
}

#[cfg(test)]
mod tests {
    //! A fact that was not given is no reason, and a fact that is met is not missing.
    use super::*;
    use crate::language::{Cefr, Language};
    use crate::skill::Need;

    fn spanish(have: Option<Cefr>) -> FactDetail {
        let said = |level| LanguageSkill { language: Language::parse("es").unwrap(), level };
        FactDetail::Language { any_of: vec![said(Cefr::B1)], need: Need::Required, best: have.map(said) }
    }

    #[test]
    fn a_signal_has_one_name() {
        for signal in Signal::ALL {
            assert_eq!(serde_json::to_value(signal).unwrap(), signal.as_str());
            assert_eq!(signal.key(), format!("signal-{}", signal.as_str()));
        }
    }

    #[test]
    fn a_language_at_its_floor_is_not_missing() {
        assert!(spanish(Some(Cefr::B1)).is_met() && spanish(Some(Cefr::C2)).is_met());
        assert!(!spanish(Some(Cefr::A2)).is_met() && !spanish(None).is_met());
    }

    #[test]
    fn a_skill_at_the_requested_level_is_not_missing() {
        let key = SkillKey::parse("qsf:leadership").unwrap();
        let leads = |relation, have| FactDetail::Skill {
            asked: key.clone(),
            need: Need::Required,
            want: SkillLevel::Advanced,
            nearest: Some(SkillMatch { skill: key.clone(), relation, have }),
        };
        assert!(leads(TaxonomyRelation::Same, SkillLevel::Advanced).is_met());
        assert!(leads(TaxonomyRelation::Narrower, SkillLevel::Expert).is_met());
        assert!(!leads(TaxonomyRelation::Same, SkillLevel::Intermediate).is_met());
        assert!(!leads(TaxonomyRelation::Related, SkillLevel::Expert).is_met());
    }

    #[test]
    fn a_wish_open_to_all_is_silent_and_a_region_wished_for_is_met() {
        let country = CountryCode::parse("SN").unwrap();
        let to = |wish| FactDetail::Destination { country, wish };
        assert!(to(DestinationWish::Open).is_silent() && FactDetail::NothingAsked.is_silent());
        assert!(to(DestinationWish::Region).is_met() && !to(DestinationWish::Elsewhere).is_met());
    }
}
