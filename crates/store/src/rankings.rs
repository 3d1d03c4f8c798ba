//! The people and posts that rankings compare.

use std::collections::BTreeMap;

use domain::{
    ids::{ParticipantId, PostId},
    participant::Profile,
    placement::Track,
};
use futures_util::stream::BoxStream;
use jiff::civil::Date;
use jiff_sqlx::ToSqlx;
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

use crate::changes::Changes;

/// A profile as it is stored: reading it is work for another thread than those that answer requests.
pub struct PersonRow {
    pub id: Uuid,
    /// `None` where the person is no longer ranked.
    pub profile: Option<String>,
}

/// Somebody as the programme's coordinator sees them in a ranking.
pub struct NamedRow {
    pub id: Uuid,
    pub name: Option<String>,
    /// The number of their application to that post.
    pub number: Option<String>,
}

/// The posts to which people may apply on that day or will later: published, by an approved OCI, before the last day. Of these
/// placements, or of all.
pub async fn published_posts(
    connection: &mut PgConnection,
    of: Option<&[Uuid]>,
    today: Date,
) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        "SELECT p.id FROM post p JOIN placement pl ON pl.id = p.placement_id JOIN organisation o ON o.id = pl.organisation_id
              JOIN season s ON s.id = pl.season_id
         WHERE pl.state = 'published' AND o.state = 'approved' AND ($1::uuid[] IS NULL OR pl.id = ANY($1))
           AND COALESCE((pl.content -> 'place' ->> 'deadline')::date, s.applications_close_on) >= $2
         ORDER BY p.id",
        of as _,
        today.to_sqlx() as _,
    )
    .fetch_all(connection)
    .await
}

/// The placements that a change of an organisation, a season or a country may concern.
pub async fn placements_of(connection: &mut PgConnection, changes: &Changes) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        "SELECT id FROM placement WHERE organisation_id = ANY($1) OR season_id = ANY($2) OR country = ANY($3)",
        &changes.organisations,
        &changes.seasons,
        &changes.countries,
    )
    .fetch_all(connection)
    .await
}

/// The profiles of everybody on that track with an account.
pub async fn people(connection: &mut PgConnection, track: Track) -> sqlx::Result<BTreeMap<ParticipantId, Profile>> {
    let rows = sqlx::query!(
        r#"SELECT p.id, p.profile AS "profile: Json<Profile>" FROM participant p JOIN account a ON a.id = p.account_id
           WHERE p.track = $1 AND a.closed_at IS NULL"#,
        track.as_str(),
    )
    .fetch_all(connection)
    .await?;
    Ok(rows.into_iter().map(|row| (ParticipantId::from_uuid(row.id), row.profile.0)).collect())
}

/// Everybody with an account, as the database sends them, in no order. Of a track, or of both.
///
/// One statement for all: in pages, each page would sort everybody again.
pub fn everybody(connection: &mut PgConnection, track: Option<Track>) -> BoxStream<'_, sqlx::Result<PersonRow>> {
    sqlx::query_as!(
        PersonRow,
        "SELECT p.id, p.profile::text AS profile FROM participant p JOIN account a ON a.id = p.account_id
         WHERE a.closed_at IS NULL AND ($1::text IS NULL OR p.track = $1)",
        track.map(Track::as_str),
    )
    .fetch(connection)
}

/// The people that a change names and that still exist.
pub async fn people_of(connection: &mut PgConnection, changes: &Changes) -> sqlx::Result<Vec<PersonRow>> {
    sqlx::query_as!(
        PersonRow,
        r#"SELECT p.id AS "id!", CASE WHEN a.closed_at IS NULL AND a.id IS NOT NULL THEN p.profile::text END AS "profile?"
           FROM participant p LEFT JOIN account a ON a.id = p.account_id WHERE p.id = ANY($1) OR p.account_id = ANY($2)"#,
        &changes.participants,
        &changes.accounts,
    )
    .fetch_all(connection)
    .await
}

/// The people among these who still have an account, with what is shown beside that post.
pub async fn named(connection: &mut PgConnection, ids: &[Uuid], post: PostId) -> sqlx::Result<Vec<NamedRow>> {
    sqlx::query_as!(
        NamedRow,
        "SELECT p.id, p.profile -> 'identity' ->> 'name' AS name,
                (SELECT max(number) FROM application WHERE participant_id = p.id AND post_id = $2 AND state <> 'draft') AS number
         FROM participant p JOIN account a ON a.id = p.account_id WHERE a.closed_at IS NULL AND p.id = ANY($1)",
        ids,
        post.as_uuid(),
    )
    .fetch_all(connection)
    .await
}
