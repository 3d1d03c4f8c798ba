//! The words of a folded phrase that carry meaning.

/// Articles, prepositions and conjunctions of the three languages together, elided forms included. A word of one language that
/// means something in another (*son*, *a*) loses little: both sides of a comparison lose it.
const SMALL_WORDS: [&str; 63] = [
    "a", "al", "an", "and", "as", "at", "au", "aupres", "aux", "avec", "ce", "con", "d", "dans", "de", "del", "des",
    "du", "e", "el", "en", "es", "et", "for", "from", "in", "into", "is", "l", "la", "las", "le", "les", "lo", "los",
    "me", "my", "n", "o", "of", "on", "or", "ou", "para", "por", "pour", "qu", "s", "se", "sur", "the", "to", "u",
    "un", "una", "une", "unos", "unas", "su", "by", "with", "y", "par",
];

/// The words that carry meaning; all of them, where there are only small ones.
pub(super) fn words(folded: &str) -> impl Iterator<Item = &str> {
    let small = |word: &&str| !SMALL_WORDS.contains(word);
    let only_small = !folded.split(' ').any(|word| small(&word));
    folded.split(' ').filter(move |word| only_small || small(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_of_small_words_keeps_them() {
        assert_eq!(words("en el").count(), 2);
    }
}
