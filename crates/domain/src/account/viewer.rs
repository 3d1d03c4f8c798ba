//! The signed-in person, with what authorisation asks for.

use super::{AccountKind, MemberRole, Role};
use crate::{
    email::Email,
    ids::{AccountId, OrganisationId, ParticipantId},
    language::UiLanguage,
    organisation::OrganisationState,
};

/// The person may not do this, nor know whether it exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not found")]
pub struct NotAllowed;

/// A signed-in person with everything that authorisation asks for.
#[derive(Debug, Clone)]
pub struct Viewer {
    pub account: AccountId,
    pub email: Email,
    pub display_name: String,
    /// Why they signed up; `None` for the programme's own people.
    pub kind: Option<AccountKind>,
    pub language: UiLanguage,
    /// Whether the address was confirmed; nothing leaves the account before.
    pub confirmed: bool,
    pub participant: Option<ParticipantId>,
    pub memberships: Vec<Membership>,
    /// Their part in the programme itself.
    pub programme: Option<Role>,
}

/// A person's place in an OCI.
#[derive(Debug, Clone)]
pub struct Membership {
    pub organisation: OrganisationId,
    pub slug: String,
    pub name: String,
    pub role: MemberRole,
    pub state: OrganisationState,
}

impl Viewer {
    /// Their place in an OCI.
    ///
    /// # Errors
    /// [`NotAllowed`] where they do not belong to it.
    pub fn member_of(&self, organisation: OrganisationId) -> Result<&Membership, NotAllowed> {
        self.memberships.iter().find(|membership| membership.organisation == organisation).ok_or(NotAllowed)
    }

    /// Their place in the OCI of that slug.
    ///
    /// # Errors
    /// [`NotAllowed`] where they do not belong to it.
    pub fn member_of_slug(&self, slug: &str) -> Result<&Membership, NotAllowed> {
        self.memberships.iter().find(|membership| membership.slug == slug).ok_or(NotAllowed)
    }

    /// Their place in the OCI of that slug, which they own.
    ///
    /// # Errors
    /// [`NotAllowed`] where they do not own it.
    pub fn owner_of_slug(&self, slug: &str) -> Result<&Membership, NotAllowed> {
        self.member_of_slug(slug).and_then(
            |membership| {
                if membership.role.can_invite() { Ok(membership) } else { Err(NotAllowed) }
            },
        )
    }

    /// Their participant profile.
    ///
    /// # Errors
    /// [`NotAllowed`] where they have none.
    pub fn participant(&self) -> Result<ParticipantId, NotAllowed> {
        self.participant.ok_or(NotAllowed)
    }

    /// Checks that they run the programme.
    ///
    /// # Errors
    /// [`NotAllowed`] where they do not.
    pub fn coordinates_programme(&self) -> Result<(), NotAllowed> {
        if self.programme.is_some_and(Role::runs_the_programme) { Ok(()) } else { Err(NotAllowed) }
    }

    /// Checks that they read the programme's numbers.
    ///
    /// # Errors
    /// [`NotAllowed`] where they do not.
    pub fn reads_aggregates(&self) -> Result<(), NotAllowed> {
        if self.programme.is_some_and(Role::reads_aggregates) { Ok(()) } else { Err(NotAllowed) }
    }
}
