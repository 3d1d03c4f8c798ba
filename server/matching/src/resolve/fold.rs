//! Folding: what is left of a phrase once case, accents, punctuation, small words, endings and word order are set aside.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Articles, prepositions and conjunctions of the three languages together, elided forms included. A word of one language that
/// means something in another (*son*, *a*) loses little: both sides of a comparison lose it.
const SMALL_WORDS: [&str; 58] = [
    "a", "al", "an", "and", "au", "aux", "avec", "ce", "con", "d", "dans", "de", "del", "des", "du", "e", "el", "en",
    "es", "et", "for", "from", "in", "into", "is", "l", "la", "las", "le", "les", "lo", "los", "me", "my", "n", "o",
    "of", "on", "or", "ou", "para", "por", "pour", "qu", "s", "se", "sur", "the", "to", "u", "un", "una", "une",
    "unos", "unas", "with", "y", "par",
];

/// Endings that gender, number, and the way from verb to noun put on a stem, the longest first, in the three languages; a stem
/// keeps at least [`SHORTEST_STEM`] letters. Light on purpose: a stemmer that is too eager makes one of *universe* and *university*.
const ENDINGS: [&str; 41] = [
    "issements",
    "issement",
    "amientos",
    "amiento",
    "atrices",
    "ateuses",
    "atrice",
    "ateurs",
    "ements",
    "ations",
    "adores",
    "adoras",
    "ateuse",
    "trices",
    "ateur",
    "ement",
    "ation",
    "adora",
    "acion",
    "trice",
    "antes",
    "euses",
    "iones",
    "ador",
    "ante",
    "ants",
    "euse",
    "eurs",
    "ando",
    "ant",
    "eur",
    "ion",
    "ing",
    "ers",
    "er",
    "ir",
    "es",
    "ar",
    "s",
    "e",
    "a",
];

/// Letters that a stem keeps at least; with fewer, unlike words fall together.
const SHORTEST_STEM: usize = 4;

/// Compatibility decomposition without marks, ligatures spelt out, lower case; anything but letters and digits parts words;
/// words joined by one space.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        if !letter.is_alphanumeric() {
            gap = !folded.is_empty();
            continue;
        }
        if std::mem::take(&mut gap) {
            folded.push(' ');
        }
        match letter {
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'ß' | 'ẞ' => folded.push_str("ss"),
            other => folded.extend(other.to_lowercase().filter(|lower| !is_combining_mark(*lower))),
        }
    }
    folded
}

/// The words that carry meaning; all of them, where there are only small ones.
pub(super) fn words(folded: &str) -> impl Iterator<Item = &str> {
    let small = |word: &&str| !SMALL_WORDS.contains(word);
    let only_small = !folded.split(' ').any(|word| small(&word));
    folded.split(' ').filter(move |word| only_small || small(word))
}

/// The stems of a phrase, sorted, each once.
pub(super) fn stems(folded: &str) -> String {
    let mut stems: Vec<&str> = words(folded).map(stem).collect();
    stems.sort_unstable();
    stems.dedup();
    stems.join(" ")
}

/// The word without its ending.
fn stem(word: &str) -> &str {
    let cut = |ending: &&str| word.strip_suffix(*ending).filter(|stem| stem.chars().count() >= SHORTEST_STEM);
    ENDINGS.iter().find_map(cut).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    //! What folding sets aside, and what it must keep apart.
    use super::*;

    #[test]
    fn case_accents_ligatures_and_punctuation_are_set_aside() {
        assert_eq!(fold("  Élevage  d’ABEILLES: sœur, cœur! "), "elevage d abeilles soeur coeur");
        assert_eq!(fold("E\u{301}le\u{300}ve"), "eleve");
        assert_eq!(fold("ﬁnances nº 2"), "finances no 2");
        assert_eq!(fold("İstanbul"), "istanbul");
        assert_eq!(fold(" ¿?! "), "");
    }

    #[test]
    fn order_number_and_small_words_are_set_aside() {
        assert_eq!(stems("gestion de projet"), stems("projets gestion"));
        assert_eq!(stems("animation"), stems("animatrice"));
        assert_eq!(stems("cooperative"), stems("cooperatives"));
        assert_eq!(stems("plantar"), stems("plantation"));
    }

    #[test]
    fn false_friends_stay_apart() {
        assert_ne!(stems("education"), stems("reeducation"));
        assert_ne!(stems("universe"), stems("university"));
    }

    #[test]
    fn a_phrase_of_small_words_keeps_them() {
        assert_eq!(words("en el").count(), 2);
    }
}
