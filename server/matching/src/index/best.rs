//! The best few of many.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use domain::fit::Millionths;
use domain::ids::ParticipantId;

use crate::seed::{Seed, Tie};

/// Somebody among the best, the better the lesser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    fit: Reverse<Millionths>,
    pub tie: Tie,
    pub id: ParticipantId,
    pub segment: u32,
    pub member: u32,
}

/// The best `limit` of those offered.
pub(super) struct Best {
    limit: usize,
    seed: Seed,
    /// The worst on top.
    heap: BinaryHeap<Entry>,
    /// What the worst stands by, once there are enough.
    last: Option<(Reverse<Millionths>, Tie)>,
}

impl Entry {
    pub const fn fit(&self) -> Millionths {
        self.fit.0
    }
}

impl Best {
    pub fn new(limit: usize, seed: Seed) -> Self {
        Self { limit, seed, heap: BinaryHeap::new(), last: None }
    }

    /// The fit below which nobody enters any more: zero until there are enough.
    pub fn bar(&self) -> Millionths {
        self.last.map_or(Millionths::ZERO, |(fit, _)| fit.0)
    }

    /// Keeps somebody if they are among the best so far. Nearly everybody is not, and that is seen from the tie alone.
    pub fn offer(&mut self, fit: Millionths, id: ParticipantId, (segment, member): (u32, u32)) {
        let tie = self.seed.tie(id.as_uuid().as_u128());
        if self.last.is_some_and(|last| last < (Reverse(fit), tie)) {
            return;
        }
        self.heap.push(Entry { fit: Reverse(fit), tie, id, segment, member });
        if self.heap.len() > self.limit {
            self.heap.pop();
        }
        let full = self.heap.len() == self.limit;
        self.last = self.heap.peek().filter(|_| full).map(|worst| (worst.fit, worst.tie));
    }

    /// The best first.
    pub fn into_sorted(self) -> Vec<Entry> {
        self.heap.into_sorted_vec()
    }
}
