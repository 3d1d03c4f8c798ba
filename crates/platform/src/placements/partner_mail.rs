//! Mails to the partner that ask nothing of it.

use domain::{
    awaited::Awaited,
    mail::Mail,
    text::{OrganisationName, Title},
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::placements::Stored;

use super::passage::title;
use crate::{Result, mail};

/// Writes to the partner in its language, where it has an address: `make` is given the OCI, the partner and the title.
pub(super) async fn write_to_partner(
    connection: &mut PgConnection,
    stored: &Stored,
    now: Timestamp,
    make: impl Fn(OrganisationName, OrganisationName, Title) -> Mail,
) -> Result<()> {
    let Some(id) = stored.content.partner.partner else { return Ok(()) };
    let Some(partner) = store::partners::find(connection, id).await? else { return Ok(()) };
    let partner = partner.form;
    let (Some(email), Some(placement)) = (&partner.email, title(stored, partner.language)) else { return Ok(()) };
    let organisation = store::placements::life::owner(connection, stored.organisation).await?.name;
    let letter = make(organisation, partner.name, placement);
    let awaited = Some(Awaited::Partner(stored.id));
    let to = mail::To { recipient: email, language: partner.language, about: None, awaited };
    mail::insert(connection, &to, &letter, now).await
}
