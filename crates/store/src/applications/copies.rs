//! What was sent with applications: the profile and the CV as they were then.

use std::collections::BTreeMap;

use domain::{
    application::SentCopy,
    ids::{ApplicationId, ParticipantId},
    participant::Profile,
};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

use crate::decode;

/// Copies the profile and today's CV of an application's person. A copy that is there already gives way and is marked as updated
/// where `updated` says so.
pub async fn take_copy(
    connection: &mut PgConnection,
    application: ApplicationId,
    participant: ParticipantId,
    profile: &Profile,
    updated: bool,
    now: Timestamp,
) -> sqlx::Result<()> {
    // An equal file is locked, so that it is not deleted with another application meanwhile.
    sqlx::query!(
        "INSERT INTO cv_content (hash, content) SELECT sha256(content), content FROM cv WHERE participant_id = $1
         ON CONFLICT (hash) DO UPDATE SET hash = EXCLUDED.hash",
        participant.as_uuid(),
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "INSERT INTO application_copy AS c (application_id, profile, cv_hash, cv_name, taken_at)
         SELECT $1, $3, sha256(v.content), v.file_name, $4
         FROM (SELECT) AS one LEFT JOIN cv v ON v.participant_id = $2
         ON CONFLICT (application_id) DO UPDATE SET profile = EXCLUDED.profile, cv_hash = EXCLUDED.cv_hash,
             cv_name = EXCLUDED.cv_name, taken_at = CASE WHEN $5 THEN c.taken_at ELSE EXCLUDED.taken_at END,
             updated_at = CASE WHEN $5 THEN $4 END",
        application.as_uuid(),
        participant.as_uuid(),
        serde_json::to_value(profile).map_err(decode)?,
        now.to_sqlx() as _,
        updated,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// What was sent with an application; `None` before it is sent, and once it was erased.
pub async fn copy(connection: &mut PgConnection, application: ApplicationId) -> sqlx::Result<Option<SentCopy>> {
    let row = sqlx::query!(
        r#"SELECT profile AS "profile: Json<Profile>", cv_hash, updated_at AS "updated_at: SqlTimestamp"
           FROM application_copy WHERE application_id = $1"#,
        application.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    Ok(row.map(|row| SentCopy {
        profile: row.profile.0,
        cv: row.cv_hash,
        updated_at: row.updated_at.map(SqlTimestamp::to_jiff),
    }))
}

/// The profiles that were sent with these applications.
pub async fn sent_profiles(
    connection: &mut PgConnection,
    applications: &[Uuid],
) -> sqlx::Result<BTreeMap<ApplicationId, Profile>> {
    let rows = sqlx::query!(
        r#"SELECT application_id, profile AS "profile: Json<Profile>" FROM application_copy WHERE application_id = ANY($1)"#,
        applications,
    )
    .fetch_all(connection)
    .await?;
    Ok(rows.into_iter().map(|row| (ApplicationId::from_uuid(row.application_id), row.profile.0)).collect())
}

/// The CV that was sent with an application.
pub async fn sent_cv(connection: &mut PgConnection, application: ApplicationId) -> sqlx::Result<Option<Vec<u8>>> {
    sqlx::query_scalar!(
        "SELECT v.content FROM application_copy c JOIN cv_content v ON v.hash = c.cv_hash WHERE c.application_id = $1",
        application.as_uuid(),
    )
    .fetch_optional(connection)
    .await
}

/// The SHA-256 of a person's CV of today.
pub async fn cv_hash(connection: &mut PgConnection, participant: ParticipantId) -> sqlx::Result<Option<Vec<u8>>> {
    let hash = sqlx::query_scalar!("SELECT sha256(content) FROM cv WHERE participant_id = $1", participant.as_uuid())
        .fetch_optional(connection)
        .await?;
    Ok(hash.flatten())
}
