//! A profile with what the database adds to it.

use jiff::Timestamp;

use super::Profile;
use crate::ids::{AccountId, ParticipantId};

/// A profile as the database stores it.
#[derive(Debug, Clone)]
pub struct StoredProfile {
    pub id: ParticipantId,
    /// `None` for a candidate entered from paper.
    pub account: Option<AccountId>,
    pub profile: Profile,
    pub version: i32,
    pub saved_at: Timestamp,
}
