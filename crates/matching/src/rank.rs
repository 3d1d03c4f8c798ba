//! The engine: explains a pair, and ranks people for a post or posts for a person.

use std::sync::Arc;

use domain::fit::Explanation;
use domain::ids::{ParticipantId, PostId};

use crate::model::{Person, Post};
use crate::pair::Pair;
use crate::seed::{Seed, Tie};
use crate::signals::Side;
use crate::taxonomy::Taxonomy;
use crate::{gates, score, what_if};

/// Changes whenever the same input may give another score or reason; stored with every explanation.
///
/// 2: the facts of a signal stand in the order of their share, and the *what if* of a closed gate is what the gate waits for.
pub const ENGINE_VERSION: u32 = 2;

/// Matches people and posts by one taxonomy. Cheap to clone, and safe to share among threads.
#[derive(Clone, Debug)]
pub struct Engine {
    taxonomy: Arc<Taxonomy>,
}

/// A ranking. Who fails a gate is never among the eligible, and is never left out of sight either.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranking<Id> {
    /// Published with the ranking, so that anyone can draw the same.
    pub seed: Seed,
    /// The best fit first; equal fits by the seed.
    pub eligible: Vec<Ranked<Id>>,
    /// The same order, for those before whom a gate is closed or unanswered.
    pub not_eligible: Vec<Ranked<Id>>,
}

/// An entry of a ranking, with all its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked<Id> {
    pub id: Id,
    /// The lower stands first among equal fits.
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

    /// All the reasons of one pair.
    #[must_use]
    pub fn explain(&self, person: &Person, post: &Post) -> Explanation {
        let pair = Pair { person, post, taxonomy: &self.taxonomy };
        let for_placement = score::side(pair, Side::Placement);
        let for_person = score::side(pair, Side::Person);
        let fit = score::both_sides(for_placement.fit, for_person.fit);
        let gates = gates::all(pair);
        let what_if = what_if::best(pair, &gates, &for_placement, &for_person);
        let weights = post.weights.set();
        Explanation { engine_version: ENGINE_VERSION, weights, gates, for_placement, for_person, fit, what_if }
    }

    /// People for a post. Their order in the input changes nothing.
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

    /// Posts of placements for a person. Their order in the input changes nothing.
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
        entries.sort_by(|a, b| b.explanation.fit.cmp(&a.explanation.fit).then(a.tie.cmp(&b.tie)).then(a.id.cmp(&b.id)));
        let (eligible, not_eligible) = entries.into_iter().partition(|entry| entry.explanation.is_eligible());
        Self { seed, eligible, not_eligible }
    }
}
