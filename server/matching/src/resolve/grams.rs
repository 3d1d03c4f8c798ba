//! Groups of three letters (3-grams), weighed by how rare they are (TF-IDF), with the labels that hold each: a typing slip spoils
//! two or three groups of a word and leaves the others, so the label is still found.
//!
//! Likeness is the cosine of two weight vectors. A word is marked at both ends, so that *pompe* is no part of *pompeuse* at no
//! cost. Words are taken one by one, so their order changes nothing.

use std::collections::HashMap;

use super::fold;

/// Marks both ends of a word.
const EDGE: char = '^';

/// The weight of the groups of a small word (*de*, *of*): they say how a label is phrased, not what it means.
const SMALL_WORD: f32 = 0.15;

/// Three letters of 21 bits each.
type Gram = u64;

/// Postings by group, in one array; sums in the order of the labels, so that the same build gives the same floats.
#[derive(Clone, Debug, Default)]
pub(super) struct GramIndex {
    numbers: HashMap<Gram, u32>,
    rarity: Vec<f32>,
    /// Where the postings of each group begin; one more at the end.
    starts: Vec<u32>,
    postings: Vec<Posting>,
    labels: usize,
}

#[derive(Clone, Copy, Debug, Default)]
struct Posting {
    label: u32,
    /// Of the label's vector, whose length is one.
    weight: f32,
}

#[derive(Debug, Default)]
pub(super) struct GramIndexBuilder {
    numbers: HashMap<Gram, u32>,
    /// Labels that hold each group.
    holders: Vec<u32>,
    /// Group and count of each label, label after label.
    counts: Vec<(u32, f32)>,
    /// Where the counts of each label end.
    ends: Vec<usize>,
}

impl GramIndexBuilder {
    /// Adds the next label.
    pub fn add(&mut self, folded: &str) {
        for (gram, count) in counted(folded) {
            let next = super::number(self.numbers.len());
            let number = *self.numbers.entry(gram).or_insert(next);
            if number == next {
                self.holders.push(0);
            }
            self.holders[number as usize] += 1;
            self.counts.push((number, count));
        }
        self.ends.push(self.counts.len());
    }

    pub fn finish(self) -> GramIndex {
        let labels = self.ends.len();
        let rarity: Vec<f32> = self.holders.iter().map(|holders| rarity(labels, *holders)).collect();
        let starts = running_sums(&self.holders);
        let mut next = starts.clone();
        let mut postings = vec![Posting::default(); self.counts.len()];
        let mut begin = 0;
        for (label, end) in self.ends.iter().enumerate() {
            let counts = &self.counts[begin..*end];
            let length = length(counts.iter().map(|(gram, count)| count * rarity[*gram as usize]));
            for (gram, count) in counts {
                let at = &mut next[*gram as usize];
                let weight = count * rarity[*gram as usize] / length;
                postings[*at as usize] = Posting { label: super::number(label), weight };
                *at += 1;
            }
            begin = *end;
        }
        GramIndex { numbers: self.numbers, rarity, starts, postings, labels }
    }
}

impl GramIndex {
    /// The labels most like a phrase, with their likeness, 0 to 1; equal ones in the order in which they were added.
    pub fn nearest(&self, folded: &str, limit: usize) -> Vec<(u32, f32)> {
        let unseen = rarity(self.labels, 0);
        let weigh = |(gram, count): (Gram, f32)| {
            let number = self.numbers.get(&gram).copied();
            (number, count * number.map_or(unseen, |number| self.rarity[number as usize]))
        };
        let weights: Vec<(Option<u32>, f32)> = counted(folded).into_iter().map(weigh).collect();
        let length = length(weights.iter().map(|(_, weight)| *weight));
        let mut scores = vec![0.0_f32; self.labels];
        let mut touched = Vec::new();
        for (gram, weight) in weights.iter().filter_map(|(gram, weight)| Some(((*gram)?, weight / length))) {
            for posting in self.postings_of(gram) {
                let score = &mut scores[posting.label as usize];
                if *score == 0.0 {
                    touched.push(posting.label);
                }
                *score += weight * posting.weight;
            }
        }
        best(touched, &scores, limit)
    }

    fn postings_of(&self, gram: u32) -> &[Posting] {
        let gram = gram as usize;
        &self.postings[self.starts[gram] as usize..self.starts[gram + 1] as usize]
    }
}

fn best(mut touched: Vec<u32>, scores: &[f32], limit: usize) -> Vec<(u32, f32)> {
    let order = |a: &u32, b: &u32| scores[*b as usize].total_cmp(&scores[*a as usize]).then(a.cmp(b));
    if touched.len() > limit && limit > 0 {
        touched.select_nth_unstable_by(limit - 1, order);
    }
    touched.truncate(limit);
    touched.sort_unstable_by(order);
    touched.into_iter().map(|label| (label, scores[label as usize])).collect()
}

/// The groups of a phrase with their counts, in the order of the groups.
fn counted(folded: &str) -> Vec<(Gram, f32)> {
    let meaning: Vec<&str> = fold::words(folded).collect();
    let mut grams: Vec<(Gram, f32)> = Vec::with_capacity(folded.len() + 4);
    for word in folded.split(' ') {
        let weight = if meaning.contains(&word) { 1.0 } else { SMALL_WORD };
        grams.extend(grams_of(word).map(|gram| (gram, weight)));
    }
    grams.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    grams.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        kept.1 += if same { next.1 } else { 0.0 };
        same
    });
    grams
}

fn grams_of(word: &str) -> impl Iterator<Item = Gram> {
    let letters: Vec<char> = std::iter::once(EDGE).chain(word.chars()).chain([EDGE]).collect();
    let pack = |three: &[char]| three.iter().fold(0, |gram, letter| gram << 21 | u64::from(u32::from(*letter)));
    letters.windows(3).map(pack).collect::<Vec<_>>().into_iter()
}

/// Smoothed, so that a group which every label holds still counts a little.
fn rarity(labels: usize, holders: u32) -> f32 {
    (((labels + 1) as f64 / (f64::from(holders) + 1.0)).ln() + 1.0) as f32
}

fn running_sums(holders: &[u32]) -> Vec<u32> {
    let mut sum = 0;
    let before = holders.iter().map(|holders| {
        sum += holders;
        sum
    });
    std::iter::once(0).chain(before).collect()
}

/// Euclidean; never zero, since every word has at least one group.
fn length(weights: impl Iterator<Item = f32>) -> f32 {
    weights.map(|weight| weight * weight).sum::<f32>().sqrt().max(f32::MIN_POSITIVE)
}
