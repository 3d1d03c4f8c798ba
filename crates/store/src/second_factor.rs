//! Second factors, their recovery codes, and those that are being set up. Their secrets are sealed: this crate has no key.

use domain::{
    ids::{AccountId, SessionId},
    second_factor::Step,
};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use sqlx::PgConnection;

/// The second factor of an account.
pub struct Found {
    pub sealed_secret: Vec<u8>,
    /// The step of the code that was accepted last.
    pub last_step: Step,
    pub set_up_at: Timestamp,
}

/// A second factor before its first right code.
pub struct SealedSetup {
    pub secret: Vec<u8>,
    /// What the recovery codes are made from.
    pub recovery_seed: Vec<u8>,
}

pub async fn find(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<Option<Found>> {
    let row = sqlx::query!(
        r#"SELECT secret, last_step, set_up_at AS "set_up_at: SqlTimestamp" FROM second_factor WHERE account_id = $1"#,
        account.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    Ok(row.map(|row| Found {
        sealed_secret: row.secret,
        last_step: Step::from_number(row.last_step),
        set_up_at: row.set_up_at.to_jiff(),
    }))
}

/// Gives an account that second factor, in place of the one before. `step` is that of its first code.
pub async fn put(
    connection: &mut PgConnection,
    account: AccountId,
    sealed_secret: &[u8],
    step: Step,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO second_factor (account_id, secret, last_step, set_up_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (account_id) DO UPDATE SET secret = $2, last_step = $3, set_up_at = $4",
        account.as_uuid(),
        sealed_secret,
        step.number(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Takes the second factor of an account away, with its recovery codes and the sign-ins that wait for it; `false` where it has none.
pub async fn delete(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<bool> {
    let done =
        sqlx::query!("DELETE FROM second_factor WHERE account_id = $1", account.as_uuid()).execute(connection).await?;
    Ok(done.rows_affected() == 1)
}

/// Notes that the code of a step was accepted. Of two requests with one code, one gets `true`.
pub async fn accept_step(connection: &mut PgConnection, account: AccountId, step: Step) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE second_factor SET last_step = $2 WHERE account_id = $1 AND last_step < $2",
        account.as_uuid(),
        step.number(),
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Puts these recovery codes in place of those before.
pub async fn put_recovery_codes(
    connection: &mut PgConnection,
    account: AccountId,
    hashes: &[Vec<u8>],
) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM recovery_code WHERE account_id = $1", account.as_uuid())
        .execute(&mut *connection)
        .await?;
    sqlx::query!(
        "INSERT INTO recovery_code (account_id, code_hash) SELECT $1, hash FROM unnest($2::bytea[]) AS hash",
        account.as_uuid(),
        hashes,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Uses a recovery code up. Of two requests with one code, one gets `true`.
pub async fn use_recovery_code(
    connection: &mut PgConnection,
    account: AccountId,
    hash: &[u8],
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE recovery_code SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL",
        account.as_uuid(),
        hash,
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

pub async fn recovery_codes_left(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!" FROM recovery_code WHERE account_id = $1 AND used_at IS NULL"#,
        account.as_uuid(),
    )
    .fetch_one(connection)
    .await
}

/// Begins to set a second factor up in that session, in place of what it began before.
pub async fn put_setup(
    connection: &mut PgConnection,
    session: SessionId,
    account: AccountId,
    setup: &SealedSetup,
    expires_at: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO second_factor_setup (session_id, account_id, secret, recovery_seed, expires_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (session_id) DO UPDATE SET account_id = $2, secret = $3, recovery_seed = $4, expires_at = $5",
        session.as_uuid(),
        account.as_uuid(),
        setup.secret,
        setup.recovery_seed,
        expires_at.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// What that account is setting up in that session.
pub async fn setup(
    connection: &mut PgConnection,
    session: SessionId,
    account: AccountId,
    now: Timestamp,
) -> sqlx::Result<Option<SealedSetup>> {
    sqlx::query_as!(
        SealedSetup,
        "SELECT secret, recovery_seed FROM second_factor_setup
         WHERE session_id = $1 AND account_id = $2 AND expires_at > $3",
        session.as_uuid(),
        account.as_uuid(),
        now.to_sqlx() as _,
    )
    .fetch_optional(connection)
    .await
}

/// Secrets that were stored before there was a key, and are still in clear.
pub async fn in_clear(connection: &mut PgConnection) -> sqlx::Result<Vec<(AccountId, Vec<u8>)>> {
    let rows = sqlx::query!("SELECT account_id, secret FROM second_factor WHERE octet_length(secret) = 20 FOR UPDATE")
        .fetch_all(connection)
        .await?;
    Ok(rows.into_iter().map(|row| (AccountId::from_uuid(row.account_id), row.secret)).collect())
}

/// Puts the sealed secret of an account in the place of the one in clear.
pub async fn replace_clear(connection: &mut PgConnection, account: AccountId, sealed: &[u8]) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE second_factor SET secret = $2 WHERE account_id = $1 AND octet_length(secret) = 20",
        account.as_uuid(),
        sealed,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// The accounts that have a second factor.
pub async fn accounts(connection: &mut PgConnection) -> sqlx::Result<Vec<AccountId>> {
    let ids = sqlx::query_scalar!("SELECT account_id FROM second_factor ORDER BY account_id");
    Ok(ids.fetch_all(connection).await?.into_iter().map(AccountId::from_uuid).collect())
}

/// Deletes everything that is being set up.
pub async fn delete_setups(connection: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM second_factor_setup").execute(connection).await.map(drop)
}

/// Deletes what was not set up in time.
pub async fn sweep(connection: &mut PgConnection, now: Timestamp) -> sqlx::Result<u64> {
    let done = sqlx::query!("DELETE FROM second_factor_setup WHERE expires_at <= $1", now.to_sqlx() as _)
        .execute(connection)
        .await?;
    Ok(done.rows_affected())
}
