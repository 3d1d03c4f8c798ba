//! Who and what a ranking is among.

use std::collections::BTreeMap;

use domain::{ids::ParticipantId, participant::Profile, placement::Track};
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use uuid::Uuid;

use super::decode;

/// The posts of that track to which people may apply on that day: published, by an approved OCI, before the last day.
pub(crate) async fn open_posts(connection: &mut PgConnection, track: Track, today: Date) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        "SELECT p.id FROM post p JOIN placement pl ON pl.id = p.placement_id JOIN organisation o ON o.id = pl.organisation_id
              JOIN season s ON s.id = pl.season_id
         WHERE pl.state = 'published' AND o.state = 'approved' AND pl.track = $1 AND s.applications_open_on <= $2
           AND COALESCE((pl.content -> 'place' ->> 'deadline')::date, s.applications_close_on) >= $2
         ORDER BY p.id",
        track.as_str(),
        today.to_sqlx() as _,
    )
    .fetch_all(connection)
    .await
}

/// The profiles of everybody of that track who has an account.
pub(crate) async fn people(
    connection: &mut PgConnection,
    track: Track,
) -> sqlx::Result<BTreeMap<ParticipantId, Profile>> {
    let rows =
        sqlx::query!("SELECT id, profile FROM participant WHERE track = $1 AND account_id IS NOT NULL", track.as_str())
            .fetch_all(connection)
            .await?;
    rows.into_iter()
        .map(|row| Ok((ParticipantId::from_uuid(row.id), serde_json::from_value(row.profile).map_err(decode)?)))
        .collect()
}
