//! Recovery codes: each signs in once without the app.

use std::fmt;

use crate::clean::clean_word;
use crate::form::FieldCode;

/// The 32 signs of a code: neither `0` nor `1`, neither `I` nor `O`, which people confuse on paper.
const SIGNS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/// Signs of a group.
const GROUP: usize = 4;

/// A recovery code: `7K3M-9P2D-XW4T-2B6H`. It is neither serialised nor shown by `Debug`; the database keeps its hash only.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode([u8; Self::SIGNS]);

/// A text that is no recovery code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a recovery code")]
pub struct InvalidRecoveryCode;

impl RecoveryCode {
    /// Signs of a code: 80 random bits, so that a plain hash of it cannot be searched through.
    pub const SIGNS: usize = 16;

    /// A code from random bytes, of which five bits each count.
    #[must_use]
    pub fn from_random(bytes: [u8; Self::SIGNS]) -> Self {
        Self(bytes.map(|byte| SIGNS[usize::from(byte % 32)]))
    }

    /// Reads a code as people write it: any case, with or without dashes and spaces.
    ///
    /// # Errors
    /// When what remains is not 16 of the signs.
    pub fn parse(raw: &str) -> Result<Self, InvalidRecoveryCode> {
        let cleaned = clean_word(raw);
        let written = cleaned.chars().filter(|c| !c.is_whitespace() && *c != '-');
        let text: String = written.map(|c| c.to_ascii_uppercase()).collect();
        let code: [u8; Self::SIGNS] = text.as_bytes().try_into().map_err(|_| InvalidRecoveryCode)?;
        if code.iter().all(|sign| SIGNS.contains(sign)) { Ok(Self(code)) } else { Err(InvalidRecoveryCode) }
    }

    /// The 16 signs, to hash them.
    #[must_use]
    pub const fn expose(&self) -> &[u8; Self::SIGNS] {
        &self.0
    }

    /// The code in groups of four, for its owner.
    #[must_use]
    pub fn grouped(&self) -> String {
        let groups: Vec<String> =
            self.0.chunks(GROUP).map(|group| group.iter().map(|sign| char::from(*sign)).collect()).collect();
        groups.join("-")
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(redacted)")
    }
}

impl From<InvalidRecoveryCode> for FieldCode {
    fn from(_: InvalidRecoveryCode) -> Self {
        Self::NotARecoveryCode
    }
}

#[cfg(test)]
mod tests {
    //! Any bytes give a code that reads back however it is typed; ambiguous signs are refused; nothing is shown.
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn it_is_read_however_it_is_typed() {
        let code = RecoveryCode::parse("7K3M-9P2D-XW4T-2B6H").unwrap();
        assert_eq!(code.grouped(), "7K3M-9P2D-XW4T-2B6H");
        for text in ["7k3m9p2dxw4t2b6h", " 7K3M 9P2D XW4T 2B6H "] {
            assert_eq!(RecoveryCode::parse(text), Ok(code.clone()), "{text}");
        }
        for text in ["", "123456", "7K3M-9P2D-XW4T-2B6", "7K3M-9P2D-XW4T-2B6O", "7K3M-9P2D-XW4T-2B6HH", "éééééééé"]
        {
            assert_eq!(RecoveryCode::parse(text), Err(InvalidRecoveryCode), "{text}");
        }
        assert_eq!(format!("{code:?}"), "RecoveryCode(redacted)");
    }

    proptest! {
        #[test]
        fn any_bytes_give_a_code(bytes in any::<[u8; 16]>()) {
            let code = RecoveryCode::from_random(bytes);
            prop_assert_eq!(RecoveryCode::parse(&code.grouped()), Ok(code));
        }
    }
}
