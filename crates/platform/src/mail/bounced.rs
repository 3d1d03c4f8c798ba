//! A mail that did not arrive: who waits for its answer is told, with the page where the address is corrected. These mails ask for no
//! answer themselves, so that a bounce causes no other.

use domain::{
    awaited::Awaited,
    ids::{AccountId, ApplicationId, InvitationId, OrganisationId, PartnerId, PlacementId},
    mail::Mail,
    organisation::Slug,
    placement::PlacementState,
    text::OrganisationName,
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::{applications::Lookup, recipients};

use super::enqueue;
use crate::{Error, Result};

/// Tells who waits for the answer to a mail that was given up, where it still matters.
pub(super) async fn tell(connection: &mut PgConnection, awaited: Awaited, mail: &Mail, now: Timestamp) -> Result<()> {
    match awaited {
        Awaited::Partner(id) => of_placement(connection, id, mail, now).await,
        Awaited::Nomination(account) => of_nomination(connection, account, now).await,
        Awaited::Invitation(id) => of_invitation(connection, id, now).await,
        Awaited::Candidate(id) => of_candidate(connection, id, now).await,
    }
}

async fn of_placement(connection: &mut PgConnection, id: PlacementId, mail: &Mail, now: Timestamp) -> Result<()> {
    let Some(stored) = store::placements::find(connection, id).await? else { return Ok(()) };
    let asks = matches!(mail, Mail::PartnerConfirmation { .. });
    let Some(partner) = stored.content.partner.partner else { return Ok(()) };
    if asks && stored.state != PlacementState::AwaitingPartner {
        return Ok(());
    }
    to_oci_of_partner(connection, partner, now).await
}

/// The person, and the OCI that described the partner: it alone can correct the address.
async fn of_nomination(connection: &mut PgConnection, account: AccountId, now: Timestamp) -> Result<()> {
    let Some(person) = recipients::of_account(connection, account).await? else { return Ok(()) };
    let Some(stored) = store::participants::by_account(connection, account).await? else { return Ok(()) };
    let Some(nomination) = store::nominations::find(connection, stored.id).await? else { return Ok(()) };
    let name = stored.profile.identity.name.unwrap_or(person.name);
    let letter = Mail::NominationUnreachable { name, partner: nomination.partner_name };
    enqueue(connection, &person.email, person.language, &letter, now).await?;
    match nomination.partner {
        Some(partner) => to_oci_of_partner(connection, partner, now).await,
        None => Ok(()),
    }
}

async fn to_oci_of_partner(connection: &mut PgConnection, id: PartnerId, now: Timestamp) -> Result<()> {
    let Some(partner) = store::partners::find(connection, id).await? else { return Ok(()) };
    let (_, slug) = oci(connection, partner.organisation).await?;
    for member in recipients::organisation_coordinators(connection, partner.organisation).await? {
        let partner = partner.form.name.clone();
        let letter = Mail::PartnerUnreachable { partner, partner_id: id, slug: slug.clone() };
        enqueue(connection, &member.email, member.language, &letter, now).await?;
    }
    Ok(())
}

async fn of_invitation(connection: &mut PgConnection, id: InvitationId, now: Timestamp) -> Result<()> {
    let found = store::accounts::invitations::find(connection, id).await?;
    let Some(found) = found.filter(|found| found.open) else { return Ok(()) };
    let Some(inviter) = recipients::of_account(connection, found.inviter).await? else { return Ok(()) };
    let (organisation, slug) = oci(connection, found.organisation).await?;
    let letter = Mail::InvitationUnreachable { organisation, slug };
    enqueue(connection, &inviter.email, inviter.language, &letter, now).await
}

async fn of_candidate(connection: &mut PgConnection, id: ApplicationId, now: Timestamp) -> Result<()> {
    let found = store::applications::find(connection, Lookup::application(id)).await?;
    let Some(row) = found.into_iter().next() else { return Ok(()) };
    let Some(number) = row.number else { return Ok(()) };
    let Some(post) = store::applications::posts(connection, &[row.post.as_uuid()]).await?.into_values().next() else {
        return Ok(());
    };
    for member in recipients::organisation_coordinators(connection, post.organisation).await? {
        let (placement, _) = post.title(member.language)?;
        let letter = Mail::CandidateUnreachable { placement, number, application_id: id };
        enqueue(connection, &member.email, member.language, &letter, now).await?;
    }
    Ok(())
}

async fn oci(connection: &mut PgConnection, id: OrganisationId) -> Result<(OrganisationName, Slug)> {
    let found = store::organisations::find(connection, id).await?.ok_or(Error::NotFound)?;
    let name = OrganisationName::parse(&found.name).map_err(Error::internal)?;
    Ok((name, found.slug.parse().map_err(Error::internal)?))
}
