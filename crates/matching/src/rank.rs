//! The engine: explains a pair, and ranks people for a post or posts for a person.

use std::{cmp::Reverse, sync::Arc};

use domain::fit::Explanation;
use domain::ids::{ParticipantId, PostId};

use crate::model::{Person, Post};
use crate::pair::Pair;
use crate::seed::{Seed, Tie};
use crate::signals::Side;
use crate::taxonomy::Taxonomy;
use crate::{gates, score, what_if};

/// Incremented whenever the same input may give another score or reason. Stored with every explanation.
///
/// 2: a signal's facts are sorted by share, and the *what if* of a closed gate is a change that the gate needs.
/// 3: an answer that was not given is no zero, the person's side is the mean of the wishes that they said, and each signal of the
/// placement's side separates the people who pass the gates about as much as it weighs.
pub const ENGINE_VERSION: u32 = 3;

/// Matches people and posts by one taxonomy. Cheap to clone, and safe to share among threads.
#[derive(Clone, Debug)]
pub struct Engine {
    taxonomy: Arc<Taxonomy>,
}

/// A ranking. An entry with a closed or unanswered gate is never among the eligible, and is never hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranking<Id> {
    /// Published with the ranking, so that anyone can repeat the draw.
    pub seed: Seed,
    /// The best first, by the fit of both sides; the seed orders equal fits.
    pub eligible: Vec<Ranked<Id>>,
    /// Entries with a closed or unanswered gate, in the same order.
    pub not_eligible: Vec<Ranked<Id>>,
}

/// An entry of a ranking, with all its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked<Id> {
    pub id: Id,
    /// Breaks ties between equal fits: the lower comes first.
    pub tie: Tie,
    pub explanation: Explanation,
}

impl Engine {
    #[must_use]
    pub const fn new(taxonomy: Arc<Taxonomy>) -> Self {
        Self { taxonomy }
    }

    #[must_use]
    pub fn taxonomy(&self) -> &Taxonomy {
        &self.taxonomy
    }

    /// Explains one pair with all its reasons.
    #[must_use]
    pub fn explain(&self, person: &Person, post: &Post) -> Explanation {
        let pair = Pair { person, post, taxonomy: &self.taxonomy };
        let for_placement = score::side(pair, Side::Placement);
        let for_person = score::side(pair, Side::Person);
        let fit = score::both_sides(for_placement.fit, score::wished(&for_person));
        let gates = gates::all(pair);
        let what_if = what_if::best(pair, &gates, &for_placement, &for_person);
        let weights = post.weights.set();
        Explanation { engine_version: ENGINE_VERSION, weights, gates, for_placement, for_person, fit, what_if }
    }

    /// Ranks people who might come for a post, by both sides. The order of the input has no effect.
    #[must_use]
    pub fn rank_people<'a>(
        &self,
        post: &Post,
        people: impl IntoIterator<Item = &'a Person>,
        seed: Seed,
    ) -> Ranking<ParticipantId> {
        let entry = |person: &Person| Ranked {
            id: person.id,
            tie: seed.tie(person.id.as_uuid().as_u128()),
            explanation: self.explain(person, post),
        };
        Ranking::of(people.into_iter().map(entry), seed)
    }

    /// Ranks posts for a person. The order of the input has no effect.
    #[must_use]
    pub fn rank_placements<'a>(
        &self,
        person: &Person,
        posts: impl IntoIterator<Item = &'a Post>,
        seed: Seed,
    ) -> Ranking<PostId> {
        let entry = |post: &Post| Ranked {
            id: post.id,
            tie: seed.tie(post.id.as_uuid().as_u128()),
            explanation: self.explain(person, post),
        };
        Ranking::of(posts.into_iter().map(entry), seed)
    }
}

impl<Id: Copy + Ord> Ranking<Id> {
    fn of(entries: impl Iterator<Item = Ranked<Id>>, seed: Seed) -> Self {
        let mut entries: Vec<_> = entries.collect();
        let order = |one: &Ranked<Id>| (Reverse(one.explanation.fit), one.tie, one.id);
        entries.sort_by_key(order);
        let (eligible, not_eligible) = entries.into_iter().partition(|entry| entry.explanation.is_eligible());
        Self { seed, eligible, not_eligible }
    }
}
