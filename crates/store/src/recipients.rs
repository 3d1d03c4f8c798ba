//! Recipients of mails: every query for an address to which a mail is sent.

use domain::{
    email::Email,
    ids::{AccountId, OrganisationId},
    language::UiLanguage,
    text::PersonName,
};
use sqlx::PgConnection;

use crate::{decode, parse};

/// A person to write to, and in which language.
pub struct Recipient {
    pub name: PersonName,
    pub email: Email,
    pub language: UiLanguage,
}

/// The person behind an open account.
pub async fn of_account(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<Option<Recipient>> {
    let row = sqlx::query!(
        "SELECT display_name, email, language FROM account WHERE id = $1 AND closed_at IS NULL",
        account.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    row.map(|row| recipient(row.display_name, &row.email, &row.language)).transpose()
}

/// The members of an OCI who decide about candidates, with a confirmed address, without one of them.
pub async fn other_deciders(
    connection: &mut PgConnection,
    id: OrganisationId,
    without: AccountId,
) -> sqlx::Result<Vec<Recipient>> {
    let rows = sqlx::query!(
        "SELECT a.display_name, a.email, a.language FROM membership m JOIN account a ON a.id = m.account_id
         WHERE m.organisation_id = $1 AND a.id <> $2 AND m.role IN ('owner', 'coordinator') AND a.closed_at IS NULL
           AND a.email_confirmed_at IS NOT NULL ORDER BY a.id",
        id.as_uuid(),
        without.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(|row| recipient(row.display_name, &row.email, &row.language)).collect()
}

/// The members of an OCI who write its placements and decide about candidates, with a confirmed address.
pub async fn organisation_coordinators(
    connection: &mut PgConnection,
    id: OrganisationId,
) -> sqlx::Result<Vec<Recipient>> {
    let rows = sqlx::query!(
        "SELECT a.display_name, a.email, a.language FROM membership m JOIN account a ON a.id = m.account_id
         WHERE m.organisation_id = $1 AND m.role IN ('owner', 'coordinator') AND a.closed_at IS NULL
           AND a.email_confirmed_at IS NOT NULL ORDER BY a.id",
        id.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(|row| recipient(row.display_name, &row.email, &row.language)).collect()
}

/// The programme's coordinators, with a confirmed address.
pub async fn programme_coordinators(connection: &mut PgConnection) -> sqlx::Result<Vec<Recipient>> {
    let rows = sqlx::query!(
        "SELECT display_name, email, language FROM account
         WHERE programme_role = 'programme_coordinator' AND closed_at IS NULL AND email_confirmed_at IS NOT NULL ORDER BY id",
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(|row| recipient(row.display_name, &row.email, &row.language)).collect()
}

fn recipient(name: String, email: &str, language: &str) -> sqlx::Result<Recipient> {
    Ok(Recipient {
        name: name.try_into().map_err(decode)?,
        email: Email::parse(email).map_err(decode)?,
        language: parse(language)?,
    })
}
