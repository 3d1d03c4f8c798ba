//! Placements that came from an OCI's files: what identifies a row there, and files that wait for a confirmation.

use domain::ids::{AccountId, OrganisationId, PlacementId};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::decode;

/// A row of a file under its key.
#[derive(Debug, Clone, Copy)]
pub struct ImportedRow<'a> {
    pub organisation: OrganisationId,
    pub key: &'a str,
    /// The SHA-256 of its values.
    pub hash: &'a [u8; 32],
}

/// What an import left of a row.
#[derive(Debug, Clone, Copy)]
pub struct Imported {
    pub placement: PlacementId,
    pub hash: [u8; 32],
    /// The placement's version as the import wrote it: another one has been edited since.
    pub version: i32,
}

/// A file that somebody sent, while they read what would become of it.
#[derive(Debug, Clone)]
pub struct StagedFile {
    pub id: Uuid,
    pub name: String,
    pub content: Vec<u8>,
}

/// The placement that an OCI imported under a key.
pub async fn find(connection: &mut PgConnection, owner: OrganisationId, key: &str) -> sqlx::Result<Option<Imported>> {
    let row = sqlx::query!(
        r#"SELECT id, import_key_hash AS "hash!", import_version AS "version!" FROM placement
           WHERE organisation_id = $1 AND import_key = $2"#,
        owner.as_uuid(),
        key,
    )
    .fetch_optional(connection)
    .await?;
    let imported = row.map(|row| {
        let hash = row.hash.try_into().map_err(|_| decode("a hash of another length"))?;
        Ok(Imported { placement: PlacementId::from_uuid(row.id), hash, version: row.version })
    });
    imported.transpose()
}

/// Notes under which key, from which row and at which version a placement was imported.
pub async fn note(connection: &mut PgConnection, id: PlacementId, row: &ImportedRow<'_>) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE placement SET import_key = $2, import_key_hash = $3, import_version = version WHERE id = $1",
        id.as_uuid(),
        row.key,
        row.hash.as_slice(),
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Gives the placement that was imported from the same row without a key this key. `false` where there is none.
pub async fn adopt(connection: &mut PgConnection, row: &ImportedRow<'_>) -> sqlx::Result<bool> {
    // An import writes version 1; another version has been edited since.
    let done = sqlx::query!(
        "UPDATE placement SET import_key = $3, import_key_hash = $2, import_version = 1
         WHERE organisation_id = $1 AND import_hash = $2 AND import_key IS NULL",
        row.organisation.as_uuid(),
        row.hash.as_slice(),
        row.key,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Keeps a file until the person confirms it. It takes the place of one that they sent to that OCI before.
pub async fn stage(
    connection: &mut PgConnection,
    owner: OrganisationId,
    account: AccountId,
    file: &StagedFile,
    expires_at: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO staged_import (organisation_id, account_id, id, file_name, content, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (organisation_id, account_id) DO UPDATE SET id = EXCLUDED.id, file_name = EXCLUDED.file_name,
             content = EXCLUDED.content, expires_at = EXCLUDED.expires_at",
        owner.as_uuid(),
        account.as_uuid(),
        file.id,
        file.name,
        file.content,
        expires_at.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// The file that a person sent to an OCI and has not confirmed yet.
pub async fn staged(
    connection: &mut PgConnection,
    owner: OrganisationId,
    account: AccountId,
    now: Timestamp,
) -> sqlx::Result<Option<StagedFile>> {
    sqlx::query_as!(
        StagedFile,
        "SELECT id, file_name AS name, content FROM staged_import
         WHERE organisation_id = $1 AND account_id = $2 AND expires_at > $3",
        owner.as_uuid(),
        account.as_uuid(),
        now.to_sqlx() as _,
    )
    .fetch_optional(connection)
    .await
}

/// Forgets a file. `false` where it is gone already.
pub async fn drop_staged(
    connection: &mut PgConnection,
    owner: OrganisationId,
    account: AccountId,
    id: Uuid,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "DELETE FROM staged_import WHERE organisation_id = $1 AND account_id = $2 AND id = $3",
        owner.as_uuid(),
        account.as_uuid(),
        id,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Deletes the files that nobody confirmed in time.
pub async fn sweep(connection: &mut PgConnection, now: Timestamp) -> sqlx::Result<u64> {
    let done = sqlx::query!("DELETE FROM staged_import WHERE expires_at <= $1", now.to_sqlx() as _)
        .execute(connection)
        .await?;
    Ok(done.rows_affected())
}
