//! Confirmation numbers.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::clean::clean_word;
use crate::form::FieldCode;

/// The 32 signs of a number: neither `0` nor `1`, neither `I` nor `O`. 32, so that a random byte gives each equally often.
const SIGNS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/// What opens a number.
const PREFIX: &str = "QSF";

/// The number that a person keeps of their application: `QSF-7K3M-9P2D`. People read it aloud and type it; it gives
/// no access.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ConfirmationNumber([u8; Self::SIGNS]);

/// A text that is no confirmation number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a confirmation number")]
pub struct InvalidNumber;

impl ConfirmationNumber {
    /// Signs of a number: 2^40 numbers. Two alike are rare even among a million; a unique column and a second try settle it.
    const SIGNS: usize = 8;

    /// A number from random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; 8]) -> Self {
        Self(bytes.map(|byte| SIGNS[usize::from(byte % 32)]))
    }

    /// Reads a number as people write it: any case, with or without dashes, spaces and prefix.
    ///
    /// # Errors
    /// When what remains is not eight of the signs.
    pub fn parse(raw: &str) -> Result<Self, InvalidNumber> {
        let marks = |c: &char| !c.is_whitespace() && *c != '-';
        let text: String = clean_word(raw).chars().filter(marks).map(|c| c.to_ascii_uppercase()).collect();
        let signs = text.strip_prefix(PREFIX).filter(|rest| rest.len() == Self::SIGNS).unwrap_or(&text).as_bytes();
        let number: [u8; Self::SIGNS] = signs.try_into().map_err(|_| InvalidNumber)?;
        if number.iter().all(|sign| SIGNS.contains(sign)) { Ok(Self(number)) } else { Err(InvalidNumber) }
    }
}

impl fmt::Display for ConfirmationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}")?;
        for (at, sign) in self.0.iter().enumerate() {
            let dash = if at % 4 == 0 { "-" } else { "" };
            write!(f, "{dash}{}", char::from(*sign))?;
        }
        Ok(())
    }
}

impl fmt::Debug for ConfirmationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConfirmationNumber({self})")
    }
}

impl FromStr for ConfirmationNumber {
    type Err = InvalidNumber;

    fn from_str(text: &str) -> Result<Self, InvalidNumber> {
        Self::parse(text)
    }
}

impl TryFrom<String> for ConfirmationNumber {
    type Error = InvalidNumber;

    fn try_from(raw: String) -> Result<Self, InvalidNumber> {
        Self::parse(&raw)
    }
}

impl From<ConfirmationNumber> for String {
    fn from(number: ConfirmationNumber) -> String {
        number.to_string()
    }
}

impl From<InvalidNumber> for FieldCode {
    fn from(_: InvalidNumber) -> Self {
        Self::NotAConfirmationNumber
    }
}

#[cfg(test)]
mod tests {
    //! Any bytes give a number that reads back however it is typed; ambiguous signs are refused.
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn it_is_read_however_it_is_typed() {
        let number = ConfirmationNumber::parse("QSF-7K3M-9P2D").unwrap();
        for text in ["qsf 7k3m 9p2d", "7K3M9P2D", " QSF7K3M-9P2D "] {
            assert_eq!(ConfirmationNumber::parse(text), Ok(number), "{text}");
        }
        for text in ["", "QSF", "7K3M9P2", "7K3M9P2O", "7K3M9P21", "7K3M9P2DX", "éééé"] {
            assert_eq!(ConfirmationNumber::parse(text), Err(InvalidNumber), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_give_a_number(bytes in any::<[u8; 8]>()) {
            let number = ConfirmationNumber::from_random(bytes);
            let text = number.to_string();
            prop_assert!(text.len() == 13 && !text[4..].contains(['0', '1', 'I', 'O']));
            prop_assert_eq!(text.parse(), Ok(number));
        }
    }
}
