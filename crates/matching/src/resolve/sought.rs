//! What a phrase looks for: for each of its words the terms that may stand for it, and how much each is worth.

use std::collections::HashSet;

use domain::language::UiLanguage;

use super::index::Index;
use super::lexicon::{Reading, Term};
use super::small_words;

/// What a word is worth that is found in another language than the reader's.
const OTHER_LANGUAGE: f32 = 0.9;

/// Readings of a word whose kin is looked at, and how like the word they must be: kin of a guess is a guess twice over.
const WITH_KIN: usize = 3;
const LIKE_ENOUGH_FOR_KIN: f32 = 0.5;

/// Words of a phrase that are looked up; no label has more.
pub(super) const MOST_WORDS: usize = 24;

/// Completions of a word that is still being typed.
const COMPLETIONS: usize = 12;

/// A word of the phrase.
#[derive(Debug)]
pub(super) struct Sought {
    /// How much the word weighs in the phrase: its rarity.
    pub weight: f32,
    /// Whether the reader's language has its stem.
    pub is_known: bool,
    /// Whether it ends the phrase, so that somebody may still be typing it.
    pub is_last: bool,
    /// What may stand for it, the likeliest first.
    pub readings: Vec<Wanted>,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted {
    pub term: Term,
    pub likeness: f32,
    pub by: By,
}

/// How a term stands for a word, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum By {
    /// The same stem.
    Stem,
    /// Letters in common.
    Letters,
    /// Kin of the word.
    Kin,
}

/// The words of a folded phrase, each once.
pub(super) fn sought(index: &Index, language: UiLanguage, folded: &str) -> Vec<Sought> {
    let words: Vec<&str> = small_words::words(folded).collect();
    let joined: Vec<String> = words.windows(2).map(<[&str]>::concat).collect();
    let mut seen = HashSet::new();
    let fresh = words.iter().enumerate().filter(|(_, word)| seen.insert(**word)).take(MOST_WORDS);
    let one = |(at, word): (usize, &&str)| {
        let neighbours = &joined[at.saturating_sub(1)..joined.len().min(at + 1)];
        one(index, language, word, neighbours, at + 1 == words.len())
    };
    fresh.map(one).collect()
}

/// `joined` is the word with the one before and the one after, for *agro-écologie* and *micro crédit*.
fn one(index: &Index, language: UiLanguage, word: &str, joined: &[String], is_last: bool) -> Sought {
    let mut readings = direct(index, language, word, is_last);
    let whole = joined.iter().filter_map(|joined| index.lexicon.known(language, joined));
    readings.extend(whole.map(|term| Wanted { term, likeness: 1.0, by: By::Stem }));
    readings.sort_by(likelier);
    let is_known = readings.iter().any(|r| r.by == By::Stem && index.lexicon.language(r.term) == language);
    let weight = readings.first().map_or(index.rarest(), |reading| index.rarity(reading.term));
    if index.parts.kin {
        let surest = readings.iter().take(WITH_KIN).filter(|r| r.likeness >= LIKE_ENOUGH_FOR_KIN).copied();
        let kin: Vec<Wanted> =
            surest.collect::<Vec<_>>().into_iter().flat_map(|reading| kin_of(index, language, reading)).collect();
        readings.extend(kin);
        readings.sort_by(|a, b| a.term.cmp(&b.term).then(likelier(a, b)));
        readings.dedup_by_key(|reading| reading.term);
        readings.sort_by(likelier);
    }
    Sought { weight, is_known, is_last, readings }
}

fn direct(index: &Index, language: UiLanguage, word: &str, last: bool) -> Vec<Wanted> {
    let lexicon = &index.lexicon;
    let languages = UiLanguage::ALL.into_iter().filter(|other| *other == language || index.parts.languages);
    let worth = |other: UiLanguage| if other == language { 1.0 } else { OTHER_LANGUAGE };
    let stems = languages.clone().filter_map(|l| Some((l, lexicon.known(l, word)?)));
    let mut found: Vec<Wanted> = stems.map(|(l, term)| Wanted { term, likeness: worth(l), by: By::Stem }).collect();
    if index.parts.letters && !found.iter().any(|reading| lexicon.language(reading.term) == language) {
        let known = |l: UiLanguage| found.iter().any(|reading| lexicon.language(reading.term) == l);
        let wanted = |reading: Reading| {
            let l = lexicon.language(reading.term);
            let likeness = worth(l) * reading.likeness * reading.likeness;
            (!known(l) && (l == language || index.parts.languages)).then_some(Wanted {
                term: reading.term,
                likeness,
                by: By::Letters,
            })
        };
        let mut alike: Vec<Wanted> = lexicon.alike(word).into_iter().filter_map(wanted).collect();
        if last {
            let completed = languages.clone().flat_map(|l| lexicon.completed(l, word).take(COMPLETIONS));
            alike.extend(completed.filter_map(wanted));
        }
        found.extend(alike);
    }
    found
}

fn kin_of(index: &Index, language: UiLanguage, reading: Wanted) -> impl Iterator<Item = Wanted> {
    let read = move |kin: &&Reading| index.parts.languages || index.lexicon.language(kin.term) == language;
    let kin = index.kin.row(reading.term).iter().filter(read);
    kin.map(move |kin| Wanted { term: kin.term, likeness: reading.likeness * kin.likeness, by: By::Kin })
}

fn likelier(a: &Wanted, b: &Wanted) -> std::cmp::Ordering {
    b.likeness.total_cmp(&a.likeness).then(a.by.cmp(&b.by)).then(a.term.cmp(&b.term))
}
