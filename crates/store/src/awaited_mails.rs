//! Mails whose answer somebody waits for: how the last one went, and those that are taken back.

use domain::awaited::{Awaited, AwaitedKind};
use jiff::Timestamp;
use jiff_sqlx::Timestamp as SqlTimestamp;
use sqlx::PgConnection;
use uuid::Uuid;

/// How the last mail that somebody waits for went.
pub struct LastMail {
    pub written_at: Timestamp,
    pub sent_at: Option<Timestamp>,
    pub dead_at: Option<Timestamp>,
}

/// How the last mail that is waited for in that way went.
pub async fn last(connection: &mut PgConnection, awaited: Awaited) -> sqlx::Result<Option<LastMail>> {
    let row = sqlx::query!(
        r#"SELECT created_at AS "written_at: SqlTimestamp", sent_at AS "sent_at: SqlTimestamp",
                  dead_at AS "dead_at: SqlTimestamp"
           FROM outbox_mail WHERE awaited_kind = $1 AND awaited_id = $2 ORDER BY id DESC LIMIT 1"#,
        awaited.kind().as_str(),
        awaited.id(),
    )
    .fetch_optional(connection)
    .await?;
    Ok(row.map(|row| LastMail {
        written_at: row.written_at.to_jiff(),
        sent_at: row.sent_at.map(SqlTimestamp::to_jiff),
        dead_at: row.dead_at.map(SqlTimestamp::to_jiff),
    }))
}

/// Those of these, each waited for in that way, whose last mail did not arrive.
pub async fn unreached(connection: &mut PgConnection, kind: AwaitedKind, ids: &[Uuid]) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        r#"SELECT id AS "id!" FROM (
               SELECT DISTINCT ON (awaited_id) awaited_id AS id, dead_at FROM outbox_mail
               WHERE awaited_kind = $1 AND awaited_id = ANY($2) ORDER BY awaited_id, id DESC) last
           WHERE dead_at IS NOT NULL"#,
        kind.as_str(),
        ids,
    )
    .fetch_all(connection)
    .await
}

/// Deletes mails with a link that ends before they left: another one takes their place, or none.
pub async fn drop_unsent(connection: &mut PgConnection, awaited: Awaited, mail_kind: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "DELETE FROM outbox_mail WHERE awaited_kind = $1 AND awaited_id = $2 AND kind = $3 AND sent_at IS NULL",
        awaited.kind().as_str(),
        awaited.id(),
        mail_kind,
    )
    .execute(connection)
    .await
    .map(drop)
}
