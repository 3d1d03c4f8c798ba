//! Published placements, as anybody may read them.

use domain::{
    country::{CountryCode, SecurityLevel},
    ids::{OrganisationId, PlacementId},
    language::{Language, UiLanguage},
    placement::{PlacementDraft, PlacementState},
    season::SeasonEligibility,
};
use jiff::{Timestamp, civil::Date};
use jiff_sqlx::{Date as SqlDate, Timestamp as SqlTimestamp};
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

use crate::parse;

/// A placement with what its page needs of its OCI, partner and season.
pub struct PublicRow {
    pub id: PlacementId,
    pub state: PlacementState,
    /// Why it was suspended or cancelled.
    pub reason: Option<String>,
    pub content: PlacementDraft,
    /// The partner's words as it last corrected them.
    pub statement: Option<String>,
    /// The last day to apply of its season.
    pub season_deadline: Date,
    pub eligibility: SeasonEligibility,
    pub organisation: OrganisationId,
    pub organisation_name: String,
    pub organisation_city: String,
    pub organisation_description: String,
    pub organisation_website: Option<String>,
    /// Whether the OCI may act at this moment.
    pub organisation_approved: bool,
    /// How safe its country is, where the programme has noted it.
    pub country_level: Option<SecurityLevel>,
    pub partner_name: Option<String>,
    pub partner_place: Option<String>,
    pub partner_country: Option<String>,
}

/// The published placements of approved OCIs and when each last changed.
pub async fn listed(connection: &mut PgConnection, limit: i64) -> sqlx::Result<Vec<(PlacementId, Timestamp)>> {
    let rows = sqlx::query!(
        r#"SELECT p.id, p.updated_at AS "updated_at: SqlTimestamp"
           FROM placement p JOIN organisation o ON o.id = p.organisation_id
           WHERE p.state = 'published' AND o.state = 'approved'
           ORDER BY p.published_at DESC, p.id LIMIT $1"#,
        limit,
    )
    .fetch_all(connection)
    .await?;
    Ok(rows.into_iter().map(|row| (PlacementId::from_uuid(row.id), row.updated_at.to_jiff())).collect())
}

/// How much of a placement's content is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    Whole,
    /// What a card of a list shows: the rest is left out, and so reads as not filled in.
    Card,
}

/// Placements that are or were public, among these.
pub async fn by_ids(
    connection: &mut PgConnection,
    ids: &[PlacementId],
    detail: Detail,
) -> sqlx::Result<Vec<PublicRow>> {
    let ids: Vec<Uuid> = ids.iter().map(|id| id.as_uuid()).collect();
    let rows = sqlx::query!(
        r#"SELECT p.id, p.state, p.state_reason, p.partner_statement,
                  CASE WHEN $2 THEN p.content - '{needs,weights,partner,asks,questions,confirmation,refusal,revisions}'::text[]
                       ELSE p.content END AS "content!: Json<PlacementDraft>",
                  s.applications_close_on AS "applications_close_on: SqlDate",
                  s.eligibility AS "eligibility: Json<SeasonEligibility>",
                  o.id AS organisation_id, o.name AS organisation_name, o.city, o.description, o.website, o.state AS organisation_state,
                  l.level AS "country_level?",
                  r.name AS "partner_name?", r.place AS "partner_place?", r.country AS "partner_country?"
           FROM placement p
           JOIN season s ON s.id = p.season_id
           JOIN organisation o ON o.id = p.organisation_id
           LEFT JOIN partner r ON r.id = p.partner_id
           LEFT JOIN LATERAL (SELECT c.level FROM country_security c WHERE c.country = p.country
                              ORDER BY c.noted_on DESC LIMIT 1) l ON true
           WHERE p.id = ANY ($1)
             AND (p.state IN ('published', 'closed', 'underway', 'completed')
               OR (p.state IN ('suspended', 'cancelled') AND p.published_at IS NOT NULL))"#,
        &ids,
        detail == Detail::Card,
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(PublicRow {
                id: PlacementId::from_uuid(row.id),
                state: parse(&row.state)?,
                reason: row.state_reason,
                content: row.content.0,
                statement: row.partner_statement,
                season_deadline: row.applications_close_on.to_jiff(),
                eligibility: row.eligibility.0,
                organisation: OrganisationId::from_uuid(row.organisation_id),
                organisation_name: row.organisation_name,
                organisation_city: row.city,
                organisation_description: row.description,
                organisation_website: row.website,
                organisation_approved: row.organisation_state == "approved",
                country_level: row.country_level.as_deref().map(parse).transpose()?,
                partner_name: row.partner_name,
                partner_place: row.partner_place,
                partner_country: row.partner_country,
            })
        })
        .collect()
}

/// The countries and languages of published placements: what the filters offer.
pub async fn facets(connection: &mut PgConnection) -> sqlx::Result<(Vec<CountryCode>, Vec<Language>)> {
    let row = sqlx::query!(
        r#"SELECT ARRAY(SELECT DISTINCT country FROM placement WHERE state = 'published' AND country IS NOT NULL ORDER BY 1)
                    AS "countries!",
                  ARRAY(SELECT DISTINCT unnest(languages) FROM placement WHERE state = 'published' ORDER BY 1) AS "languages!""#
    )
    .fetch_one(connection)
    .await?;
    let countries = row.countries.iter().map(|code| parse(code)).collect::<sqlx::Result<_>>()?;
    Ok((countries, row.languages.iter().map(|code| parse(code)).collect::<sqlx::Result<_>>()?))
}

/// The names of some skills, in a language or else in French: `(key, name)`.
pub async fn skill_names(
    connection: &mut PgConnection,
    keys: &[String],
    language: UiLanguage,
) -> sqlx::Result<Vec<(String, String)>> {
    let rows = sqlx::query!(
        r#"SELECT DISTINCT ON (skill_key) skill_key, label FROM skill_label
           WHERE skill_key = ANY ($1) AND preferred
           ORDER BY skill_key, (language = $2) DESC, (language = 'fr') DESC"#,
        keys,
        language.code(),
    )
    .fetch_all(connection)
    .await?;
    Ok(rows.into_iter().map(|row| (row.skill_key, row.label)).collect())
}
