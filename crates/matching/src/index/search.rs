//! Finds the best people for a post, exactly, without scoring everyone.
//!
//! Everybody who is scored is scored in full. The search saves time by skipping people who cannot be among the best:
//!
//! - The value of a class's priorities is known, and every other signal has at most its full value. That gives each class an
//!   upper bound. Classes are searched from the highest bound down, until a bound is below the worst of the best so far.
//! - A group in which nobody can be free for the stay is skipped as a whole.
//! - The value of a kind's languages is known too.
//! - Within a kind, the upper bound of a rest is first computed without reading its answers. Its free time, wishes and skills are
//!   read only if it may still be among the best.
//!
//! Postings list the rests with a skill that the post asks for, and the rests that wish to learn something that it teaches. For
//! all others that signal is zero without reading; for rests without a learning wish it does not count. If the weight of skills
//! is high, rests with such a skill are searched first; if a required skill is a gate, only they are searched.

use std::cmp::Reverse;
use std::ops::Range;

use domain::fit::Millionths;

use super::Index;
use super::best::{Best, Entry};
use super::postings::{Bits, Sums};
use super::query::{Query, fit, fit_at_most};
use super::rows::place;
use super::segment::{Kind, Segment};
use super::weighed::Product;
use crate::model::Post;
use crate::score::{self, Sum};
use crate::seed::{Lots, Seed};

/// If skills have this weight or more, people with a requested skill are searched first. No group stage gives skills as much.
const SKILLS_DECIDE: Millionths = Millionths::saturating(300_000);

/// A class that passes the gates, or one of its kinds, with the part of the fit that is known on each side.
#[derive(Clone, Copy)]
struct Known {
    placement: Product,
    person: Sum,
    segment: u32,
    class: u32,
}

/// The rests that one pass over the classes searches.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// All rests.
    All,
    /// Rests with a skill that may meet the rarest required skill.
    Meeting,
    /// Rests with a skill that counts for any requested skill.
    Answering,
    /// Rests without such a skill.
    NotAnswering,
}

/// Marks of a segment's rests, from the postings.
struct Marks {
    meeting: Bits,
    answers: Sums,
    /// Rests with a learning wish that the post meets, or without a wish. For the others the learning signal is zero.
    content: Bits,
}

/// The smallest sum of skills with which a rest of a class may still be among the best; above [`Sums::WHOLE`] if none may.
#[derive(Clone, Copy, Default)]
struct Floor {
    content: u16,
    others: u16,
    /// The bar for which it was computed.
    bar: Millionths,
}

impl Marks {
    /// The first rest of a range that the pass searches. If only rests in `content` may still be among the best, it skips the
    /// others 64 at a time.
    fn next(&self, look: Look, floor: Floor, mut rests: Range<usize>) -> Option<usize> {
        if floor.others <= u16::from(Sums::WHOLE) {
            return rests.find(|rest| self.has(look, floor, *rest));
        }
        while let Some(rest) = self.content.first(rests.clone()) {
            if self.has(look, floor, rest) {
                return Some(rest);
            }
            rests.start = rest + 1;
        }
        None
    }

    /// Whether the pass searches a rest.
    fn has(&self, look: Look, floor: Floor, rest: usize) -> bool {
        let sum = self.answers.of(rest);
        let least = if self.content.has(rest) { floor.content } else { floor.others };
        u16::from(sum) >= least
            && match look {
                Look::All => true,
                Look::Meeting => self.meeting.has(rest),
                Look::Answering => sum > 0,
                Look::NotAnswering => sum == 0,
            }
    }
}

struct Search<'a> {
    index: &'a Index,
    query: Query<'a>,
    best: Best,
    lots: Lots,
    /// By segment.
    marks: Vec<Marks>,
}

/// The best people for a post, the best first.
pub(super) fn best(index: &Index, post: &Post, limit: usize, seed: Seed) -> Vec<Entry> {
    let query = Query::of(post, &index.dictionary, index.engine.taxonomy());
    let rarest = query.needs().meeting().min_by_key(|concepts| holders(index, concepts));
    let mut search = Search {
        index,
        best: Best::new(limit),
        lots: seed.lots(),
        marks: marks(index, &query, rarest.as_deref()),
        query,
    };
    if limit > 0 {
        let mut classes = search.open_classes();
        for look in search.looks(rarest.is_some()) {
            search.look(&mut classes, *look);
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
    let answering: Vec<_> = query.needs().answering().collect();
    let serving: Vec<u32> = query.practice().serving().collect();
    let of_segment = |segment: &Segment| Marks {
        meeting: segment.skilled.bits(meeting.unwrap_or_default(), segment.rests.len()),
        answers: segment.skilled.sums(&answering, segment.rests.len()),
        content: segment.learners.bits(&serving, segment.rests.len()).or(&segment.wishless),
    };
    index.segments.iter().map(of_segment).collect()
}

impl<'a> Search<'a> {
    fn segment(&self, at: u32) -> &'a Segment {
        &self.index.segments[at as usize]
    }

    /// The classes that pass the gates of track and security.
    fn open_classes(&self) -> Vec<Known> {
        let mut open: Vec<Known> = Vec::new();
        for (number, segment) in (0..).zip(&self.index.segments) {
            let classes = (0..).zip(&segment.classes).filter(|(_, class)| self.query.class(class) == 0);
            open.extend(classes.map(|(at, class)| {
                let (placement, person) = self.query.priorities(class.priorities);
                Known { placement, person, segment: number, class: at }
            }));
        }
        open
    }

    /// Upper bound of the fit in a class.
    fn at_most(&self, class: &Known, skills: Product) -> Millionths {
        fit_at_most(
            class.placement + self.query.placement_at_most() + skills,
            self.query.person_at_most(class.person, true).max(self.query.person_at_most(class.person, false)),
        )
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

    /// Searches the classes from the highest bound down, until none can reach the bar.
    fn look(&mut self, classes: &mut [Known], look: Look) {
        let skills = self.query.skills_at_most(if look == Look::NotAnswering { 0 } else { Sums::WHOLE });
        // Each pass sorts anew, because its bound of the skills signal differs.
        classes.sort_by_cached_key(|class| Reverse(self.at_most(class, skills)));
        for class in &*classes {
            if self.at_most(class, skills) < self.best.bar() {
                break;
            }
            let segment = self.segment(class.segment);
            let mut floor = self.floor(class);
            for group in segment.groups_of(class.class as usize) {
                if self.query.may_be_free(&segment.groups[group]) {
                    if floor.bar < self.best.bar() {
                        floor = self.floor(class);
                    }
                    self.look_into_group(class, group, look, floor);
                }
            }
        }
    }

    fn floor(&self, class: &Known) -> Floor {
        let placement = class.placement + self.query.placement_at_most();
        let least = |content| {
            let person = self.query.person_at_most(class.person, content);
            let enters = |sum: u8| self.may_enter(placement + self.query.skills_at_most(sum), person);
            first_that(enters)
        };
        Floor { content: least(true), others: least(false), bar: self.best.bar() }
    }

    /// Searches the rests of a group in order, and finds the kind of each on the way.
    fn look_into_group(&mut self, class: &Known, group: usize, look: Look, floor: Floor) {
        let segment = self.segment(class.segment);
        let mut kinds = segment.kinds_of(group).map(|kind| (kind, segment.rests_of(kind).end));
        let (mut end, mut known) = (0, None);
        let mut rests = segment.rests_of_group(group);
        while let Some(rest) = self.marks[class.segment as usize].next(look, floor, rests.clone()) {
            rests.start = rest + 1;
            if rest >= end
                && let Some((kind, its_end)) = kinds.find(|(_, end)| rest < *end)
            {
                (end, known) = (its_end, self.known(class, &segment.kinds[kind]));
            }
            if let Some(known) = &known {
                self.weigh(known, rest);
            }
        }
    }

    /// Adds a kind to the known part of a class's fit. `None` if a gate of the kind is closed.
    fn known(&mut self, class: &Known, kind: &Kind) -> Option<Known> {
        let spoken = self.query.kind(kind, &self.index.dictionary);
        (spoken.closed == 0).then_some(Known { placement: class.placement + spoken.product, ..*class })
    }

    /// Offers the members of a rest that may still be among the best. Reads the cheapest answers first.
    fn weigh(&mut self, known: &Known, at: usize) {
        let (segment, marks) = (self.segment(known.segment), &self.marks[known.segment as usize]);
        let rest = &segment.rests[at];
        let person = known.person.plus(self.query.duration(rest.duration));
        let skills = self.query.skills_at_most(marks.answers.of(at));
        let content = marks.content.has(at);
        let placement = known.placement + self.query.free_at_most() + skills;
        let most = self.query.with_learning_at_most(person.plus(self.query.destination_at_most()), content);
        if !self.may_enter(placement, most) || self.query.excluded(segment, at) != 0 {
            return;
        }
        let person = person.plus(self.query.destination(segment, at));
        let most = self.query.with_learning_at_most(person, content);
        if !self.may_enter(placement, most) {
            return;
        }
        let free = self.query.free(segment, at);
        let placement = known.placement + free.product;
        if free.closed != 0 || !self.may_enter(placement + skills, most) {
            return;
        }
        let skills = self.query.skills(segment, at);
        if skills.closed == 0 && self.may_enter(placement + skills.product, most) {
            let fit = fit(placement + skills.product, person.plus(self.query.learning(segment, at)));
            self.offer(known.segment, at, fit);
        }
    }

    fn offer(&mut self, number: u32, rest: usize, fit: Millionths) {
        let Some(mut to_beat) = self.best.tie_to_beat(fit) else { return };
        let segment = self.segment(number);
        for member in segment.members_of(rest) {
            let tie = self.lots.tie(segment.ids[member].as_uuid().as_u128());
            if tie <= to_beat && self.query.is_of_age(segment.born[member]) && !segment.is_gone(member) {
                self.best.offer(fit, tie, segment.ids[member], (number, place(member)));
                to_beat = self.best.tie_to_beat(fit).unwrap_or(to_beat);
            }
        }
    }

    /// Whether two sides of at most these products can reach the bar. The products are not rounded, so `false` is exact.
    fn may_enter(&self, placement: Product, person: Product) -> bool {
        score::reaches(placement, person, self.best.bar())
    }
}

/// The smallest sum that satisfies a condition which every larger sum satisfies too; above [`Sums::WHOLE`] if none does.
fn first_that(satisfies: impl Fn(u8) -> bool) -> u16 {
    let (mut low, mut high) = (0, u16::from(Sums::WHOLE) + 1);
    while low < high {
        let middle = (low + high) / 2;
        if u8::try_from(middle).is_ok_and(&satisfies) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    low
}
