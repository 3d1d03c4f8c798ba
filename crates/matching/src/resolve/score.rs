//! Computes one score for a concept from all the evidence.
//!
//! Certain matches score highest, in this order: the label itself, an alias, the same words in another order, a typing error. A
//! label that is still being typed scores less for each missing letter. Other candidates are scored by three weighted shares: how
//! much of the phrase is in the concept's labels, how well the best labels agree, how similar the spelling is.

use std::collections::HashSet;

use domain::fit::Millionths;
use domain::language::UiLanguage;

use super::evidence::{Evidence, evidence};
use super::query_words::{QueryWord, query_words};
use super::{How, LabelKind, Resolver, near};

/// A concept that a phrase may mean, with its best label.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub label: u32,
    pub score: Millionths,
    pub how: How,
}

/// Scores of the certain matches, and the maximum of the others. The steps exceed the penalties of language and typing errors.
const EXACT: u32 = 1_000_000;
const ALIAS: u32 = 980_000;
const SAME_WORDS: u32 = 940_000;
const SLIPPED: u32 = 920_000;
const BEGUN: u32 = 850_000;
const LIKELY: u32 = 850_000;

/// The penalty for a label in another language than the reader's: it decides for words such as *action* or *patio*, but never
/// changes the order of the ways in which a label is found.
const OTHER_LANGUAGE: u32 = 10_000;

/// The penalty for each typing error: less than the step from one way of finding to the next.
const SLIP: u32 = 15_000;

/// The penalty for each letter that is still to be typed, and the maximum for all of them.
const LETTER_LEFT: u32 = 3_000;
const LETTERS_LEFT_AT_MOST: u32 = 250_000;

/// Weights of the three shares; they sum to one. Fitted (multinomial regression over the candidates) on labels that the published
/// evaluation does not sample.
const COVER: f32 = 0.33;
const AGREEMENT: f32 = 0.41;
const SPELLING: f32 = 0.26;

/// How many concepts have their spelling compared with the phrase: the best by the other evidence.
const SPELT_OUT: usize = 20;

/// How many labels that start with the phrase are proposed, the shortest first.
const BEGINNINGS: usize = 20;

impl Resolver {
    /// Candidates, one per concept, sorted by score, then by certainty, then by length of the label, then by key.
    pub(super) fn candidates(&self, language: UiLanguage, folded: &str, limit: usize) -> Vec<Candidate> {
        let words = query_words(&self.index, language, folded);
        let mut found: Vec<Candidate> = self.spelt_so(language, folded).collect();
        if words.iter().any(|word| word.is_last && !word.is_known) {
            found.extend(self.begun(language, folded));
        }
        found.extend(self.likely(language, folded, &words, limit));
        let label = |candidate: &Candidate| &self.labels[candidate.label as usize];
        found.sort_by(|a, b| {
            let shorter = label(a).folded.len().cmp(&label(b).folded.len());
            b.score.cmp(&a.score).then(a.how.cmp(&b.how)).then(shorter).then(a.label.cmp(&b.label))
        });
        let mut seen = HashSet::new();
        found.retain(|candidate| seen.insert(label(candidate).concept));
        found
    }

    fn candidate(&self, language: UiLanguage, label: u32, score: u32, how: How) -> Candidate {
        let foreign = self.labels[label as usize].language != language;
        let score = score.saturating_sub(if foreign { OTHER_LANGUAGE } else { 0 });
        Candidate { label, score: Millionths::saturating(u64::from(score)), how }
    }

    fn spelt_so(&self, language: UiLanguage, folded: &str) -> impl Iterator<Item = Candidate> {
        self.spelt(folded).iter().map(move |label| {
            let (score, how) = match self.labels[*label as usize].kind {
                LabelKind::Preferred => (EXACT, How::Exact),
                LabelKind::Alias => (ALIAS, How::Alias),
            };
            self.candidate(language, *label, score, how)
        })
    }

    /// Labels that continue after the phrase, because somebody may still be typing.
    fn begun(&self, language: UiLanguage, folded: &str) -> impl Iterator<Item = Candidate> {
        let mut labels = if folded.len() >= near::BEGINNING_FROM { self.going_on(folded).to_vec() } else { Vec::new() };
        let length = |label: &u32| self.labels[*label as usize].folded.len();
        labels.sort_by_key(|label| (self.labels[*label as usize].language != language, length(label), *label));
        labels.truncate(BEGINNINGS);
        labels.into_iter().map(move |label| {
            let left = super::number(length(&label) - folded.len()).saturating_mul(LETTER_LEFT);
            self.candidate(language, label, BEGUN - left.min(LETTERS_LEFT_AT_MOST), How::Words)
        })
    }

    fn likely(&self, language: UiLanguage, folded: &str, words: &[QueryWord], limit: usize) -> Vec<Candidate> {
        let misspelt = words.iter().any(|word| !word.is_known);
        let mut evidence = evidence(&self.index, language, words);
        evidence.sort_unstable_by(|a, b| {
            let sure = b.same_words.is_some().cmp(&a.same_words.is_some());
            sure.then(unspelt(b).total_cmp(&unspelt(a))).then(a.concept.cmp(&b.concept))
        });
        evidence.truncate(SPELT_OUT.max(limit));
        let (mut found, mut best) = (Vec::new(), Vec::new());
        for evidence in &evidence {
            let at_most = score_of(unspelt(evidence) + SPELLING);
            let beaten = best.len() >= limit && at_most < best[limit.saturating_sub(1)];
            // Typing errors score above the bound of the shares.
            if beaten && !misspelt && evidence.same_words.is_none() {
                break;
            }
            let candidate = self.spelt_out(language, folded, evidence, misspelt);
            found.push(candidate);
            best.insert(best.partition_point(|score| *score >= candidate.score), candidate.score);
        }
        found
    }

    /// The candidate of a concept, after comparing its spelling.
    fn spelt_out(&self, language: UiLanguage, folded: &str, evidence: &Evidence, misspelt: bool) -> Candidate {
        if let Some(label) = evidence.same_words {
            return self.candidate(language, label, SAME_WORDS, How::NearExact);
        }
        let name = self.names[evidence.concept as usize][language as usize];
        let foreign = evidence.other_label.filter(|_| evidence.other > evidence.own);
        let mut likeness = 0.0_f32;
        let name = name.filter(|_| name != evidence.own_label);
        for label in [evidence.own_label, name, foreign.filter(|_| misspelt)].into_iter().flatten() {
            let near = near::compare(folded, &self.labels[label as usize].folded);
            if let Some(slips) = near.slips.filter(|_| misspelt) {
                return self.candidate(language, label, SLIPPED - SLIP * slips, How::NearExact);
            }
            if Some(label) != foreign {
                likeness = likeness.max(near.likeness);
            }
        }
        let share = unspelt(evidence) + if self.index.parts.spelling { SPELLING * likeness } else { 0.0 };
        let how = if evidence.literal * 2.0 < evidence.cover { How::RelatedWords } else { How::Words };
        let label = foreign.or(evidence.own_label).or(evidence.other_label).unwrap_or_default();
        Candidate { label, score: score_of(share), how }
    }
}

/// A share as a score below the certain matches.
fn score_of(share: f32) -> Millionths {
    Millionths::saturating((share.clamp(0.0, 1.0) * LIKELY as f32) as u64)
}

/// The evidence for a concept, without its spelling.
fn unspelt(evidence: &Evidence) -> f32 {
    COVER * evidence.cover + AGREEMENT * evidence.agreement
}
