//! The person who asks.

use domain::{
    account::{AccountKind, MembershipRole, ProgrammeRole},
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
    pub kind: AccountKind,
    pub language: UiLanguage,
    /// Whether the address was confirmed; nothing leaves the account before.
    pub confirmed: bool,
    pub participant: Option<ParticipantId>,
    pub memberships: Vec<Membership>,
    pub programme: Option<ProgrammeRole>,
}

/// A person's place in an OCI.
#[derive(Debug, Clone)]
pub struct Membership {
    pub organisation: OrganisationId,
    pub slug: String,
    pub name: String,
    pub role: MembershipRole,
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
        match self.programme {
            Some(ProgrammeRole::Coordinator) => Ok(()),
            Some(ProgrammeRole::MinistryReader) | None => Err(Error::NotFound),
        }
    }
}
