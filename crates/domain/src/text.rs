//! Text that people type, parsed: cleaned, never empty, bounded.
//!
//! Lengths are counted in characters (`char`), as the person who types counts them, not in bytes.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Serialize};

use crate::clean::{clean, shows_nothing};

/// Why a text was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Nothing but white space.
    #[error("empty")]
    Empty,
    /// More characters than the bound.
    #[error("more than {max} characters")]
    TooLong {
        /// The most characters allowed.
        max: usize,
    },
    /// A line break in a text of one line.
    #[error("a line break")]
    ControlCharacter,
}

/// One line of text of at most `MAX` characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Line<const MAX: usize>(String);

/// Text of several lines, of at most `MAX` characters; lines end with `\n`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Text<const MAX: usize>(String);

/// A person's name. Full names of four words and two particles stay under it.
pub type PersonName = Line<120>;
/// An organisation's name. The longest OCI name in the public register has about 110 characters.
pub type OrganisationName = Line<160>;
/// A placement's title: what fits on two lines of a card.
pub type Title = Line<120>;
/// A summary: what a list shows.
pub type Summary = Text<400>;
/// A description: two printed pages.
pub type Description = Text<6_000>;
/// A sentence of evidence beside a level; longer is not read in a list of candidates.
pub type Sentence = Text<300>;
/// A town, a village, a meeting place.
pub type PlaceName = Line<120>;
/// A paragraph, such as a reason given to somebody.
pub type Paragraph = Text<1_000>;
/// A motivation or an application's letter: a page.
pub type Letter = Text<4_000>;
/// A question of an organisation to its candidates.
pub type Question = Line<240>;
/// The answer to a question.
pub type AnswerText = Text<2_000>;
/// Experience typed in place of a CV.
pub type Experience = Text<4_000>;
/// What a partner says of its own priority: a spoken minute or two.
pub type Statement = Text<1_500>;

impl<const MAX: usize> Line<MAX> {
    /// The most characters it holds, for `maxlength`.
    pub const MAX: usize = MAX;

    /// Parses one line, cleaned and trimmed.
    ///
    /// # Errors
    /// When blank, longer than `MAX`, or holding a line break.
    pub fn parse(raw: &str) -> Result<Self, TextError> {
        Self::cleaned(raw.into())
    }

    fn cleaned(raw: Cow<'_, str>) -> Result<Self, TextError> {
        bounded(one_line(cleaned(raw)), MAX, |c| c == '\n').map(Self)
    }

    /// Parses a line that may be left out: blank is `None`.
    ///
    /// # Errors
    /// As [`Line::parse`], save for the blank.
    pub fn parse_optional(raw: &str) -> Result<Option<Self>, TextError> {
        none_when_empty(Self::parse(raw))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> Text<MAX> {
    /// The most characters it holds, for `maxlength`.
    pub const MAX: usize = MAX;

    /// Parses text of several lines, cleaned and trimmed.
    ///
    /// # Errors
    /// When blank or longer than `MAX`.
    pub fn parse(raw: &str) -> Result<Self, TextError> {
        Self::cleaned(raw.into())
    }

    fn cleaned(raw: Cow<'_, str>) -> Result<Self, TextError> {
        bounded(cleaned(raw), MAX, |_| false).map(Self)
    }

    /// Parses a text that may be left out: blank is `None`.
    ///
    /// # Errors
    /// As [`Text::parse`], save for the blank.
    pub fn parse_optional(raw: &str) -> Result<Option<Self>, TextError> {
        none_when_empty(Self::parse(raw))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its paragraphs: the runs of text between blank lines.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.0.split("\n\n").map(str::trim).filter(|p| !p.is_empty())
    }
}

fn cleaned(raw: Cow<'_, str>) -> Cow<'_, str> {
    match clean(&raw) {
        Cow::Borrowed(_) => raw,
        Cow::Owned(text) => Cow::Owned(text),
    }
}

/// A cell that was pasted brings a tab, which a line shows as a space.
fn one_line(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains('\t') { text.replace('\t', " ").into() } else { text }
}

/// The text without the white space around it. A text that is right already is not copied: those in the database are.
fn bounded(text: Cow<'_, str>, max: usize, refused: impl Fn(char) -> bool) -> Result<String, TextError> {
    let trimmed = text.trim();
    if trimmed.chars().all(shows_nothing) {
        return Err(TextError::Empty);
    }
    // No text has more characters than bytes.
    if trimmed.len() > max && trimmed.chars().count() > max {
        return Err(TextError::TooLong { max });
    }
    if trimmed.chars().any(refused) {
        return Err(TextError::ControlCharacter);
    }
    Ok(if trimmed.len() == text.len() { text.into_owned() } else { trimmed.to_owned() })
}

fn none_when_empty<T>(parsed: Result<T, TextError>) -> Result<Option<T>, TextError> {
    match parsed {
        Ok(text) => Ok(Some(text)),
        Err(TextError::Empty) => Ok(None),
        Err(error) => Err(error),
    }
}

macro_rules! text_conversions {
    ($name:ident) => {
        impl<const MAX: usize> TryFrom<String> for $name<MAX> {
            type Error = TextError;

            fn try_from(raw: String) -> Result<Self, TextError> {
                Self::cleaned(raw.into())
            }
        }

        impl<const MAX: usize> From<$name<MAX>> for String {
            fn from(text: $name<MAX>) -> String {
                text.0
            }
        }

        impl<const MAX: usize> AsRef<str> for $name<MAX> {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl<const MAX: usize> fmt::Display for $name<MAX> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        /// Only the length: what people write stays out of logs.
        impl<const MAX: usize> fmt::Debug for $name<MAX> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({} characters)", stringify!($name), self.0.chars().count())
            }
        }
    };
}

text_conversions!(Line);
text_conversions!(Text);

#[cfg(test)]
mod tests {
    //! A parsed text is never empty, never beyond its bound, and parsing what was parsed changes nothing.
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_is_trimmed_and_holds_one_line() {
        assert_eq!(Line::<10>::parse("  Awa \u{202C}").unwrap().as_str(), "Awa");
        assert_eq!(Line::<10>::parse("a\nb"), Err(TextError::ControlCharacter));
        assert_eq!(Line::<10>::parse(" \u{200B} "), Err(TextError::Empty));
        assert_eq!(Line::<20>::parse("Ma\u{00AD}rie\u{2060}").unwrap().as_str(), "Marie");
    }

    #[test]
    fn what_shows_nothing_is_empty() {
        let signs = [
            '\u{00AD}',
            '\u{061C}',
            '\u{200D}',
            '\u{2060}',
            '\u{2800}',
            '\u{3164}',
            '\u{FFA0}',
            '\u{FE0F}',
            '\u{E0041}',
        ];
        for sign in signs {
            assert_eq!(Line::<10>::parse(&sign.to_string().repeat(3)), Err(TextError::Empty), "{sign:?}");
        }
        assert!(Line::<10>::parse("👩\u{200D}🚀").is_ok(), "a joined emoji");
    }

    #[test]
    fn bounds_count_characters() {
        assert!(Line::<3>::parse("éèê").is_ok());
        assert_eq!(Line::<3>::parse("éèêë"), Err(TextError::TooLong { max: 3 }));
        assert!(Text::<3>::parse("a\r\nb").is_ok());
    }

    #[test]
    fn blank_is_none_when_optional() {
        assert_eq!(Text::<5>::parse_optional(" \r\n"), Ok(None));
        assert_eq!(Text::<5>::parse_optional("123456"), Err(TextError::TooLong { max: 5 }));
    }

    #[test]
    fn markup_stays_text() {
        let hostile = "</textarea><script>alert(1)</script>";
        assert_eq!(Line::<80>::parse(hostile).unwrap().as_str(), hostile);
    }

    #[test]
    fn json_cannot_bring_in_what_parsing_refuses() {
        assert!(serde_json::from_str::<Line<3>>("\"abcd\"").is_err());
        assert!(serde_json::from_str::<Text<3>>("\"\"").is_err());
    }

    proptest! {
        #[test]
        fn parsing_is_idempotent_and_bounded(raw in any::<String>()) {
            if let Ok(text) = Text::<40>::parse(&raw) {
                prop_assert!((1..=40).contains(&text.as_str().chars().count()));
                prop_assert!(!text.as_str().contains('\r'));
                prop_assert_eq!(Text::<40>::parse(text.as_str()), Ok(text.clone()));
            }
            if let Ok(line) = Line::<40>::parse(&raw) {
                prop_assert!(!line.as_str().chars().any(char::is_control));
                prop_assert_eq!(Line::<40>::parse(line.as_str()), Ok(line.clone()));
            }
        }
    }
}
