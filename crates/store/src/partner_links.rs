//! The link by which a partner answers about a placement: read as often as people like, answered once. A placement has one good link
//! at a time.

use domain::{
    ids::{LinkId, PartnerId, PlacementId, SessionId},
    link::LinkWay,
};
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

/// A link about to be made.
pub struct NewPartnerLink<'a> {
    pub id: LinkId,
    pub token_hash: &'a [u8],
    pub subject: &'a Subject,
    pub way: LinkWay,
    pub expires_at: Timestamp,
}

/// A stored link.
pub struct Found {
    pub id: LinkId,
    pub subject: Subject,
    pub expires_at: Timestamp,
    pub answered: bool,
    /// Another took its place, or it was taken back.
    pub ended: bool,
}

/// The last link of a placement, for its OCI.
pub struct Latest {
    pub id: LinkId,
    pub way: LinkWay,
    pub made_at: Timestamp,
    pub expires_at: Timestamp,
    pub opened_at: Option<Timestamp>,
    pub answered_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
}

pub async fn insert(connection: &mut PgConnection, link: &NewPartnerLink<'_>, now: Timestamp) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO one_time_link (id, token_hash, purpose, subject, created_at, expires_at)
         VALUES ($1, $2, 'partner_confirmation', $3, $4, $5)",
        link.id.as_uuid(),
        link.token_hash,
        serde_json::to_value(link.subject).map_err(decode)?,
        now.to_sqlx() as _,
        link.expires_at.to_sqlx() as _,
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "INSERT INTO partner_link (link_id, placement_id, partner_id, way) VALUES ($1, $2, $3, $4)",
        link.id.as_uuid(),
        link.subject.placement.as_uuid(),
        link.subject.partner.as_uuid(),
        link.way.as_str(),
    )
    .execute(connection)
    .await
    .map(drop)
}

pub async fn find(connection: &mut PgConnection, token_hash: &[u8]) -> sqlx::Result<Option<Found>> {
    let row = sqlx::query!(
        r#"SELECT l.id, l.subject, l.expires_at AS "expires_at: SqlTimestamp", l.used_at IS NOT NULL AS "answered!",
                  p.ended_at IS NOT NULL AS "ended!"
           FROM one_time_link l LEFT JOIN partner_link p ON p.link_id = l.id
           WHERE l.token_hash = $1 AND l.purpose = 'partner_confirmation'"#,
        token_hash,
    )
    .fetch_optional(connection)
    .await?;
    row.map(|row| {
        Ok(Found {
            id: LinkId::from_uuid(row.id),
            subject: serde_json::from_value(row.subject).map_err(decode)?,
            expires_at: row.expires_at.to_jiff(),
            answered: row.answered,
            ended: row.ended,
        })
    })
    .transpose()
}

/// The last link that a placement was given, whatever became of it.
pub async fn latest(connection: &mut PgConnection, placement: PlacementId) -> sqlx::Result<Option<Latest>> {
    let row = sqlx::query!(
        r#"SELECT l.id, p.way, l.created_at AS "made_at: SqlTimestamp", l.expires_at AS "expires_at: SqlTimestamp",
                  l.used_at AS "used_at: SqlTimestamp", p.opened_at AS "opened_at: SqlTimestamp",
                  p.ended_at AS "ended_at: SqlTimestamp"
           FROM partner_link p JOIN one_time_link l ON l.id = p.link_id
           WHERE p.placement_id = $1 ORDER BY p.link_id DESC LIMIT 1"#,
        placement.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    Ok(row.map(|row| Latest {
        id: LinkId::from_uuid(row.id),
        way: LinkWay::from_stored(&row.way),
        made_at: row.made_at.to_jiff(),
        expires_at: row.expires_at.to_jiff(),
        opened_at: row.opened_at.map(SqlTimestamp::to_jiff),
        answered_at: row.used_at.filter(|_| row.ended_at.is_none()).map(SqlTimestamp::to_jiff),
        ended_at: row.ended_at.map(SqlTimestamp::to_jiff),
    }))
}

/// Notes that somebody opened it for the first time.
pub async fn note_opened(connection: &mut PgConnection, id: LinkId, now: Timestamp) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE partner_link SET opened_at = $2 WHERE link_id = $1 AND opened_at IS NULL",
        id.as_uuid(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Ends the links of a placement that nobody answered; how many.
pub async fn end(connection: &mut PgConnection, placement: PlacementId, now: Timestamp) -> sqlx::Result<u64> {
    let done = sqlx::query!(
        "WITH ended AS (
             UPDATE one_time_link l SET used_at = $2 FROM partner_link p
             WHERE p.link_id = l.id AND p.placement_id = $1 AND l.used_at IS NULL RETURNING l.id)
         UPDATE partner_link SET ended_at = $2 WHERE link_id IN (SELECT id FROM ended)",
        placement.as_uuid(),
        now.to_sqlx() as _,
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "DELETE FROM shown_link WHERE link_id IN (SELECT link_id FROM partner_link WHERE placement_id = $1)",
        placement.as_uuid(),
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected())
}

/// Marks the link as answered, and keeps the statement that the answer replaces. Of two answers at the same time, one counts.
pub async fn take(
    connection: &mut PgConnection,
    id: LinkId,
    statement_before: Option<&str>,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE one_time_link SET used_at = $2
         WHERE id = $1 AND purpose = 'partner_confirmation' AND used_at IS NULL AND expires_at > $2",
        id.as_uuid(),
        now.to_sqlx() as _,
    )
    .execute(&mut *connection)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query!(
        "UPDATE partner_link SET statement_before = $2 WHERE link_id = $1 AND statement_before IS DISTINCT FROM $2",
        id.as_uuid(),
        statement_before,
    )
    .execute(connection)
    .await?;
    Ok(true)
}

/// The statement that an answer by that link replaced.
pub async fn statement_before(connection: &mut PgConnection, id: LinkId) -> sqlx::Result<Option<String>> {
    let found = sqlx::query_scalar!("SELECT statement_before FROM partner_link WHERE link_id = $1", id.as_uuid());
    Ok(found.fetch_optional(connection).await?.flatten())
}

/// Makes an answered link good again until its last day. `false` where it was not answered.
pub async fn reopen(connection: &mut PgConnection, id: LinkId) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE one_time_link SET used_at = NULL
         WHERE id = $1 AND purpose = 'partner_confirmation' AND used_at IS NOT NULL",
        id.as_uuid(),
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "UPDATE partner_link SET statement_before = NULL WHERE link_id = $1 AND statement_before IS NOT NULL",
        id.as_uuid(),
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Keeps a sealed link for the session in which it was made.
pub async fn show(
    connection: &mut PgConnection,
    id: LinkId,
    session: SessionId,
    sealed: &[u8],
    expires_at: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO shown_link (link_id, session_id, token, expires_at) VALUES ($1, $2, $3, $4)",
        id.as_uuid(),
        session.as_uuid(),
        sealed,
        expires_at.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// The sealed link that this session may still read.
pub async fn shown(
    connection: &mut PgConnection,
    id: LinkId,
    session: SessionId,
    now: Timestamp,
) -> sqlx::Result<Option<Vec<u8>>> {
    sqlx::query_scalar!(
        "SELECT token FROM shown_link WHERE link_id = $1 AND session_id = $2 AND expires_at > $3",
        id.as_uuid(),
        session.as_uuid(),
        now.to_sqlx() as _,
    )
    .fetch_optional(connection)
    .await
}

/// The placements that wait for a partner's answer.
pub async fn waiting_for(connection: &mut PgConnection, partner: PartnerId) -> sqlx::Result<Vec<PlacementId>> {
    let ids = sqlx::query_scalar!(
        "SELECT id FROM placement WHERE partner_id = $1 AND state = 'awaiting_partner' ORDER BY id",
        partner.as_uuid(),
    );
    Ok(ids.fetch_all(connection).await?.into_iter().map(PlacementId::from_uuid).collect())
}

/// Deletes what is shown no longer.
pub async fn sweep(connection: &mut PgConnection, now: Timestamp) -> sqlx::Result<u64> {
    let done = sqlx::query!("DELETE FROM shown_link WHERE expires_at <= $1", now.to_sqlx() as _);
    Ok(done.execute(connection).await?.rows_affected())
}
