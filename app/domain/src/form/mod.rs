//! Forms: what was posted, how it becomes parsed types, and what may be wrong with it.
//!
//! Every form of the application is a struct with `TryFrom<&RawForm>`, whose error is a [`FormErrors`]. What was typed and the
//! codes are kept for showing the form again (`form_echo`), so codes are text that round-trips.

mod code;
mod errors;
mod parser;
mod raw;

pub use code::{FieldCode, UnknownCode};
pub use errors::{FormErrors, WHOLE_FORM};
pub use parser::Parser;
pub use raw::{FormTooLarge, RawForm};

use crate::choice::UnknownChoice;
use crate::country::UnknownCountry;
use crate::dates::{DateError, Flexibility, FlexibilityOutOfRange};
use crate::email::{Email, EmailError};
use crate::ids::InvalidId;
use crate::text::TextError;

/// A bound as a message's parameter.
pub(crate) fn bound(max: usize) -> i64 {
    i64::try_from(max).unwrap_or(i64::MAX)
}

impl From<TextError> for FieldCode {
    fn from(error: TextError) -> Self {
        match error {
            TextError::Empty => Self::Required,
            TextError::TooLong { max } => Self::TooLong { max: bound(max) },
            TextError::ControlCharacter => Self::ControlCharacter,
        }
    }
}

impl From<EmailError> for FieldCode {
    fn from(error: EmailError) -> Self {
        match error {
            EmailError::Empty => Self::Required,
            EmailError::Malformed => Self::NotAnEmail,
            EmailError::TooLong => Self::TooLong {
                max: bound(Email::MAX),
            },
        }
    }
}

impl From<DateError> for FieldCode {
    fn from(error: DateError) -> Self {
        match error {
            DateError::Empty => Self::Required,
            DateError::NotADate => Self::NotADate,
            DateError::EndBeforeStart => Self::EndBeforeStart,
        }
    }
}

impl From<FlexibilityOutOfRange> for FieldCode {
    fn from(_: FlexibilityOutOfRange) -> Self {
        Self::OutOfRange {
            min: 0,
            max: Flexibility::MAX.into(),
        }
    }
}

impl From<UnknownCountry> for FieldCode {
    fn from(_: UnknownCountry) -> Self {
        Self::UnknownCountry
    }
}

impl From<UnknownChoice> for FieldCode {
    fn from(_: UnknownChoice) -> Self {
        Self::UnknownChoice
    }
}

impl From<InvalidId> for FieldCode {
    fn from(_: InvalidId) -> Self {
        Self::NotFound
    }
}

#[cfg(test)]
mod tests;
