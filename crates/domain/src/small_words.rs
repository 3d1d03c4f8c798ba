//! Selects the words of a folded phrase that carry meaning. The search of placements and the resolver of skills use it.

/// Articles, prepositions and conjunctions of the three languages, elided forms included. Some have a meaning in another language
/// (*or*, *pour*). That does little harm, because both sides of a comparison lose them.
const SMALL_WORDS: [&str; 63] = [
    "a", "al", "an", "and", "as", "at", "au", "aupres", "aux", "avec", "ce", "con", "d", "dans", "de", "del", "des",
    "du", "e", "el", "en", "es", "et", "for", "from", "in", "into", "is", "l", "la", "las", "le", "les", "lo", "los",
    "me", "my", "n", "o", "of", "on", "or", "ou", "para", "por", "pour", "qu", "s", "se", "sur", "the", "to", "u",
    "un", "una", "une", "unos", "unas", "su", "by", "with", "y", "par",
];

/// The words that carry meaning, or all words if there are only small ones.
pub fn words(folded: &str) -> impl Iterator<Item = &str> {
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
