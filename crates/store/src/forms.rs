//! Refused forms and the keys of accepted ones.

use domain::{form::Echo, ids::SessionId};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::decode;

pub async fn insert_echo(
    connection: &mut PgConnection,
    id: Uuid,
    session: SessionId,
    form: &str,
    echo: &Echo,
    expires_at: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO form_echo (id, session_id, form, fields, errors, problem, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        id,
        session.as_uuid(),
        form,
        serde_json::to_value(&echo.fields).map_err(decode)?,
        serde_json::to_value(&echo.errors).map_err(decode)?,
        echo.problem,
        expires_at.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Deletes a session's refused forms, but the latest. Call with the session locked.
pub async fn keep_latest_echoes(connection: &mut PgConnection, session: SessionId, latest: i64) -> sqlx::Result<()> {
    sqlx::query!(
        "DELETE FROM form_echo WHERE id IN
             (SELECT id FROM form_echo WHERE session_id = $1 ORDER BY expires_at DESC, id DESC OFFSET $2)",
        session.as_uuid(),
        latest,
    )
    .execute(connection)
    .await
    .map(drop)
}

pub async fn echo(
    connection: &mut PgConnection,
    id: Uuid,
    session: SessionId,
    form: &str,
    now: Timestamp,
) -> sqlx::Result<Option<Echo>> {
    let row = sqlx::query!(
        "SELECT fields, errors, problem FROM form_echo WHERE id = $1 AND session_id = $2 AND form = $3 AND expires_at > $4",
        id,
        session.as_uuid(),
        form,
        now.to_sqlx() as _,
    )
    .fetch_optional(connection)
    .await?;
    row.map(|row| {
        Ok(Echo {
            fields: serde_json::from_value(row.fields).map_err(decode)?,
            errors: serde_json::from_value(row.errors).map_err(decode)?,
            problem: row.problem,
        })
    })
    .transpose()
}

/// Takes a key for a run of a server; the answer says whether it was free. An open claim is free where it expires at
/// `abandoned_expires_at` or before, or where its run is gone: the database has no connection of that name any more. A killed server
/// loses its connections at once; one in the middle of a statement stays until that ends, and so does the claim.
pub async fn claim(
    connection: &mut PgConnection,
    key: Uuid,
    run: &str,
    expires_at: Timestamp,
    abandoned_expires_at: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "INSERT INTO form_submission AS earlier (id, expires_at, claimed_by) VALUES ($1, $2, $3)
         ON CONFLICT (id) DO UPDATE SET expires_at = excluded.expires_at, claimed_by = excluded.claimed_by
         WHERE earlier.led_to IS NULL AND (earlier.expires_at <= $4 OR NOT EXISTS
             (SELECT FROM pg_stat_activity a
              WHERE a.datname = current_database() AND a.application_name = earlier.claimed_by))",
        key,
        expires_at.to_sqlx() as _,
        run,
        abandoned_expires_at.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

pub async fn led_to(connection: &mut PgConnection, key: Uuid) -> sqlx::Result<Option<String>> {
    let row = sqlx::query!("SELECT led_to FROM form_submission WHERE id = $1", key).fetch_optional(connection).await?;
    Ok(row.and_then(|row| row.led_to))
}

pub async fn complete(connection: &mut PgConnection, key: Uuid, led_to: &str) -> sqlx::Result<()> {
    sqlx::query!("UPDATE form_submission SET led_to = $2 WHERE id = $1", key, led_to)
        .execute(connection)
        .await
        .map(drop)
}

pub async fn release(connection: &mut PgConnection, key: Uuid) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM form_submission WHERE id = $1 AND led_to IS NULL", key)
        .execute(connection)
        .await
        .map(drop)
}

/// Deletes expired rows, except those that somebody deletes at this moment.
pub async fn sweep(connection: &mut PgConnection, now: Timestamp) -> sqlx::Result<u64> {
    let echoes = sqlx::query!(
        "DELETE FROM form_echo WHERE id IN (SELECT id FROM form_echo WHERE expires_at <= $1 FOR UPDATE SKIP LOCKED)",
        now.to_sqlx() as _,
    )
    .execute(&mut *connection)
    .await?;
    let keys = sqlx::query!("DELETE FROM form_submission WHERE expires_at <= $1", now.to_sqlx() as _)
        .execute(connection)
        .await?;
    Ok(echoes.rows_affected() + keys.rows_affected())
}
