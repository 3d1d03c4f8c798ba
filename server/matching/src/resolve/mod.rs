//! From a phrase that somebody typed to concepts of the taxonomy.
//!
//! Strings of two languages are never compared with a meaning in mind: every label, in whichever language, leads to its concept,
//! and the concept is the bridge. A phrase is looked up four ways, from the surest to the most forgiving:
//!
//! 1. *exact* and *alias*: the folded phrase is a preferred label, or an alias;
//! 2. *near-exact*: the same word stems in another order, or a slip or two of the keyboard;
//! 3. *n-gram*: letters in common, by TF-IDF over groups of three.
//!
//! Edit distance only ever confirms a candidate that is already near: alone it holds *éducation* and *rééducation* for the same
//! and *projet gestion* and *gestion de projet* for strangers. Nothing here runs while ranking: a person confirms the concept once.

mod fold;
mod grams;
mod near;

use std::collections::HashMap;

use domain::fit::Millionths;
use domain::language::UiLanguage;
use domain::skill::SkillKey;

pub use fold::fold;
use grams::{GramIndex, GramIndexBuilder};

/// A label of a concept, as a taxonomy's file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelRow {
    pub key: SkillKey,
    pub language: UiLanguage,
    pub kind: LabelKind,
    pub text: String,
}

/// Whether a label is the concept's name in its language or another way of saying it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LabelKind {
    Preferred,
    Alias,
}

/// How a suggestion was found, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    Exact,
    Alias,
    NearExact,
    NGram,
}

impl How {
    /// The word of JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Alias => "alias",
            Self::NearExact => "near_exact",
            Self::NGram => "ngram",
        }
    }
}

/// A concept that may be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion<'a> {
    pub key: &'a SkillKey,
    /// The concept's name in the language asked for, or in another where it has none there.
    pub label: &'a str,
    /// The label that was found, and its language.
    pub matched: &'a str,
    pub language: UiLanguage,
    /// Comparable within one answer; no probability.
    pub score: Millionths,
    pub how: How,
}

/// Labels, indexed. Immutable; answers the same phrase the same way whatever the order in which labels came.
#[derive(Clone, Debug)]
pub struct Resolver {
    keys: Vec<SkillKey>,
    labels: Vec<Label>,
    /// Folded phrase to labels.
    exact: HashMap<Box<str>, Vec<u32>>,
    /// Sorted stems to labels.
    stems: HashMap<Box<str>, Vec<u32>>,
    /// The preferred label of each concept in each language, in the order of [`UiLanguage::ALL`].
    names: Vec<[Option<u32>; 3]>,
    grams: GramIndex,
}

#[derive(Clone, Debug)]
struct Label {
    concept: u32,
    language: UiLanguage,
    kind: LabelKind,
    text: Box<str>,
    folded: Box<str>,
}

/// A label that answers a phrase.
#[derive(Clone, Copy, Debug)]
struct Hit {
    label: u32,
    score: Millionths,
    how: How,
}

/// Scores of the ways, from which the language and the likeness take: each way stays above the next.
const EXACT: u64 = 1_000_000;
const ALIAS: u64 = 980_000;
const STEMS: u64 = 940_000;
const NEAR: u64 = 920_000;
const NGRAM: u64 = 850_000;

/// What a label of another language than the reader's loses: enough to settle *action* or *patio*, never the way it was found.
const OTHER_LANGUAGE: u64 = 10_000;

/// Labels that the n-gram index proposes before edit distance looks at them and concepts are told apart. A concept of ESCO has
/// up to thirty labels, so five concepts may stand well behind the fifth label.
const CANDIDATES: usize = 100;

/// The longest phrase that is looked up, in characters; what follows is ignored, since no label is longer and the work of a
/// lookup must stay bounded.
const LONGEST_PHRASE: usize = 200;

impl Resolver {
    /// Indexes labels. Texts that hold neither a letter nor a digit are skipped.
    #[must_use]
    pub fn build(rows: impl IntoIterator<Item = LabelRow>) -> Self {
        let mut rows: Vec<LabelRow> = rows.into_iter().collect();
        rows.sort_by(|a, b| (&a.key, a.language, a.kind, &a.text).cmp(&(&b.key, b.language, b.kind, &b.text)));
        let mut resolver = Self::empty();
        let mut grams = GramIndexBuilder::default();
        for row in rows {
            resolver.add(row, &mut grams);
        }
        resolver.grams = grams.finish();
        resolver
    }

    /// Labels in the index.
    #[must_use]
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }

    /// The name of a concept in a language, or in another where it has none there.
    #[must_use]
    pub fn name(&self, key: &SkillKey, language: UiLanguage) -> Option<&str> {
        let concept = self.keys.binary_search(key).ok()?;
        self.name_of(concept, language)
    }

    /// Concepts that a phrase may mean, the likeliest first, each once.
    #[must_use]
    pub fn resolve(&self, language: UiLanguage, phrase: &str, limit: usize) -> Vec<Suggestion<'_>> {
        let phrase: String = phrase.chars().take(LONGEST_PHRASE).collect();
        let folded = fold(&phrase);
        if folded.is_empty() {
            return Vec::new();
        }
        let mut hits = self.sure_hits(&folded);
        hits.extend(self.likely_hits(&folded));
        for hit in &mut hits {
            if self.labels[hit.label as usize].language != language {
                hit.score = Millionths::saturating(u64::from(hit.score.get()).saturating_sub(OTHER_LANGUAGE));
            }
        }
        self.best_of_each(hits).into_iter().take(limit).map(|hit| self.suggestion(hit, language)).collect()
    }

    fn empty() -> Self {
        Self {
            keys: Vec::new(),
            labels: Vec::new(),
            exact: HashMap::new(),
            stems: HashMap::new(),
            names: Vec::new(),
            grams: GramIndex::default(),
        }
    }

    /// Rows come sorted by key, so a new key is a new concept.
    fn add(&mut self, row: LabelRow, grams: &mut GramIndexBuilder) {
        let folded = fold(&row.text);
        if folded.is_empty() {
            return;
        }
        if self.keys.last() != Some(&row.key) {
            self.keys.push(row.key);
            self.names.push([None; 3]);
        }
        let id = number(self.labels.len());
        self.exact.entry(folded.as_str().into()).or_default().push(id);
        let stems = fold::stems(&folded);
        if !stems.is_empty() {
            self.stems.entry(stems.into()).or_default().push(id);
        }
        grams.add(&folded);
        if let (LabelKind::Preferred, Some(names)) = (row.kind, self.names.last_mut()) {
            names[row.language as usize].get_or_insert(id);
        }
        let concept = number(self.keys.len() - 1);
        let (text, folded) = (row.text.into(), folded.into());
        self.labels.push(Label { concept, language: row.language, kind: row.kind, text, folded });
    }

    fn sure_hits(&self, folded: &str) -> Vec<Hit> {
        let exact = self.exact.get(folded).into_iter().flatten().map(|label| {
            let (score, how) = match self.labels[*label as usize].kind {
                LabelKind::Preferred => (EXACT, How::Exact),
                LabelKind::Alias => (ALIAS, How::Alias),
            };
            Hit { label: *label, score: Millionths::saturating(score), how }
        });
        let stems = fold::stems(folded);
        let same_stems = self.stems.get(stems.as_str()).into_iter().flatten().map(|label| Hit {
            label: *label,
            score: Millionths::saturating(STEMS),
            how: How::NearExact,
        });
        exact.chain(same_stems).collect()
    }

    fn likely_hits(&self, folded: &str) -> Vec<Hit> {
        let hit = |(label, likeness): (u32, f32)| {
            let text = &self.labels[label as usize].folded;
            let (from, how) = match near::confirm(folded, text) {
                Some(near::Near::Slip) => (NEAR, How::NearExact),
                Some(near::Near::Beginning) => (NGRAM, How::NGram),
                None => ((f64::from(likeness.min(1.0)) * NGRAM as f64) as u64, How::NGram),
            };
            Hit { label, score: Millionths::saturating(from - u64::from(near::penalty(folded, text)).min(from)), how }
        };
        self.grams.nearest(folded, CANDIDATES).into_iter().map(hit).collect()
    }

    /// The best hit of each concept, in order: score, then the shorter label, then the key.
    fn best_of_each(&self, mut hits: Vec<Hit>) -> Vec<Hit> {
        let label = |hit: &Hit| &self.labels[hit.label as usize];
        hits.sort_by(|a, b| {
            let shorter = label(a).folded.len().cmp(&label(b).folded.len());
            b.score.cmp(&a.score).then(a.how.cmp(&b.how)).then(shorter).then(a.label.cmp(&b.label))
        });
        let mut seen = std::collections::HashSet::new();
        hits.retain(|hit| seen.insert(label(hit).concept));
        hits
    }

    fn suggestion(&self, hit: Hit, language: UiLanguage) -> Suggestion<'_> {
        let found = &self.labels[hit.label as usize];
        Suggestion {
            key: &self.keys[found.concept as usize],
            label: self.name_of(found.concept as usize, language).unwrap_or(&found.text),
            matched: &found.text,
            language: found.language,
            score: hit.score,
            how: hit.how,
        }
    }

    fn name_of(&self, concept: usize, language: UiLanguage) -> Option<&str> {
        let names = self.names.get(concept)?;
        let label = names[language as usize].or_else(|| names.iter().copied().flatten().next())?;
        self.labels.get(label as usize).map(|label| &*label.text)
    }
}

/// Labels and concepts are numbered in 32 bits; four thousand million of them would not fit in memory before that.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
