//! Other methods, for comparison. Each ranks the concepts of all indexed labels, the likeliest first.

use std::collections::HashMap;

use domain::language::UiLanguage;
use domain::skill::SkillKey;
use matching::resolve::{LabelRow, Resolver, fold};

/// The maximum number of concepts of a ranking: the mean reciprocal rank considers no more.
pub const DEPTH: usize = 10;

/// A method that finds concepts for a phrase, the likeliest first, at most [`DEPTH`].
pub trait Method: Sync {
    fn find(&self, language: UiLanguage, phrase: &str) -> Vec<SkillKey>;
}

impl Method for Resolver {
    fn find(&self, language: UiLanguage, phrase: &str) -> Vec<SkillKey> {
        self.resolve(language, phrase, DEPTH).into_iter().map(|found| found.key.clone()).collect()
    }
}

/// A folded label.
struct Label {
    key: SkillKey,
    language: UiLanguage,
    text: String,
    letters: Letters,
}

/// Labels with their folded text.
pub struct Labels(Vec<Label>);

impl Labels {
    pub fn new(rows: &[LabelRow]) -> Self {
        let label = |row: &LabelRow| {
            let text = fold(&row.text);
            Label { key: row.key.clone(), language: row.language, letters: Letters::of(&text), text }
        };
        Self(rows.iter().map(label).collect())
    }

    /// The concepts of the best labels.
    fn best(&self, scores: impl Iterator<Item = (usize, f64)>) -> Vec<SkillKey> {
        let mut best: HashMap<&SkillKey, f64> = HashMap::new();
        for (label, score) in scores {
            let kept = best.entry(&self.0[label].key).or_insert(f64::MIN);
            *kept = kept.max(score);
        }
        let mut order: Vec<(&SkillKey, f64)> = best.into_iter().collect();
        order.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        order.into_iter().take(DEPTH).map(|(key, _)| key.clone()).collect()
    }
}

/// How often each letter occurs. Gives a quick upper bound of the letters that two strings have in common, in any order.
struct Letters {
    counts: [u8; 32],
    length: usize,
}

impl Letters {
    /// Letters share 32 counters, and non-Latin ones collide, which can only raise the upper bound.
    fn of(text: &str) -> Self {
        let mut counts = [0_u8; 32];
        for letter in text.chars() {
            let count = &mut counts[u32::from(letter) as usize % 32];
            *count = count.saturating_add(1);
        }
        Self { counts, length: text.chars().count() }
    }

    fn in_common(&self, other: &Self) -> f64 {
        self.counts.iter().zip(&other.counts).map(|(a, b)| u32::from(*a.min(b))).sum::<u32>().into()
    }
}

/// Compares the phrase with every label of its language; labels of other languages could only mislead. Skips labels whose upper
/// bound is too low for the first concepts, which changes no result.
pub struct EachLabel<'l> {
    pub labels: &'l Labels,
    pub measure: Measure,
}

#[derive(Clone, Copy)]
pub enum Measure {
    JaroWinkler,
    Levenshtein,
}

impl Measure {
    fn likeness(self, phrase: &str, label: &str) -> f64 {
        match self {
            Self::JaroWinkler => strsim::jaro_winkler(phrase, label),
            Self::Levenshtein => strsim::normalized_levenshtein(phrase, label),
        }
    }

    /// An upper bound of the similarity of two strings with these lengths and common letters.
    fn at_most(self, phrase: &Letters, label: &Letters) -> f64 {
        let common = phrase.in_common(label);
        let (a, b) = (phrase.length as f64, label.length as f64);
        match self {
            Self::JaroWinkler => {
                let jaro = (common / a + common / b + 1.0) / 3.0;
                jaro + 0.4 * (1.0 - jaro)
            }
            Self::Levenshtein => common / a.max(b),
        }
    }
}

impl Method for EachLabel<'_> {
    fn find(&self, language: UiLanguage, phrase: &str) -> Vec<SkillKey> {
        let phrase = fold(phrase);
        let letters = Letters::of(&phrase);
        let own = self.labels.0.iter().enumerate().filter(|(_, label)| label.language == language);
        let mut order: Vec<(f64, usize)> =
            own.map(|(at, label)| (self.measure.at_most(&letters, &label.letters), at)).collect();
        order.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut first: Vec<(f64, &SkillKey)> = Vec::with_capacity(DEPTH + 1);
        for (at_most, at) in order {
            if first.len() == DEPTH && at_most < first[DEPTH - 1].0 {
                break;
            }
            let label = &self.labels.0[at];
            keep(&mut first, self.measure.likeness(&phrase, &label.text), &label.key);
        }
        first.into_iter().map(|(_, key)| key.clone()).collect()
    }
}

/// Inserts a concept into the first ones if it belongs there, each concept once.
fn keep<'k>(first: &mut Vec<(f64, &'k SkillKey)>, likeness: f64, key: &'k SkillKey) {
    let better = |a: &(f64, &SkillKey), b: &(f64, &SkillKey)| b.0.total_cmp(&a.0).then(a.1.cmp(b.1));
    match first.iter_mut().find(|kept| kept.1 == key) {
        Some(kept) => kept.0 = kept.0.max(likeness),
        None => first.push((likeness, key)),
    }
    first.sort_by(better);
    first.truncate(DEPTH);
}

/// How the weights of shared features give a similarity.
#[derive(Clone, Copy, PartialEq)]
pub enum Weighing {
    /// Shared features over all features (Jaccard), as in `pg_trgm`.
    Plain,
    /// The cosine of TF-IDF vectors.
    Cosine,
    /// Okapi BM25, k1 = 1.2, b = 0.75.
    Bm25,
}

/// Extracts the features of a folded label.
pub type Features = fn(&str) -> Vec<String>;

/// An inverted index over features of labels: trigrams or words.
pub struct Inverted<'l> {
    labels: &'l Labels,
    features: Features,
    weighing: Weighing,
    postings: HashMap<String, Vec<(u32, f64)>>,
    sizes: Vec<f64>,
    mean: f64,
}

impl<'l> Inverted<'l> {
    pub fn new(labels: &'l Labels, features: Features, weighing: Weighing) -> Self {
        let mut postings: HashMap<String, Vec<(u32, f64)>> = HashMap::new();
        for (at, label) in (0..).zip(&labels.0) {
            for (feature, count) in counted(features(&label.text)) {
                postings.entry(feature).or_default().push((at, count));
            }
        }
        let mut index = Self { labels, features, weighing, postings, sizes: vec![0.0; labels.0.len()], mean: 0.0 };
        for list in index.postings.values() {
            for (label, count) in list {
                index.sizes[*label as usize] += match weighing {
                    Weighing::Plain => 1.0,
                    Weighing::Cosine => (count * index.rarity(list.len())).powi(2),
                    Weighing::Bm25 => *count,
                };
            }
        }
        index.mean = index.sizes.iter().sum::<f64>() / index.sizes.len() as f64;
        index
    }

    fn rarity(&self, holders: usize) -> f64 {
        ((self.labels.0.len() + 1) as f64 / (holders + 1) as f64).ln() + 1.0
    }

    fn finished(&self, label: usize, sum: f64, phrase: f64) -> f64 {
        match self.weighing {
            Weighing::Plain => sum / (self.sizes[label] + phrase - sum),
            Weighing::Cosine => sum / self.sizes[label].sqrt(),
            Weighing::Bm25 => sum,
        }
    }

    fn step(&self, label: u32, in_label: f64, in_phrase: f64, rarity: f64) -> f64 {
        match self.weighing {
            Weighing::Plain => 1.0,
            Weighing::Cosine => in_label * in_phrase * rarity * rarity,
            Weighing::Bm25 => {
                let size = self.sizes[label as usize] / self.mean;
                rarity * in_label * 2.2 / (in_label + 1.2 * (0.25 + 0.75 * size))
            }
        }
    }
}

impl Method for Inverted<'_> {
    fn find(&self, _: UiLanguage, phrase: &str) -> Vec<SkillKey> {
        let phrase = counted((self.features)(&fold(phrase)));
        let mut sums = vec![0.0; self.labels.0.len()];
        for (feature, in_phrase) in &phrase {
            let Some(list) = self.postings.get(feature) else { continue };
            let rarity = self.rarity(list.len());
            for (label, in_label) in list {
                sums[*label as usize] += self.step(*label, *in_label, *in_phrase, rarity);
            }
        }
        let size = phrase.len() as f64;
        let found = sums.iter().enumerate().filter(|(_, sum)| **sum > 0.0);
        self.labels.best(found.map(|(label, sum)| (label, self.finished(label, *sum, size))))
    }
}

/// Counts features, in sorted order, so that sums are the same in every run.
fn counted(mut features: Vec<String>) -> Vec<(String, f64)> {
    features.sort_unstable();
    let mut counted: Vec<(String, f64)> = Vec::new();
    for feature in features {
        match counted.last_mut() {
            Some((last, count)) if *last == feature => *count += 1.0,
            _ => counted.push((feature, 1.0)),
        }
    }
    counted
}

/// Trigrams as in `pg_trgm`: two blanks before each word and one after.
pub fn trigrams(folded: &str) -> Vec<String> {
    let word = |word: &str| -> Vec<String> {
        let letters: Vec<char> = "  ".chars().chain(word.chars()).chain([' ']).collect();
        letters.windows(3).map(|three| three.iter().collect()).collect()
    };
    folded.split(' ').flat_map(word).collect()
}

pub fn words(folded: &str) -> Vec<String> {
    folded.split(' ').map(str::to_owned).collect()
}
