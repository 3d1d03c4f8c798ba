//! Fuzzes the resolver with phrases of any script, mostly labels of the built-in taxonomy with letters changed. The result must
//! be the same both times: at most the requested number of suggestions, each concept once, the best first, every score between 0
//! and 1.

use std::error::Error;
use std::ops::RangeInclusive;
use std::path::Path;

use domain::language::UiLanguage;
use domain::skill::SkillKey;
use matching::resolve::{LabelKind, LabelRow, Resolver};

use crate::numbers::Numbers;

/// Relative to this crate's folder.
const TAXONOMY: &str = "../platform/taxonomy/skills.csv";

/// The number of suggestions that the interface shows.
const SHOWN: usize = 5;

/// The maximum number of letters changed in a phrase.
const CHANGES: usize = 6;

/// The maximum length of a phrase of random letters; longer than what the resolver reads.
const LONGEST: usize = 600;

/// Latin with diacritics, Greek, Cyrillic, Hebrew and Arabic, Devanagari, Thai, kana, Chinese, Hangul, emoji, combining marks,
/// control characters, direction marks and joiners, private use and the last code points.
const SCRIPTS: [RangeInclusive<u32>; 15] = [
    0x20..=0x7E,
    0xA0..=0x24F,
    0x370..=0x3FF,
    0x400..=0x52F,
    0x590..=0x6FF,
    0x900..=0x97F,
    0xE00..=0xE7F,
    0x3040..=0x30FF,
    0x4E00..=0x9FFF,
    0xAC00..=0xD7A3,
    0x1F300..=0x1FAFF,
    0x300..=0x36F,
    0x0..=0x1F,
    0x2000..=0x206F,
    0xE000..=0x10_FFFF,
];

/// The built-in taxonomy and all its labels.
pub struct Taxonomy {
    resolver: Resolver,
    labels: Vec<String>,
}

impl Taxonomy {
    pub fn read() -> Result<Self, Box<dyn Error>> {
        let mut rows = Vec::new();
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(TAXONOMY);
        for record in csv::Reader::from_path(file)?.records() {
            let record = record?;
            let key = SkillKey::parse(&record[0])?;
            for (language, name, aliases) in [(UiLanguage::Fr, 3, 6), (UiLanguage::En, 4, 7), (UiLanguage::Es, 5, 8)] {
                let row =
                    |kind, text: &str| LabelRow { key: key.clone(), language, kind, text: text.trim().to_owned() };
                rows.push(row(LabelKind::Preferred, &record[name]));
                rows.extend(record[aliases].split('|').map(|alias| row(LabelKind::Alias, alias)));
            }
        }
        let labels = rows.iter().map(|row| row.text.clone()).collect();
        Ok(Self { resolver: Resolver::build(rows), labels })
    }

    /// # Panics
    /// If the resolver gives a wrong result; the case then counts as failed.
    pub fn case(&self, seed: u64) -> &'static str {
        let mut numbers = Numbers(seed);
        let phrase = self.phrase(&mut numbers);
        let language = *numbers.pick(&UiLanguage::ALL);
        let limit = if numbers.one_in(8) { numbers.below(SHOWN + 1) } else { SHOWN };
        let found = self.resolver.resolve(language, &phrase, limit);
        assert!(found.len() <= limit, "{} suggestions for {phrase:?}", found.len());
        assert_eq!(found, self.resolver.resolve(language, &phrase, limit), "another answer for {phrase:?}");
        assert!(found.is_sorted_by(|one, next| one.score >= next.score), "not the best first for {phrase:?}");
        for (at, one) in found.iter().enumerate() {
            assert!(one.score.get() <= 1_000_000, "a score of {} for {phrase:?}", one.score.get());
            assert!(!one.label.is_empty() && found[..at].iter().all(|other| other.key != one.key), "{phrase:?}");
        }
        if found.is_empty() { "with nothing found" } else { "with suggestions" }
    }

    fn phrase(&self, numbers: &mut Numbers) -> String {
        if numbers.one_in(6) {
            let script = numbers.pick(&SCRIPTS).clone();
            return (0..numbers.below(LONGEST)).map(|_| letter(numbers, &script)).collect();
        }
        let mut phrase: Vec<char> = numbers.pick(&self.labels).chars().collect();
        if numbers.one_in(4) {
            phrase.push(' ');
            phrase.extend(numbers.pick(&self.labels).chars());
        }
        for _ in 0..numbers.below(CHANGES + 1) {
            change(numbers, &mut phrase);
        }
        phrase.into_iter().collect()
    }
}

/// Inserts, removes or changes a letter, swaps two, or doubles the phrase.
fn change(numbers: &mut Numbers, phrase: &mut Vec<char>) {
    let at = numbers.below(phrase.len() + 1);
    match numbers.below(8) {
        0 | 1 => {
            let script = numbers.pick(&SCRIPTS).clone();
            phrase.insert(at, letter(numbers, &script));
        }
        2 | 3 if at < phrase.len() => drop(phrase.remove(at)),
        4 | 5 if at < phrase.len() => phrase[at] = letter(numbers, &SCRIPTS[0]),
        6 if at + 1 < phrase.len() => phrase.swap(at, at + 1),
        7 => phrase.extend_from_within(..),
        _ => {}
    }
}

fn letter(numbers: &mut Numbers, script: &RangeInclusive<u32>) -> char {
    let number = script.start() + numbers.below((script.end() - script.start() + 1) as usize) as u32;
    char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER)
}
