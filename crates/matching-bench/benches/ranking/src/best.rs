//! Keeps the best of many entries.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::draw::tie;
use crate::people::id;

/// How many of the best are searched for each post: as many as the page of candidates shows first.
pub const LIMIT: usize = 50;

/// A person's number and fit.
pub type Found = (u32, u32);

/// A fit, its tie and the person; a better entry compares greater.
type Entry = (u32, Reverse<u64>, Reverse<u32>);

/// Keeps the best [`LIMIT`] entries. Equal fits are ordered by the seed's ties, which are computed only if they may decide.
pub struct Best {
    seed: u64,
    /// The worst entry is on top.
    kept: BinaryHeap<Reverse<Entry>>,
}

impl Best {
    pub fn new(seed: u64) -> Self {
        Self { seed, kept: BinaryHeap::with_capacity(LIMIT + 1) }
    }

    pub fn offer(&mut self, number: u32, fit: u32) {
        let worst = self.kept.peek().filter(|_| self.kept.len() == LIMIT).map(|Reverse(worst)| *worst);
        if worst.is_some_and(|worst| fit < worst.0) {
            return;
        }
        let entry = (fit, Reverse(tie(self.seed, id(number))), Reverse(number));
        if worst.is_none_or(|worst| entry > worst) {
            self.kept.push(Reverse(entry));
            if self.kept.len() > LIMIT {
                self.kept.pop();
            }
        }
    }

    pub fn into_sorted(self) -> Vec<Found> {
        self.kept.into_sorted_vec().into_iter().map(|Reverse((fit, _, Reverse(number)))| (number, fit)).collect()
    }

    /// Offers every entry to `other`.
    pub fn pour_into(self, other: &mut Self) {
        for Reverse((fit, _, Reverse(number))) in self.kept {
            other.offer(number, fit);
        }
    }
}
