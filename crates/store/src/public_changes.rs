//! Whether anything that public pages show has changed (`match_change` and `public_change`; the first one's migration says why the
//! question misses nothing).

use sqlx::PgConnection;

/// A snapshot of the database: what was committed when it was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot(String);

/// A snapshot of now, and whether anything that public pages show was committed since the last one; without a last one, yes.
///
/// A placement that was never published is on no public page: its drafts change nothing.
///
/// One statement sees one snapshot, so that both answers belong together. Ask the primary: on a standby a snapshot does not list the
/// transactions under way.
///
/// # Errors
/// The database's.
pub async fn since(connection: &mut PgConnection, last: Option<&Snapshot>) -> sqlx::Result<(Snapshot, bool)> {
    let row = sqlx::query!(
        r#"SELECT moment.at::text AS "at!",
                  $1::text IS NULL OR EXISTS (
                    SELECT FROM (
                      SELECT kind, id, changed_in FROM match_change
                      WHERE kind IN ('placement', 'organisation', 'season', 'country')
                      UNION ALL
                      SELECT kind, id, changed_in FROM public_change) AS change
                    WHERE change.changed_in >= pg_snapshot_xmin($1::text::pg_snapshot)
                      AND change.changed_in < pg_snapshot_xmax(moment.at)
                      AND NOT pg_visible_in_snapshot(change.changed_in, $1::text::pg_snapshot)
                      AND NOT (change.kind = 'placement' AND EXISTS (
                        SELECT FROM placement p
                        WHERE p.id = CASE WHEN change.kind = 'placement' THEN change.id::uuid END
                          AND p.published_at IS NULL
                          AND p.state IN ('draft', 'awaiting_partner', 'awaiting_review')))) AS "changed!"
           FROM (SELECT pg_current_snapshot() AS at) AS moment"#,
        last.map(|last| last.0.as_str()),
    )
    .fetch_one(connection)
    .await?;
    Ok((Snapshot(row.at), row.changed))
}
