//! Folding: a text without case, accents and punctuation, so that texts compare as people read them. The search of placements,
//! slugs and the resolver of skills all use it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Compatibility decomposition without marks, ligatures spelt out, lower case; anything but letters and digits parts words;
/// words joined by one space.
#[must_use]
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

#[cfg(test)]
mod tests {
    //! What folding removes, and what it keeps different.
    use super::*;

    #[test]
    fn case_accents_ligatures_and_punctuation_are_set_aside() {
        assert_eq!(fold("  Élevage  d’ABEILLES: sœur, cœur! "), "elevage d abeilles soeur coeur");
        assert_eq!(fold("E\u{301}le\u{300}ve"), "eleve");
        assert_eq!(fold("ﬁnances nº 2"), "finances no 2");
        assert_eq!(fold("İstanbul"), "istanbul");
        assert_eq!(fold(" ¿?! "), "");
    }
}
