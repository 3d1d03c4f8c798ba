//! Sign-ins that wait for a code, each in a session without an account.

use domain::ids::{AccountId, SessionId};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use sqlx::PgConnection;

/// A sign-in that waits, or waited, for a code.
pub struct Found {
    pub account: AccountId,
    /// Codes that were typed so far.
    pub attempts: i32,
    pub expires_at: Timestamp,
}

pub async fn insert(
    connection: &mut PgConnection,
    session: SessionId,
    account: AccountId,
    expires_at: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO pending_sign_in (session_id, account_id, expires_at) VALUES ($1, $2, $3)",
        session.as_uuid(),
        account.as_uuid(),
        expires_at.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

pub async fn find(connection: &mut PgConnection, session: SessionId) -> sqlx::Result<Option<Found>> {
    let row = sqlx::query!(
        r#"SELECT account_id, attempts, expires_at AS "expires_at: SqlTimestamp"
           FROM pending_sign_in WHERE session_id = $1"#,
        session.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    Ok(row.map(|row| Found {
        account: AccountId::from_uuid(row.account_id),
        attempts: row.attempts,
        expires_at: row.expires_at.to_jiff(),
    }))
}

/// Counts a code before it is compared; `None` where none may be typed any more. The row stays locked until the transaction ends.
pub async fn count_attempt(
    connection: &mut PgConnection,
    session: SessionId,
    most: i32,
    now: Timestamp,
) -> sqlx::Result<Option<i32>> {
    sqlx::query_scalar!(
        "UPDATE pending_sign_in SET attempts = attempts + 1
         WHERE session_id = $1 AND attempts < $2 AND expires_at > $3 RETURNING attempts",
        session.as_uuid(),
        most,
        now.to_sqlx() as _,
    )
    .fetch_optional(connection)
    .await
}

/// Ends an account's sign-ins that wait, but the latest.
pub async fn keep_latest(connection: &mut PgConnection, account: AccountId, kept: i64) -> sqlx::Result<()> {
    sqlx::query!(
        "DELETE FROM session WHERE id IN (SELECT session_id FROM pending_sign_in WHERE account_id = $1
                                          ORDER BY expires_at DESC, session_id DESC OFFSET $2)",
        account.as_uuid(),
        kept,
    )
    .execute(connection)
    .await
    .map(drop)
}
