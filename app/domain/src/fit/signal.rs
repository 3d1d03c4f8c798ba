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
    /// What the value was made of.
    pub facts: Vec<Fact>,
}

/// A fact that raised or held down a signal, with its own value within it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    pub value: Millionths,
    pub detail: FactDetail,
}

/// What a [`Fact`] says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FactDetail {
    /// This signal had nothing to weigh: the post asks for nothing here, or the person said no wish.
    NothingAsked,
    /// A skill that is asked, and the person's closest.
    Skill { asked: SkillKey, need: Need, want: SkillLevel, nearest: Option<SkillMatch> },
    /// A language requirement (any one of several), and the one that the person answers best.
    Language { any_of: Vec<LanguageSkill>, need: Need, best: Option<LanguageSkill> },
    /// How much a priority matters to each.
    Priority { priority: Priority, person: PriorityLevel, post: PriorityLevel },
    /// Days free around the placement within the same window, and the days from which more counts no more.
    Availability { spare_days: u16, enough_days: u16 },
    /// The country, and how it stands among the person's wishes.
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
            Self::Skill { .. } => "fact-skill",
            Self::Language { .. } => "fact-language",
            Self::Priority { .. } => "fact-priority",
            Self::Availability { .. } => "fact-availability",
            Self::Destination { .. } => "fact-destination",
            Self::Learning { .. } => "fact-learning",
            Self::Duration { .. } => "fact-duration",
        }
    }
}

/// How a country stands among a person's wishes.
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
