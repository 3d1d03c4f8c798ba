//! Why a person and a post fit each other, as data. The engine fills these types, the database keeps them with an application,
//! and the interface renders sentences from them in three languages: so they carry facts (a language, the level had and the
//! level wanted, the days missing) and never a sentence.
//!
//! Gates are separate from scores. A gate rejects nobody: pages show it, and a person decides.

mod band;
mod bearing;
mod gate;
mod millionths;
mod signal;
pub mod weights;

use serde::{Deserialize, Serialize};

use crate::language::{Cefr, Language};
use crate::skill::{SkillKey, SkillLevel};

pub use band::{Band, CLOSE};
pub use bearing::Bearing;
pub use gate::{Gate, GateDetail, GateFinding, LanguageGap, PlaceOfLife, SkillGap, SkillMatch, Verdict};
pub use millionths::{Millionths, MillionthsError};
pub use signal::{Contribution, DestinationWish, Fact, FactDetail, Signal};

/// Something that kept a side's fit from one, and the points it cost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Missing {
    pub signal: Signal,
    pub lost: Millionths,
    pub detail: FactDetail,
}

/// The fit of one side. Points sum exactly to `fit`, and weights to one; on the side of a person without any wish, all are zero. A
/// wish that was not said has the weight zero: the others carry its weight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SideFit {
    pub fit: Millionths,
    pub contributions: Vec<Contribution>,
    /// The costliest first.
    pub missing: Vec<Missing>,
}

impl SideFit {
    /// Whether anything was compared. It is not for a person who said no wish.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        self.contributions.iter().any(|signal| signal.weight > Millionths::ZERO)
    }
}

/// The single change of the person's that would raise the fit most; where a gate is closed, among those that it waits for.
/// Always something that can be learnt or arranged, never another wish or another conviction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhatIf {
    pub change: Change,
    /// The fit of both sides after the change, all else equal.
    pub fit: Millionths,
    pub gain: Millionths,
}

/// A change that a person can work on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Change {
    Skill { skill: SkillKey, from: Option<SkillLevel>, to: SkillLevel },
    Language { language: Language, from: Option<Cefr>, to: Cefr },
    Availability { more_days: u16 },
}

impl Change {
    /// The catalogue's key.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Skill { from: None, .. } => "what-if-skill-new",
            Self::Skill { .. } => "what-if-skill-level",
            Self::Language { from: None, .. } => "what-if-language-new",
            Self::Language { .. } => "what-if-language-level",
            Self::Availability { .. } => "what-if-availability",
        }
    }
}

/// Which weights were applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WeightSet {
    GroupStage,
    IndividualMandate,
    /// The placement's own, within the published bounds.
    Adjusted,
}

impl WeightSet {
    /// The catalogue's key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::GroupStage => "weights-group-stage",
            Self::IndividualMandate => "weights-individual-mandate",
            Self::Adjusted => "weights-adjusted",
        }
    }
}

/// All the reasons of one person for one post. An application keeps them, so that the reasons given can be shown again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explanation {
    /// The engine's version: it changes whenever the same input may give another score.
    pub engine_version: u32,
    pub weights: WeightSet,
    /// Every gate, passed or not, in the order of [`Gate::ALL`].
    pub gates: Vec<GateFinding>,
    pub for_placement: SideFit,
    pub for_person: SideFit,
    /// The harmonic mean of both sides; the placement's fit if the person said no wish.
    pub fit: Millionths,
    pub what_if: Option<WhatIf>,
}

impl Explanation {
    /// Whether every gate is passed.
    #[must_use]
    pub fn is_eligible(&self) -> bool {
        self.gates.iter().all(|finding| finding.verdict == Verdict::Passed)
    }

    /// The gates that are not passed.
    pub fn closed_gates(&self) -> impl Iterator<Item = &GateFinding> {
        self.gates.iter().filter(|finding| finding.verdict != Verdict::Passed)
    }
}

#[cfg(test)]
mod tests {
    //! Facts name their kind when stored.
    use super::*;

    #[test]
    fn facts_name_their_kind_in_json() {
        let change = Change::Availability { more_days: 12 };
        assert_eq!(serde_json::to_string(&change).expect("serialises"), r#"{"kind":"availability","more_days":12}"#);
    }
}
