//! Finds the concepts of the taxonomy that a typed phrase may mean.
//!
//! The resolver never compares meanings across languages. Every label leads to its concept, whatever its language, so that the
//! concept connects them. A phrase is looked up in four ways, the most certain first:
//!
//! 1. *exact* and *alias*: the folded phrase is a preferred label, or an alias;
//! 2. *near-exact*: the same word stems in another order, or one or two typing errors;
//! 3. *words*: words in common, weighted by rarity (TF-IDF); a word that no label has is compared by its letters;
//! 4. *related words*: words that often occur in labels of the same concepts as the words of the phrase, in any language.
//!
//! # How a phrase finds its concepts
//!
//! `fold` removes case and accents, and `small_words` removes small words. `query_words` turns each word into the terms that may
//! stand for it: its stem (`stem`), words with a similar spelling (`lexicon`), related words (`related_words`). `evidence`
//! gathers the concepts that have these terms and compares the labels of the best. `score` combines the evidence into one score;
//! for the best candidates it also compares the spelling of the whole phrase (`near`).
//!
//! Edit distance is used only on candidates that are already similar. Alone, it treats *éducation* and *rééducation* as the same,
//! and *projet gestion* and *gestion de projet* as unrelated. Nothing here runs during ranking: a person confirms the concept
//! once.

mod evidence;
mod index;
mod lexicon;
mod likeness;
mod near;
mod query_words;
mod related_words;
mod rows;
mod score;
mod stem;

use domain::fit::Millionths;
use domain::language::UiLanguage;
use domain::skill::SkillKey;

pub use domain::fold::fold;
pub use domain::skill::{LabelKind, LabelRow};
use index::{Index, IndexBuilder};
use score::Candidate;

/// How a suggestion was found, the most certain first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    Exact,
    Alias,
    /// The same words in another order or with other endings, or typing errors.
    NearExact,
    /// Words in common, or the beginning of a label.
    Words,
    /// Mostly through words that often occur in labels of the same concepts, in any language.
    RelatedWords,
}

impl How {
    /// The value in JSON.
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

/// A concept that the phrase may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion<'a> {
    pub key: &'a SkillKey,
    /// The concept's name in the requested language, or in another if it has none there.
    pub label: &'a str,
    /// The label that was found, and its language.
    pub matched: &'a str,
    pub language: UiLanguage,
    /// Comparable within one answer; not a probability.
    pub score: Millionths,
    pub how: How,
}

/// The parts that a resolver uses. `make eval` switches some off to measure the effect of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// Words match by their stems.
    pub stems: bool,
    /// Unknown words match known ones by their spelling.
    pub letters: bool,
    /// Words match related words.
    pub related_words: bool,
    /// Labels in other languages than the reader's count.
    pub languages: bool,
    /// The mean of a concept's best labels counts, not only the best one.
    pub agreement: bool,
    /// The spelling of the whole phrase counts.
    pub spelling: bool,
}

impl Parts {
    pub const ALL: Self =
        Self { stems: true, letters: true, related_words: true, languages: true, agreement: true, spelling: true };
}

/// Indexed labels. Immutable. The result for a phrase does not depend on the order of the labels.
#[derive(Clone, Debug)]
pub struct Resolver {
    keys: Vec<SkillKey>,
    labels: Vec<Label>,
    /// Labels, sorted by folded text.
    spelt: Vec<u32>,
    /// By concept: its preferred label in each language, in the order of [`UiLanguage::ALL`].
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

/// The maximum length of a phrase, in characters. The rest is ignored: no label is longer, and the work of a look-up must be
/// bounded.
const LONGEST_PHRASE: usize = 200;

impl Resolver {
    /// Indexes labels. Skips texts without a letter or a digit.
    #[must_use]
    pub fn build(rows: impl IntoIterator<Item = LabelRow>) -> Self {
        Self::build_with(rows, Parts::ALL)
    }

    /// Indexes labels for a resolver that uses only some parts.
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

    /// The number of labels.
    #[must_use]
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }

    /// The name of a concept in a language, or in another if it has none there.
    #[must_use]
    pub fn name(&self, key: &SkillKey, language: UiLanguage) -> Option<&str> {
        let concept = self.keys.binary_search(key).ok()?;
        self.name_of(concept, language)
    }

    /// Every label of a concept, folded, in all languages; none if there is no such concept.
    pub fn folded_labels(&self, key: &SkillKey) -> impl Iterator<Item = &str> {
        let concept = self.keys.binary_search(key).ok();
        let labels = concept.map(|concept| self.index.labels_of(number(concept)));
        labels.into_iter().flatten().map(|label| &*self.labels[label as usize].folded)
    }

    /// The concepts that a phrase may mean, one suggestion each, the most likely first.
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

    /// The labels whose folded text equals the phrase.
    fn spelt(&self, folded: &str) -> &[u32] {
        let spelling = |label: &u32| &*self.labels[*label as usize].folded;
        let from = self.spelt.partition_point(|label| spelling(label) < folded);
        let same = self.spelt[from..].partition_point(|label| spelling(label) == folded);
        &self.spelt[from..from + same]
    }

    /// The labels that start with the phrase and are longer.
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

/// Labels, concepts and terms have 32-bit numbers. Four billion of them would exceed memory first.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
