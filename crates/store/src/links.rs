//! One-time links: only the SHA-256 of a token is kept.

use domain::{
    ids::{AccountId, LinkId},
    link::LinkPurpose,
};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use serde_json::Value;
use sqlx::PgConnection;

/// A link about to be sent.
pub struct NewLink<'a> {
    pub id: LinkId,
    pub token_hash: &'a [u8],
    pub purpose: LinkPurpose,
    pub account: Option<AccountId>,
    pub subject: Value,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
}

/// A stored link.
pub struct Found {
    pub account: Option<AccountId>,
    pub subject: Value,
    pub expires_at: Timestamp,
    pub used: bool,
}

pub async fn insert(connection: &mut PgConnection, link: &NewLink<'_>) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO one_time_link (id, token_hash, purpose, account_id, subject, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        link.id.as_uuid(),
        link.token_hash,
        link.purpose.as_str(),
        link.account.map(AccountId::as_uuid),
        link.subject,
        link.created_at.to_sqlx() as _,
        link.expires_at.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

pub async fn find(
    connection: &mut PgConnection,
    token_hash: &[u8],
    purpose: LinkPurpose,
) -> sqlx::Result<Option<Found>> {
    let row = sqlx::query!(
        r#"SELECT account_id, subject, expires_at AS "expires_at: SqlTimestamp", used_at IS NOT NULL AS "used!"
           FROM one_time_link WHERE token_hash = $1 AND purpose = $2"#,
        token_hash,
        purpose.as_str(),
    )
    .fetch_optional(connection)
    .await?;
    Ok(row.map(|row| Found {
        account: row.account_id.map(AccountId::from_uuid),
        subject: row.subject,
        expires_at: row.expires_at.to_jiff(),
        used: row.used,
    }))
}

/// A link that was used up just now.
pub struct Taken {
    pub id: LinkId,
    pub account: Option<AccountId>,
    pub subject: Value,
    pub created_at: Timestamp,
}

/// Uses a link up. Of two requests at the same time, one gets it.
pub async fn take(
    connection: &mut PgConnection,
    token_hash: &[u8],
    purpose: LinkPurpose,
    now: Timestamp,
) -> sqlx::Result<Option<Taken>> {
    let row = sqlx::query!(
        r#"UPDATE one_time_link SET used_at = $3
           WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3
           RETURNING id, account_id, subject, created_at AS "created_at: SqlTimestamp""#,
        token_hash,
        purpose.as_str(),
        now.to_sqlx() as _,
    )
    .fetch_optional(connection)
    .await?;
    Ok(row.map(|row| Taken {
        id: LinkId::from_uuid(row.id),
        account: row.account_id.map(AccountId::from_uuid),
        subject: row.subject,
        created_at: row.created_at.to_jiff(),
    }))
}

/// Makes an account's other links of a purpose worthless.
pub async fn cancel(
    connection: &mut PgConnection,
    account: AccountId,
    purpose: LinkPurpose,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE one_time_link SET used_at = $3 WHERE account_id = $1 AND purpose = $2 AND used_at IS NULL",
        account.as_uuid(),
        purpose.as_str(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Makes an account's links of a purpose worthless that were made after that one. Identifiers grow with time.
pub async fn cancel_later(
    connection: &mut PgConnection,
    account: AccountId,
    purpose: LinkPurpose,
    than: LinkId,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE one_time_link SET used_at = $4
         WHERE account_id = $1 AND purpose = $2 AND used_at IS NULL
           AND (created_at, id) > (SELECT l.created_at, l.id FROM one_time_link l WHERE l.id = $3)",
        account.as_uuid(),
        purpose.as_str(),
        than.as_uuid(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Whether an account has a link of a purpose that is good at that moment, and no mail to it died since the link was made.
pub async fn has_open(
    connection: &mut PgConnection,
    account: AccountId,
    purpose: LinkPurpose,
    at: Timestamp,
) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM one_time_link l WHERE l.account_id = $1 AND l.purpose = $2 AND l.used_at IS NULL
                            AND l.expires_at > $3
                            AND NOT EXISTS (SELECT FROM outbox_mail m JOIN account a ON lower(m.recipient) = lower(a.email)
                                            WHERE a.id = l.account_id AND m.dead_at >= l.created_at)) AS "open!""#,
        account.as_uuid(),
        purpose.as_str(),
        at.to_sqlx() as _,
    )
    .fetch_one(connection)
    .await
}

/// Erases what people typed to register an address, from the links that were mailed there.
pub async fn forget_claims(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE one_time_link SET subject = '{}' WHERE account_id = $1 AND purpose = $2",
        account.as_uuid(),
        LinkPurpose::ConfirmAddress.as_str(),
    )
    .execute(connection)
    .await
    .map(drop)
}

pub async fn sweep(connection: &mut PgConnection, before: Timestamp) -> sqlx::Result<u64> {
    let done = sqlx::query!("DELETE FROM one_time_link WHERE expires_at <= $1", before.to_sqlx() as _)
        .execute(connection)
        .await?;
    Ok(done.rows_affected())
}
