//! Keeps the best few of many people.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use domain::fit::Millionths;
use domain::ids::ParticipantId;

use crate::seed::Tie;

/// Somebody among the best. The better of two entries is the smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    fit: Reverse<Millionths>,
    pub tie: Tie,
    pub id: ParticipantId,
    pub segment: u32,
    pub member: u32,
}

/// The best `limit` of the entries offered.
pub(super) struct Best {
    limit: usize,
    /// A heap with the worst on top.
    heap: BinaryHeap<Entry>,
    /// The fit and tie of the worst entry, once there are `limit`.
    last: Option<(Millionths, Tie)>,
    bar: Millionths,
}

impl Entry {
    pub const fn fit(&self) -> Millionths {
        self.fit.0
    }
}

impl Best {
    pub fn new(limit: usize) -> Self {
        Self { limit, heap: BinaryHeap::new(), last: None, bar: Millionths::ZERO }
    }

    /// The lowest fit that can still be among the best; zero until there are `limit` entries.
    pub const fn bar(&self) -> Millionths {
        self.bar
    }

    /// The highest tie with which somebody of this fit can still enter; `None` if nobody can.
    pub fn tie_to_beat(&self, fit: Millionths) -> Option<Tie> {
        match self.last {
            Some((worst, _)) if fit < worst => None,
            Some((worst, tie)) if fit == worst => Some(tie),
            _ => Some(Tie::LAST),
        }
    }

    /// Adds somebody if they are among the best so far.
    pub fn offer(&mut self, fit: Millionths, tie: Tie, id: ParticipantId, (segment, member): (u32, u32)) {
        self.heap.push(Entry { fit: Reverse(fit), tie, id, segment, member });
        if self.heap.len() > self.limit {
            self.heap.pop();
        }
        let full = self.heap.len() == self.limit;
        self.last = self.heap.peek().filter(|_| full).map(|worst| (worst.fit(), worst.tie));
        self.bar = self.last.map_or(Millionths::ZERO, |(fit, _)| fit);
    }

    /// The entries, the best first.
    pub fn into_sorted(self) -> Vec<Entry> {
        self.heap.into_sorted_vec()
    }
}
