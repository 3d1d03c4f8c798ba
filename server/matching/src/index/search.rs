//! The best people for a post, exactly, without scoring everyone.
//!
//! Whoever is scored is scored in full; what is saved is the looking at those who cannot be among the best. A group whose gates
//! are closed is passed over at once, with all its people. The kinds that stay are taken from the most promising down: what
//! their languages and their free time are worth is known, everything else is at most everything, and when even that does not
//! reach the worst of the best so far, neither does any kind after it. Within a kind, a rest is weighed first by what costs
//! nothing to read, and its skills and wishes to learn are read only where it may still enter.
//!
//! Where skills weigh much, that bound says little. There postings tell who has anything to answer with: they come first, and of
//! the others it is known that their skills are worth nothing. Where a required skill is a gate, its postings are the only ones
//! who can pass.

use domain::fit::Millionths;

use super::Index;
use super::best::{Best, Entry};
use super::postings::Bits;
use super::query::{Product, Query, fit};
use super::rows::place;
use super::segment::{Kind, Segment};
use crate::model::Post;
use crate::score;
use crate::seed::Seed;

/// From which weight on skills decide so much that who has them is looked for first: more than any group stage gives them.
const SKILLS_DECIDE: Millionths = Millionths::saturating(300_000);

/// How finely kinds are told apart when they are put in order: finer costs more than it saves.
const GRADES: usize = 256;
const GRADE: Product = 1_000_000_000_000_u64.div_ceil(GRADES as Product);

/// A kind that the gates leave, with what its free time and its languages are worth.
#[derive(Clone, Copy)]
struct Open {
    product: Product,
    segment: u32,
    kind: u32,
}

/// What one look at the kinds takes in.
struct Pass {
    /// Of each segment, the rests to look at, or those to leave out; all where there is none.
    marked: Option<(Vec<Bits>, Marked)>,
    /// The most that skills can be worth.
    skills: Product,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Marked {
    LookedAt,
    LeftOut,
}

struct Search<'a> {
    index: &'a Index,
    query: Query<'a>,
    best: Best,
}

/// The best first.
pub(super) fn best(index: &Index, post: &Post, limit: usize, seed: Seed) -> Vec<Entry> {
    let query = Query::of(post, &index.dictionary, index.engine.taxonomy());
    let mut search = Search { index, query, best: Best::new(limit, seed) };
    if limit > 0 {
        let kinds = search.open_kinds();
        for pass in search.passes() {
            search.look(&kinds, &pass);
        }
    }
    search.best.into_sorted()
}

impl<'a> Search<'a> {
    fn segment(&self, at: u32) -> &'a Segment {
        &self.index.segments[at as usize]
    }

    /// The kinds that the gates leave, the most promising first.
    fn open_kinds(&mut self) -> Vec<Open> {
        let mut open = Vec::new();
        let dictionary = &self.index.dictionary;
        let (stay, flexibility) = self.query.stay();
        for (number, segment) in (0..).zip(&self.index.segments) {
            for group in segment.groups_near(stay, flexibility) {
                let free = self.query.group(segment, group);
                if free.closed != 0 {
                    continue;
                }
                for kind in segment.kinds_of(group) {
                    let Kind { languages, standing, .. } = segment.kinds[kind];
                    let spoken = self.query.kind(languages, standing, dictionary);
                    if spoken.closed == 0 {
                        open.push(Open { product: free.product + spoken.product, segment: number, kind: place(kind) });
                    }
                }
            }
        }
        from_the_top(&open)
    }

    fn passes(&self) -> Vec<Pass> {
        let needs = self.query.needs();
        let all = self.query.skills_at_most();
        let rarest = needs.meeting().min_by_key(|concepts| self.holders(concepts));
        if let Some(meeting) = rarest {
            return vec![Pass { marked: Some((self.marks(&meeting), Marked::LookedAt)), skills: all }];
        }
        if needs.is_empty() || self.query.skills_weight() < SKILLS_DECIDE {
            return vec![Pass { marked: None, skills: all }];
        }
        let answering: Vec<u32> = needs.answering().collect();
        let marks = self.marks(&answering);
        vec![
            Pass { marked: Some((marks.clone(), Marked::LookedAt)), skills: all },
            Pass { marked: Some((marks, Marked::LeftOut)), skills: 0 },
        ]
    }

    fn holders(&self, concepts: &[u32]) -> usize {
        let postings = self.index.segments.iter().map(|segment| &segment.postings);
        postings.flat_map(|postings| concepts.iter().map(|concept| postings.of_concept(*concept).len())).sum()
    }

    fn marks(&self, concepts: &[u32]) -> Vec<Bits> {
        let of_segment = |segment: &Segment| {
            let mut bits = Bits::none(segment.rests.len());
            for concept in concepts {
                segment.postings.of_concept(*concept).iter().for_each(|rest| bits.set(*rest));
            }
            bits
        };
        self.index.segments.iter().map(of_segment).collect()
    }

    /// Goes down the kinds until none can reach the bar.
    fn look(&mut self, kinds: &[Open], pass: &Pass) {
        let (placement, person) = (self.query.priorities_at_most() + pass.skills, self.query.person_at_most());
        for kind in kinds {
            if !self.may_enter(kind.product + GRADE + placement, person) {
                break;
            }
            if self.may_enter(kind.product + placement, person) {
                self.look_into(kind, pass);
            }
        }
    }

    fn look_into(&mut self, kind: &Open, pass: &Pass) {
        let segment = self.segment(kind.segment);
        let rests = segment.rests_of(kind.kind as usize);
        match &pass.marked {
            None => rests.for_each(|rest| self.weigh(kind, rest, pass.skills)),
            Some((bits, Marked::LookedAt)) => {
                bits[kind.segment as usize].within(rests).for_each(|rest| self.weigh(kind, rest, pass.skills));
            }
            Some((bits, Marked::LeftOut)) => {
                let bits = &bits[kind.segment as usize];
                rests.filter(|rest| !bits.has(*rest)).for_each(|rest| self.weigh(kind, rest, pass.skills));
            }
        }
    }

    /// Offers the members of a rest, where they may enter.
    fn weigh(&mut self, kind: &Open, at: usize, skills_at_most: Product) {
        let segment = self.segment(kind.segment);
        let rest = &segment.rests[at];
        let (ours, theirs) = self.query.priorities(rest.priorities);
        let (placement, person) = (kind.product + ours, theirs + self.query.duration(rest.duration));
        let at_most = self.query.learning_at_most(segment, at);
        if !self.may_enter(placement + skills_at_most, person + self.query.destination_at_most() + at_most) {
            return;
        }
        let destination = self.query.destination(segment, at);
        let person = person + destination.product;
        if destination.closed != 0 || !self.may_enter(placement + skills_at_most, person + at_most) {
            return;
        }
        let skills = self.query.skills(segment, at);
        if skills.closed != 0 || !self.may_enter(placement + skills.product, person + at_most) {
            return;
        }
        let fit = fit(placement + skills.product, person + self.query.learning(segment, at));
        self.offer(kind.segment, at, fit);
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

/// Sorted by grades of their products, the highest first; in the order of the index within a grade.
fn from_the_top(open: &[Open]) -> Vec<Open> {
    let grade = |kind: &Open| GRADES - 1 - usize::try_from(kind.product / GRADE).unwrap_or(GRADES - 1).min(GRADES - 1);
    let mut starts = [0; GRADES + 1];
    for kind in open {
        starts[grade(kind) + 1] += 1;
    }
    for at in 1..starts.len() {
        starts[at] += starts[at - 1];
    }
    let mut sorted = vec![Open { product: 0, segment: 0, kind: 0 }; open.len()];
    for kind in open {
        let place = &mut starts[grade(kind)];
        sorted[*place] = *kind;
        *place += 1;
    }
    sorted
}
