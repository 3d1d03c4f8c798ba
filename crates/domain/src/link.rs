//! One-time links sent by mail.

use std::fmt;

use jiff::{SignedDuration, Timestamp, ToSpan, Zoned, civil::Date};
use serde::{Deserialize, Serialize};

use crate::clean::clean_word;

/// The secret of a one-time link, as its address contains it. The database keeps only its SHA-256; the outbox keeps the token
/// until the mail is sent. Its `Debug` shows nothing.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LinkToken(String);

/// What a link is for. A link is valid for its own purpose only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkPurpose {
    ConfirmAddress,
    SignIn,
    ResetPassword,
    ChangeAddress,
    UndoAddress,
    Invitation,
    PartnerConfirmation,
    Nomination,
}

impl LinkPurpose {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::ConfirmAddress,
        Self::SignIn,
        Self::ResetPassword,
        Self::ChangeAddress,
        Self::UndoAddress,
        Self::Invitation,
        Self::PartnerConfirmation,
        Self::Nomination,
    ];

    /// The stored word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ConfirmAddress => "confirm_address",
            Self::SignIn => "sign_in",
            Self::ResetPassword => "reset_password",
            Self::ChangeAddress => "change_address",
            Self::UndoAddress => "undo_address",
            Self::Invitation => "invitation",
            Self::PartnerConfirmation => "partner_confirmation",
            Self::Nomination => "nomination",
        }
    }

    /// How long it is good for.
    #[must_use]
    pub const fn life(self) -> LinkLife {
        match self {
            // Long enough for a week without a network.
            Self::ConfirmAddress => LinkLife::Days(7),
            // Long enough for somebody who reads their mail once a week. The texts say seven days.
            Self::UndoAddress => LinkLife::Days(7),
            // It opens the account without a password. Long enough for a slow mail service.
            Self::SignIn => LinkLife::Time(SignedDuration::from_mins(30)),
            Self::ResetPassword => LinkLife::Time(SignedDuration::from_hours(2)),
            Self::ChangeAddress => LinkLife::Time(SignedDuration::from_hours(24)),
            // A colleague may be away.
            Self::Invitation => LinkLife::Days(14),
            // A community may meet once a month.
            Self::PartnerConfirmation => LinkLife::Days(45),
            // One person of it answers.
            Self::Nomination => LinkLife::Days(30),
        }
    }
}

/// How long a link is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkLife {
    /// So long from the moment that it is sent.
    Time(SignedDuration),
    /// To the end of the last of so many days after the one on which it is sent: who reads "until 10 January" has all of that day.
    Days(i32),
}

impl LinkLife {
    /// The instant at which it is good no more. The zone of `sent` is the one whose days count.
    ///
    /// # Errors
    /// Beyond the calendar's end.
    pub fn ends_at(self, sent: &Zoned) -> Result<Timestamp, jiff::Error> {
        match self {
            Self::Time(life) => sent.timestamp().checked_add(life),
            Self::Days(_) => Ok(self.last_day(sent)?.tomorrow()?.to_zoned(sent.time_zone().clone())?.timestamp()),
        }
    }

    /// The last day on which it is good, for sentences that name a day.
    ///
    /// # Errors
    /// Beyond the calendar's end.
    pub fn last_day(self, sent: &Zoned) -> Result<Date, jiff::Error> {
        match self {
            Self::Time(life) => Ok(sent.checked_add(life)?.date()),
            Self::Days(days) => sent.date().checked_add(days.days()),
        }
    }

    /// The earliest moment at which a link that is still good now was sent.
    ///
    /// # Errors
    /// Before the calendar's beginning.
    pub fn good_since(self, now: &Zoned) -> Result<Timestamp, jiff::Error> {
        match self {
            Self::Time(life) => now.timestamp().checked_sub(life),
            Self::Days(days) => Ok(now.date().checked_sub(days.days())?.to_zoned(now.time_zone().clone())?.timestamp()),
        }
    }
}

/// How a partner's link reaches it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkWay {
    /// By mail.
    Mail,
    /// A member of the OCI hands it on: by a message, on paper.
    Hand,
}

impl LinkWay {
    /// The stored word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Hand => "hand",
        }
    }

    /// Reads the stored word.
    #[must_use]
    pub fn from_stored(word: &str) -> Self {
        if word == Self::Hand.as_str() { Self::Hand } else { Self::Mail }
    }
}

/// What may happen to an account that makes links sent before worthless.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountEvent {
    /// Its address was proved.
    AddressProved,
    /// A password was chosen by a link.
    PasswordReset,
    /// The password was changed by who knew it.
    PasswordChanged,
    /// The address was changed.
    AddressChanged,
    /// An earlier address was brought back by its link.
    AddressRestored,
    /// Its person signed out everywhere.
    SignedOutEverywhere,
    /// Another link to sign in was sent.
    SignInLinkSent,
    /// Another link to choose a password was sent.
    ResetLinkSent,
}

impl AccountEvent {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::AddressProved,
        Self::PasswordReset,
        Self::PasswordChanged,
        Self::AddressChanged,
        Self::AddressRestored,
        Self::SignedOutEverywhere,
        Self::SignInLinkSent,
        Self::ResetLinkSent,
    ];

    /// The purposes whose open links of the account end. A link to a partner or to a colleague is not the account's way in, and stays.
    /// A link that brings an earlier address back stays too: an intruder could cause any of these events to be rid of it. Where one of
    /// them is used, only those of later changes end (`Platform::undo_new_address`). A closed account keeps no link at all.
    #[must_use]
    pub const fn cancels(self) -> &'static [LinkPurpose] {
        use LinkPurpose::{ChangeAddress, ConfirmAddress, ResetPassword, SignIn};
        match self {
            Self::AddressProved | Self::PasswordReset | Self::AddressChanged | Self::AddressRestored => {
                &[ConfirmAddress, SignIn, ResetPassword, ChangeAddress]
            }
            // An address that is not proved yet is proved by its own link.
            Self::PasswordChanged | Self::SignedOutEverywhere => &[SignIn, ResetPassword, ChangeAddress],
            Self::SignInLinkSent => &[SignIn],
            Self::ResetLinkSent => &[ResetPassword],
        }
    }
}

/// A text that cannot be a token. To the person it is an expired link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a token")]
pub struct InvalidToken;

impl LinkToken {
    /// 32 random bytes in base64 without padding.
    const LENGTH: usize = 43;

    /// Reads a token from an address, a form, or the 43 characters that `platform` made.
    ///
    /// # Errors
    /// When it is not 43 characters of the base64 alphabet for addresses.
    pub fn parse(raw: &str) -> Result<Self, InvalidToken> {
        let text = clean_word(raw);
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
        if text.len() == Self::LENGTH && text.bytes().all(allowed) {
            Ok(Self(text.into_owned()))
        } else {
            Err(InvalidToken)
        }
    }

    /// The token, to write it into an address or to hash it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for LinkToken {
    type Error = InvalidToken;

    fn try_from(raw: String) -> Result<Self, InvalidToken> {
        Self::parse(&raw)
    }
}

impl From<LinkToken> for String {
    fn from(token: LinkToken) -> String {
        token.0
    }
}

impl fmt::Debug for LinkToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LinkToken(redacted)")
    }
}

#[cfg(test)]
mod tests {
    //! A token has one shape and never reaches a log. A link that is good for days is good to the end of the last.
    use super::*;
    use jiff::civil::datetime;

    #[test]
    fn a_day_lasts_to_its_end() {
        // From the last minute of daylight saving time to its first: nights of another length are in between.
        for (month, day, hour, minute) in
            [(1, 10, 0, 0), (1, 10, 9, 30), (3, 1, 23, 59), (10, 31, 23, 59), (11, 1, 1, 30)]
        {
            let sent = datetime(2026, month, day, hour, minute, 0, 0).in_tz("America/Toronto").unwrap();
            for purpose in LinkPurpose::ALL {
                let (ends, last) = (purpose.life().ends_at(&sent).unwrap(), purpose.life().last_day(&sent).unwrap());
                let last_second = (ends - SignedDuration::from_secs(1)).to_zoned(sent.time_zone().clone());
                if let LinkLife::Days(days) = purpose.life() {
                    assert_eq!(last_second.date(), last, "{} sent {sent}", purpose.as_str());
                    assert_eq!((last_second.hour(), last_second.minute()), (23, 59), "{}", purpose.as_str());
                    assert_eq!(last, sent.date() + days.days());
                }
                assert!(purpose.life().good_since(&last_second).unwrap() <= sent.timestamp(), "{}", purpose.as_str());
                let over = ends.to_zoned(sent.time_zone().clone());
                assert!(purpose.life().good_since(&over).unwrap() >= sent.timestamp(), "{}", purpose.as_str());
            }
        }
    }

    #[test]
    fn only_the_shape_is_accepted() {
        let token = LinkToken::parse(&"aB3_-".repeat(9)[..43]).unwrap();
        assert_eq!(format!("{token:?}"), "LinkToken(redacted)");
        for text in ["", "short", &"a".repeat(44), &"é".repeat(43), &"../".repeat(15)[..43]] {
            assert_eq!(LinkToken::parse(text), Err(InvalidToken));
        }
    }
}
