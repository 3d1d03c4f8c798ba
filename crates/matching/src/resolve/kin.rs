//! Words that say the same: learnt from the labels themselves. A concept's labels are several ways to say one thing in three
//! languages, so words that keep meeting in the same concepts are kin: *préserver* and *maintenir*, *maintenir* and *maintain*.
//! A French label that nobody wrote is reached through the English or Spanish ones of its concept.
//!
//! The measure is the cosine of two words' sets of concepts, `n(a, b) / √(n(a) · n(b))`, with a constant below the line so that
//! one meeting of two rare words proves little.

use domain::language::UiLanguage;

use super::lexicon::{Lexicon, Reading, Term};
use super::rows::Rows;

/// Added below the line: two words that each occur once, together, reach a half.
const DOUBT: f32 = 1.0;

/// Kin that a word keeps in each language. More add noise and time: twelve found nothing that six did not.
const KEPT: u8 = 6;

/// Kinship below which a word is no evidence.
const LEAST: f32 = 0.05;

/// What a whole kinship is worth beside the word itself. Above one, since even synonyms seldom meet in every label.
const WORTH: f32 = 1.5;

/// The most that kin is worth: never as much as the word.
const MOST: f32 = 0.9;

/// The kin of every term, the closest first.
pub(super) fn kin(lexicon: &Lexicon, concepts: &Rows<u32>, terms: &Rows<Term>) -> Rows<Reading> {
    let mut together = vec![0_u32; lexicon.terms()];
    let mut met: Vec<Term> = Vec::new();
    let mut kin = Rows::default();
    for term in 0..super::number(lexicon.terms()) {
        for other in concepts.row(term).iter().flat_map(|concept| terms.row(*concept)) {
            let count = &mut together[*other as usize];
            if *count == 0 {
                met.push(*other);
            }
            *count += 1;
        }
        let mine = concepts.row(term).len() as f32;
        let reading = |other: Term| {
            let theirs = concepts.row(other).len() as f32;
            let kinship = together[other as usize] as f32 / ((mine * theirs).sqrt() + DOUBT);
            (other != term && kinship >= LEAST)
                .then_some(Reading { term: other, likeness: (kinship * WORTH).min(MOST) })
        };
        let found: Vec<Reading> = met.iter().filter_map(|other| reading(*other)).collect();
        kin.push(closest(lexicon, found));
        met.drain(..).for_each(|other| together[other as usize] = 0);
    }
    kin
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
