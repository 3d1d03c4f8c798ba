//! Postings: for every concept that somebody names, the rests of a segment that name it.

use super::rows::place;

#[derive(Clone, Debug, Default)]
pub(super) struct Postings {
    /// Numbers of concepts, in order.
    concepts: Vec<u32>,
    /// Where each concept's rests begin, and the end of them all.
    starts: Vec<u32>,
    /// In order for each concept.
    rests: Vec<u32>,
}

/// A bit a rest of a segment.
#[derive(Clone, Debug)]
pub(super) struct Bits(Vec<u64>);

impl Postings {
    /// From concepts and the rests that name them, in any order.
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

    /// The rests, so many in all, that name any of these concepts.
    pub fn bits(&self, concepts: &[u32], rests: usize) -> Bits {
        let mut bits = Bits(vec![0; rests.div_ceil(64)]);
        for rest in concepts.iter().flat_map(|concept| self.of_concept(*concept)) {
            bits.0[*rest as usize / 64] |= 1 << (rest % 64);
        }
        bits
    }
}

impl Bits {
    pub fn has(&self, rest: usize) -> bool {
        self.0[rest / 64] >> (rest % 64) & 1 == 1
    }
}
