//! The postings: for every concept, a list of the rests of a segment that name it.

use std::ops::Range;

use domain::fit::Millionths;

use super::rows::place;

#[derive(Clone, Debug, Default)]
pub(super) struct Postings {
    /// Numbers of concepts, sorted.
    concepts: Vec<u32>,
    /// By concept: where its rests start. A last entry gives the end.
    starts: Vec<u32>,
    /// Sorted within each concept.
    rests: Vec<u32>,
}

/// By rest of a segment: an upper bound of the value of its concepts, in parts of [`Sums::WHOLE`].
#[derive(Clone, Debug)]
pub(super) struct Sums(Vec<u8>);

/// One bit per rest of a segment.
#[derive(Clone, Debug, Default)]
pub(super) struct Bits(Vec<u64>);

impl Postings {
    /// Builds postings from pairs of concept and rest, in any order.
    pub fn of(mut pairs: Vec<(u32, u32)>) -> Self {
        pairs.sort_unstable();
        pairs.dedup();
        let mut postings = Self::default();
        for (at, (concept, _)) in pairs.iter().enumerate() {
            if postings.concepts.last() != Some(concept) {
                postings.concepts.push(*concept);
                postings.starts.push(place(at));
            }
        }
        postings.starts.push(place(pairs.len()));
        postings.rests = pairs.into_iter().map(|(_, rest)| rest).collect();
        postings
    }

    /// The rests that name a concept.
    pub fn of_concept(&self, concept: u32) -> &[u32] {
        let found = self.concepts.binary_search(&concept);
        found.map_or(&[], |at| &self.rests[self.starts[at] as usize..self.starts[at + 1] as usize])
    }

    /// By rest: the sum of the values of these concepts that it names. `rests` is the number of rests.
    pub fn sums(&self, concepts: &[(u32, Millionths)], rests: usize) -> Sums {
        let mut sums = Sums(vec![0; rests]);
        for (concept, worth) in concepts {
            let part = Sums::part(*worth);
            for rest in self.of_concept(*concept) {
                let sum = &mut sums.0[*rest as usize];
                *sum = sum.saturating_add(part);
            }
        }
        sums
    }

    /// The rests that name any of these concepts. `rests` is the number of rests.
    pub fn bits(&self, concepts: &[u32], rests: usize) -> Bits {
        let mut bits = Bits(vec![0; rests.div_ceil(64)]);
        for rest in concepts.iter().flat_map(|concept| self.of_concept(*concept)) {
            bits.0[*rest as usize / 64] |= 1 << (rest % 64);
        }
        bits
    }
}

impl Sums {
    pub const WHOLE: u8 = u8::MAX;

    /// The smallest part that is at least this value, which may have been rounded down.
    fn part(worth: Millionths) -> u8 {
        let parts = ((u64::from(worth.get()) + 1) * u64::from(Self::WHOLE)).div_ceil(u64::from(Millionths::ONE.get()));
        u8::try_from(parts).unwrap_or(Self::WHOLE)
    }

    pub fn of(&self, rest: usize) -> u8 {
        self.0[rest]
    }
}

impl Bits {
    pub fn has(&self, rest: usize) -> bool {
        self.0[rest / 64] >> (rest % 64) & 1 == 1
    }

    /// The first bit that is set in a range.
    pub fn first(&self, rests: Range<usize>) -> Option<usize> {
        let mut at = rests.start / 64;
        let mut word = self.0.get(at)? & u64::MAX << (rests.start % 64);
        while word == 0 {
            at += 1;
            word = *self.0.get(at).filter(|_| at * 64 < rests.end)?;
        }
        let rest = at * 64 + word.trailing_zeros() as usize;
        (rest < rests.end).then_some(rest)
    }

    /// The union of both.
    pub fn or(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(bits, more)| *bits |= more);
        self
    }
}

impl FromIterator<bool> for Bits {
    fn from_iter<I: IntoIterator<Item = bool>>(rests: I) -> Self {
        let mut bits = Vec::new();
        for (at, set) in rests.into_iter().enumerate() {
            if at % 64 == 0 {
                bits.push(0);
            }
            if let Some(word) = bits.last_mut() {
                *word |= u64::from(set) << (at % 64);
            }
        }
        Self(bits)
    }
}
