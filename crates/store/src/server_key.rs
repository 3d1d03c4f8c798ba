//! The fingerprint of the key with which the database's secrets are sealed.

use sqlx::PgConnection;

use crate::decode;

/// The fingerprint; `None` where no key was noted, or the schema is older than keys. Backups ask before the schema is brought up to
/// date, so this statement is not checked by the build.
pub async fn fingerprint(connection: &mut PgConnection) -> sqlx::Result<Option<[u8; 32]>> {
    let known: bool =
        sqlx::query_scalar("SELECT to_regclass('server_key') IS NOT NULL").fetch_one(&mut *connection).await?;
    if !known {
        return Ok(None);
    }
    let found: Option<Vec<u8>> =
        sqlx::query_scalar("SELECT fingerprint FROM server_key").fetch_optional(connection).await?;
    found.map(|found| found.try_into().map_err(|_| decode("a fingerprint of another length"))).transpose()
}

/// Notes a key where the database knows none. Of two servers that begin at once, one notes its own.
pub async fn note(connection: &mut PgConnection, fingerprint: &[u8]) -> sqlx::Result<()> {
    sqlx::query!("INSERT INTO server_key (fingerprint) VALUES ($1) ON CONFLICT DO NOTHING", fingerprint)
        .execute(connection)
        .await
        .map(drop)
}

/// Forgets the key, so that the next start takes another one into use.
pub async fn forget(connection: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM server_key").execute(connection).await.map(drop)
}
