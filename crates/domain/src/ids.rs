//! Identifiers: every kind of thing has its own type, so that one cannot be passed for another.
//!
//! Inside is a UUID of version 7, made by `store::fresh`: ordered by time, which keeps database indexes compact.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A text that is no identifier. Pages answer it with "not found", never with a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier")]
pub struct InvalidId;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Wraps an identifier read from the database or made by `platform`.
            #[must_use]
            pub const fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// The UUID inside, for the database.
            #[must_use]
            pub const fn as_uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;

            fn from_str(text: &str) -> Result<Self, InvalidId> {
                Uuid::parse_str(&$crate::clean::clean_word(text)).map(Self).map_err(|_| InvalidId)
            }
        }
    )+};
}

ids! {
    /// An account that can sign in.
    AccountId;
    /// One signed-in browser.
    SessionId;
    /// The profile of a person who wants to leave.
    ParticipantId;
    /// An organisme de coopération internationale (OCI).
    OrganisationId;
    /// A partner organisation abroad.
    PartnerId;
    /// A placement: a project that people join.
    PlacementId;
    /// A post of a placement: participants, or its team leader.
    PostId;
    /// An application to a post.
    ApplicationId;
    /// An offer of a seat.
    OfferId;
    /// A season of the programme.
    SeasonId;
    /// A mail in the outbox.
    MailId;
    /// An invitation to join an organisation.
    InvitationId;
    /// A consent given, and perhaps withdrawn.
    ConsentId;
    /// An event of the audit trail.
    AuditId;
    /// A one-time link sent by mail.
    LinkId;
    /// A file, such as a CV.
    FileId;
}

#[cfg(test)]
mod tests {
    //! An identifier survives text and JSON, and a wrong text is refused.
    use super::*;

    #[test]
    fn round_trips_through_text_and_json() {
        let id = PlacementId::from_uuid(Uuid::from_u128(42));
        assert_eq!(id.to_string().parse(), Ok(id));
        let json = serde_json::to_string(&id).unwrap();
        assert_eq!(serde_json::from_str::<PlacementId>(&json).unwrap(), id);
    }

    #[test]
    fn refuses_anything_else() {
        for text in ["", "42", "../etc/passwd", "00000000-0000-0000-0000"] {
            assert_eq!(text.parse::<PostId>(), Err(InvalidId), "{text}");
        }
    }
}
