//! The engine's model of a person and of a post. `platform` builds it from the database; nothing here is raw user input. Data
//! that may not enter a score (gender, origin, region of residence) is not in the model. Birth date and residence are for the
//! gates of eligibility only.

use domain::country::{CountryCode, Region};
use domain::fit::PlaceOfLife;
use domain::ids::{ParticipantId, PostId};
use domain::language::LanguageSkill;
use domain::placement::Track;
use domain::priority::{Priorities, PriorityAnswers};
use domain::season::{EligibilityRule, LegalStatus, ResidenceRule};
use domain::skill::{Need, SkillLevel};
use jiff::civil::Date;

use crate::taxonomy::ConceptId;
use crate::weights::{Selection, Weights};
use crate::window::{Window, Windows};

/// The data of a person that matching uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: ParticipantId,
    pub track: Track,
    /// For the age gate only; never in a score.
    pub born: Option<Date>,
    /// For the residence gate only; never in a score.
    pub residence: Option<PlaceOfLife>,
    /// For the residence gate only; `None` if not answered yet.
    pub status: Option<LegalStatus>,
    pub windows: Windows,
    pub languages: Vec<LanguageSkill>,
    pub skills: Vec<PersonSkill>,
    pub priorities: PriorityAnswers,
    pub wishes: Wishes,
}

/// A skill of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonSkill {
    pub concept: ConceptId,
    pub level: SkillLevel,
}

/// A person's wishes. All of them may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    pub countries: Vec<CountryCode>,
    pub regions: Vec<Region>,
    /// Countries where they will not go: a gate.
    pub excluded: Vec<CountryCode>,
    pub learning: Vec<ConceptId>,
    pub duration: Option<DurationWish>,
}

/// The length of stay that a person wishes for, in days, bounds included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DurationWish {
    pub shortest: u16,
    pub longest: u16,
}

/// A post of a placement, with the data that it takes from its placement, country and season.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    pub id: PostId,
    pub track: Track,
    /// Decides the default weights and whether a required skill can be a gate.
    pub selection: Selection,
    pub weights: Weights,
    pub country: CountryCode,
    /// The country's region in the programme, as defined by the season.
    pub region: Option<Region>,
    pub dates: Window,
    /// Days by which the whole stay may move in either direction.
    pub flexibility: u16,
    pub eligibility: Eligibility,
    pub security: Option<Security>,
    pub languages: Vec<LanguageNeed>,
    pub skills: Vec<SkillNeed>,
    /// Skills that people practise there, in addition to the requested ones.
    pub practises: Vec<ConceptId>,
    pub priorities: Priorities,
}

/// The eligibility rules of a post: data of the season or of the post, never constants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Eligibility {
    /// In whole years at departure.
    pub minimum_age: Option<u8>,
    /// In whole years on the day when applications close.
    pub maximum_age: Option<AgeLimit>,
    /// Accepted residences; empty accepts any.
    pub residence: Vec<PlaceOfLife>,
    /// Accepted statuses in Canada; empty accepts any.
    pub statuses: Vec<LegalStatus>,
}

impl Eligibility {
    /// The rules of a season or of a post, with its deadline for applications.
    #[must_use]
    pub fn of(rule: &EligibilityRule, deadline: Date) -> Self {
        Self {
            minimum_age: Some(rule.min_age_at_departure),
            maximum_age: rule.max_age_at_deadline.map(|years| AgeLimit { years, on: deadline }),
            // `ProgrammeCountry` is not a gate: nobody would read a list of sixty countries as a reason. The application page and
            // the candidate's file say if it is not met.
            residence: match rule.residence {
                ResidenceRule::Quebec => vec![PlaceOfLife::Quebec],
                ResidenceRule::Anywhere | ResidenceRule::ProgrammeCountry => Vec::new(),
            },
            statuses: rule.statuses.clone(),
        }
    }
}

/// A maximum age and the day on which it applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AgeLimit {
    pub years: u8,
    pub on: Date,
}

/// The country's security level, 0 (usual caution) to 3 (no travel), and the highest that the programme accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Security {
    pub level: u8,
    pub accepted: u8,
}

/// A language requirement: any one of several languages, each with its minimum level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageNeed {
    pub any_of: Vec<LanguageSkill>,
    pub need: Need,
}

/// A skill that a post asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SkillNeed {
    pub concept: ConceptId,
    pub level: SkillLevel,
    pub need: Need,
}
