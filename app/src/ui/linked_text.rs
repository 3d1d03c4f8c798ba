//! A text that people wrote, in which telephone numbers, e-mail and web addresses are links.

use domain::{contact::WebAddress, email::Email};
use leptos::prelude::*;

/// Digits of a number in running text. Fewer are a date or an amount.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 9..=15;
/// Marks that end a sentence rather than an address.
const PUNCTUATION: &[char] = &['.', ',', ';', ':', '!', '?', ')', ']', '»', '”', '"', '’', '\u{A0}'];

/// A part of a text.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    Words(&'a str),
    Link { href: String, shown: &'a str },
}

/// The text with its links. Line breaks are kept where the element around it keeps them.
#[component]
pub fn LinkedText(#[prop(into)] text: String) -> impl IntoView {
    let pieces = pieces(&text).into_iter().map(|piece| match piece {
        Piece::Words(words) => words.to_owned().into_any(),
        Piece::Link { href, shown } => view! { <a href=href>{shown.to_owned()}</a> }.into_any(),
    });
    pieces.collect_view()
}

/// The address that dials a number. An extension is left to the reader.
pub(crate) fn telephone_address(number: &str) -> String {
    let dialled = number.split(|c: char| c.is_alphabetic() || c == '#' || c == ',').next().unwrap_or_default();
    let digits: String = dialled.chars().filter(char::is_ascii_digit).collect();
    format!("tel:{}{digits}", if dialled.trim_start().starts_with('+') { "+" } else { "" })
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let (mut pieces, mut words, mut at) = (Vec::new(), 0, 0);
    let mut starts = true;
    while let Some(next) = text[at..].chars().next() {
        let found =
            starts.then(|| web(&text[at..]).or_else(|| mail(&text[at..])).or_else(|| phone(&text[at..]))).flatten();
        match found {
            Some((href, length)) => {
                pieces.extend((words < at).then(|| Piece::Words(&text[words..at])));
                pieces.push(Piece::Link { href, shown: &text[at..at + length] });
                at += length;
                words = at;
                starts = false;
            }
            None => {
                at += next.len_utf8();
                starts = !next.is_alphanumeric() && next != '@' && next != '+';
            }
        }
    }
    pieces.extend((words < text.len()).then(|| Piece::Words(&text[words..])));
    pieces
}

/// The text up to the next space, without the marks after it.
fn word(text: &str) -> &str {
    let end = text.find(|c: char| c.is_whitespace() || "<>\"".contains(c)).unwrap_or(text.len());
    text[..end].trim_end_matches(PUNCTUATION)
}

fn web(text: &str) -> Option<(String, usize)> {
    let word = word(text);
    let href = if word.starts_with("www.") { format!("https://{word}") } else { word.to_owned() };
    let is_web = href.starts_with("https://") || href.starts_with("http://");
    (is_web && WebAddress::parse(&href).is_ok()).then_some((href, word.len()))
}

fn mail(text: &str) -> Option<(String, usize)> {
    let word = word(text);
    let email = word.contains('@').then(|| Email::parse(word).ok()).flatten()?;
    Some((format!("mailto:{}", email.as_str()), word.len()))
}

fn phone(text: &str) -> Option<(String, usize)> {
    let first = text.chars().next().filter(|c| c.is_ascii_digit() || "+(".contains(*c))?;
    let of_number = |c: char| c.is_ascii_digit() || " \u{A0}\u{202F}-.()".contains(c) || (c == '+' && first == '+');
    let run = text.find(|c: char| !of_number(c)).map_or(text, |end| &text[..end]);
    let run = run.trim_end_matches(|c: char| !c.is_ascii_digit());
    let goes_on = text[run.len()..].starts_with(char::is_alphanumeric);
    let digits = run.chars().filter(char::is_ascii_digit).count();
    (PHONE_DIGITS.contains(&digits) && !goes_on).then(|| (telephone_address(run), run.len()))
}

#[cfg(test)]
mod tests {
    //! What is a number or an address becomes a link, and nothing else does; no letter is lost.
    use super::*;

    fn links(text: &str) -> Vec<(String, String)> {
        let all = pieces(text);
        let whole: String = all
            .iter()
            .map(|piece| match piece {
                Piece::Words(words) => *words,
                Piece::Link { shown, .. } => *shown,
            })
            .collect();
        assert_eq!(whole, text);
        let links = all.into_iter().filter_map(|piece| match piece {
            Piece::Words(_) => None,
            Piece::Link { href, shown } => Some((href, shown.to_owned())),
        });
        links.collect()
    }

    #[test]
    fn numbers_and_addresses_are_links() {
        for (text, href, shown) in [
            ("Appelez Awa au +221 77 123 45 67.", "tel:+221771234567", "+221 77 123 45 67"),
            ("(418) 555-0142 le soir", "tel:4185550142", "(418) 555-0142"),
            ("418\u{A0}555-0142", "tel:4185550142", "418\u{A0}555-0142"),
            ("Écrivez à awa@exemple.test, merci", "mailto:awa@exemple.test", "awa@exemple.test"),
            ("voir https://exemple.test/a?b=1.", "https://exemple.test/a?b=1", "https://exemple.test/a?b=1"),
            ("(www.exemple.test)", "https://www.exemple.test", "www.exemple.test"),
        ] {
            assert_eq!(links(text), [(href.to_owned(), shown.to_owned())], "{text}");
        }
        assert_eq!(telephone_address("418 555-0142 poste 3"), "tel:4185550142");
    }

    #[test]
    fn dates_amounts_and_words_are_no_links() {
        for text in
            ["", "Du 2027-05-18 au 2027-07-31", "12 000 $", "javascript://x", "a@", "www.", "Réf. AB123456789", "é"]
        {
            assert_eq!(links(text), [], "{text}");
        }
    }
}
