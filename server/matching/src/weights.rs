//! How much each signal weighs: two published sets, and the bounds within which a placement may adjust its own side.
//!
//! The person's side is never adjustable: what someone hopes for is theirs.

use domain::fit::{Millionths, Signal, WeightSet};

/// How a post chooses its people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Selection {
    /// A participant's post of a group stage: an initiation. Skills are wished for and never a gate.
    GroupStage,
    /// An individual mandate, or the team leader's post of a group: chosen for skills.
    IndividualMandate,
}

/// The weights of a post. Each side sums to one, which only this module can construct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights {
    set: WeightSet,
    placement: PlacementWeights,
    person: PersonWeights,
}

/// The placement's side, in millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlacementWeights {
    pub skills: u32,
    pub languages: u32,
    pub priorities: u32,
    pub availability: u32,
}

/// The person's side, in millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct PersonWeights {
    destination: u32,
    priorities: u32,
    learning: u32,
    duration: u32,
}

/// A group stage. "Values, openness and personality decide": what one cares for weighs most, then being able to speak with the
/// host community, then being free for the dates and the preparation. A tenth for skills lets experience show without ever
/// closing the door to who has none.
const GROUP_PLACEMENT: PlacementWeights =
    PlacementWeights { skills: 100_000, languages: 300_000, priorities: 350_000, availability: 250_000 };

/// An individual mandate. One person comes to do a piece of work: mastering it weighs more than all else together, then the
/// language it is done in; dates are negotiated, and a conviction does not replace a trade.
const INDIVIDUAL_PLACEMENT: PlacementWeights =
    PlacementWeights { skills: 600_000, languages: 200_000, priorities: 100_000, availability: 100_000 };

/// What a first stay is for: meeting a country and a cause, and learning. Its length is nearly the same everywhere.
const GROUP_PERSON: PersonWeights =
    PersonWeights { destination: 300_000, priorities: 300_000, learning: 300_000, duration: 100_000 };

/// A mandate lasts weeks or a year, so its length weighs; one goes to give more than to learn.
const INDIVIDUAL_PERSON: PersonWeights =
    PersonWeights { destination: 300_000, priorities: 250_000, learning: 150_000, duration: 300_000 };

/// The least that any signal of an adjusted placement's side weighs: none may be switched off unseen.
const AT_LEAST: u32 = 50_000;

/// The most that any signal weighs when adjusted: none may decide alone.
const AT_MOST: u32 = 700_000;

/// The most that skills weigh on a group stage, however adjusted: beyond, it is an individual mandate under another name.
const GROUP_SKILLS_AT_MOST: u32 = 250_000;

/// Why weights are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WeightsError {
    #[error("the weights do not sum to one million")]
    Sum,
    #[error("a weight is outside its published bounds")]
    Bounds(Signal),
}

impl Weights {
    /// The published set.
    #[must_use]
    pub const fn published(selection: Selection) -> Self {
        match selection {
            Selection::GroupStage => {
                Self { set: WeightSet::GroupStage, placement: GROUP_PLACEMENT, person: GROUP_PERSON }
            }
            Selection::IndividualMandate => {
                Self { set: WeightSet::IndividualMandate, placement: INDIVIDUAL_PLACEMENT, person: INDIVIDUAL_PERSON }
            }
        }
    }

    /// The published set with the placement's side replaced.
    ///
    /// # Errors
    /// [`WeightsError`] outside [`Weights::bounds`], or where the sum is not one million.
    pub fn adjusted(selection: Selection, placement: PlacementWeights) -> Result<Self, WeightsError> {
        for (signal, weight) in placement.each() {
            let (low, high) = Self::bounds(selection, signal);
            if !(low..=high).contains(&weight) {
                return Err(WeightsError::Bounds(signal));
            }
        }
        if placement.each().iter().map(|(_, weight)| weight).sum::<u32>() != Millionths::ONE.get() {
            return Err(WeightsError::Sum);
        }
        Ok(Self { set: WeightSet::Adjusted, placement, ..Self::published(selection) })
    }

    /// The published bounds of a signal of the placement's side, both included, in millionths.
    #[must_use]
    pub const fn bounds(selection: Selection, signal: Signal) -> (u32, u32) {
        match (selection, signal) {
            (Selection::GroupStage, Signal::Skills) => (AT_LEAST, GROUP_SKILLS_AT_MOST),
            _ => (AT_LEAST, AT_MOST),
        }
    }

    #[must_use]
    pub const fn set(&self) -> WeightSet {
        self.set
    }

    /// The placement's side, in the order in which it is shown.
    #[must_use]
    pub fn placement(&self) -> [(Signal, Millionths); 4] {
        self.placement.each().map(|(signal, weight)| (signal, Millionths::saturating(u64::from(weight))))
    }

    /// The person's side, in the order in which it is shown.
    #[must_use]
    pub fn person(&self) -> [(Signal, Millionths); 4] {
        [
            (Signal::Destination, self.person.destination),
            (Signal::Priorities, self.person.priorities),
            (Signal::Learning, self.person.learning),
            (Signal::Duration, self.person.duration),
        ]
        .map(|(signal, weight)| (signal, Millionths::saturating(u64::from(weight))))
    }
}

impl PlacementWeights {
    const fn each(&self) -> [(Signal, u32); 4] {
        [
            (Signal::Skills, self.skills),
            (Signal::Languages, self.languages),
            (Signal::Priorities, self.priorities),
            (Signal::Availability, self.availability),
        ]
    }
}

#[cfg(test)]
mod tests {
    //! Published weights sum to one on both sides; an adjusted set keeps to its bounds, and skills of a group stage stay light.
    use super::*;

    const BOTH: [Selection; 2] = [Selection::GroupStage, Selection::IndividualMandate];

    #[test]
    fn each_side_sums_to_one() {
        for weights in BOTH.map(Weights::published) {
            for side in [weights.placement(), weights.person()] {
                assert_eq!(side.iter().map(|(_, weight)| weight.get()).sum::<u32>(), 1_000_000);
            }
        }
    }

    #[test]
    fn published_sets_lie_within_their_own_bounds() {
        assert!(Weights::adjusted(Selection::GroupStage, GROUP_PLACEMENT).is_ok());
        assert!(Weights::adjusted(Selection::IndividualMandate, INDIVIDUAL_PLACEMENT).is_ok());
    }

    #[test]
    fn skills_cannot_be_made_to_decide_a_group_stage() {
        let heavy =
            PlacementWeights { skills: 300_000, languages: 250_000, priorities: 250_000, availability: 200_000 };
        assert_eq!(Weights::adjusted(Selection::GroupStage, heavy), Err(WeightsError::Bounds(Signal::Skills)));
        assert!(Weights::adjusted(Selection::IndividualMandate, heavy).is_ok());
    }

    #[test]
    fn a_wrong_sum_is_refused() {
        let short =
            PlacementWeights { skills: 200_000, languages: 200_000, priorities: 200_000, availability: 200_000 };
        assert_eq!(Weights::adjusted(Selection::GroupStage, short), Err(WeightsError::Sum));
    }
}
