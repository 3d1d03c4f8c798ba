//! Whom a stop concerns: the placements and people of a country, an OCI or a placement, counted and locked.

use domain::{
    application::ApplicationState,
    country::{CountryCode, PausedPlacement, SecurityLevel},
    ids::{OrganisationId, PlacementId},
    language::UiLanguage,
};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::parse;

/// What is stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope<'a> {
    Country(CountryCode),
    Organisations(&'a [OrganisationId]),
    Placement(PlacementId),
}

impl Scope<'_> {
    const fn country(self) -> Option<&'static str> {
        if let Self::Country(country) = self { Some(country.as_str()) } else { None }
    }

    fn organisations(self) -> Option<Vec<Uuid>> {
        let Self::Organisations(ids) = self else { return None };
        Some(ids.iter().map(|id| id.as_uuid()).collect())
    }

    const fn placement(self) -> Option<Uuid> {
        if let Self::Placement(id) = self { Some(id.as_uuid()) } else { None }
    }
}

/// Locks the placements in that scope against changes until the transaction ends, in the order of their identifiers. People who send
/// applications and members who decide keep a placement first, so that none of them passes between this and the end.
pub async fn lock(connection: &mut PgConnection, scope: Scope<'_>) -> sqlx::Result<()> {
    let organisations = scope.organisations();
    sqlx::query!(
        "SELECT id FROM placement
         WHERE ($1::text IS NULL OR country = $1) AND ($2::uuid[] IS NULL OR organisation_id = ANY ($2)) AND ($3::uuid IS NULL OR id = $3)
           AND state <> 'draft'
         ORDER BY id FOR UPDATE",
        scope.country(),
        organisations.as_deref(),
        scope.placement(),
    )
    .fetch_all(connection)
    .await
    .map(drop)
}

/// The people with an application that was sent and is under way, by OCI, placement and state. Who has left counts until the return
/// is recorded, also where the placement is over.
pub async fn people(
    connection: &mut PgConnection,
    scope: Scope<'_>,
) -> sqlx::Result<Vec<(OrganisationId, PlacementId, ApplicationState, i64)>> {
    let organisations = scope.organisations();
    let rows = sqlx::query!(
        r#"SELECT p.organisation_id, p.id, x.state, count(*) AS "count!"
           FROM application x JOIN post o ON o.id = x.post_id JOIN placement p ON p.id = o.placement_id
           WHERE ($1::text IS NULL OR p.country = $1) AND ($2::uuid[] IS NULL OR p.organisation_id = ANY ($2))
             AND ($3::uuid IS NULL OR p.id = $3)
             AND (x.state = 'departed' OR p.state NOT IN ('completed', 'cancelled') AND x.state IN
                 ('submitted', 'under_review', 'interview', 'waitlisted', 'offered', 'accepted', 'preparing'))
           GROUP BY p.organisation_id, p.id, x.state ORDER BY p.id"#,
        scope.country(),
        organisations.as_deref(),
        scope.placement(),
    )
    .fetch_all(connection)
    .await?;
    let read = |id, placement, state: &str, count| {
        Ok((OrganisationId::from_uuid(id), PlacementId::from_uuid(placement), parse(state)?, count))
    };
    rows.into_iter().map(|row| read(row.organisation_id, row.id, &row.state, row.count)).collect()
}

/// The OCIs of the placements in that scope that are not over, and how many of their placements people can see. An OCI counts from
/// the moment it asked its partner: it waits for a publication.
pub async fn organisations(
    connection: &mut PgConnection,
    scope: Scope<'_>,
) -> sqlx::Result<Vec<(OrganisationId, i64)>> {
    let organisations = scope.organisations();
    let rows = sqlx::query!(
        r#"SELECT organisation_id, count(*) FILTER (WHERE state IN ('published', 'closed', 'underway')) AS "public!"
           FROM placement
           WHERE ($1::text IS NULL OR country = $1) AND ($2::uuid[] IS NULL OR organisation_id = ANY ($2)) AND ($3::uuid IS NULL OR id = $3)
             AND state NOT IN ('draft', 'completed', 'cancelled')
           GROUP BY organisation_id ORDER BY organisation_id"#,
        scope.country(),
        organisations.as_deref(),
        scope.placement(),
    )
    .fetch_all(connection)
    .await?;
    Ok(rows.into_iter().map(|row| (OrganisationId::from_uuid(row.organisation_id), row.public)).collect())
}

/// The placements in countries for which nobody may leave, of one OCI or of all: those with people abroad first. Titles are in that
/// language, else in French.
pub async fn paused_by_country(
    connection: &mut PgConnection,
    organisation: Option<OrganisationId>,
    language: UiLanguage,
    limit: i64,
) -> sqlx::Result<Vec<PausedPlacement>> {
    let stopping: Vec<String> = stopping_levels();
    let rows = sqlx::query!(
        r#"SELECT p.id, COALESCE(p.content -> 'basics' -> $2::text ->> 'title', p.content #>> '{basics,fr,title}',
                           p.content #>> '{basics,en,title}', p.content #>> '{basics,es,title}') AS title,
                  o.name AS organisation, p.country AS "country!", n.candidates AS "candidates!", n.abroad AS "abroad!"
           FROM placement p JOIN organisation o ON o.id = p.organisation_id
                JOIN LATERAL (SELECT s.level FROM country_security s WHERE s.country = p.country
                              ORDER BY s.noted_on DESC LIMIT 1) l ON l.level = ANY ($3)
                CROSS JOIN LATERAL (
                  SELECT count(*) FILTER (WHERE x.state IN ('submitted', 'under_review', 'interview', 'waitlisted', 'offered',
                                                            'accepted', 'preparing')) AS candidates,
                         count(*) FILTER (WHERE x.state = 'departed') AS abroad
                  FROM application x JOIN post t ON t.id = x.post_id WHERE t.placement_id = p.id) n
           WHERE ($1::uuid IS NULL OR p.organisation_id = $1) AND p.state <> 'draft'
             AND (p.state NOT IN ('completed', 'cancelled') OR n.abroad > 0)
           ORDER BY n.abroad DESC, n.candidates DESC, p.id LIMIT $4"#,
        organisation.map(OrganisationId::as_uuid),
        language.code(),
        &stopping,
        limit,
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(PausedPlacement {
                id: PlacementId::from_uuid(row.id),
                title: row.title,
                organisation: row.organisation,
                country: parse(&row.country)?,
                candidates: row.candidates,
                abroad: row.abroad,
            })
        })
        .collect()
}

fn stopping_levels() -> Vec<String> {
    let levels = SecurityLevel::ALL.iter().filter(|level| level.stops_travel());
    levels.map(|level| level.as_str().to_owned()).collect()
}
