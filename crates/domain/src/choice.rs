//! Closed lists of choices: the enums that are stored as text, posted by forms and named by the catalogue.

use crate::language::{Cefr, UiLanguage};
use crate::priority::Priority;
pub use crate::skill::UnknownChoice;
use crate::skill::{Need, SkillLevel};

/// One of a closed list. [`choices!`] writes the implementation.
pub trait Choice: Copy + Eq + std::str::FromStr<Err = UnknownChoice> + 'static {
    /// Every choice, in the order of the pages.
    const ALL: &'static [Self];

    /// The text stored in the database and posted by forms, in snake_case.
    fn as_str(self) -> &'static str;

    /// The catalogue's key.
    fn key(self) -> &'static str;
}

/// The text with its underscores made dashes: `placement_state_awaiting_partner` is the key `placement-state-awaiting-partner`.
pub(crate) const fn dashed<const N: usize>(text: &str) -> [u8; N] {
    let bytes = text.as_bytes();
    let mut out = [0; N];
    let mut at = 0;
    while at < N {
        out[at] = if bytes[at] == b'_' { b'-' } else { bytes[at] };
        at += 1;
    }
    out
}

/// The bytes of [`dashed`] as text; a wrong byte stops the compilation.
pub(crate) const fn as_text(bytes: &[u8]) -> &str {
    match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("a catalogue key is ASCII"),
    }
}

/// Declares an enum of choices: its stored text, its catalogue key (the prefix, a dash, the text with dashes), its list, and
/// text and JSON conversions.
macro_rules! choices {
    ($(#[$doc:meta])* pub enum $name:ident, key $prefix:literal {
        $($(#[$variant_doc:meta])* $variant:ident = $code:literal,)+
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {$(
            $(#[$variant_doc])*
            #[serde(rename = $code)]
            $variant,
        )+}

        impl $name {
            /// Every choice, in the order of the pages.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The text stored in the database and posted by forms.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {$(Self::$variant => $code,)+}
            }

            /// The catalogue's key.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {$(Self::$variant => {
                    const RAW: &str = concat!($prefix, "-", $code);
                    const DASHED: [u8; RAW.len()] = $crate::choice::dashed(RAW);
                    const KEY: &str = $crate::choice::as_text(&DASHED);
                    KEY
                })+}
            }
        }

        impl $crate::choice::Choice for $name {
            const ALL: &'static [Self] = $name::ALL;

            fn as_str(self) -> &'static str {
                $name::as_str(self)
            }

            fn key(self) -> &'static str {
                $name::key(self)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::choice::UnknownChoice;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($code => Ok(Self::$variant),)+
                    _ => Err($crate::choice::UnknownChoice),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

pub(crate) use choices;

/// The closed lists that have their words by hand.
macro_rules! existing_choices {
    ($($name:ident),+) => {$(
        impl Choice for $name {
            const ALL: &'static [Self] = &$name::ALL;

            fn as_str(self) -> &'static str {
                $name::as_str(self)
            }

            fn key(self) -> &'static str {
                $name::key(self)
            }
        }
    )+};
}

existing_choices!(SkillLevel, Need, Cefr, Priority);

impl Choice for UiLanguage {
    const ALL: &'static [Self] = &Self::ALL;

    fn as_str(self) -> &'static str {
        self.code()
    }

    fn key(self) -> &'static str {
        match self {
            Self::Fr => "ui-language-fr",
            Self::En => "ui-language-en",
            Self::Es => "ui-language-es",
        }
    }
}

#[cfg(test)]
mod tests {
    //! Stored texts, keys and JSON agree and round-trip.
    use super::*;

    choices! {
        /// A choice to test with.
        pub enum Sample, key "sample" {
            /// The first.
            One = "one",
            /// The second.
            TwoWords = "two_words",
        }
    }

    #[test]
    fn text_key_and_json_agree() {
        assert_eq!(Sample::TwoWords.key(), "sample-two-words");
        assert_eq!("two_words".parse(), Ok(Sample::TwoWords));
        assert_eq!("two-words".parse::<Sample>(), Err(UnknownChoice));
        assert_eq!(serde_json::to_string(&Sample::TwoWords).unwrap(), "\"two_words\"");
        assert_eq!(<Sample as Choice>::ALL, [Sample::One, Sample::TwoWords]);
        assert_eq!(Sample::One.to_string(), Choice::as_str(Sample::One));
    }
}
