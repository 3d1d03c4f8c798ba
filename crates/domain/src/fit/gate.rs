//! Gates: the conditions apart from the score, and the facts behind each verdict.

use serde::{Deserialize, Serialize};

use crate::country::CountryCode;
use crate::language::LanguageSkill;
use crate::skill::{SkillKey, SkillLevel, TaxonomyRelation};

/// A condition apart from the score, in the order in which people read them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gate {
    Track,
    Age,
    Residence,
    Availability,
    Languages,
    Skills,
    ExcludedCountry,
    Security,
}

impl Gate {
    pub const ALL: [Self; 8] = [
        Self::Track,
        Self::Age,
        Self::Residence,
        Self::Availability,
        Self::Languages,
        Self::Skills,
        Self::ExcludedCountry,
        Self::Security,
    ];

    /// The catalogue's key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Track => "gate-track",
            Self::Age => "gate-age",
            Self::Residence => "gate-residence",
            Self::Availability => "gate-availability",
            Self::Languages => "gate-languages",
            Self::Skills => "gate-skills",
            Self::ExcludedCountry => "gate-excluded-country",
            Self::Security => "gate-security",
        }
    }
}

/// What a gate says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Passed,
    Failed,
    /// The person's profile does not say: neither passed nor failed, and not eligible until they say it.
    Unknown,
}

impl Verdict {
    /// The catalogue's key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Passed => "verdict-passed",
            Self::Failed => "verdict-failed",
            Self::Unknown => "verdict-unknown",
        }
    }
}

/// One gate, what it says and the facts behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GateFinding {
    pub gate: Gate,
    pub verdict: Verdict,
    pub detail: GateDetail,
}

/// The facts behind a gate's verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum GateDetail {
    /// The post sets no such condition.
    NothingAsked,
    /// The profile lacks the answer that this gate needs.
    NotSaid,
    /// Whether the placement brings people to Québec, and whether the person registered for that.
    Track { post_is_inbound: bool, person_is_inbound: bool },
    /// Whole years at the two dates, and the bounds that hold there.
    Age { at_departure: u8, minimum: Option<u8>, at_deadline: u8, maximum: Option<u8> },
    /// Where the person lives and where the post wants its people to live (any of these).
    Residence { lives_in: PlaceOfLife, accepted: Vec<PlaceOfLife> },
    /// The person lives in an accepted place, without a status there that the post accepts.
    Status,
    /// Days of the placement, days of them within one window of the person (flexibility used), days missing.
    Availability { needed_days: u16, covered_days: u16, missing_days: u16 },
    /// Each required language that is not met; empty where all are.
    Languages { missing: Vec<LanguageGap> },
    /// Each required skill that is not met; empty where all are.
    Skills { missing: Vec<SkillGap> },
    /// The country, which the person excluded where the gate fails.
    ExcludedCountry { country: CountryCode },
    /// The country's security level, from 0 (usual caution) to 3 (no travel), and the highest the programme accepts.
    Security { country: CountryCode, level: u8, accepted: u8 },
}

impl GateDetail {
    /// The catalogue's key of the sentence about these facts; the verdict chooses its form.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NothingAsked => "gate-detail-nothing-asked",
            Self::NotSaid => "gate-detail-not-said",
            Self::Track { .. } => "gate-detail-track",
            Self::Age { .. } => "gate-detail-age",
            Self::Residence { .. } => "gate-detail-residence",
            Self::Status => "gate-detail-status",
            Self::Availability { .. } => "gate-detail-availability",
            Self::Languages { .. } => "gate-detail-languages",
            Self::Skills { .. } => "gate-detail-skills",
            Self::ExcludedCountry { .. } => "gate-detail-excluded-country",
            Self::Security { .. } => "gate-detail-security",
        }
    }
}

/// Where a person lives, as far as eligibility rules look: Québec is set apart from the rest of Canada.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "country")]
pub enum PlaceOfLife {
    Quebec,
    /// `CA` is Canada outside Québec.
    Country(CountryCode),
}

/// A required language that the person lacks. A requirement is met by any one of several languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageGap {
    pub any_of: Vec<LanguageSkill>,
    /// The one of them that the person is closest to.
    pub nearest: Option<LanguageSkill>,
}

/// A required skill that the person lacks or masters less than asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkillGap {
    pub asked: SkillKey,
    pub want: SkillLevel,
    /// The closest skill the person has.
    pub nearest: Option<SkillMatch>,
}

/// A skill of the person, as it answers a skill that is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SkillMatch {
    pub skill: SkillKey,
    pub relation: TaxonomyRelation,
    pub have: SkillLevel,
}
