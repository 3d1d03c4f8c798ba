//! Participants: the profile, the CV and the request for accommodation.

use domain::{
    ids::{AccountId, FileId, ParticipantId},
    participant::{CvFile, Profile, StoredProfile},
    placement::Track,
    text::Paragraph,
};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

use crate::decode;

pub async fn find(connection: &mut PgConnection, participant: ParticipantId) -> sqlx::Result<Option<StoredProfile>> {
    let row = sqlx::query!(
        r#"SELECT id, account_id, profile AS "profile: Json<Profile>", version, updated_at AS "updated_at: SqlTimestamp"
           FROM participant WHERE id = $1"#,
        participant.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    Ok(row.map(|row| stored(row.id, row.account_id, row.profile, row.version, row.updated_at)))
}

pub async fn by_account(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<Option<StoredProfile>> {
    let row = sqlx::query!(
        r#"SELECT id, account_id, profile AS "profile: Json<Profile>", version, updated_at AS "updated_at: SqlTimestamp"
           FROM participant WHERE account_id = $1"#,
        account.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    Ok(row.map(|row| stored(row.id, row.account_id, row.profile, row.version, row.updated_at)))
}

fn stored(
    id: Uuid,
    account: Option<Uuid>,
    Json(profile): Json<Profile>,
    version: i32,
    updated_at: SqlTimestamp,
) -> StoredProfile {
    StoredProfile {
        id: ParticipantId::from_uuid(id),
        account: account.map(AccountId::from_uuid),
        profile,
        version,
        saved_at: updated_at.to_jiff(),
    }
}

/// A new profile; false where the account has one already.
pub async fn insert(
    connection: &mut PgConnection,
    id: ParticipantId,
    account: AccountId,
    profile: &Profile,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "INSERT INTO participant (id, account_id, track, profile, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT (account_id) DO NOTHING",
        id.as_uuid(),
        account.as_uuid(),
        track(profile),
        serde_json::to_value(profile).map_err(decode)?,
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Saves a profile that was read at that version; false where it has moved on.
pub async fn update(
    connection: &mut PgConnection,
    participant: ParticipantId,
    version: i32,
    profile: &Profile,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE participant SET profile = $3, track = $4, version = version + 1, updated_at = $5
         WHERE id = $1 AND version = $2",
        participant.as_uuid(),
        version,
        serde_json::to_value(profile).map_err(decode)?,
        track(profile),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

fn track(profile: &Profile) -> &'static str {
    Track::as_str(profile.track)
}

pub async fn put_cv(
    connection: &mut PgConnection,
    participant: ParticipantId,
    id: FileId,
    file: &CvFile,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO cv (id, participant_id, file_name, content, uploaded_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (participant_id) DO UPDATE SET id = EXCLUDED.id, file_name = EXCLUDED.file_name,
             content = EXCLUDED.content, uploaded_at = EXCLUDED.uploaded_at",
        id.as_uuid(),
        participant.as_uuid(),
        file.name(),
        file.content(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

pub async fn delete_cv(connection: &mut PgConnection, participant: ParticipantId) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM cv WHERE participant_id = $1", participant.as_uuid()).execute(connection).await.map(drop)
}

pub async fn cv_name(connection: &mut PgConnection, participant: ParticipantId) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!("SELECT file_name FROM cv WHERE participant_id = $1", participant.as_uuid())
        .fetch_optional(connection)
        .await
}

pub async fn cv(connection: &mut PgConnection, participant: ParticipantId) -> sqlx::Result<Option<Vec<u8>>> {
    sqlx::query_scalar!("SELECT content FROM cv WHERE participant_id = $1", participant.as_uuid())
        .fetch_optional(connection)
        .await
}

pub async fn accommodation(connection: &mut PgConnection, participant: ParticipantId) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!("SELECT request FROM accommodation_request WHERE participant_id = $1", participant.as_uuid())
        .fetch_optional(connection)
        .await
}

pub async fn put_accommodation(
    connection: &mut PgConnection,
    participant: ParticipantId,
    request: Option<&Paragraph>,
    now: Timestamp,
) -> sqlx::Result<()> {
    let Some(request) = request else {
        return sqlx::query!("DELETE FROM accommodation_request WHERE participant_id = $1", participant.as_uuid())
            .execute(connection)
            .await
            .map(drop);
    };
    sqlx::query!(
        "INSERT INTO accommodation_request (participant_id, request, updated_at) VALUES ($1, $2, $3)
         ON CONFLICT (participant_id) DO UPDATE SET request = EXCLUDED.request, updated_at = EXCLUDED.updated_at",
        participant.as_uuid(),
        request.as_str(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}
