//! Every mail of the application, with exactly what it needs. `app` renders it in a language; its recipient is kept outside.
//!
//! A mail carries no personal detail beyond a name: "read it on the site". What it links to is an identifier or a one-time
//! token; the address of the site is the renderer's.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::account::MemberRole;
use crate::application::{ConfirmationNumber, PaperNews, Pause};
use crate::country::CountryCode;
use crate::ids::{ApplicationId, OfferId, OrganisationId, PartnerId, PlacementId};
use crate::link::LinkToken;
use crate::organisation::Slug;
use crate::placement::TermChange;
use crate::text::{OrganisationName, PersonName, Title};
use crate::way_back::WayBack;

/// Declares the mails and their names in snake_case, which are stored and are the catalogue's (`mail-offer-made-subject`).
macro_rules! mails {
    ($($(#[$doc:meta])* $variant:ident = $kind:literal { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })+) => {
        /// A mail to send.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "kind")]
        pub enum Mail {$(
            $(#[$doc])*
            #[serde(rename = $kind)]
            $variant { $($(#[$field_doc])* $field: $type,)* },
        )+}

        impl Mail {
            /// Every kind, for the test of the catalogue.
            pub const KINDS: &'static [&'static str] = &[$($kind,)+];

            /// Its name.
            #[must_use]
            pub const fn kind(&self) -> &'static str {
                match self {$(Self::$variant { .. } => $kind,)+}
            }
        }
    };
}

mails! {
    /// Confirm the address of a new account.
    ConfirmAddress = "confirm_address" {
        /// The link.
        token: LinkToken,
        /// Where they were going.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        way_back: Option<WayBack>,
    }
    /// Somebody asked for an account with an address that has one: say so to its owner only.
    AlreadyRegistered = "already_registered" {
        /// The person to greet.
        name: PersonName,
        /// Where they were going.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        way_back: Option<WayBack>,
    }
    /// Sign in by a link.
    SignInLink = "sign_in_link" {
        /// The link.
        token: LinkToken,
        /// Where they were going.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        way_back: Option<WayBack>,
    }
    /// Choose a new password.
    PasswordReset = "password_reset" {
        /// The link.
        token: LinkToken,
        /// Where they were going.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        way_back: Option<WayBack>,
    }
    /// The password was changed.
    PasswordChanged = "password_changed" {
        /// The person to greet.
        name: PersonName,
    }
    /// Confirm a new address; sent to the new one.
    ConfirmNewAddress = "confirm_new_address" {
        /// The link.
        token: LinkToken,
    }
    /// The address was changed; sent to the old one, which the link brings back.
    AddressChanged = "address_changed" {
        /// The person to greet.
        name: PersonName,
        /// The link.
        token: LinkToken,
    }
    /// The earlier address was brought back; sent to the one that it replaces.
    AddressRestored = "address_restored" {
        /// The person to greet.
        name: PersonName,
    }
    /// A second factor was set up, or another in its place.
    SecondFactorOn = "second_factor_on" {
        /// The person to greet.
        name: PersonName,
    }
    /// The second factor was turned off.
    SecondFactorOff = "second_factor_off" {
        /// The person to greet.
        name: PersonName,
    }
    /// The operator took the second factor away.
    SecondFactorReset = "second_factor_reset" {
        /// The person to greet.
        name: PersonName,
    }
    /// A recovery code signed in.
    RecoveryCodeUsed = "recovery_code_used" {
        /// The person to greet.
        name: PersonName,
    }
    /// A sign-in ended after too many wrong codes: somebody has the password, or reads the mails.
    SignInStopped = "sign_in_stopped" {
        /// The person to greet.
        name: PersonName,
    }
    /// A colleague's invitation into an OCI.
    OciInvitation = "oci_invitation" {
        /// Which.
        organisation: OrganisationName,
        /// Who invites.
        invited_by: PersonName,
        /// To do what.
        role: MemberRole,
        /// The link.
        token: LinkToken,
    }
    /// To the programme: an OCI registered.
    OciRegistered = "oci_registered" {
        /// Which.
        organisation: OrganisationName,
        /// Its page.
        organisation_id: OrganisationId,
    }
    /// To the OCI: it may publish.
    OciApproved = "oci_approved" {
        /// Which.
        organisation: OrganisationName,
        /// Its desk.
        slug: Slug,
    }
    /// To the OCI: it may not. The reason is on the site.
    OciRefused = "oci_refused" {
        /// Which.
        organisation: OrganisationName,
        /// Its desk.
        slug: Slug,
    }
    /// To the OCI: it is suspended. The reason is on the site.
    OciSuspended = "oci_suspended" {
        /// Which.
        organisation: OrganisationName,
        /// Its desk.
        slug: Slug,
    }
    /// To the OCI: nobody leaves for a country where it has placements. The source of the advice is on the site.
    CountryPausedOci = "country_paused_oci" {
        /// Which.
        organisation: OrganisationName,
        /// Where.
        country: CountryCode,
        /// Its desk.
        slug: Slug,
    }
    /// To the OCI: people may leave for that country again.
    CountryResumedOci = "country_resumed_oci" {
        /// Which.
        organisation: OrganisationName,
        /// Where.
        country: CountryCode,
        /// Its desk.
        slug: Slug,
    }
    /// To the programme: an approved OCI wishes to have another name.
    OciNameAsked = "oci_name_asked" {
        /// Its present name.
        organisation: OrganisationName,
        /// The name that it wishes to have.
        wished: OrganisationName,
    }
    /// To the OCI: it has the name that it wished to have.
    OciNameAccepted = "oci_name_accepted" {
        /// Its new name.
        organisation: OrganisationName,
        /// Its desk.
        slug: Slug,
    }
    /// To the OCI: it keeps its name.
    OciNameRefused = "oci_name_refused" {
        /// Its name.
        organisation: OrganisationName,
        /// The name that it wished to have.
        wished: OrganisationName,
        /// Its desk.
        slug: Slug,
    }
    /// To the partner: confirm a placement. Made to be passed on.
    PartnerConfirmation = "partner_confirmation" {
        /// Who runs it.
        organisation: OrganisationName,
        /// The partner.
        partner: OrganisationName,
        /// Which.
        placement: Title,
        /// The link.
        token: LinkToken,
        /// Its last day.
        expires_on: Date,
    }
    /// To the partner: confirm that a person who named it belongs to it.
    PartnerNomination = "partner_nomination" {
        /// The partner.
        partner: OrganisationName,
        /// The person.
        person: PersonName,
        /// The link.
        token: LinkToken,
        /// Its last day.
        expires_on: Date,
    }
    /// To the person: the partner confirmed them.
    NominationConfirmed = "nomination_confirmed" {
        /// The person to greet.
        name: PersonName,
        /// The partner.
        partner: OrganisationName,
    }
    /// To the person: the partner did not confirm them.
    NominationRefused = "nomination_refused" {
        /// The person to greet.
        name: PersonName,
        /// The partner.
        partner: OrganisationName,
    }
    /// To the OCI: the partner took its answer back.
    PartnerAnswerUndone = "partner_answer_undone" {
        /// Which.
        placement: Title,
        /// Its page.
        placement_id: PlacementId,
    }
    /// To the OCI: a mail to its partner did not arrive.
    PartnerUnreachable = "partner_unreachable" {
        /// The partner.
        partner: OrganisationName,
        /// Its form.
        partner_id: PartnerId,
        /// The OCI.
        slug: Slug,
    }
    /// To the person: the mail to the partner that they named did not arrive.
    NominationUnreachable = "nomination_unreachable" {
        /// The person to greet.
        name: PersonName,
        /// The partner.
        partner: OrganisationName,
    }
    /// To who invited: an invitation did not arrive.
    InvitationUnreachable = "invitation_unreachable" {
        /// Into which OCI.
        organisation: OrganisationName,
        /// Its team.
        slug: Slug,
    }
    /// To the OCI: a mail to a candidate did not arrive.
    CandidateUnreachable = "candidate_unreachable" {
        /// For what.
        placement: Title,
        /// Which application.
        number: ConfirmationNumber,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the OCI: the partner confirmed.
    PlacementConfirmed = "placement_confirmed" {
        /// Which.
        placement: Title,
        /// Its page.
        placement_id: PlacementId,
    }
    /// To the OCI: back to the draft, by the partner or the coordinator. The reason is on the site.
    PlacementReturned = "placement_returned" {
        /// Which.
        placement: Title,
        /// Its page.
        placement_id: PlacementId,
    }
    /// To the programme: a placement waits for review.
    PlacementAwaitsReview = "placement_awaits_review" {
        /// Who runs it.
        organisation: OrganisationName,
        /// Which.
        placement: Title,
        /// Its page.
        placement_id: PlacementId,
    }
    /// To the OCI: it is published.
    PlacementPublished = "placement_published" {
        /// Which.
        placement: Title,
        /// Its page.
        placement_id: PlacementId,
    }
    /// To the OCI: the programme suspended a placement. The reason is on the site.
    PlacementSuspendedOci = "placement_suspended_oci" {
        /// Which.
        placement: Title,
        /// Its page.
        placement_id: PlacementId,
    }
    /// To the OCI: the suspension of a placement has ended.
    PlacementResumedOci = "placement_resumed_oci" {
        /// Which.
        placement: Title,
        /// Its page.
        placement_id: PlacementId,
    }
    /// To candidates: nobody leaves for this placement at the moment. Why is on the site.
    StayPaused = "stay_paused" {
        /// The person to greet.
        name: PersonName,
        /// Which.
        placement: Title,
        /// What stops it or stopped it.
        cause: Pause,
        /// Its country.
        country: CountryCode,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To people who have left: the same.
    StayPausedAbroad = "stay_paused_abroad" {
        /// The person to greet.
        name: PersonName,
        /// Which.
        placement: Title,
        /// What stops it or stopped it.
        cause: Pause,
        /// Its country.
        country: CountryCode,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To candidates: the pause has ended.
    StayResumed = "stay_resumed" {
        /// The person to greet.
        name: PersonName,
        /// Which.
        placement: Title,
        /// What stops it or stopped it.
        cause: Pause,
        /// Its country.
        country: CountryCode,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To people who have left: the same.
    StayResumedAbroad = "stay_resumed_abroad" {
        /// The person to greet.
        name: PersonName,
        /// Which.
        placement: Title,
        /// What stops it or stopped it.
        cause: Pause,
        /// Its country.
        country: CountryCode,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To people who have left or only began to apply: it will not take place. The reason is on the site.
    PlacementStopped = "placement_stopped" {
        /// The person to greet.
        name: PersonName,
        /// Which.
        placement: Title,
        /// Its page.
        placement_id: PlacementId,
        /// The page of an application that was sent. One that was only begun is deleted. Mails queued by earlier versions have none.
        #[serde(default)]
        application_id: Option<ApplicationId>,
    }
    /// To applicants: it will not take place, and the application ends with it. The reason is on the site.
    PlacementCancelled = "placement_cancelled" {
        /// The person to greet.
        name: PersonName,
        /// Which.
        placement: Title,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To applicants: its dates, its preparation or what it asks has changed.
    PlacementChanged = "placement_changed" {
        /// The person to greet.
        name: PersonName,
        /// Which.
        placement: Title,
        /// Its page.
        application_id: ApplicationId,
        /// Each term before and after. They are public. Mails queued by earlier versions have none.
        #[serde(default)]
        terms: Vec<TermChange>,
    }
    /// To the programme: the OCI wants to change what people accepted.
    ProposalAwaitsReview = "proposal_awaits_review" {
        /// Who runs it.
        organisation: OrganisationName,
        /// Which.
        placement: Title,
        /// Its page.
        placement_id: PlacementId,
    }
    /// To the OCI: the proposed change is accepted and public.
    ProposalAccepted = "proposal_accepted" {
        /// Which.
        placement: Title,
        /// Its page.
        placement_id: PlacementId,
    }
    /// To the OCI: the proposed change is refused. The reason is on the site.
    ProposalRefused = "proposal_refused" {
        /// Which.
        placement: Title,
        /// Its page.
        placement_id: PlacementId,
    }
    /// To the partner: the OCI moved the dates within what was agreed, or takes more people.
    PartnerPlacementChanged = "partner_placement_changed" {
        /// Who runs it.
        organisation: OrganisationName,
        /// The partner.
        partner: OrganisationName,
        /// Which.
        placement: Title,
        /// Its page.
        placement_id: PlacementId,
    }
    /// To the partner: a placement that people could see will not take place.
    PartnerPlacementCancelled = "partner_placement_cancelled" {
        /// Who runs it.
        organisation: OrganisationName,
        /// The partner.
        partner: OrganisationName,
        /// Which.
        placement: Title,
        /// Its page.
        placement_id: PlacementId,
    }
    /// To the person: the application is received.
    ApplicationReceived = "application_received" {
        /// The person to greet.
        name: PersonName,
        /// To what.
        placement: Title,
        /// The number to keep.
        number: ConfirmationNumber,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the OCI: an application is received.
    ApplicationReceivedOci = "application_received_oci" {
        /// To what.
        placement: Title,
        /// Its number.
        number: ConfirmationNumber,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the person: an interview. When and where is on the site.
    InterviewInvitation = "interview_invitation" {
        /// The person to greet.
        name: PersonName,
        /// For what.
        placement: Title,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the person: a place.
    OfferMade = "offer_made" {
        /// The person to greet.
        name: PersonName,
        /// Of what.
        placement: Title,
        /// The offer.
        offer_id: OfferId,
        /// Its page.
        application_id: ApplicationId,
        /// The last day to answer.
        expires_on: Date,
    }
    /// To the person: their acceptance is recorded, and what comes next.
    OfferAccepted = "offer_accepted" {
        /// The person to greet.
        name: PersonName,
        /// Of what.
        placement: Title,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the OCI: a place is taken.
    OfferAcceptedOci = "offer_accepted_oci" {
        /// Of what.
        placement: Title,
        /// Which application.
        number: ConfirmationNumber,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the OCI: an offer is declined.
    OfferDeclinedOci = "offer_declined_oci" {
        /// Of what.
        placement: Title,
        /// Which application.
        number: ConfirmationNumber,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the person: the offer was not answered in time.
    OfferExpired = "offer_expired" {
        /// The person to greet.
        name: PersonName,
        /// Of what.
        placement: Title,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the OCI: an offer was not answered in time.
    OfferExpiredOci = "offer_expired_oci" {
        /// Of what.
        placement: Title,
        /// Which application.
        number: ConfirmationNumber,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the person: on the waiting list.
    Waitlisted = "waitlisted" {
        /// The person to greet.
        name: PersonName,
        /// Of what.
        placement: Title,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the person: not selected. The reason is on the site.
    NotSelected = "not_selected" {
        /// The person to greet.
        name: PersonName,
        /// For what.
        placement: Title,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the members of the OCI who did not decide: somebody asks for a review. What they wrote is on the site.
    ReviewAskedOci = "review_asked_oci" {
        /// For what.
        placement: Title,
        /// Which application.
        number: ConfirmationNumber,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the programme: somebody asks for a review, and nobody else of the OCI could answer.
    ReviewAskedProgramme = "review_asked_programme" {
        /// Who runs it.
        organisation: OrganisationName,
        /// For what.
        placement: Title,
        /// Which application.
        number: ConfirmationNumber,
    }
    /// To the person: the review is answered. The answer is on the site.
    ReviewAnswered = "review_answered" {
        /// The person to greet.
        name: PersonName,
        /// For what.
        placement: Title,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the OCI: the same.
    ReviewAnsweredOci = "review_answered_oci" {
        /// For what.
        placement: Title,
        /// Which application.
        number: ConfirmationNumber,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the OCI: the person answered an invitation to an interview. The answer is on the site.
    InterviewAnsweredOci = "interview_answered_oci" {
        /// For what.
        placement: Title,
        /// Which application.
        number: ConfirmationNumber,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the person: people left, or the stay ended, before anybody decided about the application.
    ApplicationEnded = "application_ended" {
        /// The person to greet.
        name: PersonName,
        /// To what.
        placement: Title,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the person: that end was a mistake; the application is where it was.
    ApplicationResumed = "application_resumed" {
        /// The person to greet.
        name: PersonName,
        /// To what.
        placement: Title,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the person: the withdrawal is recorded, their own or that of their other applications.
    Withdrawn = "withdrawn" {
        /// The person to greet.
        name: PersonName,
        /// From what.
        placement: Title,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To the OCI: an application is withdrawn.
    WithdrawnOci = "withdrawn_oci" {
        /// From what.
        placement: Title,
        /// Which application.
        number: ConfirmationNumber,
        /// Its page.
        application_id: ApplicationId,
    }
    /// To a candidate on paper: anything that happens to their application. They have no account, so the link is to the public page of
    /// the placement.
    PaperCandidate = "paper_candidate" {
        /// The person to greet.
        name: PersonName,
        /// To what.
        placement: Title,
        /// Its page.
        placement_id: PlacementId,
        /// Who entered the application and answers for it.
        organisation: OrganisationName,
        /// What happened.
        news: PaperNews,
        /// The last day to accept a place, where one is offered.
        expires_on: Option<Date>,
    }
    /// To the person: the organisation withdraws its offer. The reason is on the site.
    WithdrawnByOci = "withdrawn_by_oci" {
        /// The person to greet.
        name: PersonName,
        /// From what.
        placement: Title,
        /// Its page.
        application_id: ApplicationId,
    }
}

#[cfg(test)]
mod tests {
    //! A mail survives the outbox, names its kind, and its token stays out of logs.
    use super::*;

    #[test]
    fn a_mail_survives_the_outbox() {
        let mail = Mail::ConfirmAddress { token: LinkToken::parse(&"a".repeat(43)).unwrap(), way_back: None };
        let json = serde_json::to_string(&mail).unwrap();
        assert!(json.starts_with(r#"{"kind":"confirm_address","#));
        assert_eq!(serde_json::from_str::<Mail>(&json).unwrap(), mail);
        assert_eq!(mail.kind(), "confirm_address");
        assert!(!format!("{mail:?}").contains("aaaa"));
    }

    #[test]
    fn kinds_are_unique_and_in_snake_case() {
        let mut kinds = Mail::KINDS.to_vec();
        kinds.sort_unstable();
        kinds.dedup();
        assert_eq!(kinds.len(), Mail::KINDS.len());
        assert!(kinds.iter().all(|kind| kind.chars().all(|c| c.is_ascii_lowercase() || c == '_')));
    }
}
