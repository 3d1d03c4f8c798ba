//! Counts how many people are eligible for a post, and how many each gate excludes.

use domain::fit::Gate;

use super::Index;
use super::query::Query;
use super::segment::Segment;
use super::weighed::{Closed, bit};
use crate::model::Post;

/// Numbers of people by gate that excludes them. Somebody with several closed gates is counted at each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    pub people: usize,
    /// People without a closed or unanswered gate.
    pub eligible: usize,
    /// People whose gate is closed or unanswered, by gate, in the order of [`Gate::ALL`].
    pub closed: [(Gate, usize); Gate::ALL.len()],
}

/// Numbers of people, by the set of their closed gates.
type Counts = [usize; 1 << Gate::ALL.len()];

pub(super) fn tally(index: &Index, post: &Post) -> Tally {
    let mut query = Query::of(post, &index.dictionary, index.engine.taxonomy());
    let mut counts: Counts = [0; 1 << Gate::ALL.len()];
    for segment in &index.segments {
        count(index, segment, &mut query, &mut counts);
    }
    let at = |gate| {
        (0..).zip(&counts).filter(|(closed, _)| closed & usize::from(bit(gate)) != 0).map(|(_, people)| people).sum()
    };
    Tally { people: counts.iter().sum(), eligible: counts[0], closed: Gate::ALL.map(|gate| (gate, at(gate))) }
}

fn count(index: &Index, segment: &Segment, query: &mut Query<'_>, counts: &mut Counts) {
    for (at, class) in segment.classes.iter().enumerate() {
        let closed = query.class(class);
        for kind in segment.groups_of(at).flat_map(|group| segment.kinds_of(group)) {
            let closed = closed | query.kind(&segment.kinds[kind], &index.dictionary).closed;
            for rest in segment.rests_of(kind) {
                let stay = query.excluded(segment, rest) | query.free(segment, rest).closed;
                let closed = closed | stay | query.skills(segment, rest).closed;
                count_members(segment, rest, query, closed, counts);
            }
        }
    }
}

fn count_members(segment: &Segment, rest: usize, query: &Query<'_>, closed: Closed, counts: &mut Counts) {
    for member in segment.members_of(rest).filter(|member| !segment.is_gone(*member)) {
        let age = if query.is_of_age(segment.born[member]) { 0 } else { bit(Gate::Age) };
        counts[usize::from(closed | age)] += 1;
    }
}
