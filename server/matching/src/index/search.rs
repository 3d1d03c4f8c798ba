//! The best people for a post, exactly, without scoring everyone.
//!
//! Whoever is scored is scored in full; what is saved is the looking at those who cannot be among the best. Of a group it is
//! known what its priorities are worth, and everything else is at most everything. The groups that the gates leave are taken
//! from the highest such bound down, and when it no longer reaches the worst of the best so far, no group after it does. Of a
//! kind the languages are known too. Within a kind, a rest is weighed first by what costs nothing to read, and its free time,
//! its wishes and its skills are read only where it may still enter.
//!
//! Postings tell who has any skill that answers the post, and who wishes to learn anything that it teaches: of the others it
//! is known without reading that this signal is worth nothing. Where skills weigh much, those who have any come first; where a
//! required skill is a gate, they are the only ones looked at.

use std::cmp::Reverse;

use domain::fit::Millionths;

use super::Index;
use super::best::{Best, Entry};
use super::postings::Bits;
use super::query::{Product, Query, fit};
use super::rows::place;
use super::segment::{Group, Kind, Segment};
use crate::model::Post;
use crate::score;
use crate::seed::Seed;

/// From which weight on skills decide so much that who has them is looked for first: more than any group stage gives them.
const SKILLS_DECIDE: Millionths = Millionths::saturating(300_000);

/// A group that the gates leave, with what its priorities are worth to each side, and the most that its fit can be.
#[derive(Clone, Copy)]
struct Open {
    placement: Product,
    person: Product,
    at_most: Millionths,
    segment: u32,
    group: u32,
}

/// The rests that one look at the kinds takes in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// All.
    All,
    /// Those who have a skill that may meet the rarest of the required ones.
    Meeting,
    /// Those who have a skill that answers anything.
    Answering,
    /// The others.
    NotAnswering,
}

/// What postings say of a segment's rests, a bit each.
struct Marks {
    meeting: Bits,
    answering: Bits,
    /// Who wishes to learn something that the post lets one practise.
    served: Bits,
}

struct Search<'a> {
    index: &'a Index,
    query: Query<'a>,
    best: Best,
    /// A segment each.
    marks: Vec<Marks>,
}

/// The best first.
pub(super) fn best(index: &Index, post: &Post, limit: usize, seed: Seed) -> Vec<Entry> {
    let query = Query::of(post, &index.dictionary, index.engine.taxonomy());
    let rarest = query.needs().meeting().min_by_key(|concepts| holders(index, concepts));
    let mut search =
        Search { index, best: Best::new(limit, seed), marks: marks(index, &query, rarest.as_deref()), query };
    if limit > 0 {
        let groups = search.open_groups();
        for look in search.looks(rarest.is_some()) {
            search.look(&groups, *look);
        }
    }
    search.best.into_sorted()
}

fn holders(index: &Index, concepts: &[u32]) -> usize {
    let of =
        |segment: &Segment| concepts.iter().map(|concept| segment.skilled.of_concept(*concept).len()).sum::<usize>();
    index.segments.iter().map(of).sum()
}

fn marks(index: &Index, query: &Query<'_>, meeting: Option<&[u32]>) -> Vec<Marks> {
    let answering: Vec<u32> = query.needs().answering().collect();
    let serving: Vec<u32> = query.practice().serving().collect();
    let of_segment = |segment: &Segment| Marks {
        meeting: segment.skilled.bits(meeting.unwrap_or_default(), segment.rests.len()),
        answering: segment.skilled.bits(&answering, segment.rests.len()),
        served: segment.learners.bits(&serving, segment.rests.len()),
    };
    index.segments.iter().map(of_segment).collect()
}

impl<'a> Search<'a> {
    fn segment(&self, at: u32) -> &'a Segment {
        &self.index.segments[at as usize]
    }

    /// The groups that the gates leave, the most promising first.
    fn open_groups(&self) -> Vec<Open> {
        let mut open: Vec<Open> = Vec::new();
        for (number, segment) in (0..).zip(&self.index.segments) {
            let passes = |group: &Group| self.query.group(group) == 0 && self.query.may_be_free(group);
            let groups = (0..).zip(&segment.groups).filter(|(_, group)| passes(group));
            open.extend(groups.map(|(at, group)| self.open(group, number, at)));
        }
        open.sort_unstable_by_key(|group| (Reverse(group.at_most), group.segment, group.group));
        open
    }

    fn open(&self, of: &Group, segment: u32, group: u32) -> Open {
        let (placement, person) = self.query.priorities(of.priorities);
        let others = self.query.placement_at_most() + self.query.skills_at_most(true);
        let at_most = fit(placement + others, person + self.query.person_at_most());
        Open { placement, person, at_most, segment, group }
    }

    fn looks(&self, gate: bool) -> &'static [Look] {
        if gate {
            &[Look::Meeting]
        } else if self.query.needs().is_empty() || self.query.skills_weight() < SKILLS_DECIDE {
            &[Look::All]
        } else {
            &[Look::Answering, Look::NotAnswering]
        }
    }

    /// Goes down the groups until none can reach the bar.
    fn look(&mut self, groups: &[Open], look: Look) {
        for group in groups {
            if group.at_most < self.best.bar() {
                break;
            }
            self.look_into_group(group, look);
        }
    }

    fn look_into_group(&mut self, group: &Open, look: Look) {
        let segment = self.segment(group.segment);
        let others = self.query.free_at_most() + self.query.skills_at_most(look != Look::NotAnswering);
        let person = group.person + self.query.person_at_most();
        for at in segment.kinds_of(group.group as usize) {
            let Kind { languages, standing, .. } = segment.kinds[at];
            let spoken = self.query.kind(languages, standing, &self.index.dictionary);
            let placement = group.placement + spoken.product;
            if spoken.closed == 0 && self.may_enter(placement + others, person) {
                self.look_into_kind(&Open { placement, ..*group }, at, look);
            }
        }
    }

    fn look_into_kind(&mut self, known: &Open, kind: usize, look: Look) {
        for rest in self.segment(known.segment).rests_of(kind) {
            let marks = &self.marks[known.segment as usize];
            let among = match look {
                Look::All => true,
                Look::Meeting => marks.meeting.has(rest),
                Look::Answering => marks.answering.has(rest),
                Look::NotAnswering => !marks.answering.has(rest),
            };
            if among {
                self.weigh(known, rest);
            }
        }
    }

    /// Offers the members of a rest, where they may enter. What costs more to read is read later.
    fn weigh(&mut self, known: &Open, at: usize) {
        let (segment, marks) = (self.segment(known.segment), &self.marks[known.segment as usize]);
        let person = known.person + self.query.duration(segment.rests[at].duration);
        let skills = self.query.skills_at_most(marks.answering.has(at));
        let learning = self.query.learning_at_most(segment, at, marks.served.has(at));
        let most = (known.placement + self.query.free_at_most() + skills, person + learning);
        if !self.may_enter(most.0, most.1 + self.query.destination_at_most()) {
            return;
        }
        let destination = self.query.destination(segment, at);
        let person = person + destination.product;
        if destination.closed != 0 || !self.may_enter(most.0, person + learning) {
            return;
        }
        let free = self.query.free(segment, at);
        let placement = known.placement + free.product;
        if free.closed != 0 || !self.may_enter(placement + skills, person + learning) {
            return;
        }
        let skills = self.query.skills(segment, at);
        if skills.closed == 0 && self.may_enter(placement + skills.product, person + learning) {
            let fit = fit(placement + skills.product, person + self.query.learning(segment, at));
            self.offer(known.segment, at, fit);
        }
    }

    fn offer(&mut self, number: u32, rest: usize, fit: Millionths) {
        if fit < self.best.bar() {
            return;
        }
        let segment = self.segment(number);
        for member in segment.members_of(rest) {
            if self.query.is_of_age(segment.born[member]) && !segment.is_gone(member) {
                self.best.offer(fit, segment.ids[member], (number, place(member)));
            }
        }
    }

    /// Whether two sides of at most these products reach the bar.
    fn may_enter(&self, placement: Product, person: Product) -> bool {
        score::reaches(score::whole(placement), score::whole(person), self.best.bar())
    }
}
