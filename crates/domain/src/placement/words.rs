//! The words of a search for placements, and what each of them may be found by.

use std::collections::HashSet;

use crate::{country::CountryCode, fold::fold, skill::SkillKey, small_words};

/// Words of a search that count; a longer phrase is cut.
const MAX_WORDS: usize = 8;

/// The least letters of a word that begins the name of a country.
const BEGINNING_FROM: usize = 3;

/// A word of a search, or the whole of it, with what it is found by beside the texts. The interface supplies the countries, the
/// taxonomy the skills.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchWord {
    folded: String,
    whole: bool,
    countries: Vec<CountryCode>,
    skills: Vec<SkillKey>,
    labels: Vec<String>,
}

impl SearchWord {
    /// The words of a text that carry meaning, each once, with the countries that `named` finds for each (given folded, as names
    /// must be compared); then the whole text, where it has several words.
    pub fn of(text: &str, named: impl Fn(&str) -> Vec<CountryCode>) -> Vec<Self> {
        let folded = fold(text);
        let mut seen = HashSet::new();
        let meant = small_words::words(&folded).filter(|word| !word.is_empty() && seen.insert(*word)).take(MAX_WORDS);
        let mut words: Vec<Self> = meant.map(|word| Self::new(word, false, named(word))).collect();
        if words.len() > 1 {
            words.push(Self::new(&folded, true, Vec::new()));
        }
        words
    }

    fn new(folded: &str, whole: bool, countries: Vec<CountryCode>) -> Self {
        Self { folded: folded.to_owned(), whole, countries, skills: Vec::new(), labels: Vec::new() }
    }

    /// Whether a text has more words than are searched.
    #[must_use]
    pub fn is_cut(text: &str) -> bool {
        small_words::words(&fold(text)).collect::<HashSet<_>>().len() > MAX_WORDS
    }

    /// The word with the skills that it may mean and the folded names by which texts may call them.
    #[must_use]
    pub fn with_skills(self, skills: Vec<SkillKey>, labels: Vec<String>) -> Self {
        Self { skills, labels, ..self }
    }

    /// A text without case, accents and punctuation, as placements are searched.
    #[must_use]
    pub fn fold(text: &str) -> String {
        fold(text)
    }

    /// Whether a folded name has the word, or a word that it begins.
    #[must_use]
    pub fn is_in_name(word: &str, name: &str) -> bool {
        name.split(' ').any(|part| part == word || (word.len() >= BEGINNING_FROM && part.starts_with(word)))
    }

    /// The word, folded.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.folded
    }

    /// Whether it is all the words of the search together.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.whole
    }

    /// For `LIKE` on folded names with a space before each word: folding leaves letters and digits only, so nothing is left to
    /// escape.
    #[must_use]
    pub fn pattern(&self) -> String {
        format!("% {}%", self.folded)
    }

    /// The codes of its countries, a space between them.
    #[must_use]
    pub fn country_codes(&self) -> String {
        let codes: Vec<&str> = self.countries.iter().map(|country| country.as_str()).collect();
        codes.join(" ")
    }

    /// The skills that it may mean.
    #[must_use]
    pub fn skills(&self) -> &[SkillKey] {
        &self.skills
    }

    /// The folded names of these skills.
    #[must_use]
    pub fn labels(&self) -> &[String] {
        &self.labels
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let words = SearchWord::of(text, |_| Vec::new());
        words.iter().map(|word| word.as_str().to_owned()).collect()
    }

    #[test]
    fn small_words_and_repetitions_are_left_out_and_the_whole_comes_last() {
        assert_eq!(words("Camps de vacances"), ["camps", "vacances", "camps de vacances"]);
        assert_eq!(words("L’été, l'ÉTÉ"), ["ete"]);
        assert_eq!(words("c\u{153}ur coeur"), ["coeur"]);
        assert!(words(" ?! ").is_empty() && words("").is_empty());
        assert!(SearchWord::is_cut("un deux trois quatre cinq six sept huit neuf dix"));
        assert!(!SearchWord::is_cut("de la de la de la de la de la jardin"));
    }

    #[test]
    fn a_name_is_found_by_how_its_words_begin() {
        assert!(SearchWord::is_in_name("hondu", "honduras") && SearchWord::is_in_name("rica", "costa rica"));
        assert!(!SearchWord::is_in_name("ica", "costa rica") && !SearchWord::is_in_name("ho", "honduras"));
    }
}
