//! Sessions.

use domain::{
    account::OwnSession,
    ids::{AccountId, SessionId},
};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use sqlx::PgConnection;

/// A session that still runs.
pub struct Found {
    pub id: SessionId,
    pub account: Option<AccountId>,
    pub last_seen_at: Timestamp,
    /// Whether the account typed something that it did not save.
    pub has_drafts: bool,
}

pub async fn find(
    connection: &mut PgConnection,
    token_hash: &[u8],
    now: Timestamp,
    earliest_visit: Timestamp,
) -> sqlx::Result<Option<Found>> {
    let row = sqlx::query!(
        r#"SELECT id, account_id, last_seen_at AS "last_seen_at: SqlTimestamp",
                  EXISTS (SELECT FROM typed_draft d WHERE d.account_id = session.account_id) AS "has_drafts!"
           FROM session WHERE token_hash = $1 AND expires_at > $2 AND last_seen_at > $3"#,
        token_hash,
        now.to_sqlx() as _,
        earliest_visit.to_sqlx() as _,
    )
    .fetch_optional(connection)
    .await?;
    Ok(row.map(|row| Found {
        id: SessionId::from_uuid(row.id),
        account: row.account_id.map(AccountId::from_uuid),
        last_seen_at: row.last_seen_at.to_jiff(),
        has_drafts: row.has_drafts,
    }))
}

/// Locks a session until the transaction ends, before the forms that it keeps: so that they are counted one after the other.
pub async fn lock(connection: &mut PgConnection, session: SessionId) -> sqlx::Result<()> {
    sqlx::query!("SELECT id FROM session WHERE id = $1 FOR NO KEY UPDATE", session.as_uuid())
        .fetch_optional(connection)
        .await
        .map(drop)
}

pub async fn insert(
    connection: &mut PgConnection,
    id: SessionId,
    token_hash: &[u8],
    account: Option<AccountId>,
    user_agent: &str,
    now: Timestamp,
    expires_at: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO session (id, token_hash, account_id, user_agent, created_at, last_seen_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $5, $6)",
        id.as_uuid(),
        token_hash,
        account.map(AccountId::as_uuid),
        user_agent,
        now.to_sqlx() as _,
        expires_at.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

pub async fn touch(connection: &mut PgConnection, id: SessionId, now: Timestamp) -> sqlx::Result<()> {
    sqlx::query!("UPDATE session SET last_seen_at = $2 WHERE id = $1", id.as_uuid(), now.to_sqlx() as _)
        .execute(connection)
        .await
        .map(drop)
}

pub async fn delete(connection: &mut PgConnection, id: SessionId) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM session WHERE id = $1", id.as_uuid()).execute(connection).await.map(drop)
}

/// How many sessions without an account still run. Those of sign-ins that wait for a code have a bound of their own, by account.
pub async fn anonymous(connection: &mut PgConnection, now: Timestamp) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!" FROM session s WHERE account_id IS NULL AND expires_at > $1
           AND NOT EXISTS (SELECT FROM pending_sign_in p WHERE p.session_id = s.id)"#,
        now.to_sqlx() as _,
    )
    .fetch_one(connection)
    .await
}

/// Ends the oldest session without an account that still runs, and in which no sign-in waits. Of two that do so at once, each ends
/// another.
pub async fn delete_oldest_anonymous(connection: &mut PgConnection, now: Timestamp) -> sqlx::Result<()> {
    sqlx::query!(
        "DELETE FROM session WHERE id = (SELECT id FROM session s WHERE account_id IS NULL AND expires_at > $1
                                         AND NOT EXISTS (SELECT FROM pending_sign_in p WHERE p.session_id = s.id)
                                         ORDER BY created_at, id LIMIT 1 FOR UPDATE OF s SKIP LOCKED)",
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Ends an account's sessions, but one, and its sign-ins that wait for a code.
pub async fn delete_of(connection: &mut PgConnection, account: AccountId, but: Option<SessionId>) -> sqlx::Result<()> {
    sqlx::query!(
        "DELETE FROM session s WHERE s.id IS DISTINCT FROM $2 AND (s.account_id = $1
            OR s.id IN (SELECT p.session_id FROM pending_sign_in p WHERE p.account_id = $1))",
        account.as_uuid(),
        but.map(SessionId::as_uuid),
    )
    .execute(connection)
    .await
    .map(drop)
}

/// The sessions of an account that still run, the latest visit first.
pub async fn of_account(
    connection: &mut PgConnection,
    account: AccountId,
    now: Timestamp,
    earliest_visit: Timestamp,
) -> sqlx::Result<Vec<OwnSession>> {
    let rows = sqlx::query!(
        r#"SELECT id, user_agent, last_seen_at AS "last_seen_at: SqlTimestamp"
           FROM session WHERE account_id = $1 AND expires_at > $2 AND last_seen_at > $3
           ORDER BY last_seen_at DESC, id"#,
        account.as_uuid(),
        now.to_sqlx() as _,
        earliest_visit.to_sqlx() as _,
    )
    .fetch_all(connection)
    .await?;
    let own = rows.into_iter().map(|row| OwnSession {
        id: SessionId::from_uuid(row.id),
        user_agent: row.user_agent,
        last_seen_at: row.last_seen_at.to_jiff(),
    });
    Ok(own.collect())
}

/// Ends a session of that account; `false` where it has no such session.
pub async fn delete_own(connection: &mut PgConnection, account: AccountId, session: SessionId) -> sqlx::Result<bool> {
    let done =
        sqlx::query!("DELETE FROM session WHERE id = $1 AND account_id = $2", session.as_uuid(), account.as_uuid(),)
            .execute(connection)
            .await?;
    Ok(done.rows_affected() == 1)
}

pub async fn sweep(connection: &mut PgConnection, now: Timestamp, earliest_visit: Timestamp) -> sqlx::Result<u64> {
    let done = sqlx::query!(
        "DELETE FROM session WHERE expires_at <= $1 OR last_seen_at <= $2",
        now.to_sqlx() as _,
        earliest_visit.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected())
}
