//! Gathers the concepts that a phrase's words point to, and measures how well each of their labels covers the phrase.

use domain::language::UiLanguage;

use super::index::Index;
use super::likeness::{Covered, Likeness};
use super::query_words::{MOST_WORDS, QueryWord};

/// How many concepts are examined label by label.
const LOOKED_AT: usize = 128;

/// How much a word's share of its label adds to the word itself when concepts are gathered: among a thousand concepts that have
/// *gestion*, those where it is the whole label come first.
const SHARE: f32 = 0.25;

/// How many labels count for the agreement. Concepts of ESCO have from one to thirty labels, and the number must not decide.
const AGREEING: usize = 3;

/// The evidence for a concept. Each value is from 0 to 1.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Evidence {
    pub concept: u32,
    /// The share of the phrase, by weight, that occurs in any of the concept's labels.
    pub cover: f32,
    /// The same without related words.
    pub literal: f32,
    /// The likeness of the best label in the reader's language, and of the best in another.
    pub own: f32,
    pub other: f32,
    /// The mean likeness of the best labels.
    pub agreement: f32,
    /// The best label in the reader's language and the best in another; `None` if there is none.
    pub own_label: Option<u32>,
    pub other_label: Option<u32>,
    /// A label with exactly the words of the phrase, in any order.
    pub same_words: Option<u32>,
}

/// The evidence for the concepts that match the words best.
pub(super) fn evidence(index: &Index, language: UiLanguage, words: &[QueryWord]) -> Vec<Evidence> {
    let likeness = Likeness::new(index, words);
    let gathered = gather(index, words);
    gathered.into_iter().map(|concept| weigh(index, language, concept, words, &likeness)).collect()
}

fn gather(index: &Index, words: &[QueryWord]) -> Vec<u32> {
    let mut scores = vec![0.0_f32; index.concepts()];
    let mut seen = vec![0_u8; index.concepts()];
    let mut touched = Vec::new();
    for (mark, word) in (1_u8..).zip(words) {
        for reading in &word.readings {
            let worth = word.weight * reading.likeness;
            for holder in index.holders.row(reading.term) {
                let concept = holder.concept as usize;
                if seen[concept] == mark {
                    continue;
                }
                if seen[concept] == 0 {
                    touched.push(holder.concept);
                }
                seen[concept] = mark;
                scores[concept] += worth * (1.0 + SHARE * holder.share);
            }
        }
    }
    let order = |a: &u32, b: &u32| scores[*b as usize].total_cmp(&scores[*a as usize]).then(a.cmp(b));
    if touched.len() > LOOKED_AT {
        touched.select_nth_unstable_by(LOOKED_AT - 1, order);
        touched.truncate(LOOKED_AT);
    }
    touched
}

fn weigh(index: &Index, language: UiLanguage, concept: u32, words: &[QueryWord], likeness: &Likeness) -> Evidence {
    let mut found = Evidence { concept, ..Evidence::default() };
    let mut best = [0.0_f32; AGREEING];
    let mut covered = [Covered::default(); MOST_WORDS];
    for label in index.labels_of(concept) {
        let like = likeness.of(index, label, &mut covered);
        let own = index.label_languages[label as usize] == language;
        let (side, at) =
            if own { (&mut found.own, &mut found.own_label) } else { (&mut found.other, &mut found.other_label) };
        if like.cosine > *side || at.is_none() {
            (*side, *at) = (like.cosine, Some(label));
        }
        if like.same_words && (found.same_words.is_none() || own) {
            found.same_words = Some(label);
        }
        if let Some(at) = best.iter().position(|other| like.cosine > *other) {
            best[at..].rotate_right(1);
            best[at] = like.cosine;
        }
    }
    for (word, covered) in words.iter().zip(&covered) {
        found.cover += word.weight * covered.at_all / likeness.weight;
        found.literal += word.weight * covered.literally / likeness.weight;
    }
    found.agreement = if index.parts.agreement { best.iter().sum::<f32>() / AGREEING as f32 } else { best[0] };
    found
}
