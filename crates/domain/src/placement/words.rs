//! The words of a search for placements.

use crate::{country::CountryCode, fold::fold};

/// Words of a search that count; a longer phrase is cut.
const MAX_WORDS: usize = 8;

/// A word of a search, and the countries whose name contains it. The interface supplies the names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchWord {
    folded: String,
    countries: Vec<CountryCode>,
}

impl SearchWord {
    /// The words of a text, each with the countries that `named` finds for it (given folded, as names must be compared).
    pub fn of(text: &str, named: impl Fn(&str) -> Vec<CountryCode>) -> Vec<Self> {
        let folded = fold(text);
        let words = folded.split(' ').filter(|word| !word.is_empty()).take(MAX_WORDS);
        words.map(|word| Self { folded: word.to_owned(), countries: named(word) }).collect()
    }

    /// A text without case, accents and punctuation, as placements are searched.
    #[must_use]
    pub fn fold(text: &str) -> String {
        fold(text)
    }

    /// For `LIKE`: folding leaves letters and digits only, so nothing is left to escape.
    #[must_use]
    pub fn pattern(&self) -> String {
        format!("%{}%", self.folded)
    }

    /// The codes of its countries, a space between them.
    #[must_use]
    pub fn country_codes(&self) -> String {
        let codes: Vec<&str> = self.countries.iter().map(|country| country.as_str()).collect();
        codes.join(" ")
    }
}
