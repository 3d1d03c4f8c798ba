//! From a phrase that somebody typed to concepts of the taxonomy.
//!
//! The resolver never compares the meaning of two languages. Every label leads to its concept, whatever its language, so that the
//! concept connects them. It looks a phrase up in four ways, the surest first:
//!
//! 1. *exact* and *alias*: the folded phrase is a preferred label, or an alias;
//! 2. *near-exact*: the same word stems in another order, or one or two typing errors;
//! 3. *words*: words in common, weighted by rarity (TF-IDF); a word that no label has is compared by its letters;
//! 4. *related words*: words that often stand in labels of the same concepts as the words of the phrase, in any language.
//!
//! # How a phrase finds its concepts
//!
//! `fold` removes case and accents, and `small_words` removes small words. `query_words` turns each word into the terms that may
//! stand for it: its stem (`stem`), words with a similar spelling (`lexicon`), related words (`related_words`). `evidence` gathers
//! the concepts that have these terms and compares the labels of the best. `score` makes one figure of it; for the last few it also
//! compares the spelling of the whole phrase (`near`).
//!
//! Edit distance is used only on candidates that are already near. Alone, it takes *éducation* and *rééducation* for the same, and
//! *projet gestion* and *gestion de projet* for unrelated. Nothing here runs while ranking: a person confirms the concept once.

mod evidence;
mod index;
mod lexicon;
mod likeness;
mod near;
mod query_words;
mod related_words;
mod rows;
mod score;
mod small_words;
mod stem;

use domain::fit::Millionths;
use domain::language::UiLanguage;
use domain::skill::SkillKey;

pub use domain::fold::fold;
pub use domain::skill::{LabelKind, LabelRow};
use index::{Index, IndexBuilder};
use score::Candidate;

/// How a suggestion was found, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    Exact,
    Alias,
    /// The same words in another order or with other endings, or a slip of the keyboard.
    NearExact,
    /// Words in common, or the beginning of a label.
    Words,
    /// Mostly through words that often stand in labels of the same concepts, in any language.
    RelatedWords,
}

impl How {
    /// The word of JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Alias => "alias",
            Self::NearExact => "near_exact",
            Self::Words => "words",
            Self::RelatedWords => "related_words",
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

/// The parts that a resolver uses: all of them, except where `make eval` measures what each one is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// Words match by their stems.
    pub stems: bool,
    /// Unknown words match known ones by their letters.
    pub letters: bool,
    /// Words match related words.
    pub related_words: bool,
    /// Labels of other languages than the reader's count.
    pub languages: bool,
    /// Labels that agree strengthen each other.
    pub agreement: bool,
    /// The spelling of the whole phrase counts.
    pub spelling: bool,
}

impl Parts {
    pub const ALL: Self =
        Self { stems: true, letters: true, related_words: true, languages: true, agreement: true, spelling: true };
}

/// Labels, indexed. Immutable; answers the same phrase the same way whatever the order in which labels came.
#[derive(Clone, Debug)]
pub struct Resolver {
    keys: Vec<SkillKey>,
    labels: Vec<Label>,
    /// Labels by their folded text.
    spelt: Vec<u32>,
    /// The preferred label of each concept in each language, in the order of [`UiLanguage::ALL`].
    names: Vec<[Option<u32>; UiLanguage::ALL.len()]>,
    index: Index,
}

#[derive(Clone, Debug)]
struct Label {
    concept: u32,
    language: UiLanguage,
    kind: LabelKind,
    text: Box<str>,
    folded: Box<str>,
}

/// The longest phrase that is looked up, in characters; what follows is ignored, since no label is longer and the work of a
/// lookup must stay bounded.
const LONGEST_PHRASE: usize = 200;

impl Resolver {
    /// Indexes labels. Texts that hold neither a letter nor a digit are skipped.
    #[must_use]
    pub fn build(rows: impl IntoIterator<Item = LabelRow>) -> Self {
        Self::build_with(rows, Parts::ALL)
    }

    /// Indexes labels for a resolver that goes by some parts only.
    #[must_use]
    pub fn build_with(rows: impl IntoIterator<Item = LabelRow>, parts: Parts) -> Self {
        let mut rows: Vec<LabelRow> = rows.into_iter().collect();
        rows.sort_by(|a, b| (&a.key, a.language, a.kind, &a.text).cmp(&(&b.key, b.language, b.kind, &b.text)));
        let (mut keys, mut labels, mut names) = (Vec::new(), Vec::<Label>::new(), Vec::new());
        let mut index = IndexBuilder::new(parts);
        for row in rows {
            let folded = fold(&row.text);
            if folded.is_empty() {
                continue;
            }
            if keys.last() != Some(&row.key) {
                keys.push(row.key);
                names.push([None; UiLanguage::ALL.len()]);
                index.concept();
            }
            index.label(row.language, &folded);
            if let (LabelKind::Preferred, Some(names)) = (row.kind, names.last_mut()) {
                names[row.language as usize].get_or_insert(number(labels.len()));
            }
            let (concept, text) = (number(keys.len() - 1), row.text.into());
            labels.push(Label { concept, language: row.language, kind: row.kind, text, folded: folded.into() });
        }
        let mut spelt: Vec<u32> = (0..number(labels.len())).collect();
        spelt.sort_by(|a, b| labels[*a as usize].folded.cmp(&labels[*b as usize].folded));
        Self { keys, labels, spelt, names, index: index.finish() }
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
        if folded.is_empty() || limit == 0 {
            return Vec::new();
        }
        let found = self.candidates(language, &folded, limit);
        found.into_iter().take(limit).map(|candidate| self.suggestion(candidate, language)).collect()
    }

    /// The labels that are spelt as the phrase.
    fn spelt(&self, folded: &str) -> &[u32] {
        let spelling = |label: &u32| &*self.labels[*label as usize].folded;
        let from = self.spelt.partition_point(|label| spelling(label) < folded);
        let same = self.spelt[from..].partition_point(|label| spelling(label) == folded);
        &self.spelt[from..from + same]
    }

    /// The labels that begin with the phrase and go on.
    fn going_on(&self, folded: &str) -> &[u32] {
        let spelling = |label: &u32| &*self.labels[*label as usize].folded;
        let from = self.spelt.partition_point(|label| spelling(label) <= folded);
        let begun = self.spelt[from..].partition_point(|label| spelling(label).starts_with(folded));
        &self.spelt[from..from + begun]
    }

    fn suggestion(&self, candidate: Candidate, language: UiLanguage) -> Suggestion<'_> {
        let found = &self.labels[candidate.label as usize];
        Suggestion {
            key: &self.keys[found.concept as usize],
            label: self.name_of(found.concept as usize, language).unwrap_or(&found.text),
            matched: &found.text,
            language: found.language,
            score: candidate.score,
            how: candidate.how,
        }
    }

    fn name_of(&self, concept: usize, language: UiLanguage) -> Option<&str> {
        let names = self.names.get(concept)?;
        let label = names[language as usize].or_else(|| names.iter().copied().flatten().next())?;
        self.labels.get(label as usize).map(|label| &*label.text)
    }
}

/// Labels, concepts and terms are numbered in 32 bits; four thousand million of them would not fit in memory before that.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
