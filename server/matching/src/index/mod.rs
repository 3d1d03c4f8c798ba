//! The index: many people kept ready, so that a post's best are found without looking at everyone.

use std::collections::BTreeMap;

use domain::fit::Millionths;
use domain::ids::ParticipantId;

use crate::model::{Person, Post};
use crate::rank::{Engine, Ranked};
use crate::seed::{Seed, Tie};

/// People, indexed for ranking. Safe to share among threads; changes need it alone.
#[derive(Clone, Debug)]
pub struct Index {
    engine: Engine,
    people: BTreeMap<ParticipantId, Person>,
}

/// One of a post's best, without reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scored {
    pub id: ParticipantId,
    pub fit: Millionths,
    /// The lower stands first among equal fits.
    pub tie: Tie,
}

impl Index {
    #[must_use]
    pub const fn new(engine: Engine) -> Self {
        Self { engine, people: BTreeMap::new() }
    }

    /// An index of these people; of two with one identifier, the last.
    #[must_use]
    pub fn build(engine: Engine, people: impl IntoIterator<Item = Person>) -> Self {
        Self { engine, people: people.into_iter().map(|person| (person.id, person)).collect() }
    }

    #[must_use]
    pub fn len(&self) -> usize {
        self.people.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
    }

    /// Puts a person in, or in the place of who had that identifier.
    pub fn put(&mut self, person: Person) {
        self.people.insert(person.id, person);
    }

    /// Takes a person out; whether they were there.
    pub fn remove(&mut self, id: ParticipantId) -> bool {
        self.people.remove(&id).is_some()
    }

    /// What the index knows of a person.
    #[must_use]
    pub fn person(&self, id: ParticipantId) -> Option<Person> {
        self.people.get(&id).cloned()
    }

    /// The best `limit` of those before whom no gate is closed or unanswered: exactly the head of
    /// [`Engine::rank_people`]'s eligible.
    #[must_use]
    pub fn best(&self, post: &Post, limit: usize, seed: Seed) -> Vec<Scored> {
        let ranking = self.engine.rank_people(post, self.people.values(), seed);
        let scored = |entry: Ranked<ParticipantId>| Scored { id: entry.id, fit: entry.explanation.fit, tie: entry.tie };
        ranking.eligible.into_iter().take(limit).map(scored).collect()
    }

    /// The same with all their reasons.
    #[must_use]
    pub fn top(&self, post: &Post, limit: usize, seed: Seed) -> Vec<Ranked<ParticipantId>> {
        let mut eligible = self.engine.rank_people(post, self.people.values(), seed).eligible;
        eligible.truncate(limit);
        eligible
    }
}
