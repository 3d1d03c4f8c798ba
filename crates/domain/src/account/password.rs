//! Passwords.

use std::fmt;

use crate::form::FieldCode;

/// A password as typed, spaces and case included. It is neither serialised nor shown.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

/// Why a password was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// Fewer than eight characters.
    #[error("fewer than {} characters", Password::MIN)]
    TooShort,
    /// More than 256 characters.
    #[error("more than {} characters", Password::MAX)]
    TooLong,
}

impl Password {
    /// NIST SP 800-63B's least length; no rule of composition, as it advises.
    pub const MIN: usize = 8;
    /// Long enough for a phrase. A longer password would only slow the hash.
    pub const MAX: usize = 256;

    /// Parses a new password.
    ///
    /// # Errors
    /// When it is shorter than [`Password::MIN`] or longer than [`Password::MAX`] characters.
    pub fn parse(raw: &str) -> Result<Self, PasswordError> {
        let password = Self::attempt(raw)?;
        if raw.chars().count() < Self::MIN { Err(PasswordError::TooShort) } else { Ok(password) }
    }

    /// Reads a password typed to sign in: too short is simply wrong there.
    ///
    /// # Errors
    /// When it is empty or longer than [`Password::MAX`] characters.
    pub fn attempt(raw: &str) -> Result<Self, PasswordError> {
        match raw.chars().count() {
            0 => Err(PasswordError::Empty),
            length if length > Self::MAX => Err(PasswordError::TooLong),
            _ => Ok(Self(raw.to_owned())),
        }
    }

    /// The password, to hash it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(redacted)")
    }
}

impl From<PasswordError> for FieldCode {
    fn from(error: PasswordError) -> Self {
        match error {
            PasswordError::Empty => Self::Required,
            PasswordError::TooShort => Self::PasswordTooShort { min: Password::MIN as i64 },
            PasswordError::TooLong => Self::TooLong { max: Password::MAX as i64 },
        }
    }
}

#[cfg(test)]
mod tests {
    //! Lengths count characters, spaces are kept, and nothing is shown.
    use super::*;

    #[test]
    fn lengths() {
        assert_eq!(Password::parse("1234567"), Err(PasswordError::TooShort));
        assert!(Password::parse("éèêëàâçù").is_ok());
        assert!(Password::parse(&"a".repeat(256)).is_ok());
        assert_eq!(Password::parse(&"a".repeat(257)), Err(PasswordError::TooLong));
        assert_eq!(Password::parse(""), Err(PasswordError::Empty));
    }

    #[test]
    fn spaces_are_part_of_it_and_debug_is_silent() {
        let password = Password::parse("  passerelle  ").unwrap();
        assert_eq!(password.expose(), "  passerelle  ");
        assert_eq!(format!("{password:?}"), "Password(redacted)");
    }
}
