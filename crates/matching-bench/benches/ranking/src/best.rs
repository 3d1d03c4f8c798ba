//! The best of many, kept as they come.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::draw::tie;
use crate::people::id;

/// How many of a post's best are looked for: what the page of candidates shows first.
pub const LIMIT: usize = 50;

/// A person's number and fit.
pub type Found = (u32, u32);

/// A fit, its tie and the person, the better the greater.
type Entry = (u32, Reverse<u64>, Reverse<u32>);

/// Keeps the best [`LIMIT`]; equal fits by the seed's ties, which are drawn only where they may decide.
pub struct Best {
    seed: u64,
    /// The worst kept is on top.
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

    /// Everything kept goes to another.
    pub fn pour_into(self, other: &mut Self) {
        for Reverse((fit, _, Reverse(number))) in self.kept {
            other.offer(number, fit);
        }
    }
}
