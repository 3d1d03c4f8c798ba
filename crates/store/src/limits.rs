//! Attempts counted.

use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;

/// Counts one more; the answer is how many there are in the window.
pub async fn count(connection: &mut PgConnection, key: &[u8], window_start: Timestamp) -> sqlx::Result<i32> {
    let row = sqlx::query!(
        "INSERT INTO rate_limit (key, window_start, attempts) VALUES ($1, $2, 1)
         ON CONFLICT (key, window_start) DO UPDATE SET attempts = rate_limit.attempts + 1
         RETURNING attempts",
        key,
        window_start.to_sqlx() as _,
    )
    .fetch_one(connection)
    .await?;
    Ok(row.attempts)
}

pub async fn forget(connection: &mut PgConnection, key: &[u8]) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM rate_limit WHERE key = $1", key).execute(connection).await.map(drop)
}

pub async fn sweep(connection: &mut PgConnection, before: Timestamp) -> sqlx::Result<u64> {
    let done = sqlx::query!("DELETE FROM rate_limit WHERE window_start < $1", before.to_sqlx() as _)
        .execute(connection)
        .await?;
    Ok(done.rows_affected())
}
