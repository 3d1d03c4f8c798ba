//! Posts, with what an application takes from their placement, organisation and season.

use std::collections::BTreeMap;

use domain::{
    application::PostInPlacement,
    dates::DateRange,
    ids::{ApplicationId, OrganisationId, PlacementId, PostId},
    placement::{PlacementDraft, PostKind},
    season::SeasonEligibility,
    text::OrganisationName,
};
use jiff_sqlx::Date as SqlDate;
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

use crate::{decode, parse};

/// These posts, by their identifier.
pub async fn posts(connection: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<BTreeMap<PostId, PostInPlacement>> {
    let rows = sqlx::query!(
        r#"SELECT p.id, p.kind, p.seats_max, p.seats_taken, p.placement_id, pl.state, pl.state_reason,
                  pl.content AS "content: Json<PlacementDraft>",
                  o.id AS organisation_id, o.name, o.slug, o.state AS organisation_state,
                  s.eligibility AS "eligibility: Json<SeasonEligibility>",
                  s.applications_open_on AS "opens: SqlDate", s.applications_close_on AS "closes: SqlDate",
                  l.level AS "country_level?",
                  (SELECT count(*) FROM application a WHERE a.post_id = p.id AND a.state = 'offered') AS "offered!"
           FROM post p JOIN placement pl ON pl.id = p.placement_id JOIN organisation o ON o.id = pl.organisation_id
                JOIN season s ON s.id = pl.season_id
                LEFT JOIN LATERAL (SELECT c.level FROM country_security c WHERE c.country = pl.country
                                   ORDER BY c.noted_on DESC LIMIT 1) l ON true
           WHERE p.id = ANY($1)"#,
        ids,
    )
    .fetch_all(connection)
    .await?;
    let posts = rows.into_iter().map(|row| {
        Ok(PostInPlacement {
            id: PostId::from_uuid(row.id),
            kind: parse(&row.kind)?,
            seats_max: u16::try_from(row.seats_max).map_err(decode)?,
            seats_taken: u16::try_from(row.seats_taken).map_err(decode)?,
            offered: u16::try_from(row.offered).map_err(decode)?,
            placement: PlacementId::from_uuid(row.placement_id),
            placement_state: parse(&row.state)?,
            placement_reason: row.state_reason,
            content: row.content.0,
            organisation: OrganisationId::from_uuid(row.organisation_id),
            organisation_name: OrganisationName::parse(&row.name).map_err(decode)?,
            organisation_slug: row.slug,
            organisation_state: parse(&row.organisation_state)?,
            country_level: row.country_level.as_deref().map(parse).transpose()?,
            season: DateRange::new(row.opens.to_jiff(), row.closes.to_jiff()).map_err(decode)?,
            eligibility: row.eligibility.0,
        })
    });
    posts.map(|post| post.map(|post| (post.id, post))).collect()
}

/// The post of that kind, if the placement has one.
pub async fn id_of(
    connection: &mut PgConnection,
    placement: PlacementId,
    kind: PostKind,
) -> sqlx::Result<Option<Uuid>> {
    sqlx::query_scalar!(
        "SELECT id FROM post WHERE placement_id = $1 AND kind = $2",
        placement.as_uuid(),
        kind.as_str(),
    )
    .fetch_optional(connection)
    .await
}

/// The post of an application.
pub async fn post_of(connection: &mut PgConnection, application: ApplicationId) -> sqlx::Result<Option<Uuid>> {
    sqlx::query_scalar!("SELECT post_id FROM application WHERE id = $1", application.as_uuid())
        .fetch_optional(connection)
        .await
}

/// The posts of a placement.
pub async fn of_placement(connection: &mut PgConnection, placement: PlacementId) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!("SELECT id FROM post WHERE placement_id = $1 ORDER BY kind", placement.as_uuid())
        .fetch_all(connection)
        .await
}

/// The posts of an organisation's placements that may have candidates, the latest placement first.
pub async fn of_organisation(connection: &mut PgConnection, organisation: OrganisationId) -> sqlx::Result<Vec<Uuid>> {
    sqlx::query_scalar!(
        "SELECT p.id FROM post p JOIN placement pl ON pl.id = p.placement_id
         WHERE pl.organisation_id = $1 AND pl.published_at IS NOT NULL ORDER BY pl.published_at DESC, p.kind",
        organisation.as_uuid(),
    )
    .fetch_all(connection)
    .await
}

/// Locks a post's row until the transaction ends, and answers its seats: how many, and how many are taken.
pub async fn lock(connection: &mut PgConnection, post: PostId) -> sqlx::Result<(i32, i32)> {
    let row = sqlx::query!("SELECT seats_max, seats_taken FROM post WHERE id = $1 FOR UPDATE", post.as_uuid())
        .fetch_one(connection)
        .await?;
    Ok((row.seats_max, row.seats_taken))
}

/// Writes the seats taken of a post that the transaction has locked.
pub async fn set_taken(connection: &mut PgConnection, post: PostId, taken: i32) -> sqlx::Result<()> {
    sqlx::query!("UPDATE post SET seats_taken = $2 WHERE id = $1", post.as_uuid(), taken)
        .execute(connection)
        .await
        .map(drop)
}
