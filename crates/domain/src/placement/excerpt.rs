//! Where the words of a search stand in a text: a short passage with these words marked.

use std::collections::HashSet;

use unicode_normalization::char::is_combining_mark;

use crate::fold::fold;

/// Characters shown before the first word found, and in all; a line or two of a card.
const BEFORE: usize = 60;
const LENGTH: usize = 180;

/// A piece of a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// As it was written.
    pub text: String,
    /// Whether it is a word of the search.
    pub is_match: bool,
}

/// A passage around the first of these folded words in a text; `None` where none of them is there.
#[must_use]
pub fn excerpt(text: &str, words: &HashSet<String>) -> Option<Vec<Piece>> {
    let letters: Vec<char> = text.chars().collect();
    let tokens = tokens(&letters);
    let is_match = |from: usize, to: usize| words.contains(&fold(&letters[from..to].iter().collect::<String>()));
    let first = tokens.iter().find(|(from, to)| is_match(*from, *to))?;
    let start = tokens.iter().map(|(from, _)| *from).find(|from| from + BEFORE >= first.0).unwrap_or(first.0);
    let end = tokens.iter().map(|(_, to)| *to).take_while(|to| *to <= start + LENGTH).last().unwrap_or(0);
    let end = end.max(first.1);
    let mut pieces = Vec::new();
    let mut at = if start == tokens[0].0 { 0 } else { start };
    let end = if tokens.last().is_some_and(|(_, to)| *to == end) { letters.len() } else { end };
    if at > 0 {
        push(&mut pieces, "… ", false);
    }
    for (from, to) in tokens.into_iter().filter(|(from, to)| *from >= start && *to <= end) {
        if is_match(from, to) {
            push(&mut pieces, &letters[at..from].iter().collect::<String>(), false);
            push(&mut pieces, &letters[from..to].iter().collect::<String>(), true);
            at = to;
        }
    }
    push(&mut pieces, &letters[at..end].iter().collect::<String>(), false);
    if end < letters.len() {
        push(&mut pieces, " …", false);
    }
    Some(pieces)
}

/// How many of these words a text has, each once.
#[must_use]
pub fn words_found(text: &str, words: &HashSet<String>) -> usize {
    let folded = fold(text);
    let found: HashSet<&str> = folded.split(' ').filter(|word| words.contains(*word)).collect();
    found.len()
}

/// Where each word begins and ends, as folding parts words.
fn tokens(letters: &[char]) -> Vec<(usize, usize)> {
    let mut tokens = Vec::new();
    let mut start = None;
    for (at, letter) in letters.iter().enumerate() {
        match (letter.is_alphanumeric() || (start.is_some() && is_combining_mark(*letter)), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                tokens.push((from, at));
                start = None;
            }
            _ => {}
        }
    }
    tokens.extend(start.map(|from| (from, letters.len())));
    tokens
}

fn push(pieces: &mut Vec<Piece>, text: &str, is_match: bool) {
    if !text.is_empty() {
        pieces.push(Piece { text: text.to_owned(), is_match });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn marked(text: &str, words: &[&str]) -> Option<String> {
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        let show = |piece: &Piece| if piece.is_match { format!("[{}]", piece.text) } else { piece.text.clone() };
        Some(excerpt(text, &words)?.iter().map(show).collect())
    }

    #[test]
    fn words_are_marked_as_they_are_written() {
        assert_eq!(
            marked("L’apiculture, à Kédougou.", &["kedougou", "apiculture"]).unwrap(),
            "L’[apiculture], à [Kédougou]."
        );
        assert_eq!(
            marked("Les sœurs et la E\u{301}cole", &["soeurs", "ecole"]).unwrap(),
            "Les [sœurs] et la [E\u{301}cole]"
        );
        assert_eq!(marked("Rien ici", &["jardin"]), None);
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        let text = format!("{}potager {}", "avant ".repeat(60), "ensuite ".repeat(60));
        let found = marked(&text, &["potager"]).unwrap();
        assert!(
            found.starts_with("… avant") && found.contains("[potager] ensuite") && found.ends_with("ensuite …"),
            "{found}"
        );
        assert!(found.chars().count() < 200, "{found}");
    }

    proptest! {
        #[test]
        fn any_text_is_cut_without_fault(text in ".{0,400}", word in "[a-z]{1,3}") {
            if let Some(pieces) = excerpt(&text, &HashSet::from([word.clone()])) {
                prop_assert!(pieces.iter().any(|piece| piece.is_match && fold(&piece.text) == word));
            }
        }
    }
}
