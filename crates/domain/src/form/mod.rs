//! Forms: what was posted, how it becomes parsed types, and what may be wrong with it.
//!
//! Every form of the application is a struct with `TryFrom<&RawForm>`, whose error is a [`FormErrors`]. What was typed and the
//! codes are kept for showing the form again (`form_echo`), so codes are text that round-trips.

mod code;
mod echo;
mod errors;
mod kept;
mod param;
mod parser;
mod raw;

pub use code::{FieldCode, UnknownCode};
pub use echo::Echo;
pub use errors::{FormErrors, WHOLE_FORM};
pub use kept::{KeptBecause, KeptForm};
pub use param::Param;
pub use parser::Parser;
pub use raw::{FormTooLarge, RawForm};

use crate::choice::UnknownChoice;
use crate::contact::{HttpsAddressError, PhoneError, PostalCodeError, WebAddressError};
use crate::country::UnknownCountry;
use crate::dates::{DateError, Flexibility, FlexibilityOutOfRange};
use crate::email::{Email, EmailError};
use crate::ids::InvalidId;
use crate::language::LanguageError;
use crate::link::InvalidToken;
use crate::priority::PriorityLevelError;
use crate::skill::SkillKeyError;
use crate::text::TextError;
use crate::time_of_day::NotATime;
use crate::transition::InvalidTransition;

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
            EmailError::TooLong => Self::TooLong { max: bound(Email::MAX) },
        }
    }
}

impl From<DateError> for FieldCode {
    fn from(error: DateError) -> Self {
        match error {
            DateError::Empty => Self::Required,
            DateError::NotADate => Self::NotADate,
            DateError::NoSuchDay { days } => Self::NoSuchDay { days: days.into() },
            DateError::Year { year, first, last } => {
                Self::YearOutOfRange { year: year.into(), first: first.into(), last: last.into() }
            }
            DateError::EndBeforeStart => Self::EndBeforeStart,
        }
    }
}

impl From<NotATime> for FieldCode {
    fn from(_: NotATime) -> Self {
        Self::NotATime
    }
}

impl From<FlexibilityOutOfRange> for FieldCode {
    fn from(_: FlexibilityOutOfRange) -> Self {
        Self::OutOfRange { min: 0, max: Flexibility::MAX.into() }
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

impl From<LanguageError> for FieldCode {
    fn from(_: LanguageError) -> Self {
        Self::UnknownLanguage
    }
}

impl From<SkillKeyError> for FieldCode {
    fn from(_: SkillKeyError) -> Self {
        Self::UnknownSkill
    }
}

impl From<PriorityLevelError> for FieldCode {
    fn from(_: PriorityLevelError) -> Self {
        Self::OutOfRange { min: 0, max: 3 }
    }
}

impl From<InvalidTransition> for FieldCode {
    fn from(_: InvalidTransition) -> Self {
        Self::MovedOn
    }
}

impl From<InvalidToken> for FieldCode {
    fn from(_: InvalidToken) -> Self {
        Self::LinkExpired
    }
}

impl From<PhoneError> for FieldCode {
    fn from(_: PhoneError) -> Self {
        Self::NotAPhone
    }
}

impl From<PostalCodeError> for FieldCode {
    fn from(_: PostalCodeError) -> Self {
        Self::NotAPostalCode
    }
}

impl From<HttpsAddressError> for FieldCode {
    fn from(_: HttpsAddressError) -> Self {
        Self::NotAnHttpsAddress
    }
}

impl From<WebAddressError> for FieldCode {
    fn from(_: WebAddressError) -> Self {
        Self::NotAWebAddress
    }
}

#[cfg(test)]
mod tests;
