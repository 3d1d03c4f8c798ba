//! The trail of an account's sign-ins, and the networks that it signed in from.

use domain::{
    account::{Device, SignInAttempt},
    ids::AccountId,
};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use sqlx::PgConnection;

use crate::{fresh, parse};

/// Lets the transaction end before its rows are on the disk. Losing them in a crash does no harm, and a transaction that wrote
/// something takes no longer than one that wrote nothing.
pub async fn do_not_wait_for_disk(connection: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query_scalar!("SELECT set_config('synchronous_commit', 'off', true)").fetch_one(connection).await.map(drop)
}

/// Adds an attempt, and deletes those of the same group that are more than `kept`. Without an account, the same statements run and
/// write nothing.
pub async fn insert(
    connection: &mut PgConnection,
    account: Option<AccountId>,
    attempt: &SignInAttempt,
    kept: i64,
) -> sqlx::Result<()> {
    let id = account.map(AccountId::as_uuid);
    sqlx::query!(
        "INSERT INTO sign_in_attempt (id, account_id, at, outcome, browser, system)
         SELECT $1, a.id, $3, $4, $5, $6 FROM account a WHERE a.id = $2 AND a.closed_at IS NULL",
        fresh(),
        id,
        attempt.at.to_sqlx() as _,
        attempt.outcome.as_str(),
        attempt.device.browser,
        attempt.device.system,
    )
    .execute(&mut *connection)
    .await?;
    let group: Vec<String> = attempt.outcome.kept_with().iter().map(|outcome| outcome.as_str().to_owned()).collect();
    sqlx::query!(
        "DELETE FROM sign_in_attempt WHERE id IN (SELECT id FROM sign_in_attempt WHERE account_id = $1 AND outcome = ANY($2)
                                                  ORDER BY at DESC, id DESC OFFSET $3)",
        id,
        &group,
        kept,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// The attempts of an account since then, the latest first.
pub async fn of_account(
    connection: &mut PgConnection,
    account: AccountId,
    since: Timestamp,
) -> sqlx::Result<Vec<SignInAttempt>> {
    let rows = sqlx::query!(
        r#"SELECT at AS "at: SqlTimestamp", outcome, browser, system FROM sign_in_attempt
           WHERE account_id = $1 AND at > $2 ORDER BY at DESC, id DESC"#,
        account.as_uuid(),
        since.to_sqlx() as _,
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(SignInAttempt {
                at: row.at.to_jiff(),
                outcome: parse(&row.outcome)?,
                device: Device::stored(row.browser.as_deref(), row.system.as_deref()),
            })
        })
        .collect()
}

pub async fn delete_of(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM sign_in_attempt WHERE account_id = $1", account.as_uuid())
        .execute(connection)
        .await
        .map(drop)
}

/// Deletes the attempts before the first moment, and the origins not seen since the second one.
pub async fn sweep(connection: &mut PgConnection, attempts: Timestamp, origins: Timestamp) -> sqlx::Result<u64> {
    let old = sqlx::query!("DELETE FROM sign_in_attempt WHERE at <= $1", attempts.to_sqlx() as _)
        .execute(&mut *connection)
        .await?;
    let unseen = sqlx::query!("DELETE FROM familiar_origin WHERE seen_at <= $1", origins.to_sqlx() as _)
        .execute(connection)
        .await?;
    Ok(old.rows_affected() + unseen.rows_affected())
}

/// Notes that somebody signed in from an origin.
pub async fn remember_origin(connection: &mut PgConnection, key: &[u8], now: Timestamp) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO familiar_origin (key, seen_at) VALUES ($1, $2)
         ON CONFLICT (key) DO UPDATE SET seen_at = greatest(familiar_origin.seen_at, excluded.seen_at)",
        key,
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Whether somebody signed in from an origin since then.
pub async fn is_familiar_origin(connection: &mut PgConnection, key: &[u8], since: Timestamp) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM familiar_origin WHERE key = $1 AND seen_at > $2) AS "seen!""#,
        key,
        since.to_sqlx() as _,
    )
    .fetch_one(connection)
    .await
}
