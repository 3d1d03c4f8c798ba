//! Everything that may be wrong with a field: a closed list, which the catalogue puts into words.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The text is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a code of a field's error")]
pub struct UnknownCode;

/// Declares the codes: those without parameters, then those with, whose parameters are all `i64` and named in the catalogue's
/// message as here.
macro_rules! field_codes {
    (
        plain { $($(#[$plain_doc:meta])* $plain:ident = $plain_code:literal,)+ }
        with { $($(#[$with_doc:meta])* $with:ident { $($param:ident),+ } = $with_code:literal,)+ }
    ) => {
        /// What is wrong with a field.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub enum FieldCode {
            $($(#[$plain_doc])* $plain,)+
            $($(#[$with_doc])* $with {
                $(#[doc = concat!("The message's `", stringify!($param), "`.")] $param: i64,)+
            },)+
        }

        impl FieldCode {
            /// Every key, for the test of the catalogue.
            pub const KEYS: &'static [&'static str] =
                &[$(concat!("error-", $plain_code),)+ $(concat!("error-", $with_code),)+];

            /// The catalogue's key, such as `error-too-long`.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$plain => concat!("error-", $plain_code),)+
                    $(Self::$with { .. } => concat!("error-", $with_code),)+
                }
            }

            /// The message's parameters, by name.
            #[must_use]
            pub fn params(self) -> Vec<(&'static str, i64)> {
                match self {
                    $(Self::$plain => Vec::new(),)+
                    $(Self::$with { $($param),+ } => vec![$((stringify!($param), $param)),+],)+
                }
            }

            fn build(name: &str, numbers: &[i64]) -> Option<Self> {
                match name {
                    $($plain_code if numbers.is_empty() => Some(Self::$plain),)+
                    $($with_code => {
                        let mut numbers = numbers.iter().copied();
                        let code = Self::$with { $($param: numbers.next()?),+ };
                        numbers.next().is_none().then_some(code)
                    })+
                    _ => None,
                }
            }
        }
    };
}

field_codes! {
    plain {
        /// Nothing was typed or chosen.
        Required = "required",
        /// A character that no keyboard types in such a field.
        ControlCharacter = "control-character",
        /// Not shaped as an e-mail address.
        NotAnEmail = "not-an-email",
        /// Not a day of the calendar.
        NotADate = "not-a-date",
        /// Not a time of day.
        NotATime = "not-a-time",
        /// Not a whole number.
        NotANumber = "not-a-number",
        /// Not an address of the web.
        NotAWebAddress = "not-a-web-address",
        /// Not an `https` address.
        NotAnHttpsAddress = "not-an-https-address",
        /// Not a telephone number.
        NotAPhone = "not-a-phone",
        /// Not a Canadian postal code.
        NotAPostalCode = "not-a-postal-code",
        /// Not a confirmation number.
        NotAConfirmationNumber = "not-a-confirmation-number",
        /// The end comes before the start.
        EndBeforeStart = "end-before-start",
        /// A period that has ended.
        PeriodInThePast = "period-in-the-past",
        /// The date has passed.
        InThePast = "in-the-past",
        /// The time of day has passed, on a day that is today in Québec.
        TimeInThePast = "time-in-the-past",
        /// The date has not come yet.
        InTheFuture = "in-the-future",
        /// Residence, status or another condition of the season.
        NotEligible = "not-eligible",
        /// None of the choices offered.
        UnknownChoice = "unknown-choice",
        /// A skill that the taxonomy does not hold.
        UnknownSkill = "unknown-skill",
        /// Not a country.
        UnknownCountry = "unknown-country",
        /// Not a language.
        UnknownLanguage = "unknown-language",
        /// It does not exist, or the person may not see it.
        NotFound = "not-found",
        /// A post without a seat.
        ZeroSeats = "zero-seats",
        /// A minimum above its maximum.
        MinimumAboveMaximum = "minimum-above-maximum",
        /// The same thing twice.
        Duplicate = "duplicate",
        /// Both wanted and excluded.
        Contradiction = "contradiction",
        /// A box that must be ticked to go on.
        NotAccepted = "not-accepted",
        /// Neither an e-mail address nor a telephone number.
        NoContact = "no-contact",
        /// Two fields that should agree do not.
        Mismatch = "mismatch",
        /// The address and the password do not go together.
        WrongCredentials = "wrong-credentials",
        /// Not the password of the account that is open.
        WrongPassword = "wrong-password",
        /// The file is no PDF.
        NotAPdf = "not-a-pdf",
        /// The file is no CSV.
        NotACsv = "not-a-csv",
        /// A file that came with the form and could not be kept: it must be chosen again.
        FileForgotten = "file-forgotten",
        /// The text is not UTF-8.
        NotUtf8 = "not-utf8",
        /// The link has expired.
        LinkExpired = "link-expired",
        /// The link or the form has been used already.
        AlreadyUsed = "already-used",
        /// It has changed since it was shown.
        MovedOn = "moved-on",
        /// The person already has a live application to this post.
        AlreadyApplied = "already-applied",
        /// The post is full.
        NoSeatLeft = "no-seat-left",
        /// A password that a guesser tries among the first.
        PasswordCommon = "password-common",
        /// An address of the web or of a mailbox where a name is asked.
        NotAName = "not-a-name",
        /// Not the six digits of an authenticator app.
        NotACode = "not-a-code",
        /// Not shaped as a recovery code.
        NotARecoveryCode = "not-a-recovery-code",
        /// Neither an app's code nor a recovery code.
        NotAnyCode = "not-any-code",
        /// Not the code that the app shows now.
        WrongCode = "wrong-code",
        /// A code that was accepted before.
        CodeUsed = "code-used",
        /// Not one of the account's recovery codes, or one that was used.
        WrongRecoveryCode = "wrong-recovery-code",
    }
    with {
        /// More characters than allowed.
        TooLong { max } = "too-long",
        /// Fewer characters than needed.
        TooShort { min } = "too-short",
        /// A number outside its bounds.
        OutOfRange { min, max } = "out-of-range",
        /// More items than allowed.
        TooMany { max } = "too-many",
        /// Numbers that should come to a sum and do not.
        WrongTotal { total, expected } = "wrong-total",
        /// A password under its least length.
        PasswordTooShort { min } = "password-too-short",
        /// Younger at departure than the placement's rule.
        UnderAgeAtDeparture { min } = "under-age-at-departure",
        /// A day that its month does not have.
        NoSuchDay { days } = "no-such-day",
        /// A year that nobody means.
        YearOutOfRange { year, first, last } = "year-out-of-range",
        /// Younger than a person may have a profile.
        TooYoungForProfile { min } = "too-young-for-profile",
        /// Younger today than one may apply.
        TooYoung { min } = "too-young",
        /// Older at the deadline than the placement's rule.
        TooOld { max } = "too-old",
        /// Too many attempts; wait so long.
        TooManyAttempts { minutes } = "too-many-attempts",
        /// Dates further from those the partner confirmed than it agreed to.
        BeyondFlexibility { days } = "beyond-flexibility",
        /// A file larger than allowed, in megabytes.
        TooLarge { max } = "too-large",
        /// A date before the first that another date allows.
        DateTooEarly { day } = "date-too-early",
        /// A date after the last that another date allows.
        DateTooLate { day } = "date-too-late",
        /// A step before its first day.
        StepTooEarly { day } = "step-too-early",
        /// Fewer seats than are taken and offered.
        SeatsHeld { taken, offered } = "seats-held",
        /// The partner is in another country than the placement.
        PartnerElsewhere { partner, placement } = "partner-elsewhere",
    }
}

impl FieldCode {
    /// The compact text stored in a `form_echo` row: `required`, `too-long:200`, `out-of-range:0:3`.
    #[must_use]
    pub fn to_code(self) -> String {
        let name = self.key().trim_start_matches("error-").to_owned();
        self.params().into_iter().fold(name, |code, (_, number)| format!("{code}:{number}"))
    }

    /// Reads what [`FieldCode::to_code`] wrote.
    ///
    /// # Errors
    /// When the text is no code.
    pub fn from_code(code: &str) -> Result<Self, UnknownCode> {
        let mut parts = code.split(':');
        let name = parts.next().unwrap_or_default();
        let numbers: Vec<i64> = parts.map(str::parse).collect::<Result<_, _>>().map_err(|_| UnknownCode)?;
        Self::build(name, &numbers).ok_or(UnknownCode)
    }
}

impl fmt::Display for FieldCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_code())
    }
}

impl FromStr for FieldCode {
    type Err = UnknownCode;

    fn from_str(code: &str) -> Result<Self, UnknownCode> {
        Self::from_code(code)
    }
}

impl TryFrom<String> for FieldCode {
    type Error = UnknownCode;

    fn try_from(code: String) -> Result<Self, UnknownCode> {
        Self::from_code(&code)
    }
}

impl From<FieldCode> for String {
    fn from(code: FieldCode) -> String {
        code.to_code()
    }
}

#[cfg(test)]
mod tests {
    //! Codes survive storage, and nothing else is read as one.
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn codes_are_compact_and_stable() {
        assert_eq!(FieldCode::Required.to_code(), "required");
        assert_eq!(FieldCode::TooLong { max: 200 }.to_code(), "too-long:200");
        assert_eq!(FieldCode::OutOfRange { min: 0, max: 3 }.to_code(), "out-of-range:0:3");
        assert_eq!(FieldCode::TooLong { max: 200 }.key(), "error-too-long");
    }

    #[test]
    fn every_key_has_a_code_that_comes_back() {
        for key in FieldCode::KEYS {
            let name = key.trim_start_matches("error-");
            let found =
                ["", ":1", ":1:2", ":1:2:3"].iter().find_map(|end| FieldCode::from_code(&format!("{name}{end}")).ok());
            assert_eq!(found.map(FieldCode::key), Some(*key));
        }
    }

    #[test]
    fn refuses_what_is_no_code() {
        for code in ["", "nonsense", "required:1", "too-long", "too-long:", "too-long:x", "too-long:1:2"] {
            assert_eq!(FieldCode::from_code(code), Err(UnknownCode), "{code}");
        }
    }

    proptest! {
        #[test]
        fn parameters_round_trip(min in any::<i64>(), max in any::<i64>()) {
            for code in [FieldCode::TooLong { max }, FieldCode::OutOfRange { min, max }, FieldCode::TooOld { max }] {
                prop_assert_eq!(FieldCode::from_code(&code.to_code()), Ok(code));
                let json = serde_json::to_string(&code).unwrap();
                prop_assert_eq!(serde_json::from_str::<FieldCode>(&json).unwrap(), code);
            }
        }

        #[test]
        fn any_text_is_read_without_panic(text in any::<String>()) {
            let _ = FieldCode::from_code(&text);
        }
    }
}
