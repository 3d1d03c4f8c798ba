//! Text of a right-to-left script inside a sentence: isolated, so that the rest of the line keeps its order.

use std::borrow::Cow;

/// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Whether a text holds a letter of a script that is written from right to left.
#[must_use]
pub fn is_right_to_left(text: &str) -> bool {
    text.chars().any(|letter| matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}'))
}

/// The text between isolate marks where it holds such letters, each line by itself; else as it is.
#[must_use]
pub fn isolate(text: &str) -> Cow<'_, str> {
    if !is_right_to_left(text) || text.starts_with(MARKS[0]) {
        return text.into();
    }
    let line =
        |line: &str| if is_right_to_left(line) { format!("{}{line}{}", MARKS[0], MARKS[1]) } else { line.to_owned() };
    text.split('\n').map(line).collect::<Vec<_>>().join("\n").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_reads_from_the_right_is_isolated() {
        assert_eq!(isolate("Awa Fictive"), "Awa Fictive");
        assert_eq!(isolate("Moïse, 東京, Ελλάδα"), "Moïse, 東京, Ελλάδα");
        assert_eq!(isolate("דוד"), "\u{2068}דוד\u{2069}");
        assert_eq!(isolate("محمد B."), "\u{2068}محمد B.\u{2069}");
        assert_eq!(isolate(&isolate("דוד")), isolate("דוד"), "once is enough");
        assert_eq!(isolate("Un\nמים\nDeux"), "Un\n\u{2068}מים\u{2069}\nDeux", "a mark does not cross lines");
    }
}
