//! Who waits for the answer to a mail. They are told where it did not arrive, since they alone can mend it.

use uuid::Uuid;

use crate::ids::{AccountId, ApplicationId, InvitationId, PlacementId};
use crate::mail::Mail;

/// What kind of answer is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AwaitedKind {
    /// A partner reads about a placement: its OCI waits.
    Partner,
    /// A partner says whether somebody belongs to it: that person waits, and so does the OCI that described the partner.
    Nomination,
    /// A colleague joins an OCI: who invited them waits.
    Invitation,
    /// A candidate answers: the OCI waits.
    Candidate,
}

/// What is waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Awaited {
    /// The partner of that placement.
    Partner(PlacementId),
    /// The partner that this person named.
    Nomination(AccountId),
    /// That invitation.
    Invitation(InvitationId),
    /// The candidate of that application.
    Candidate(ApplicationId),
}

impl AwaitedKind {
    /// The stored word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Partner => "partner",
            Self::Nomination => "nomination",
            Self::Invitation => "invitation",
            Self::Candidate => "candidate",
        }
    }
}

impl Awaited {
    /// Its kind.
    #[must_use]
    pub const fn kind(self) -> AwaitedKind {
        match self {
            Self::Partner(_) => AwaitedKind::Partner,
            Self::Nomination(_) => AwaitedKind::Nomination,
            Self::Invitation(_) => AwaitedKind::Invitation,
            Self::Candidate(_) => AwaitedKind::Candidate,
        }
    }

    /// The identifier of what it is about.
    #[must_use]
    pub const fn id(self) -> Uuid {
        match self {
            Self::Partner(id) => id.as_uuid(),
            Self::Nomination(id) => id.as_uuid(),
            Self::Invitation(id) => id.as_uuid(),
            Self::Candidate(id) => id.as_uuid(),
        }
    }

    /// Reads what is stored; `None` for an unknown word.
    #[must_use]
    pub fn from_stored(kind: &str, id: Uuid) -> Option<Self> {
        Some(match kind {
            "partner" => Self::Partner(PlacementId::from_uuid(id)),
            "nomination" => Self::Nomination(AccountId::from_uuid(id)),
            "invitation" => Self::Invitation(InvitationId::from_uuid(id)),
            "candidate" => Self::Candidate(ApplicationId::from_uuid(id)),
            _ => return None,
        })
    }
}

impl Mail {
    /// Whose answer it asks for; `None` where nobody waits for its reader. News to a candidate that ask nothing are among these: who
    /// decides about them has nothing to wait for.
    #[must_use]
    pub const fn awaits(&self) -> Option<AwaitedKind> {
        match self {
            Self::PartnerConfirmation { .. }
            | Self::PartnerPlacementChanged { .. }
            | Self::PartnerPlacementCancelled { .. } => Some(AwaitedKind::Partner),
            Self::PartnerNomination { .. } => Some(AwaitedKind::Nomination),
            Self::OciInvitation { .. } => Some(AwaitedKind::Invitation),
            Self::InterviewInvitation { .. }
            | Self::OfferMade { .. }
            | Self::PlacementChanged { .. }
            | Self::PaperCandidate { .. } => Some(AwaitedKind::Candidate),
            Self::ConfirmAddress { .. }
            | Self::AlreadyRegistered { .. }
            | Self::SignInLink { .. }
            | Self::PasswordReset { .. }
            | Self::PasswordChanged { .. }
            | Self::ConfirmNewAddress { .. }
            | Self::AddressChanged { .. }
            | Self::AddressRestored { .. }
            | Self::SecondFactorOn { .. }
            | Self::SecondFactorOff { .. }
            | Self::SecondFactorReset { .. }
            | Self::RecoveryCodeUsed { .. }
            | Self::SignInStopped { .. }
            | Self::OciRegistered { .. }
            | Self::OciApproved { .. }
            | Self::OciRefused { .. }
            | Self::OciSuspended { .. }
            | Self::CountryPausedOci { .. }
            | Self::CountryResumedOci { .. }
            | Self::OciNameAsked { .. }
            | Self::OciNameAccepted { .. }
            | Self::OciNameRefused { .. }
            | Self::NominationConfirmed { .. }
            | Self::NominationRefused { .. }
            | Self::PlacementConfirmed { .. }
            | Self::PlacementReturned { .. }
            | Self::PlacementAwaitsReview { .. }
            | Self::PlacementPublished { .. }
            | Self::PlacementSuspendedOci { .. }
            | Self::PlacementResumedOci { .. }
            | Self::StayPaused { .. }
            | Self::StayPausedAbroad { .. }
            | Self::StayResumed { .. }
            | Self::StayResumedAbroad { .. }
            | Self::PlacementStopped { .. }
            | Self::PlacementCancelled { .. }
            | Self::ProposalAwaitsReview { .. }
            | Self::ProposalAccepted { .. }
            | Self::ProposalRefused { .. }
            | Self::ApplicationReceived { .. }
            | Self::ApplicationReceivedOci { .. }
            | Self::OfferAccepted { .. }
            | Self::OfferAcceptedOci { .. }
            | Self::OfferDeclinedOci { .. }
            | Self::OfferExpired { .. }
            | Self::OfferExpiredOci { .. }
            | Self::Waitlisted { .. }
            | Self::NotSelected { .. }
            | Self::ApplicationEnded { .. }
            | Self::ApplicationResumed { .. }
            | Self::Withdrawn { .. }
            | Self::WithdrawnOci { .. }
            | Self::WithdrawnByOci { .. }
            | Self::ReviewAskedOci { .. }
            | Self::ReviewAskedProgramme { .. }
            | Self::ReviewAnswered { .. }
            | Self::ReviewAnsweredOci { .. }
            | Self::InterviewAnsweredOci { .. }
            | Self::PartnerAnswerUndone { .. }
            | Self::PartnerUnreachable { .. }
            | Self::NominationUnreachable { .. }
            | Self::InvitationUnreachable { .. }
            | Self::CandidateUnreachable { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    //! What is stored is read again.
    use super::*;

    #[test]
    fn what_is_waited_for_survives_the_outbox() {
        let id = Uuid::from_u128(7);
        for kind in [AwaitedKind::Partner, AwaitedKind::Nomination, AwaitedKind::Invitation, AwaitedKind::Candidate] {
            let read = Awaited::from_stored(kind.as_str(), id).unwrap();
            assert_eq!((read.kind(), read.id()), (kind, id));
        }
        assert_eq!(Awaited::from_stored("nobody", id), None);
    }
}
