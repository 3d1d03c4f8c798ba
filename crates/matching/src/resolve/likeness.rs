//! Computes how similar a label is to a phrase: the cosine of two TF-IDF vectors. Each word of the phrase is paired with the term
//! of the label that stands best for it.

use super::index::Index;
use super::query_words::{By, MOST_WORDS, QueryWord};

/// A phrase, prepared for comparison with labels.
pub(super) struct Likeness {
    /// By term: 1 + the position of its line; 0 if it has none.
    places: Vec<u16>,
    /// By term of the phrase: how well it stands for each word.
    lines: Vec<Vec<(u16, f32, By)>>,
    weights: Vec<f32>,
    /// The sum of the words' weights.
    pub weight: f32,
    length: f32,
}

/// The comparison of a label with a phrase.
pub(super) struct Like {
    pub cosine: f32,
    /// Whether label and phrase have the same words, except for endings and order.
    pub same_words: bool,
}

/// How much of a word of the phrase is in a concept's labels, 0 to 1.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Covered {
    pub at_all: f32,
    /// Without related words.
    pub literally: f32,
}

impl Likeness {
    pub fn new(index: &Index, words: &[QueryWord]) -> Self {
        let mut places = vec![0_u16; index.lexicon.terms()];
        let mut lines: Vec<Vec<(u16, f32, By)>> = Vec::new();
        for (at, word) in (0_u16..).zip(words) {
            for reading in &word.readings {
                let place = &mut places[reading.term as usize];
                if *place == 0 {
                    lines.push(Vec::new());
                    *place = u16::try_from(lines.len()).unwrap_or(u16::MAX);
                }
                lines[usize::from(*place) - 1].push((at, reading.likeness, reading.by));
            }
        }
        let weights: Vec<f32> = words.iter().map(|word| word.weight).collect();
        let length = weights.iter().map(|weight| weight * weight).sum::<f32>().sqrt();
        Self { places, lines, weight: weights.iter().sum(), weights, length }
    }

    /// Compares a label with the phrase. Raises `covered`, the coverage of each word by the label's concept.
    pub fn of(&self, index: &Index, label: u32, covered: &mut [Covered]) -> Like {
        let terms = index.labels.row(label);
        let mut best = [0.0_f32; MOST_WORDS];
        let mut same = 0;
        for term in terms {
            let place = usize::from(self.places[*term as usize]);
            let Some(line) = place.checked_sub(1).map(|place| &self.lines[place]) else { continue };
            let rarity = index.rarity(*term);
            let mut is_same = false;
            for (word, likeness, by) in line {
                let word = usize::from(*word);
                best[word] = best[word].max(likeness * rarity);
                let covered = &mut covered[word];
                covered.at_all = covered.at_all.max(*likeness);
                if *by != By::RelatedWord {
                    covered.literally = covered.literally.max(*likeness);
                }
                is_same |= *by == By::Stem;
            }
            same += usize::from(is_same);
        }
        let dot: f32 = self.weights.iter().zip(&best).map(|(weight, best)| weight * best).sum();
        let cosine = (dot / (self.length * index.lengths[label as usize])).min(1.0);
        Like { cosine, same_words: same == self.weights.len() && same == terms.len() }
    }
}
