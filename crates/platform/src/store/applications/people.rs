//! The people of an application: who applies, and who at the organisation is told.

use std::collections::BTreeMap;

use domain::{
    email::Email,
    ids::{AccountId, OrganisationId, ParticipantId},
    language::UiLanguage,
    participant::Profile,
};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::store::{decode, parse};

/// Somebody to write to, and in which language.
pub(crate) struct Reader {
    pub email: Email,
    pub language: UiLanguage,
}

/// The person behind an account.
pub(crate) async fn person(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<Option<Reader>> {
    let row =
        sqlx::query!("SELECT email, language FROM account WHERE id = $1 AND closed_at IS NULL", account.as_uuid(),)
            .fetch_optional(connection)
            .await?;
    row.map(|row| reader(&row.email, &row.language)).transpose()
}

/// The members of an organisation who decide about candidates, with a confirmed address.
pub(crate) async fn deciders(connection: &mut PgConnection, organisation: OrganisationId) -> sqlx::Result<Vec<Reader>> {
    let rows = sqlx::query!(
        "SELECT c.email, c.language FROM membership m JOIN account c ON c.id = m.account_id
         WHERE m.organisation_id = $1 AND m.role IN ('owner', 'coordinator') AND c.email_confirmed_at IS NOT NULL
           AND c.closed_at IS NULL
         ORDER BY c.id",
        organisation.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(|row| reader(&row.email, &row.language)).collect()
}

fn reader(email: &str, language: &str) -> sqlx::Result<Reader> {
    Ok(Reader { email: Email::parse(email).map_err(decode)?, language: parse(language)? })
}

/// The profiles of these people.
pub(crate) async fn profiles(
    connection: &mut PgConnection,
    ids: &[Uuid],
) -> sqlx::Result<BTreeMap<ParticipantId, Profile>> {
    let rows =
        sqlx::query!("SELECT id, profile FROM participant WHERE id = ANY($1)", ids).fetch_all(connection).await?;
    let profiles = rows
        .into_iter()
        .map(|row| Ok((ParticipantId::from_uuid(row.id), serde_json::from_value(row.profile).map_err(decode)?)));
    profiles.collect()
}

/// Whether the person has a CV.
pub(crate) async fn has_cv(connection: &mut PgConnection, participant: ParticipantId) -> sqlx::Result<bool> {
    let found = sqlx::query_scalar!("SELECT participant_id FROM cv WHERE participant_id = $1", participant.as_uuid())
        .fetch_optional(connection)
        .await?;
    Ok(found.is_some())
}

/// A participant whom an organisation enters from paper.
pub(crate) async fn insert_paper_participant(
    connection: &mut PgConnection,
    id: ParticipantId,
    organisation: OrganisationId,
    profile: &Profile,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO participant (id, entered_by, track, profile, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $5)",
        id.as_uuid(),
        organisation.as_uuid(),
        profile.track.as_str(),
        serde_json::to_value(profile).map_err(decode)?,
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}
