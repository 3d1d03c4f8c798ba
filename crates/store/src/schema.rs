//! Which schema a database has. Asked before the schema is known to be there, so these statements are not checked by the build.

use sqlx::PgConnection;

use crate::MIGRATOR;

/// The number of the last migration that the database has; `None` where it has none.
///
/// # Errors
/// The database's.
pub async fn version(connection: &mut PgConnection) -> sqlx::Result<Option<i64>> {
    let made: bool =
        sqlx::query_scalar("SELECT to_regclass('_sqlx_migrations') IS NOT NULL").fetch_one(&mut *connection).await?;
    if !made {
        return Ok(None);
    }
    sqlx::query_scalar("SELECT max(version) FROM _sqlx_migrations WHERE success").fetch_one(connection).await
}

/// The number of the last migration of this program.
#[must_use]
pub fn known() -> i64 {
    MIGRATOR.iter().map(|migration| migration.version).max().unwrap_or_default()
}

/// Whether the database has no table of its own.
///
/// # Errors
/// The database's.
pub async fn is_empty(connection: &mut PgConnection) -> sqlx::Result<bool> {
    sqlx::query_scalar(
        "SELECT NOT EXISTS (SELECT FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema'))",
    )
    .fetch_one(connection)
    .await
}
