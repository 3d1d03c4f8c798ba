//! Mails about an application, in the transaction that causes them and in the language of their reader.

use domain::{
    application::{ApplicationState, PaperNews, Pause, PostInPlacement, StoredApplication},
    awaited::Awaited,
    email::Email,
    ids::{AccountId, OfferId},
    language::UiLanguage,
    mail::Mail,
    text::Title,
};
use jiff::{Timestamp, civil::Date};
use sqlx::PgConnection;
use store::recipients;

use crate::{Error, Result, mail, stops::Turn};

/// A mail to the person.
#[derive(Clone, Copy)]
pub(super) enum ToPerson {
    Received,
    Interview,
    Offer(OfferId, Date),
    Accepted,
    Expired,
    Waitlisted,
    NotSelected,
    Withdrawn,
    WithdrawnByOci,
    PlacementStopped,
    /// Something stops the stay, or no longer does.
    Paused(Pause, Turn),
    PlacementCancelled,
    PlacementChanged,
    Ended,
    Resumed,
    /// Somebody else looked at the decision.
    ReviewAnswered,
}

/// A mail to the members of the OCI who decide.
#[derive(Clone, Copy)]
pub(super) enum ToOci {
    Received,
    Accepted,
    Declined,
    Expired,
    Withdrawn,
    InterviewAnswered,
}

/// Writes to the person; a candidate on paper without an address gets no mail.
pub(super) async fn to_person(
    connection: &mut PgConnection,
    row: &StoredApplication,
    post: &PostInPlacement,
    what: ToPerson,
    now: Timestamp,
) -> Result<()> {
    let Some((email, language)) = address(connection, row).await? else { return Ok(()) };
    let (title, _) = post.title(language)?;
    let mail = match row.account {
        Some(_) => person_mail(what, row, post, title)?,
        None => paper_mail(what, row, post, title),
    };
    let awaited = mail.awaits().map(|_| Awaited::Candidate(row.id));
    let to = mail::To { recipient: &email, language, about: None, awaited };
    mail::insert(connection, &to, &mail, now).await
}

async fn address(connection: &mut PgConnection, row: &StoredApplication) -> Result<Option<(Email, UiLanguage)>> {
    if let Some(account) = row.account {
        return Ok(recipients::of_account(connection, account).await?.map(|person| (person.email, person.language)));
    }
    let email = row.paper_email.as_deref().map(Email::parse).transpose().map_err(Error::internal)?;
    // A candidate on paper chose no language: French is the programme's.
    Ok(email.map(|email| (email, UiLanguage::Fr)))
}

fn person_mail(what: ToPerson, row: &StoredApplication, post: &PostInPlacement, placement: Title) -> Result<Mail> {
    let (name, application_id) = (row.name.clone(), row.id);
    Ok(match what {
        ToPerson::Received => {
            let number = row.number.ok_or_else(|| Error::internal("a submission without a number"))?;
            Mail::ApplicationReceived { name, placement, number, application_id }
        }
        ToPerson::Interview => Mail::InterviewInvitation { name, placement, application_id },
        ToPerson::Offer(offer_id, expires_on) => {
            Mail::OfferMade { name, placement, offer_id, application_id, expires_on }
        }
        ToPerson::Accepted => Mail::OfferAccepted { name, placement, application_id },
        ToPerson::Expired => Mail::OfferExpired { name, placement, application_id },
        ToPerson::Waitlisted => Mail::Waitlisted { name, placement, application_id },
        ToPerson::NotSelected => Mail::NotSelected { name, placement, application_id },
        ToPerson::Withdrawn => Mail::Withdrawn { name, placement, application_id },
        ToPerson::WithdrawnByOci => Mail::WithdrawnByOci { name, placement, application_id },
        ToPerson::PlacementStopped => {
            let application_id = (row.state != ApplicationState::Draft).then_some(application_id);
            Mail::PlacementStopped { name, placement, placement_id: post.placement, application_id }
        }
        ToPerson::Paused(cause, turn) => {
            let country = post.country()?;
            match (turn, row.state == ApplicationState::Departed) {
                (Turn::Begins, false) => Mail::StayPaused { name, placement, cause, country, application_id },
                (Turn::Begins, true) => Mail::StayPausedAbroad { name, placement, cause, country, application_id },
                (Turn::Ends, false) => Mail::StayResumed { name, placement, cause, country, application_id },
                (Turn::Ends, true) => Mail::StayResumedAbroad { name, placement, cause, country, application_id },
            }
        }
        ToPerson::PlacementCancelled => Mail::PlacementCancelled { name, placement, application_id },
        ToPerson::Ended => Mail::ApplicationEnded { name, placement, application_id },
        ToPerson::Resumed => Mail::ApplicationResumed { name, placement, application_id },
        ToPerson::ReviewAnswered => Mail::ReviewAnswered { name, placement, application_id },
        ToPerson::PlacementChanged => {
            let terms = post.content.revisions.last().map(|revision| revision.terms.clone()).unwrap_or_default();
            Mail::PlacementChanged { name, placement, application_id, terms }
        }
    })
}

/// The same for a candidate on paper, who has no account with which to read the application's page.
fn paper_mail(what: ToPerson, row: &StoredApplication, post: &PostInPlacement, placement: Title) -> Mail {
    let (news, expires_on) = match what {
        ToPerson::Received => (PaperNews::Received, None),
        ToPerson::Interview => (PaperNews::Interview, None),
        ToPerson::Offer(_, expires_on) => (PaperNews::Offered, Some(expires_on)),
        ToPerson::Accepted => (PaperNews::Accepted, None),
        ToPerson::Expired => (PaperNews::OfferExpired, None),
        ToPerson::Waitlisted => (PaperNews::Waitlisted, None),
        ToPerson::NotSelected => (PaperNews::NotSelected, None),
        ToPerson::Withdrawn => (PaperNews::Withdrawn, None),
        ToPerson::WithdrawnByOci => (PaperNews::WithdrawnByOci, None),
        ToPerson::Paused(_, Turn::Begins) => (PaperNews::Paused, None),
        ToPerson::Paused(_, Turn::Ends) => (PaperNews::GoesOn, None),
        ToPerson::PlacementStopped | ToPerson::PlacementCancelled => (PaperNews::Cancelled, None),
        ToPerson::PlacementChanged => (PaperNews::Changed, None),
        ToPerson::Ended => (PaperNews::Ended, None),
        // Only people with an account ask for a review.
        ToPerson::Resumed | ToPerson::ReviewAnswered => (PaperNews::Resumed, None),
    };
    let organisation = post.organisation_name.clone();
    Mail::PaperCandidate {
        name: row.name.clone(),
        placement,
        placement_id: post.placement,
        organisation,
        news,
        expires_on,
    }
}

/// Writes to the members of the OCI who decide. A draft has no number, and the OCI does not see it.
pub(super) async fn to_oci(
    connection: &mut PgConnection,
    row: &StoredApplication,
    post: &PostInPlacement,
    what: ToOci,
    now: Timestamp,
) -> Result<()> {
    let Some(number) = row.number else { return Ok(()) };
    for member in recipients::organisation_coordinators(connection, post.organisation).await? {
        let (placement, _) = post.title(member.language)?;
        let application_id = row.id;
        let mail = match what {
            ToOci::Received => Mail::ApplicationReceivedOci { placement, number, application_id },
            ToOci::Accepted => Mail::OfferAcceptedOci { placement, number, application_id },
            ToOci::Declined => Mail::OfferDeclinedOci { placement, number, application_id },
            ToOci::Expired => Mail::OfferExpiredOci { placement, number, application_id },
            ToOci::Withdrawn => Mail::WithdrawnOci { placement, number, application_id },
            ToOci::InterviewAnswered => Mail::InterviewAnsweredOci { placement, number, application_id },
        };
        mail::enqueue(connection, &member.email, member.language, &mail, now).await?;
    }
    Ok(())
}

/// Writes to those who can answer a review: the members of the OCI who did not decide, or the programme where there are none or the OCI
/// may not act.
pub(super) async fn review_asked(
    connection: &mut PgConnection,
    row: &StoredApplication,
    post: &PostInPlacement,
    decided_by: AccountId,
    now: Timestamp,
) -> Result<()> {
    let number = row.number.ok_or_else(|| Error::internal("a decision about an application without a number"))?;
    let others = recipients::other_deciders(connection, post.organisation, decided_by).await?;
    if !others.is_empty() && post.organisation_state.may_act() {
        for member in others {
            let (placement, _) = post.title(member.language)?;
            let mail = Mail::ReviewAskedOci { placement, number, application_id: row.id };
            mail::enqueue(connection, &member.email, member.language, &mail, now).await?;
        }
        return Ok(());
    }
    for coordinator in recipients::programme_coordinators(connection).await? {
        let (placement, _) = post.title(coordinator.language)?;
        let organisation = post.organisation_name.clone();
        let mail = Mail::ReviewAskedProgramme { organisation, placement, number };
        mail::enqueue(connection, &coordinator.email, coordinator.language, &mail, now).await?;
    }
    Ok(())
}

/// Writes to the members of the OCI who decide, without who answered: who decided reads the answer too.
pub(super) async fn review_answered(
    connection: &mut PgConnection,
    row: &StoredApplication,
    post: &PostInPlacement,
    answered_by: AccountId,
    now: Timestamp,
) -> Result<()> {
    let number = row.number.ok_or_else(|| Error::internal("a decision about an application without a number"))?;
    for member in recipients::other_deciders(connection, post.organisation, answered_by).await? {
        let (placement, _) = post.title(member.language)?;
        let mail = Mail::ReviewAnsweredOci { placement, number, application_id: row.id };
        mail::enqueue(connection, &member.email, member.language, &mail, now).await?;
    }
    Ok(())
}
