//! What the engine knows of a person and of a post. `platform` builds these from the database; nothing here was typed by
//! anyone, and what may not enter a score (gender, origin, region of residence) is not here at all. A birth date and a place
//! of life serve the gates of eligibility and nothing else.

use domain::country::{CountryCode, Region};
use domain::fit::PlaceOfLife;
use domain::ids::{ParticipantId, PostId};
use domain::language::LanguageSkill;
use domain::placement::Track;
use domain::priority::Priorities;
use domain::season::{EligibilityRule, LegalStatus, ResidenceRule};
use domain::skill::{Need, SkillLevel};
use jiff::civil::Date;

use crate::taxonomy::ConceptId;
use crate::weights::{Selection, Weights};
use crate::window::{Window, Windows};

/// A person, as far as matching looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: ParticipantId,
    pub track: Track,
    /// For the age gate only; never in a score.
    pub born: Option<Date>,
    /// For the residence gate only; never in a score.
    pub residence: Option<PlaceOfLife>,
    /// For the residence gate only; `None` while they have not said.
    pub status: Option<LegalStatus>,
    pub windows: Windows,
    pub languages: Vec<LanguageSkill>,
    pub skills: Vec<PersonSkill>,
    pub priorities: Priorities,
    pub wishes: Wishes,
}

/// A skill of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonSkill {
    pub concept: ConceptId,
    pub level: SkillLevel,
}

/// What a person hopes for. Everything may be left open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    pub countries: Vec<CountryCode>,
    pub regions: Vec<Region>,
    /// Where they will not go: a gate.
    pub excluded: Vec<CountryCode>,
    pub learning: Vec<ConceptId>,
    pub duration: Option<DurationWish>,
}

/// The length of stay that suits a person, in days, bounds included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DurationWish {
    pub shortest: u16,
    pub longest: u16,
}

/// A post of a placement, with what it takes from its placement, country and season.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    pub id: PostId,
    pub track: Track,
    /// Decides the default weights and whether a required skill can be a gate.
    pub selection: Selection,
    pub weights: Weights,
    pub country: CountryCode,
    /// The programme's region of the country, as the season has it.
    pub region: Option<Region>,
    pub dates: Window,
    /// Days by which the whole stay may move, either way.
    pub flexibility: u16,
    pub eligibility: Eligibility,
    pub security: Option<Security>,
    pub languages: Vec<LanguageNeed>,
    pub skills: Vec<SkillNeed>,
    /// What one practises there beyond the skills asked for.
    pub practises: Vec<ConceptId>,
    pub priorities: Priorities,
}

/// Who may leave with a post: data of the season or of the post, never constants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Eligibility {
    /// Whole years at departure.
    pub minimum_age: Option<u8>,
    /// Whole years on the day when applications close.
    pub maximum_age: Option<AgeLimit>,
    /// Where people must live, any of these; empty where it does not matter.
    pub residence: Vec<PlaceOfLife>,
    /// Accepted statuses in Canada; empty accepts any.
    pub statuses: Vec<LegalStatus>,
}

impl Eligibility {
    /// What a season's or a post's rule asks, with the last day to apply.
    #[must_use]
    pub fn of(rule: &EligibilityRule, deadline: Date) -> Self {
        Self {
            minimum_age: Some(rule.min_age_at_departure),
            maximum_age: rule.max_age_at_deadline.map(|years| AgeLimit { years, on: deadline }),
            // A country of the programme is no gate: a list of sixty countries would be no reason that people read. The page of
            // applying and the candidate's file say where it is not met.
            residence: match rule.residence {
                ResidenceRule::Quebec => vec![PlaceOfLife::Quebec],
                ResidenceRule::Anywhere | ResidenceRule::ProgrammeCountry => Vec::new(),
            },
            statuses: rule.statuses.clone(),
        }
    }
}

/// A highest age and the day on which it counts.
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

/// A language requirement: any one of several languages, each with its floor.
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
