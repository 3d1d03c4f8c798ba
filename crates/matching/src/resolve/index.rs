//! The index of a taxonomy's labels: their terms, the rarity of each term, and the concepts that have it.

use domain::{language::UiLanguage, small_words};

use super::Parts;
use super::lexicon::{Lexicon, LexiconBuilder, Reading, Term};
use super::related_words;
use super::rows::Rows;

#[derive(Clone, Debug)]
pub(super) struct Index {
    pub parts: Parts,
    pub lexicon: Lexicon,
    pub related_words: Rows<Reading>,
    /// By term: the concepts that have it.
    pub holders: Rows<Holder>,
    /// By label: its terms.
    pub labels: Rows<Term>,
    /// By label: the length of its vector.
    pub lengths: Vec<f32>,
    pub label_languages: Vec<UiLanguage>,
    /// By concept: where its labels start. A last entry gives the end.
    starts: Vec<u32>,
    rarity: Vec<f32>,
}

/// A concept in a term's posting list.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Holder {
    pub concept: u32,
    /// The term's largest share of a label of the concept, 0 to 1.
    pub share: f32,
}

#[derive(Debug)]
pub(super) struct IndexBuilder {
    parts: Parts,
    lexicon: LexiconBuilder,
    labels: Rows<Term>,
    label_languages: Vec<UiLanguage>,
    starts: Vec<u32>,
}

impl IndexBuilder {
    pub fn new(parts: Parts) -> Self {
        Self {
            parts,
            lexicon: LexiconBuilder::new(parts.stems),
            labels: Rows::default(),
            label_languages: Vec::new(),
            starts: Vec::new(),
        }
    }

    /// Starts the next concept. The labels that follow belong to it.
    pub fn concept(&mut self) {
        self.starts.push(super::number(self.labels.len()));
    }

    pub fn label(&mut self, language: UiLanguage, folded: &str) {
        let mut terms: Vec<Term> = small_words::words(folded).map(|word| self.lexicon.term(language, word)).collect();
        terms.sort_unstable();
        terms.dedup();
        self.labels.push(terms);
        self.label_languages.push(language);
    }

    pub fn finish(mut self) -> Index {
        self.starts.push(super::number(self.labels.len()));
        let lexicon = self.lexicon.finish();
        let mut terms = Rows::default();
        for range in self.starts.windows(2) {
            let mut all: Vec<Term> = (range[0]..range[1]).flat_map(|label| self.labels.row(label)).copied().collect();
            all.sort_unstable();
            all.dedup();
            terms.push(all);
        }
        let concepts = terms.len();
        let pairs = (0..super::number(concepts)).flat_map(|c| terms.row(c).iter().map(move |term| (*term, c)));
        let holders: Rows<u32> = Rows::gather(lexicon.terms(), &pairs.collect::<Vec<_>>());
        let rarity: Vec<f32> = (0..super::number(lexicon.terms()))
            .map(|term| (1.0 + concepts as f32 / holders.row(term).len() as f32).ln())
            .collect();
        let related_words = if self.parts.related_words {
            related_words::related_words(&lexicon, &holders, &terms)
        } else {
            Rows::default()
        };
        let mut index = Index {
            parts: self.parts,
            lexicon,
            related_words,
            holders: Rows::default(),
            lengths: (0..super::number(self.labels.len())).map(|l| length(self.labels.row(l), &rarity)).collect(),
            labels: self.labels,
            label_languages: self.label_languages,
            starts: self.starts,
            rarity,
        };
        index.holders = index.with_shares(&terms);
        index
    }
}

fn length(terms: &[Term], rarity: &[f32]) -> f32 {
    terms.iter().map(|term| rarity[*term as usize].powi(2)).sum::<f32>().sqrt()
}

impl Index {
    pub fn rarity(&self, term: Term) -> f32 {
        self.rarity[term as usize]
    }

    /// The number of concepts.
    pub fn concepts(&self) -> usize {
        self.starts.len() - 1
    }

    /// The rarity of a word that is in no label.
    pub fn rarest(&self) -> f32 {
        (1.0 + self.starts.len() as f32).ln()
    }

    fn with_shares(&self, terms: &Rows<Term>) -> Rows<Holder> {
        let mut greatest = vec![0.0_f32; self.lexicon.terms()];
        let mut pairs = Vec::new();
        for concept in 0..super::number(terms.len()) {
            for label in self.labels_of(concept) {
                for term in self.labels.row(label) {
                    let share = self.rarity(*term) / self.lengths[label as usize];
                    greatest[*term as usize] = greatest[*term as usize].max(share);
                }
            }
            for term in terms.row(concept) {
                pairs.push((*term, Holder { concept, share: std::mem::take(&mut greatest[*term as usize]) }));
            }
        }
        Rows::gather(self.lexicon.terms(), &pairs)
    }

    pub fn labels_of(&self, concept: u32) -> std::ops::Range<u32> {
        self.starts[concept as usize]..self.starts[concept as usize + 1]
    }
}
