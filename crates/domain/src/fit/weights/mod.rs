//! How much each signal weighs: two published sets, and the bounds within which a placement may adjust its own side.
//!
//! These numbers are the programme's: the engine ranks by them, forms take their bounds from them and pages publish them. They are
//! whole per cents, so that pages show what the engine applies. The person's side is never adjustable.

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::{Millionths, Signal, WeightSet};
use crate::placement::{Format, PostKind};

/// How a post chooses its people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Selection {
    /// A participant's post of a group stage: an initiation. Skills are wished for and never a gate.
    GroupStage,
    /// An individual mandate, or the team leader's post of a group: chosen for skills.
    IndividualMandate,
}

/// The weights of a post. Each side sums to one, which only this module can construct.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Weights {
    selection: Selection,
    placement: PlacementWeights,
}

/// The same as it travels, checked when it is read.
#[derive(Serialize, Deserialize)]
struct Written {
    selection: Selection,
    placement: PlacementWeights,
}

/// The placement's side, in whole per cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacementWeights {
    pub skills: u8,
    pub languages: u8,
    pub priorities: u8,
    pub availability: u8,
}

/// The person's side, in whole per cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct PersonWeights {
    destination: u8,
    priorities: u8,
    learning: u8,
    duration: u8,
}

/// A signal and what it weighs, in whole per cents.
pub type Weight = (Signal, u8);

/// A group stage. "Values, openness and personality decide": priorities weigh most, then time around the dates, speaking with the
/// host community, and what they have already done. A fifth for skills lets experience count without excluding people who have
/// none.
const GROUP_PLACEMENT: PlacementWeights =
    PlacementWeights { skills: 20, languages: 22, priorities: 33, availability: 25 };

/// An individual mandate. One person comes to do a piece of work: mastering it weighs more than all else together, then the
/// language it is done in and the time around it; a conviction does not replace a trade.
const INDIVIDUAL_PLACEMENT: PlacementWeights =
    PlacementWeights { skills: 65, languages: 13, priorities: 10, availability: 12 };

/// What a first stay is for: meeting a country and a cause, and learning. Its length is nearly the same everywhere.
const GROUP_PERSON: PersonWeights = PersonWeights { destination: 30, priorities: 30, learning: 30, duration: 10 };

/// A mandate lasts weeks or a year, so its length weighs; one goes to give more than to learn.
const INDIVIDUAL_PERSON: PersonWeights = PersonWeights { destination: 30, priorities: 25, learning: 15, duration: 30 };

/// What the weights of a side sum to.
pub const WHOLE: u8 = 100;

/// The least that any signal of an adjusted placement's side weighs: none may be switched off unseen.
const AT_LEAST: u8 = 5;

/// The most that any signal weighs when adjusted: none may decide alone.
const AT_MOST: u8 = 70;

/// The most that skills weigh on a group stage, however adjusted: beyond, it is an individual mandate under another name.
const GROUP_SKILLS_AT_MOST: u8 = 25;

/// Millionths in a per cent.
const PER_CENT: u64 = 10_000;

/// Why weights are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WeightsError {
    #[error("the weights come to {0} per cent")]
    Sum(u16),
    #[error("a weight is outside its published bounds")]
    Bounds(Signal),
}

impl Selection {
    /// Both.
    pub const ALL: [Self; 2] = [Self::GroupStage, Self::IndividualMandate];

    /// How a post of that kind chooses in a placement of that format. Team leaders are chosen for skills in every format. Without a
    /// format, the classic one counts.
    #[must_use]
    pub const fn of(format: Option<Format>, kind: PostKind) -> Self {
        match (format, kind) {
            (Some(Format::Individual), _) | (_, PostKind::TeamLeader) => Self::IndividualMandate,
            (Some(Format::Group) | None, PostKind::Participant) => Self::GroupStage,
        }
    }

    /// The name of its published set.
    #[must_use]
    pub const fn set(self) -> WeightSet {
        match self {
            Self::GroupStage => WeightSet::GroupStage,
            Self::IndividualMandate => WeightSet::IndividualMandate,
        }
    }
}

impl Weights {
    /// The published set.
    #[must_use]
    pub const fn published(selection: Selection) -> Self {
        let placement = match selection {
            Selection::GroupStage => GROUP_PLACEMENT,
            Selection::IndividualMandate => INDIVIDUAL_PLACEMENT,
        };
        Self { selection, placement }
    }

    /// The published set with the placement's side replaced.
    ///
    /// # Errors
    /// [`WeightsError`] outside [`Weights::bounds`], or where the sum is not [`WHOLE`].
    pub fn adjusted(selection: Selection, placement: PlacementWeights) -> Result<Self, WeightsError> {
        for (signal, weight) in placement.each() {
            let (low, high) = Self::bounds(selection, signal);
            if !(low..=high).contains(&weight) {
                return Err(WeightsError::Bounds(signal));
            }
        }
        match placement.sum() {
            sum if sum == u16::from(WHOLE) => Ok(Self { selection, placement }),
            sum => Err(WeightsError::Sum(sum)),
        }
    }

    /// The published bounds of a signal of the placement's side, both included, in whole per cents.
    #[must_use]
    pub const fn bounds(selection: Selection, signal: Signal) -> (u8, u8) {
        match (selection, signal) {
            (Selection::GroupStage, Signal::Skills) => (AT_LEAST, GROUP_SKILLS_AT_MOST),
            _ => (AT_LEAST, AT_MOST),
        }
    }

    /// Which weights these are.
    #[must_use]
    pub fn set(&self) -> WeightSet {
        if self.is_published() { self.selection.set() } else { WeightSet::Adjusted }
    }

    /// Whether the placement follows the published set.
    #[must_use]
    pub fn is_published(&self) -> bool {
        *self == Self::published(self.selection)
    }

    /// How the post chooses its people.
    #[must_use]
    pub const fn selection(&self) -> Selection {
        self.selection
    }

    /// The placement's side as it is shown.
    #[must_use]
    pub const fn placement_per_cent(&self) -> [Weight; 4] {
        self.placement.each()
    }

    /// The person's side as it is shown.
    #[must_use]
    pub const fn person_per_cent(&self) -> [Weight; 4] {
        let person = match self.selection {
            Selection::GroupStage => GROUP_PERSON,
            Selection::IndividualMandate => INDIVIDUAL_PERSON,
        };
        [
            (Signal::Destination, person.destination),
            (Signal::Priorities, person.priorities),
            (Signal::Learning, person.learning),
            (Signal::Duration, person.duration),
        ]
    }

    /// The placement's side as it is applied, in the order in which it is shown.
    #[must_use]
    pub fn placement(&self) -> [(Signal, Millionths); 4] {
        self.placement_per_cent().map(applied)
    }

    /// The person's side as it is applied, in the order in which it is shown.
    #[must_use]
    pub fn person(&self) -> [(Signal, Millionths); 4] {
        self.person_per_cent().map(applied)
    }
}

impl TryFrom<Written> for Weights {
    type Error = WeightsError;

    fn try_from(written: Written) -> Result<Self, WeightsError> {
        Self::adjusted(written.selection, written.placement)
    }
}

impl From<Weights> for Written {
    fn from(weights: Weights) -> Self {
        Self { selection: weights.selection, placement: weights.placement }
    }
}

impl PlacementWeights {
    /// The signals of the placement's side, in the order in which they are shown.
    pub const SIGNALS: [Signal; 4] = [Signal::Skills, Signal::Languages, Signal::Priorities, Signal::Availability];

    /// Each signal with its weight.
    #[must_use]
    pub const fn each(&self) -> [Weight; 4] {
        [
            (Signal::Skills, self.skills),
            (Signal::Languages, self.languages),
            (Signal::Priorities, self.priorities),
            (Signal::Availability, self.availability),
        ]
    }

    /// What the four come to.
    #[must_use]
    pub fn sum(&self) -> u16 {
        self.each().iter().map(|(_, weight)| u16::from(*weight)).sum()
    }
}

fn applied((signal, weight): Weight) -> (Signal, Millionths) {
    (signal, Millionths::saturating(u64::from(weight) * PER_CENT))
}
