//! Folding: what is left of a phrase once case, accents, punctuation and small words are set aside.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Articles, prepositions and conjunctions of the three languages together, elided forms included. A word of one language that
/// means something in another (*son*, *a*) loses little: both sides of a comparison lose it.
const SMALL_WORDS: [&str; 63] = [
    "a", "al", "an", "and", "as", "at", "au", "aupres", "aux", "avec", "ce", "con", "d", "dans", "de", "del", "des",
    "du", "e", "el", "en", "es", "et", "for", "from", "in", "into", "is", "l", "la", "las", "le", "les", "lo", "los",
    "me", "my", "n", "o", "of", "on", "or", "ou", "para", "por", "pour", "qu", "s", "se", "sur", "the", "to", "u",
    "un", "una", "une", "unos", "unas", "su", "by", "with", "y", "par",
];

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
    fn a_phrase_of_small_words_keeps_them() {
        assert_eq!(words("en el").count(), 2);
    }
}
