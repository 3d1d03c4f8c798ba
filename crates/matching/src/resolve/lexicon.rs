//! The words of all labels and their stems, by language. Finds what a typed word may be: by its stem, by its letters if it is
//! misspelt, by its beginning if it is still being typed.
//!
//! Letters are compared on words, not on labels. The three languages of ESCO have some 30,000 words in 150,000 labels, so the
//! posting lists of three-letter groups (3-grams) are short, and a typing error in one word does not affect the others.

use std::collections::HashMap;

use domain::language::UiLanguage;

use super::{near, rows::Rows, stem::Stemmer};

/// The number of a stem of one language.
pub(super) type Term = u32;

/// A term that a word may stand for, and their likeness, above 0 and at most 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Reading {
    pub term: Term,
    pub likeness: f32,
}

/// Marks both ends of a word, so that *pompeuse* does not contain all 3-grams of *pompe*.
const EDGE: char = '^';

/// The minimum share of common 3-grams (Dice) at which two words are compared letter by letter. Two swapped letters in a word of
/// six leave a third.
const SHARED: f32 = 0.25;

/// How many words are compared letter by letter, over all languages.
const PROPOSED: usize = 30;

/// The minimum likeness at which a word may be a misspelling of another. The likeness is the larger of the share of 3-grams,
/// which tolerates a missing part, and the share of unchanged letters, which tolerates swapped letters.
const LIKE: f32 = 0.5;

/// How many words of each language a misspelt word may stand for.
const READINGS: usize = 6;

/// The minimum number of letters to complete a word. Fewer letters start half the dictionary.
const BEGINNING_FROM: usize = 3;

/// A 3-gram: three letters of 21 bits each.
type Gram = u64;

const LANGUAGES: usize = UiLanguage::ALL.len();

#[derive(Clone, Debug)]
pub(super) struct Lexicon {
    stemmer: Option<Stemmer>,
    /// By language: the term of each stem.
    stems: [HashMap<Box<str>, Term>; LANGUAGES],
    words: Vec<Word>,
    /// By language: its words, sorted by spelling.
    sorted: [Vec<u32>; LANGUAGES],
    grams: HashMap<Gram, u32>,
    /// By 3-gram: the words that contain it.
    holders: Rows<u32>,
    languages: Vec<UiLanguage>,
}

#[derive(Clone, Debug)]
struct Word {
    spelling: Box<str>,
    term: Term,
    /// The number of distinct 3-grams.
    grams: u32,
}

#[derive(Debug)]
pub(super) struct LexiconBuilder {
    stemmer: Option<Stemmer>,
    stems: [HashMap<Box<str>, Term>; LANGUAGES],
    numbers: [HashMap<Box<str>, Term>; LANGUAGES],
    languages: Vec<UiLanguage>,
}

impl LexiconBuilder {
    /// `stemming`: with stemmers, or with whole words as stems.
    pub fn new(stemming: bool) -> Self {
        Self {
            stemmer: stemming.then(Stemmer::new),
            stems: Default::default(),
            numbers: Default::default(),
            languages: Vec::new(),
        }
    }

    /// The term of a word of a label; a new one for a new stem.
    pub fn term(&mut self, language: UiLanguage, word: &str) -> Term {
        if let Some(term) = self.numbers[language as usize].get(word) {
            return *term;
        }
        let stem = stem(self.stemmer.as_ref(), language, word);
        let next = super::number(self.languages.len());
        let term = *self.stems[language as usize].entry(stem.into()).or_insert(next);
        if term == next {
            self.languages.push(language);
        }
        self.numbers[language as usize].insert(word.into(), term);
        term
    }

    pub fn finish(self) -> Lexicon {
        let (mut words, mut sorted) = (Vec::new(), <[Vec<u32>; LANGUAGES]>::default());
        let (mut grams, mut pairs) = (HashMap::new(), Vec::new());
        for (numbers, sorted) in self.numbers.into_iter().zip(&mut sorted) {
            let mut spelt: Vec<(Box<str>, Term)> = numbers.into_iter().collect();
            spelt.sort_unstable();
            for (spelling, term) in spelt {
                let word = super::number(words.len());
                let held = grams_of(&spelling);
                words.push(Word { spelling, term, grams: super::number(held.len()) });
                sorted.push(word);
                for gram in held {
                    let next = super::number(grams.len());
                    pairs.push((*grams.entry(gram).or_insert(next), word));
                }
            }
        }
        let holders = Rows::gather(grams.len(), &pairs);
        let (stemmer, stems, languages) = (self.stemmer, self.stems, self.languages);
        Lexicon { stemmer, stems, words, sorted, grams, holders, languages }
    }
}

impl Lexicon {
    /// The number of terms.
    pub fn terms(&self) -> usize {
        self.languages.len()
    }

    pub fn language(&self, term: Term) -> UiLanguage {
        self.languages[term as usize]
    }

    /// The term with the stem of this word.
    pub fn known(&self, language: UiLanguage, word: &str) -> Option<Term> {
        self.stems[language as usize].get(stem(self.stemmer.as_ref(), language, word).as_str()).copied()
    }

    /// Terms of similarly spelt words in all languages, the most similar first. Common 3-grams select the candidates; 3-grams and
    /// edit distance decide.
    pub fn alike(&self, word: &str) -> Vec<Reading> {
        let like = |(at, share): (u32, f32)| {
            let other = &self.words[at as usize];
            Reading { term: other.term, likeness: near::compare(word, &other.spelling).likeness.max(share) }
        };
        let proposed = self.sharing(word).into_iter().map(like);
        let mut found: Vec<Reading> = proposed.filter(|reading| reading.likeness >= LIKE).collect();
        found.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then(a.term.cmp(&b.term)));
        let mut left = [READINGS; LANGUAGES];
        found.retain(|reading| {
            let left = &mut left[self.language(reading.term) as usize];
            let kept = *left > 0;
            *left = left.saturating_sub(1);
            kept
        });
        found
    }

    /// The words with the largest share of 3-grams in common with this one (Dice), each with its share.
    fn sharing(&self, word: &str) -> Vec<(u32, f32)> {
        let mut shared = vec![0_u8; self.words.len()];
        let grams = grams_of(word);
        let numbers = grams.iter().filter_map(|gram| self.grams.get(gram));
        for word in numbers.flat_map(|gram| self.holders.row(*gram)) {
            let shared = &mut shared[*word as usize];
            *shared = shared.saturating_add(1);
        }
        let share = |(at, shared): (usize, &u8)| {
            let share = 2.0 * f32::from(*shared) / (grams.len() as f32 + self.words[at].grams as f32);
            (share >= SHARED).then_some((super::number(at), share))
        };
        let mut found: Vec<(u32, f32)> = shared.iter().enumerate().filter_map(share).collect();
        found.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        found.truncate(PROPOSED);
        found
    }

    /// Terms of the words of a language that start with `beginning`. The likeness is the share that was typed.
    pub fn completed(&self, language: UiLanguage, beginning: &str) -> impl Iterator<Item = Reading> {
        let sorted = &self.sorted[language as usize];
        let spelling = |word: &u32| &*self.words[*word as usize].spelling;
        let from = sorted.partition_point(|word| spelling(word) < beginning);
        let long_enough = beginning.chars().count() >= BEGINNING_FROM;
        let words = sorted[from..].iter().take_while(move |word| long_enough && spelling(word).starts_with(beginning));
        words.map(move |word| Reading {
            term: self.words[*word as usize].term,
            likeness: beginning.len() as f32 / spelling(word).len() as f32,
        })
    }
}

fn stem(stemmer: Option<&Stemmer>, language: UiLanguage, word: &str) -> String {
    stemmer.map_or_else(|| word.to_owned(), |stemmer| stemmer.stem(language, word))
}

/// The distinct 3-grams of a word, sorted.
fn grams_of(word: &str) -> Vec<Gram> {
    let letters: Vec<char> = std::iter::once(EDGE).chain(word.chars()).chain([EDGE]).collect();
    let pack = |three: &[char]| three.iter().fold(0, |gram, letter| gram << 21 | Gram::from(u32::from(*letter)));
    let mut grams: Vec<Gram> = letters.windows(3).map(pack).collect();
    grams.sort_unstable();
    grams.dedup();
    grams
}
