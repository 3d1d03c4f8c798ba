//! The link by which a partner confirms a placement: read as often as people like, answered once.

use domain::ids::{LinkId, PartnerId, PlacementId};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use serde::{Deserialize, Serialize};
use sqlx::PgConnection;

use crate::decode;

/// What such a link is about.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Subject {
    pub placement: PlacementId,
    /// The partner it was sent to. Another partner's link is not valid.
    pub partner: PartnerId,
}

/// A stored link.
pub struct Found {
    pub subject: Subject,
    pub expires_at: Timestamp,
    pub answered: bool,
}

pub async fn insert(
    connection: &mut PgConnection,
    id: LinkId,
    token_hash: &[u8],
    subject: &Subject,
    now: Timestamp,
    expires_at: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO one_time_link (id, token_hash, purpose, subject, created_at, expires_at)
         VALUES ($1, $2, 'partner_confirmation', $3, $4, $5)",
        id.as_uuid(),
        token_hash,
        serde_json::to_value(subject).map_err(decode)?,
        now.to_sqlx() as _,
        expires_at.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

pub async fn find(connection: &mut PgConnection, token_hash: &[u8]) -> sqlx::Result<Option<Found>> {
    let row = sqlx::query!(
        r#"SELECT subject, expires_at AS "expires_at: SqlTimestamp", used_at IS NOT NULL AS "answered!"
           FROM one_time_link WHERE token_hash = $1 AND purpose = 'partner_confirmation'"#,
        token_hash,
    )
    .fetch_optional(connection)
    .await?;
    row.map(|row| {
        Ok(Found {
            subject: serde_json::from_value(row.subject).map_err(decode)?,
            expires_at: row.expires_at.to_jiff(),
            answered: row.answered,
        })
    })
    .transpose()
}

/// Marks the link as answered. Of two answers at the same time, one counts.
pub async fn take(connection: &mut PgConnection, token_hash: &[u8], now: Timestamp) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE one_time_link SET used_at = $2
         WHERE token_hash = $1 AND purpose = 'partner_confirmation' AND used_at IS NULL AND expires_at > $2",
        token_hash,
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}
