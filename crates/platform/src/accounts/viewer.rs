//! The person who asks.

use domain::{
    account::{AccountKind, MemberRole, Role},
    email::Email,
    ids::{AccountId, OrganisationId, ParticipantId},
    language::UiLanguage,
    organisation::OrganisationState,
};

use crate::{Error, Result};

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
    /// Their place in that OCI.
    ///
    /// # Errors
    /// `NotFound` for anybody else: one may not know what it does not show in public.
    pub fn member_of(&self, organisation: OrganisationId) -> Result<&Membership> {
        self.memberships.iter().find(|membership| membership.organisation == organisation).ok_or(Error::NotFound)
    }

    /// Their participant profile.
    ///
    /// # Errors
    /// `NotFound` for who has none.
    pub fn participant(&self) -> Result<ParticipantId> {
        self.participant.ok_or(Error::NotFound)
    }

    /// Nothing, for the programme's coordinators.
    ///
    /// # Errors
    /// `NotFound` for everybody else.
    pub fn coordinates_programme(&self) -> Result<()> {
        if self.programme.is_some_and(Role::runs_the_programme) { Ok(()) } else { Err(Error::NotFound) }
    }

    /// Whoever reads the programme's numbers.
    ///
    /// # Errors
    /// `NotFound` for everybody else.
    pub fn reads_aggregates(&self) -> Result<()> {
        if self.programme.is_some_and(Role::reads_aggregates) { Ok(()) } else { Err(Error::NotFound) }
    }
}
