//! The index: finds the best people for a post without examining everyone.
//!
//! People are stored in *segments* (`segment`), sorted so that equal answers are adjacent. Answers that many people share are
//! stored once (`dictionary`); the others are in arrays, some dozens of bytes per person (`rows`). A query (`query`) scores a
//! shared answer once and sets one bit per gate. Postings list the people who name a skill. The search (`search`) starts with
//! the groups that may hold the best people, and stops when nobody else can be among them. The result is exactly that of
//! [`Engine::rank_people`], by both sides and with the same reasons: it finds whom to invite. `benches/ranking` compares its
//! speed with other engines.
//!
//! A change marks the person as removed in their segment and adds them to the last segment, which is small and rebuilt each time.
//! When it is full, a new one is added. [`Index::compacted`] merges all segments into one. It is slow: call it on a thread
//! that serves no requests.

mod best;
mod dictionary;
mod needs;
mod postings;
mod query;
mod rows;
mod search;
mod segment;
mod spoken;
mod tally;
mod weighed;

use domain::fit::Millionths;
use domain::ids::ParticipantId;

use crate::model::{Person, Post, Wishes};
use crate::rank::{Engine, Ranked};
use crate::seed::{Seed, Tie};
use crate::window::Windows;
use dictionary::Dictionary;
use rows::{Country, Rows, Skill};
use segment::Segment;

pub use tally::Tally;

/// How many changes the last segment takes. A larger number makes each change slower, a smaller one makes more segments to
/// search.
const LAST_SEGMENT: usize = 256;

/// People, indexed for ranking. Threads can share it; a change needs exclusive access.
#[derive(Clone, Debug)]
pub struct Index {
    engine: Engine,
    dictionary: Dictionary,
    segments: Vec<Segment>,
    /// The rows of the last segment, which receives the changes.
    last: Rows,
}

/// One of the best people for a post, without reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scored {
    pub id: ParticipantId,
    pub fit: Millionths,
    /// Breaks ties between equal fits: the lower comes first.
    pub tie: Tie,
}

impl Index {
    /// An empty index.
    #[must_use]
    pub fn new(engine: Engine) -> Self {
        Self { engine, dictionary: Dictionary::default(), segments: vec![Segment::default()], last: Rows::default() }
    }

    /// An index of these people. If an identifier occurs twice, the last person is kept.
    #[must_use]
    pub fn build(engine: Engine, people: impl IntoIterator<Item = Person>) -> Self {
        let mut index = Self::new(engine);
        let mut rows = Rows::default();
        for person in people {
            rows.push(&person, &mut index.dictionary);
        }
        rows.keep_last();
        index.segments.insert(0, Segment::of(&rows));
        index
    }

    /// The same people in one segment, without answers that nobody gives any more.
    #[must_use]
    pub fn compacted(&self) -> Self {
        Self::build(self.engine.clone(), self.people())
    }

    /// The number of people.
    #[must_use]
    pub fn len(&self) -> usize {
        self.segments.iter().map(Segment::living).sum()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many segments changes have filled since the index was built. Each makes a search slower.
    #[must_use]
    pub const fn fragments(&self) -> usize {
        self.segments.len().saturating_sub(2)
    }

    /// Adds a person, or replaces the one with the same identifier.
    pub fn put(&mut self, person: &Person) {
        self.remove(person.id);
        if self.last.pushed() >= LAST_SEGMENT {
            self.last = Rows::default();
            self.segments.push(Segment::default());
        }
        self.last.push(person, &mut self.dictionary);
        self.sort_last();
    }

    /// Removes a person. Returns whether they were there.
    pub fn remove(&mut self, id: ParticipantId) -> bool {
        if self.last.remove(id) {
            self.sort_last();
            return true;
        }
        self.segments.iter_mut().any(|segment| segment.find(id).is_some_and(|member| segment.take_out(member)))
    }

    fn sort_last(&mut self) {
        if let Some(last) = self.segments.last_mut() {
            *last = Segment::of(&self.last);
        }
    }

    /// A person as the index stores them; their lists are in its own order.
    #[must_use]
    pub fn person(&self, id: ParticipantId) -> Option<Person> {
        self.segments.iter().find_map(|segment| segment.find(id).map(|member| self.whole(segment, member)))
    }

    /// All people, in the index's own order.
    pub fn people(&self) -> impl Iterator<Item = Person> + '_ {
        self.segments.iter().flat_map(|segment| living(segment).map(|member| self.whole(segment, member)))
    }

    /// The best `limit` people for whom no gate is closed or unanswered, the best first: exactly the head of
    /// [`Engine::rank_people`]'s eligible.
    #[must_use]
    pub fn best(&self, post: &Post, limit: usize, seed: Seed) -> Vec<Scored> {
        let scored = |entry: best::Entry| Scored { id: entry.id, fit: entry.fit(), tie: entry.tie };
        search::best(self, post, limit, seed).into_iter().map(scored).collect()
    }

    /// The same with all reasons.
    #[must_use]
    pub fn top(&self, post: &Post, limit: usize, seed: Seed) -> Vec<Ranked<ParticipantId>> {
        let ranked = |entry: best::Entry| {
            let person = self.whole(&self.segments[entry.segment as usize], entry.member as usize);
            Ranked { id: entry.id, tie: entry.tie, explanation: self.engine.explain(&person, post) }
        };
        search::best(self, post, limit, seed).into_iter().map(ranked).collect()
    }

    /// How many people are eligible for a post, and how many each gate excludes.
    #[must_use]
    pub fn tally(&self, post: &Post) -> Tally {
        tally::tally(self, post)
    }

    /// A member, in the engine's model.
    fn whole(&self, segment: &Segment, member: usize) -> Person {
        let (class, kind, at) = segment.place_of(member);
        let (class, kind, rest) = (segment.classes[class], segment.kinds[kind], segment.rests[at]);
        let standing = self.dictionary.standings.get(kind.standing).clone();
        let countries = |list: &[Country]| list.iter().copied().filter_map(Country::whole).collect();
        Person {
            id: segment.ids[member],
            track: class.track,
            born: segment.born[member].whole(),
            residence: standing.residence,
            status: standing.status,
            windows: Windows::new(segment.windows_of(at).to_vec()),
            languages: self.dictionary.languages.get(kind.languages).clone(),
            skills: segment.skills_of(at).iter().copied().map(Skill::whole).collect(),
            priorities: class.priorities.whole(),
            wishes: Wishes {
                countries: countries(segment.wanted_by(at)),
                regions: rest.regions.whole(),
                excluded: countries(segment.excluded_by(at)),
                learning: segment.learning_of(at).to_vec(),
                duration: rest.duration,
            },
        }
    }
}

fn living(segment: &Segment) -> impl Iterator<Item = usize> + '_ {
    (0..segment.len()).filter(|member| !segment.is_gone(*member))
}
