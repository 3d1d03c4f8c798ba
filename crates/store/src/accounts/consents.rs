//! Consents: what for, to which wording, since when; withdrawn rather than deleted.

use domain::ids::{AccountId, ConsentId};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use sqlx::PgConnection;

use domain::account::OwnConsent;

/// Notes a consent; the one that lives already stays.
pub async fn give(
    connection: &mut PgConnection,
    id: ConsentId,
    account: AccountId,
    purpose: &str,
    text_version: &str,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO consent (id, account_id, purpose, text_version, given_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (account_id, purpose) WHERE withdrawn_at IS NULL DO NOTHING",
        id.as_uuid(),
        account.as_uuid(),
        purpose,
        text_version,
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Withdraws it.
pub async fn withdraw(
    connection: &mut PgConnection,
    account: AccountId,
    purpose: &str,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE consent SET withdrawn_at = $3 WHERE account_id = $1 AND purpose = $2 AND withdrawn_at IS NULL",
        account.as_uuid(),
        purpose,
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Withdraws every consent of an account.
pub async fn withdraw_all(connection: &mut PgConnection, account: AccountId, now: Timestamp) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE consent SET withdrawn_at = $2 WHERE account_id = $1 AND withdrawn_at IS NULL",
        account.as_uuid(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Everything that a person ever agreed to, the oldest first.
pub async fn of_account(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<Vec<OwnConsent>> {
    let rows = sqlx::query!(
        r#"SELECT purpose, given_at AS "given_at: SqlTimestamp", withdrawn_at AS "withdrawn_at: SqlTimestamp"
           FROM consent WHERE account_id = $1 ORDER BY given_at, id"#,
        account.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    let own = rows.into_iter().map(|row| OwnConsent {
        purpose: row.purpose,
        given_at: row.given_at.to_jiff(),
        withdrawn_at: row.withdrawn_at.map(SqlTimestamp::to_jiff),
    });
    Ok(own.collect())
}
