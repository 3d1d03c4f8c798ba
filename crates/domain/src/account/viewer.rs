//! The signed-in person, with what authorisation asks for.

use super::{AccountKind, MemberRole, Role};
use crate::{
    email::Email,
    ids::{AccountId, OrganisationId, ParticipantId},
    language::UiLanguage,
    organisation::OrganisationState,
    second_factor::SecondFactorPolicy,
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
    /// Their part in the programme itself; none while they owe a second factor.
    pub programme: Option<Role>,
    /// Whether their account has a second factor.
    pub second_factor: bool,
    /// Whether their part in the programme waits until they set a second factor up.
    pub owes_second_factor: bool,
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

    /// The person as that policy lets them act: a coordinator who owes a second factor coordinates nothing.
    #[must_use]
    pub fn under(self, policy: SecondFactorPolicy) -> Self {
        let coordinates = self.programme.is_some_and(Role::runs_the_programme);
        let owes = policy == SecondFactorPolicy::Required && coordinates && !self.second_factor;
        Self { programme: self.programme.filter(|_| !owes), owes_second_factor: owes, ..self }
    }

    /// Checks that a second factor is offered to them: to the programme's people, to members of an OCI, and to whoever has one.
    ///
    /// # Errors
    /// [`NotAllowed`] where it is not.
    pub fn may_have_second_factor(&self) -> Result<(), NotAllowed> {
        let programme = self.programme.is_some() || self.owes_second_factor;
        if programme || self.second_factor || !self.memberships.is_empty() { Ok(()) } else { Err(NotAllowed) }
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

#[cfg(test)]
mod tests {
    //! Under the policy that requires it, a coordinator without a second factor coordinates nothing; nobody else is concerned.
    use uuid::Uuid;

    use super::*;

    fn viewer(programme: Option<Role>, second_factor: bool) -> Viewer {
        Viewer {
            account: AccountId::from_uuid(Uuid::nil()),
            email: Email::parse("a@exemple.test").unwrap(),
            display_name: "Awa Fictive".to_owned(),
            kind: None,
            language: UiLanguage::Fr,
            confirmed: true,
            participant: None,
            memberships: Vec::new(),
            programme,
            second_factor,
            owes_second_factor: false,
        }
    }

    #[test]
    fn a_coordinator_owes_it_where_it_is_required() {
        let coordinator = viewer(Some(Role::ProgrammeCoordinator), false);
        let owing = coordinator.clone().under(SecondFactorPolicy::Required);
        assert!(owing.owes_second_factor && owing.programme.is_none());
        assert!(owing.coordinates_programme().is_err() && owing.reads_aggregates().is_err());
        assert!(owing.may_have_second_factor().is_ok());
        assert!(coordinator.under(SecondFactorPolicy::Offered).coordinates_programme().is_ok());
        let with_one = viewer(Some(Role::ProgrammeCoordinator), true).under(SecondFactorPolicy::Required);
        assert!(with_one.coordinates_programme().is_ok() && !with_one.owes_second_factor);
    }

    #[test]
    fn nobody_else_owes_it() {
        for role in [None, Some(Role::MinistryReader)] {
            let person = viewer(role, false).under(SecondFactorPolicy::Required);
            assert!(!person.owes_second_factor && person.programme == role);
        }
        assert!(viewer(None, false).may_have_second_factor().is_err());
        assert!(viewer(None, true).may_have_second_factor().is_ok(), "who has one may turn it off");
    }
}
