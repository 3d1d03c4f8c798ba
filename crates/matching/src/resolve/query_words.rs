//! Finds, for each word of a phrase, the terms that may stand for it and their likeness.

use std::collections::HashSet;

use domain::{language::UiLanguage, small_words};

use super::index::Index;
use super::lexicon::{Reading, Term};

/// The likeness of a word that is found in another language than the reader's.
const OTHER_LANGUAGE: f32 = 0.9;

/// How many readings of a word add their related words, and the minimum likeness of such a reading.
const WITH_RELATED: usize = 3;
const LIKE_ENOUGH_FOR_RELATED: f32 = 0.5;

/// The maximum number of words of a phrase that are looked up. No label has more.
pub(super) const MOST_WORDS: usize = 24;

/// The maximum number of completions, per language, of a word that is still being typed.
const COMPLETIONS: usize = 12;

/// A word of the phrase.
#[derive(Debug)]
pub(super) struct QueryWord {
    /// The weight of the word in the phrase: its rarity.
    pub weight: f32,
    /// Whether the reader's language has its stem.
    pub is_known: bool,
    /// Whether it is the last word of the phrase, which the person may still be typing.
    pub is_last: bool,
    /// The terms that may stand for it, the most likely first.
    pub readings: Vec<WordReading>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct WordReading {
    pub term: Term,
    pub likeness: f32,
    pub by: By,
}

/// How a term was found for a word, the most certain first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum By {
    /// The same stem.
    Stem,
    /// Letters in common.
    Letters,
    /// A related word.
    RelatedWord,
}

/// The words of a folded phrase, each once.
pub(super) fn query_words(index: &Index, language: UiLanguage, folded: &str) -> Vec<QueryWord> {
    let words: Vec<&str> = small_words::words(folded).collect();
    let joined: Vec<String> = words.windows(2).map(<[&str]>::concat).collect();
    let mut seen = HashSet::new();
    let fresh = words.iter().enumerate().filter(|(_, word)| seen.insert(**word)).take(MOST_WORDS);
    let read = |(at, word): (usize, &&str)| {
        let neighbours = &joined[at.saturating_sub(1)..joined.len().min(at + 1)];
        query_word(index, language, word, neighbours, at + 1 == words.len())
    };
    fresh.map(read).collect()
}

/// Reads one word of a phrase. `joined` is the word joined with the one before and the one after, for *agro-écologie* and *micro
/// crédit*.
fn query_word(index: &Index, language: UiLanguage, word: &str, joined: &[String], is_last: bool) -> QueryWord {
    let mut readings = direct(index, language, word, is_last);
    let whole = joined.iter().filter_map(|joined| index.lexicon.known(language, joined));
    readings.extend(whole.map(|term| WordReading { term, likeness: 1.0, by: By::Stem }));
    readings.sort_by(likelier);
    let is_known = readings.iter().any(|r| r.by == By::Stem && index.lexicon.language(r.term) == language);
    let weight = readings.first().map_or(index.rarest(), |reading| index.rarity(reading.term));
    if index.parts.related_words {
        let surest = readings.iter().take(WITH_RELATED).filter(|r| r.likeness >= LIKE_ENOUGH_FOR_RELATED).copied();
        let related: Vec<WordReading> =
            surest.collect::<Vec<_>>().into_iter().flat_map(|reading| related_to(index, language, reading)).collect();
        readings.extend(related);
        readings.sort_by(|a, b| a.term.cmp(&b.term).then(likelier(a, b)));
        readings.dedup_by_key(|reading| reading.term);
        readings.sort_by(likelier);
    }
    QueryWord { weight, is_known, is_last, readings }
}

fn direct(index: &Index, language: UiLanguage, word: &str, last: bool) -> Vec<WordReading> {
    let lexicon = &index.lexicon;
    let languages = UiLanguage::ALL.into_iter().filter(|other| *other == language || index.parts.languages);
    let worth = |other: UiLanguage| if other == language { 1.0 } else { OTHER_LANGUAGE };
    let stems = languages.clone().filter_map(|l| Some((l, lexicon.known(l, word)?)));
    let mut found: Vec<WordReading> =
        stems.map(|(l, term)| WordReading { term, likeness: worth(l), by: By::Stem }).collect();
    if index.parts.letters && !found.iter().any(|reading| lexicon.language(reading.term) == language) {
        let known = |l: UiLanguage| found.iter().any(|reading| lexicon.language(reading.term) == l);
        let wanted = |reading: Reading| {
            let l = lexicon.language(reading.term);
            let likeness = worth(l) * reading.likeness * reading.likeness;
            (!known(l) && (l == language || index.parts.languages)).then_some(WordReading {
                term: reading.term,
                likeness,
                by: By::Letters,
            })
        };
        let mut alike: Vec<WordReading> = lexicon.alike(word).into_iter().filter_map(wanted).collect();
        if last {
            let completed = languages.clone().flat_map(|l| lexicon.completed(l, word).take(COMPLETIONS));
            alike.extend(completed.filter_map(wanted));
        }
        found.extend(alike);
    }
    found
}

fn related_to(index: &Index, language: UiLanguage, reading: WordReading) -> impl Iterator<Item = WordReading> {
    let in_reach = move |other: &&Reading| index.parts.languages || index.lexicon.language(other.term) == language;
    let related = index.related_words.row(reading.term).iter().filter(in_reach);
    related.map(move |other| WordReading {
        term: other.term,
        likeness: reading.likeness * other.likeness,
        by: By::RelatedWord,
    })
}

fn likelier(a: &WordReading, b: &WordReading) -> std::cmp::Ordering {
    b.likeness.total_cmp(&a.likeness).then(a.by.cmp(&b.by)).then(a.term.cmp(&b.term))
}
