//! Every kind of mail, as it is sent: a story on the running site causes it, a mail server receives it, and its reader follows every
//! link in it. It goes to the right person and to nobody else, in the language of that person (Spanish) and not of whoever acted
//! (French), and says nothing that somebody wrote to somebody else.
//!
//! To add a kind of mail: name it in a line of `stories!`. Without one this file does not compile. A story is a function that brings
//! the site to where the mail leaves, and calls [`Stage::arrives`].

mod accounts;
mod applications;
mod bounces;
mod changes;
mod nominations;
mod organisations;
mod paper;
mod placements;
mod reviews;
mod scene;
mod second_factor;
mod stage;
mod stops;

use domain::mail::Mail;
use tests::one_of_each_mail;

use stage::Stage;

/// Declares the stories, each with the kinds of mail that it causes; after `+`, those of another cause. Each becomes a test.
macro_rules! stories {
    ($($chapter:ident::$story:ident => $($kind:ident),+;)+ $(+ $again:ident::$other:ident;)+) => {
        $(#[tokio::test]
        async fn $story() {
            let mut stage = Stage::start().await;
            $chapter::$story(&mut stage).await;
            stage.assert_arrived(&kinds_of(stringify!($story)));
        })+

        $(#[tokio::test]
        async fn $other() {
            $again::$other(&mut Stage::start().await).await;
        })+

        /// The story that causes a mail.
        const fn story_of(mail: &Mail) -> &'static str {
            match mail {
                $($(Mail::$kind { .. })|+ => stringify!($story),)+
            }
        }
    };
}

stories! {
    accounts::opening_an_account => ConfirmAddress, AlreadyRegistered;
    accounts::asking_for_a_link => SignInLink, PasswordReset;
    accounts::changing_the_password => PasswordChanged;
    accounts::changing_the_address => ConfirmNewAddress, AddressChanged, AddressRestored;
    second_factor::setting_it_up_and_ending_it => SecondFactorOn, SecondFactorOff, SecondFactorReset;
    second_factor::signing_in_by_other_codes => RecoveryCodeUsed, SignInStopped;
    organisations::inviting_a_colleague => OciInvitation;
    organisations::registering_an_oci => OciRegistered, OciApproved, OciRefused;
    organisations::asking_for_another_name => OciNameAsked, OciNameAccepted, OciNameRefused;
    nominations::naming_a_partner => PartnerNomination, NominationConfirmed, NominationRefused;
    placements::publishing => PartnerConfirmation, PlacementConfirmed, PlacementAwaitsReview, PlacementPublished;
    placements::returning_to_the_draft => PlacementReturned;
    placements::undoing_an_answer => PartnerAnswerUndone;
    bounces::reaching_no_partner => PartnerUnreachable, NominationUnreachable;
    bounces::reaching_no_guest => InvitationUnreachable;
    bounces::reaching_no_candidate => CandidateUnreachable;
    placements::cancelling => PlacementCancelled, PlacementStopped, PartnerPlacementCancelled;
    placements::starting_and_undoing_it => ApplicationEnded, ApplicationResumed;
    changes::proposing => ProposalAwaitsReview, ProposalRefused, ProposalAccepted, PlacementChanged;
    changes::moving_the_dates => PartnerPlacementChanged;
    stops::suspending_an_oci => OciSuspended;
    stops::suspending_a_placement => PlacementSuspendedOci, PlacementResumedOci;
    stops::stopping_a_country => CountryPausedOci, CountryResumedOci, StayPaused, StayPausedAbroad, StayResumed, StayResumedAbroad;
    applications::applying => ApplicationReceived, ApplicationReceivedOci;
    applications::deciding => InterviewInvitation, Waitlisted, OfferMade, NotSelected, WithdrawnByOci;
    applications::answering => OfferAccepted, OfferAcceptedOci, OfferDeclinedOci, Withdrawn, WithdrawnOci;
    applications::letting_an_offer_end => OfferExpired, OfferExpiredOci;
    reviews::reviewing_a_decision => ReviewAskedOci, ReviewAnswered, ReviewAnsweredOci;
    reviews::asking_the_programme => ReviewAskedProgramme;
    reviews::answering_an_interview => InterviewAnsweredOci;
    paper::applying_on_paper => PaperCandidate;
    // Other causes of the same kinds.
    + placements::cancelling_a_stay;
    + applications::accepting_another_place;
}

/// The kinds of mail that a story must cause.
fn kinds_of(story: &str) -> Vec<&'static str> {
    let mails = one_of_each_mail("Awa Fictive", "Jardins scolaires");
    mails.iter().filter(|mail| story_of(mail) == story).map(Mail::kind).collect()
}
