//! Which concepts a phrase's words point to, and how well each of their labels covers the phrase.

use domain::language::UiLanguage;

use super::kin;
use super::lexicon::{Lexicon, LexiconBuilder, Reading, Term};
use super::likeness::{Covered, Likeness};
use super::rows::Rows;
use super::sought::{MOST_WORDS, Sought};
use super::{Parts, small_words};

/// Concepts that are looked at label by label.
const LOOKED_AT: usize = 128;

/// What a word's share of its label adds when concepts are gathered, beside the word itself: among a thousand concepts that hold
/// *gestion*, those where it is the whole label come first.
const SHARE: f32 = 0.25;

/// Labels whose agreement counts: concepts of ESCO have from one label to thirty, and the many must not win by number.
const AGREEING: usize = 3;

#[derive(Clone, Debug)]
pub(super) struct Index {
    pub parts: Parts,
    pub lexicon: Lexicon,
    pub kin: Rows<Reading>,
    /// Concepts that hold each term.
    holders: Rows<Holder>,
    /// Terms of each label.
    pub labels: Rows<Term>,
    /// Length of each label's vector.
    pub lengths: Vec<f32>,
    label_languages: Vec<UiLanguage>,
    /// Where the labels of each concept begin; one more at the end.
    starts: Vec<u32>,
    rarity: Vec<f32>,
}

/// A concept in a term's list.
#[derive(Clone, Copy, Debug, Default)]
struct Holder {
    concept: u32,
    /// The term's greatest share of a label of the concept, 0 to 1.
    share: f32,
}

#[derive(Debug)]
pub(super) struct IndexBuilder {
    parts: Parts,
    lexicon: LexiconBuilder,
    labels: Rows<Term>,
    label_languages: Vec<UiLanguage>,
    starts: Vec<u32>,
}

/// What speaks for a concept, each 0 to 1.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Evidence {
    pub concept: u32,
    /// The share of the phrase, by weight, that stands somewhere in the concept's labels.
    pub cover: f32,
    /// The same without kin.
    pub literal: f32,
    /// The likeness of the best label in the reader's language, and of the best in another.
    pub own: f32,
    pub other: f32,
    /// The mean of the best labels' likeness.
    pub agreement: f32,
    /// Those labels, where there is one at all.
    pub own_label: Option<u32>,
    pub other_label: Option<u32>,
    /// Whether one of them has the very words, in whichever order.
    pub same_words: Option<u32>,
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

    /// The labels that follow are another concept's.
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
        let kin = if self.parts.kin { kin::kin(&lexicon, &holders, &terms) } else { Rows::default() };
        let mut index = Index {
            parts: self.parts,
            lexicon,
            kin,
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

    /// The rarity of a word that no label holds.
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

    fn labels_of(&self, concept: u32) -> std::ops::Range<u32> {
        self.starts[concept as usize]..self.starts[concept as usize + 1]
    }

    /// The evidence for the concepts that the words point to most.
    pub fn evidence(&self, language: UiLanguage, words: &[Sought]) -> Vec<Evidence> {
        let likeness = Likeness::new(self, words);
        let gathered = self.gather(words);
        gathered.into_iter().map(|concept| self.weigh(language, concept, words, &likeness)).collect()
    }

    fn gather(&self, words: &[Sought]) -> Vec<u32> {
        let mut scores = vec![0.0_f32; self.starts.len()];
        let mut seen = vec![0_u8; self.starts.len()];
        let mut touched = Vec::new();
        for (mark, word) in (1_u8..).zip(words) {
            for reading in &word.readings {
                let worth = word.weight * reading.likeness;
                for holder in self.holders.row(reading.term) {
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

    fn weigh(&self, language: UiLanguage, concept: u32, words: &[Sought], likeness: &Likeness) -> Evidence {
        let mut found = Evidence { concept, ..Evidence::default() };
        let mut best = [0.0_f32; AGREEING];
        let mut covered = [Covered::default(); MOST_WORDS];
        for label in self.labels_of(concept) {
            let like = likeness.of(self, label, &mut covered);
            let own = self.label_languages[label as usize] == language;
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
        found.agreement = if self.parts.agreement { best.iter().sum::<f32>() / AGREEING as f32 } else { best[0] };
        found
    }
}
