//! The one cleaning of everything that is typed, pasted or read from a file, before it is parsed.
//!
//! Text comes with signs that nobody sees: direction marks from a phone's contacts, zero-width spaces from a web page, byte order
//! marks and carriage returns from a file, accents in two pieces from a Mac. Two spellings that look alike must be one.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Cleans text that people write: accents in one piece (NFC), no invisible or control character, lines that end with `\n`, plain
/// spaces for exotic ones. A no-break space stays, since French typography puts it before a colon, and so does what joins the
/// pieces of an emoji or of the letters of other scripts.
///
/// Cleaning what is clean changes nothing and copies nothing.
#[must_use]
pub fn clean(raw: &str) -> Cow<'_, str> {
    if is_clean(raw) {
        return Cow::Borrowed(raw);
    }
    let composed: String = raw.nfc().collect();
    let visible = without_invisible(&composed.replace("\r\n", "\n"));
    Cow::Owned(visible.nfc().collect())
}

/// Cleans a word that machines read, such as an address, a number, a date or a code: as [`clean`], and every form of a letter, digit,
/// hyphen or space becomes the plain one, nothing joins, and nothing stands around it.
#[must_use]
pub fn clean_word(raw: &str) -> Cow<'_, str> {
    if raw.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Cow::Borrowed(raw.trim());
    }
    let cleaned = clean(raw);
    let plain: String = cleaned.nfkc().filter(|sign| !is_joiner(*sign) && !is_filler(*sign)).map(plain_sign).collect();
    // What stood between two accents is gone: they take their order.
    Cow::Owned(plain.trim().nfkc().collect())
}

fn is_clean(text: &str) -> bool {
    let plain = |sign: char| !is_hidden(sign) && !is_joiner(sign) && as_written(sign) == Some(sign);
    text.chars().all(plain) && is_nfc_quick(text.chars()) == IsNormalized::Yes
}

/// The text without what cannot be seen. A joiner stays between two signs that it can join.
fn without_invisible(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut signs = text.chars().filter(|sign| !is_hidden(*sign)).filter_map(as_written).peekable();
    let mut before = None;
    while let Some(sign) = signs.next() {
        if is_joiner(sign) {
            let joins = before.is_some_and(can_be_joined) && signs.peek().copied().is_some_and(can_be_joined);
            if !joins {
                continue;
            }
        }
        kept.push(sign);
        before = Some(sign);
    }
    kept
}

/// The sign as it is kept; nothing for control characters.
fn as_written(sign: char) -> Option<char> {
    match sign {
        '\n' | '\t' => Some(sign),
        '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{205F}' | '\u{3000}' => Some(' '),
        // A hyphen that does not break a line looks like any other.
        '\u{2010}' | '\u{2011}' => Some('-'),
        _ => (!sign.is_control()).then_some(sign),
    }
}

/// Soft hyphens, zero-width spaces, direction marks and overrides (which can disguise what is read), byte order marks, tags.
const fn is_hidden(sign: char) -> bool {
    matches!(sign, '\u{00AD}' | '\u{061C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

const fn is_joiner(sign: char) -> bool {
    matches!(sign, '\u{200C}' | '\u{200D}')
}

/// Emoji and the scripts whose letters join; Latin letters and accents do not.
const fn can_be_joined(sign: char) -> bool {
    sign > '\u{036F}' && !is_joiner(sign)
}

/// Signs that fill or vary and show nothing by themselves.
pub(crate) const fn is_filler(sign: char) -> bool {
    matches!(
        sign,
        '\u{034F}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{2800}' | '\u{3164}' | '\u{FE00}'
            ..='\u{FE0F}' | '\u{FFA0}'
    )
}

/// Whether the sign shows nothing: a text may hold such signs but not consist of them.
pub(crate) fn shows_nothing(sign: char) -> bool {
    is_filler(sign) || is_joiner(sign) || sign.is_whitespace()
}

const fn plain_sign(sign: char) -> char {
    match sign {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' => '-',
        // Compatibility forms make plain spaces of the other spaces.
        '\n' | '\t' => ' ',
        _ => sign,
    }
}

#[cfg(test)]
mod tests {
    //! What looks alike is alike after cleaning; what can be seen stays; cleaning twice is cleaning once.
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nobody_sees_the_difference() {
        for (raw, cleaned) in [
            ("Ma\u{AD}rie\u{2060}", "Marie"),
            ("\u{FEFF}E\u{301}le\u{300}ve", "Élève"),
            ("a\u{200B}b\u{200D}c\u{200C}", "abc"),
            ("a\0b\u{7}c\u{9F}", "abc"),
            ("un\r\ndeux\rtrois\u{2028}quatre", "un\ndeux\ntrois\nquatre"),
            ("a\u{2009}b\u{3000}c", "a b c"),
            ("porte\u{2011}parole", "porte-parole"),
            ("\u{202E}abc\u{202C}", "abc"),
        ] {
            assert_eq!(clean(raw), cleaned, "{raw:?}");
        }
    }

    #[test]
    fn what_can_be_seen_stays() {
        for text in ["Projet\u{A0}: l’eau\u{202F}!", "👩\u{200D}🚀 ❤\u{FE0F}", "می\u{200C}خواهم", "a – b — c", "a\n\tb"]
        {
            assert!(matches!(clean(text), Cow::Borrowed(same) if same == text) || clean(text) == text, "{text:?}");
        }
        assert!(matches!(clean("déjà propre"), Cow::Borrowed(_)));
    }

    #[test]
    fn a_word_is_plain() {
        for (raw, word) in [
            ("\u{A0}awa\u{200B}@exemple.test\r\n", "awa@exemple.test"),
            ("２０２６\u{2011}０５\u{2212}１８", "2026-05-18"),
            ("12\u{202F}000", "12 000"),
            ("awa＠exemple．test", "awa@exemple.test"),
        ] {
            assert_eq!(clean_word(raw), word, "{raw:?}");
        }
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(raw in "[a-zK\u{301}\u{327}\u{200B}-\u{200F}\u{2000}\u{2028}\u{FE0F}\u{212A}\u{1F680}\u{0}-\u{20}\r\n]{0,24}|\\PC{0,24}") {
            let once = clean(&raw).into_owned();
            prop_assert_eq!(clean(&once), once.as_str());
            let word = clean_word(&raw).into_owned();
            prop_assert_eq!(clean_word(&word), word.as_str());
        }
    }
}
