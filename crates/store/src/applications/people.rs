//! The people of an application.

use std::collections::BTreeMap;

use domain::{
    ids::{OrganisationId, ParticipantId},
    participant::Profile,
};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

use crate::decode;

/// The profiles of these people.
pub async fn profiles(connection: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<BTreeMap<ParticipantId, Profile>> {
    let rows =
        sqlx::query!(r#"SELECT id, profile AS "profile: Json<Profile>" FROM participant WHERE id = ANY($1)"#, ids)
            .fetch_all(connection)
            .await?;
    Ok(rows.into_iter().map(|row| (ParticipantId::from_uuid(row.id), row.profile.0)).collect())
}

/// Whether the person has a CV.
pub async fn has_cv(connection: &mut PgConnection, participant: ParticipantId) -> sqlx::Result<bool> {
    let found = sqlx::query_scalar!("SELECT participant_id FROM cv WHERE participant_id = $1", participant.as_uuid())
        .fetch_optional(connection)
        .await?;
    Ok(found.is_some())
}

/// A participant whom an organisation enters from paper.
pub async fn insert_paper_participant(
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
