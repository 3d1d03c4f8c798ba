//! What an account's own pages and its team's page list.

use jiff::Timestamp;

use super::MemberRole;
use crate::{
    email::Email,
    ids::{AccountId, InvitationId, SessionId},
};

/// A consent, with what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnConsent {
    /// A [`super::ConsentPurpose`], or what another page asked for.
    pub purpose: String,
    pub given_at: Timestamp,
    pub withdrawn_at: Option<Timestamp>,
}

/// A browser in which a person is signed in.
#[derive(Debug, Clone)]
pub struct OwnSession {
    pub id: SessionId,
    pub user_agent: String,
    pub last_seen_at: Timestamp,
}

/// A member of an OCI.
#[derive(Debug, Clone)]
pub struct Member {
    pub account: AccountId,
    pub name: String,
    /// For owners only.
    pub email: Option<Email>,
    pub role: MemberRole,
    pub since: Timestamp,
}

/// An invitation that waits.
#[derive(Debug, Clone)]
pub struct OpenInvitation {
    pub id: InvitationId,
    pub email: Email,
    pub role: MemberRole,
    pub created_at: Timestamp,
}
