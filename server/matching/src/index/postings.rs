//! Postings: for every skill that somebody has, the rests of a segment that hold it.

use super::rows::place;
use super::segment::Segment;

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
    pub fn of(segment: &Segment) -> Self {
        let held = |rest| segment.skills_of(rest).iter().map(move |skill| (skill.concept(), place(rest)));
        let mut pairs: Vec<(u32, u32)> = (0..segment.rests.len()).flat_map(held).collect();
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

    /// The rests that hold a concept.
    pub fn of_concept(&self, concept: u32) -> &[u32] {
        let found = self.concepts.binary_search(&concept);
        found.map_or(&[], |at| &self.rests[self.starts[at] as usize..self.starts[at + 1] as usize])
    }
}

impl Bits {
    /// None set, for so many rests.
    pub fn none(rests: usize) -> Self {
        Self(vec![0; rests.div_ceil(64)])
    }

    pub fn set(&mut self, rest: u32) {
        self.0[rest as usize / 64] |= 1 << (rest % 64);
    }

    pub fn has(&self, rest: usize) -> bool {
        self.0[rest / 64] >> (rest % 64) & 1 == 1
    }

    /// The set ones within a range, in order.
    pub fn within(&self, range: std::ops::Range<usize>) -> impl Iterator<Item = usize> + '_ {
        let words = range.start / 64..range.end.div_ceil(64);
        let word = move |at: usize| {
            let low = range.start.saturating_sub(at * 64).min(63);
            let high = (range.end - at * 64).min(64);
            let below = if high == 64 { u64::MAX } else { (1 << high) - 1 };
            (at, self.0[at] & below & u64::MAX << low)
        };
        words.map(word).flat_map(|(at, word)| ones(word).map(move |bit| at * 64 + bit))
    }
}

fn ones(mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = (word != 0).then(|| word.trailing_zeros() as usize);
        word &= word.wrapping_sub(1);
        bit
    })
}
