//! Placements and their posts. The content is one document; the columns that repeat it are [`Listed`], written with it.

pub mod life;
pub mod public;
pub mod search;

use domain::{
    dates::DateRange,
    ids::{OrganisationId, PlacementId, PostId, SeasonId},
    placement::{Listed, PlacementDraft, PlacementState, Post, PostKind},
};
use jiff::Timestamp;
use jiff_sqlx::{Date as SqlDate, Timestamp as SqlTimestamp, ToSqlx};
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

use crate::{decode, fresh, parse};

/// A placement as it is stored.
#[derive(Debug, Clone)]
pub struct Stored {
    pub id: PlacementId,
    pub organisation: OrganisationId,
    pub state: PlacementState,
    /// Its state before the suspension, while it is suspended.
    pub before_suspension: Option<PlacementState>,
    /// Why it came back to a draft, was suspended or cancelled.
    pub reason: Option<String>,
    /// What an update must name.
    pub version: i32,
    pub content: PlacementDraft,
    pub updated_at: Timestamp,
}

/// A post as it is stored.
#[derive(Debug, Clone, Copy)]
pub struct StoredPost {
    pub id: PostId,
    pub placement: PlacementId,
    pub kind: PostKind,
    pub seats_max: i32,
    pub seats_taken: i32,
}

/// A placement to insert, as a draft.
pub struct NewDraft<'a> {
    pub id: PlacementId,
    pub organisation: OrganisationId,
    pub season: SeasonId,
    pub content: &'a PlacementDraft,
    /// The SHA-256 of the row it was imported from.
    pub import_hash: Option<&'a [u8; 32]>,
}

/// Where a change of state leads.
pub struct Change<'a> {
    pub to: PlacementState,
    /// Only while suspended.
    pub before_suspension: Option<PlacementState>,
    pub reason: Option<&'a str>,
    /// Whether a proposed change goes on waiting.
    pub keeps_proposal: bool,
}

struct Row {
    id: Uuid,
    organisation_id: Uuid,
    state: String,
    state_before_suspension: Option<String>,
    state_reason: Option<String>,
    version: i32,
    content: Json<PlacementDraft>,
    updated_at: SqlTimestamp,
}

impl TryFrom<Row> for Stored {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> sqlx::Result<Self> {
        Ok(Self {
            id: PlacementId::from_uuid(row.id),
            organisation: OrganisationId::from_uuid(row.organisation_id),
            state: parse(&row.state)?,
            before_suspension: row.state_before_suspension.as_deref().map(parse).transpose()?,
            reason: row.state_reason,
            version: row.version,
            content: row.content.0,
            updated_at: row.updated_at.to_jiff(),
        })
    }
}

/// The current season, in which new placements are written.
pub async fn current_season(connection: &mut PgConnection) -> sqlx::Result<SeasonId> {
    let row = sqlx::query!("SELECT id FROM season WHERE current").fetch_one(connection).await?;
    Ok(SeasonId::from_uuid(row.id))
}

/// When the season of a placement takes applications.
pub async fn season(connection: &mut PgConnection, id: PlacementId) -> sqlx::Result<DateRange> {
    let row = sqlx::query!(
        r#"SELECT s.applications_open_on AS "opens: SqlDate", s.applications_close_on AS "closes: SqlDate"
           FROM placement p JOIN season s ON s.id = p.season_id WHERE p.id = $1"#,
        id.as_uuid(),
    )
    .fetch_one(connection)
    .await?;
    DateRange::new(row.opens.to_jiff(), row.closes.to_jiff()).map_err(decode)
}

/// Inserts a draft and its posts. `false` when that OCI has already imported that row.
pub async fn insert(connection: &mut PgConnection, draft: &NewDraft<'_>, now: Timestamp) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "INSERT INTO placement (id, organisation_id, season_id, state, content, import_hash, created_at, updated_at)
         VALUES ($1, $2, $3, 'draft', '{}', $4, $5, $5) ON CONFLICT (organisation_id, import_hash) DO NOTHING",
        draft.id.as_uuid(),
        draft.organisation.as_uuid(),
        draft.season.as_uuid(),
        draft.import_hash.map(|hash| hash.as_slice()),
        now.to_sqlx() as _,
    )
    .execute(&mut *connection)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    write(&mut *connection, draft.id, draft.content, now).await?;
    for post in draft.content.posts.as_slice() {
        upsert_post(&mut *connection, draft.id, post).await?;
    }
    Ok(true)
}

/// Any placement; whether the person may know of it is the use case's to say.
pub async fn find(connection: &mut PgConnection, id: PlacementId) -> sqlx::Result<Option<Stored>> {
    let row = sqlx::query_as!(
        Row,
        r#"SELECT id, organisation_id, state, state_before_suspension, state_reason, version, content AS "content: Json<PlacementDraft>",
                  updated_at AS "updated_at: SqlTimestamp"
           FROM placement WHERE id = $1"#,
        id.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    row.map(Stored::try_from).transpose()
}

/// Locks a placement's row until the transaction ends, before anything else is read or locked: changes of the placement, its posts
/// or all its applications come one after the other.
pub async fn lock(connection: &mut PgConnection, id: PlacementId) -> sqlx::Result<()> {
    sqlx::query!("SELECT id FROM placement WHERE id = $1 FOR UPDATE", id.as_uuid())
        .fetch_optional(connection)
        .await
        .map(drop)
}

/// Locks a placement against changes until the transaction ends. Several transactions may do so, such as people who send
/// applications.
pub async fn keep(connection: &mut PgConnection, id: PlacementId) -> sqlx::Result<()> {
    sqlx::query!("SELECT id FROM placement WHERE id = $1 FOR SHARE", id.as_uuid())
        .fetch_optional(connection)
        .await
        .map(drop)
}

/// An OCI's placements, the last changed first: those of one state or all, those after `after`, at most `limit`.
pub async fn of_organisation(
    connection: &mut PgConnection,
    organisation: OrganisationId,
    state: Option<PlacementState>,
    after: Option<(Timestamp, PlacementId)>,
    limit: i64,
) -> sqlx::Result<Vec<Stored>> {
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT id, organisation_id, state, state_before_suspension, state_reason, version, content AS "content: Json<PlacementDraft>",
                  updated_at AS "updated_at: SqlTimestamp"
           FROM placement
           WHERE organisation_id = $1 AND ($2::text IS NULL OR state = $2)
             AND ($3::timestamptz IS NULL OR (updated_at, id) < ($3, $4))
           ORDER BY updated_at DESC, id DESC LIMIT $5"#,
        organisation.as_uuid(),
        state.map(PlacementState::as_str),
        after.map(|(at, _)| at.to_sqlx()) as _,
        after.map(|(_, id)| id.as_uuid()),
        limit,
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(Stored::try_from).collect()
}

/// How many placements an OCI has in each state.
pub async fn counts(
    connection: &mut PgConnection,
    organisation: OrganisationId,
) -> sqlx::Result<Vec<(PlacementState, i64)>> {
    let rows = sqlx::query!(
        r#"SELECT state, count(*) AS "count!" FROM placement WHERE organisation_id = $1 GROUP BY state"#,
        organisation.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(|row| Ok((parse(&row.state)?, row.count))).collect()
}

/// Saves a content with the columns that repeat it. `false` when it has another version by now.
pub async fn save(
    connection: &mut PgConnection,
    id: PlacementId,
    version: i32,
    content: &PlacementDraft,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE placement SET version = version + 1 WHERE id = $1 AND version = $2",
        id.as_uuid(),
        version,
    )
    .execute(&mut *connection)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    write(connection, id, content, now).await?;
    Ok(true)
}

/// Changes the state. `false` when it has another version by now.
pub async fn change_state(
    connection: &mut PgConnection,
    id: PlacementId,
    version: i32,
    change: &Change<'_>,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE placement SET version = version + 1, state = $3, state_before_suspension = $4, state_reason = $5, updated_at = $6,
                published_at = CASE WHEN $3 = 'published' THEN COALESCE(published_at, $6) ELSE published_at END,
                content = CASE WHEN $7 THEN content ELSE content - 'proposal' END
         WHERE id = $1 AND version = $2",
        id.as_uuid(),
        version,
        change.to.as_str(),
        change.before_suspension.map(PlacementState::as_str),
        change.reason,
        now.to_sqlx() as _,
        change.keeps_proposal,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The posts of some placements, the participants' first.
pub async fn posts(connection: &mut PgConnection, placements: &[PlacementId]) -> sqlx::Result<Vec<StoredPost>> {
    let ids: Vec<Uuid> = placements.iter().map(|id| id.as_uuid()).collect();
    let rows = sqlx::query!(
        "SELECT id, placement_id, kind, seats_max, seats_taken FROM post
         WHERE placement_id = ANY($1) ORDER BY placement_id, kind",
        &ids,
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(StoredPost {
                id: PostId::from_uuid(row.id),
                placement: PlacementId::from_uuid(row.placement_id),
                kind: parse(&row.kind)?,
                seats_max: row.seats_max,
                seats_taken: row.seats_taken,
            })
        })
        .collect()
}

/// Makes a post, or gives it other numbers of seats; the table refuses a maximum below the seats taken.
pub async fn upsert_post(connection: &mut PgConnection, id: PlacementId, post: &Post) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO post (id, placement_id, kind, seats_min, seats_max) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (placement_id, kind) DO UPDATE SET seats_min = EXCLUDED.seats_min, seats_max = EXCLUDED.seats_max",
        fresh(),
        id.as_uuid(),
        post.kind.as_str(),
        i32::from(post.seats.min()),
        i32::from(post.seats.max()),
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Writes a content and the columns that repeat it.
async fn write(
    connection: &mut PgConnection,
    id: PlacementId,
    content: &PlacementDraft,
    now: Timestamp,
) -> sqlx::Result<()> {
    let listed = Listed::of(content);
    let [environment, womens_rights, youth_engagement] = listed.priorities;
    let confirmation = content.confirmation.as_ref().map(serde_json::to_value).transpose().map_err(decode)?;
    sqlx::query!(
        "UPDATE placement SET content = $2, partner_id = $3, track = $4, format = $5, country = $6, region = $7, starts_on = $8,
                ends_on = $9, environment = $10, womens_rights = $11, youth_engagement = $12, sdgs = $13, languages = $14,
                search_text = $15, partner_statement = $16, partner_confirmation = $17,
                partner_confirmed_at = CASE WHEN $17::jsonb IS NULL THEN NULL ELSE COALESCE(partner_confirmed_at, $18) END,
                updated_at = $18, search_title = $19, skills = $20
         WHERE id = $1",
        id.as_uuid(),
        serde_json::to_value(content).map_err(decode)?,
        listed.partner.map(|partner| partner.as_uuid()),
        listed.track.map(|track| track.as_str()),
        listed.format.map(|format| format.as_str()),
        listed.country.map(|country| country.as_str()),
        listed.region.map(|region| region.as_str()),
        listed.starts_on.map(ToSqlx::to_sqlx) as _,
        listed.ends_on.map(ToSqlx::to_sqlx) as _,
        environment,
        womens_rights,
        youth_engagement,
        &listed.sdgs,
        &listed.languages,
        listed.search_text,
        listed.statement.as_ref().map(AsRef::<str>::as_ref),
        confirmation,
        now.to_sqlx() as _,
        listed.search_title,
        &listed.skills,
    )
    .execute(connection)
    .await
    .map(drop)
}
