//! Learns related words from the labels. The labels of a concept express one meaning in several ways and three languages, so
//! words that often occur in labels of the same concepts are related: *préserver* and *maintenir*, *maintenir* and *maintain*. A
//! phrase without a French label reaches the concept through its English or Spanish labels.
//!
//! The measure is the cosine of two words' sets of concepts, `n(a, b) / √(n(a) · n(b))`, with a constant added to the
//! denominator, so that one label with two rare words proves little.

use domain::language::UiLanguage;

use super::lexicon::{Lexicon, Reading, Term};
use super::rows::Rows;

/// Added to the denominator: two words that occur once, in one label, get one half.
const DOUBT: f32 = 1.0;

/// How many related words of a word are kept per language. More add noise and time: twelve found nothing that six did not.
const KEPT: u8 = 6;

/// Words with a smaller cosine are not related.
const LEAST: f32 = 0.05;

/// Multiplies the cosine. It is above one because even synonyms rarely occur in all labels of a concept.
const WORTH: f32 = 1.5;

/// The maximum likeness of a related word: less than that of the word itself.
const MOST: f32 = 0.9;

/// The related words of every term, the closest first.
pub(super) fn related_words(lexicon: &Lexicon, concepts: &Rows<u32>, terms: &Rows<Term>) -> Rows<Reading> {
    let mut together = vec![0_u32; lexicon.terms()];
    let mut met: Vec<Term> = Vec::new();
    let mut related = Rows::default();
    for term in 0..super::number(lexicon.terms()) {
        for other in concepts.row(term).iter().flat_map(|concept| terms.row(*concept)) {
            let count = &mut together[*other as usize];
            if *count == 0 {
                met.push(*other);
            }
            *count += 1;
        }
        let own = concepts.row(term).len() as f32;
        let reading = |other: Term| {
            let of_other = concepts.row(other).len() as f32;
            let cosine = together[other as usize] as f32 / ((own * of_other).sqrt() + DOUBT);
            (other != term && cosine >= LEAST).then_some(Reading { term: other, likeness: (cosine * WORTH).min(MOST) })
        };
        let found: Vec<Reading> = met.iter().filter_map(|other| reading(*other)).collect();
        related.push(closest(lexicon, found));
        met.drain(..).for_each(|other| together[other as usize] = 0);
    }
    related
}

fn closest(lexicon: &Lexicon, mut found: Vec<Reading>) -> Vec<Reading> {
    found.sort_unstable_by(|a, b| b.likeness.total_cmp(&a.likeness).then(a.term.cmp(&b.term)));
    let mut kept = [0_u8; UiLanguage::ALL.len()];
    found.retain(|reading| {
        let kept = &mut kept[lexicon.language(reading.term) as usize];
        *kept = kept.saturating_add(1);
        *kept <= KEPT
    });
    found
}
