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
}

impl Entry {
    pub const fn fit(&self) -> Millionths {
        self.fit.0
    }
}

impl Best {
    pub fn new(limit: usize, seed: Seed) -> Self {
        Self { limit, seed, heap: BinaryHeap::new() }
    }

    /// The fit below which nobody enters any more: zero until there are enough.
    pub fn bar(&self) -> Millionths {
        let worst = self.heap.peek().filter(|_| self.heap.len() >= self.limit);
        worst.map_or(Millionths::ZERO, Entry::fit)
    }

    pub fn offer(&mut self, fit: Millionths, id: ParticipantId, (segment, member): (u32, u32)) {
        let tie = self.seed.tie(id.as_uuid().as_u128());
        let entry = Entry { fit: Reverse(fit), tie, id, segment, member };
        if self.heap.len() < self.limit {
            self.heap.push(entry);
        } else if let Some(mut worst) = self.heap.peek_mut()
            && entry < *worst
        {
            *worst = entry;
        }
    }

    /// The best first.
    pub fn into_sorted(self) -> Vec<Entry> {
        self.heap.into_sorted_vec()
    }
}
