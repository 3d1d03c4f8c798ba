//! No reason has two colons in a sentence: a text that begins another sentence has none itself, and what is put after a colon has
//! none either.

use super::{
    ftl::{LANGUAGES, entries},
    report,
};

/// The texts of a fit.
const FILES: [&str; 2] = ["fit", "matching"];
/// The texts that stand before a sentence of another text.
const BEFORE_A_SENTENCE: [&str; 2] = ["matching-gate", "matching-reason-line"];
/// How the keys begin of the texts that stand after a colon.
const AFTER_A_COLON: [&str; 1] = ["what-if-"];

#[test]
fn a_sentence_has_one_colon() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for (key, entry) in entries(language).into_iter().filter(|(_, entry)| FILES.contains(&entry.file.as_str())) {
            let none =
                BEFORE_A_SENTENCE.contains(&key.as_str()) || AFTER_A_COLON.iter().any(|prefix| key.starts_with(prefix));
            let most = usize::from(!none);
            let sentences = entry.text.lines().flat_map(|line| line.split_inclusive(['.', '?', '!', ';']));
            let too_many = sentences.filter(|sentence| colons(sentence) > most);
            wrong.extend(too_many.map(|sentence| format!("{key} ({language}): {}", sentence.trim())));
        }
    }
    report(&wrong);
}

/// The colons that end a word: those of an hour or an address do not.
fn colons(sentence: &str) -> usize {
    let mut after = sentence.split(':').skip(1);
    after.by_ref().filter(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace)).count()
}
