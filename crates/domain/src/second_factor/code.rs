//! The code of an authenticator app, as people type it.

use std::fmt;

use crate::clean::clean_word;
use crate::form::FieldCode;

/// A code of six digits. It is neither serialised nor shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Code(u32);

/// A text that is not six digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a code of six digits")]
pub struct InvalidCode;

impl Code {
    /// Digits of a code. All apps know this number; many know no other.
    pub const DIGITS: usize = 6;

    /// Reads a code, with or without spaces and dashes: apps show it in two groups.
    ///
    /// # Errors
    /// When what remains is not six digits.
    pub fn parse(raw: &str) -> Result<Self, InvalidCode> {
        let digits: String = clean_word(raw).chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        if digits.len() != Self::DIGITS || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(InvalidCode);
        }
        digits.parse().map(Self).map_err(|_| InvalidCode)
    }

    /// The code of a number, of which the last six digits count.
    pub(super) const fn from_number(number: u32) -> Self {
        Self(number % 1_000_000)
    }

    /// The six digits, for tests that stand for an app.
    #[must_use]
    pub fn expose(self) -> String {
        format!("{:06}", self.0)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(redacted)")
    }
}

impl From<InvalidCode> for FieldCode {
    fn from(_: InvalidCode) -> Self {
        Self::NotACode
    }
}

#[cfg(test)]
mod tests {
    //! A code is six digits however they are grouped, and stays out of logs.
    use super::*;

    #[test]
    fn six_digits_are_read_however_they_are_grouped() {
        for text in ["081804", "081 804", " 081-804 ", "0 8 1 8 0 4", "081\u{a0}804"] {
            assert_eq!(Code::parse(text).map(Code::expose), Ok("081804".to_owned()), "{text}");
        }
        for text in ["", "81804", "0818040", "08180a", "-81804", "+81804", "٠٨١٨٠٤", "081804;"] {
            assert_eq!(Code::parse(text), Err(InvalidCode), "{text}");
        }
    }

    #[test]
    fn debug_is_silent() {
        assert_eq!(format!("{:?}", Code::parse("123456").unwrap()), "Code(redacted)");
    }
}
