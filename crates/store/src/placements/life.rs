//! A placement's history, its live applications and the programme's queue.

use domain::{
    application::ApplicationState,
    country::CountryCode,
    ids::{AccountId, OrganisationId, PlacementId, PostId},
    language::UiLanguage,
    organisation::OrganisationState,
    placement::{LastPassage, PlacementActor, PlacementState},
    skill::SkillKey,
    text::OrganisationName,
};
use jiff::{Timestamp, civil::Date};
use jiff_sqlx::{Date as SqlDate, Timestamp as SqlTimestamp, ToSqlx};
use sqlx::PgConnection;

use crate::{decode, parse};

/// The OCI of a placement.
pub struct Owner {
    pub name: OrganisationName,
    pub state: OrganisationState,
}

/// A change of state, as the trail keeps it.
pub struct Passage {
    pub at: Timestamp,
    pub to: PlacementState,
    pub by: PlacementActor,
}

/// A placement in the programme's list.
pub struct Listed {
    pub id: PlacementId,
    pub title: Option<String>,
    pub organisation: String,
    pub state: PlacementState,
    pub country: Option<CountryCode>,
    pub starts_on: Option<Date>,
    pub updated_at: Timestamp,
}

/// A proposed change in the programme's list.
pub struct Proposed {
    pub id: PlacementId,
    pub title: Option<String>,
    pub organisation: String,
    pub at: Timestamp,
}

/// Proposed changes of placements in these states, the longest waiting first.
pub async fn proposed(
    connection: &mut PgConnection,
    states: &[PlacementState],
    limit: i64,
) -> sqlx::Result<Vec<Proposed>> {
    let states: Vec<String> = states.iter().map(|state| state.as_str().to_owned()).collect();
    let rows = sqlx::query!(
        r#"SELECT p.id, COALESCE(p.content#>>'{basics,fr,title}', p.content#>>'{basics,en,title}', p.content#>>'{basics,es,title}') AS title, o.name AS organisation,
                  (p.content->'proposal'->>'at')::timestamptz AS "at!: SqlTimestamp"
           FROM placement p JOIN organisation o ON o.id = p.organisation_id
           WHERE p.content ? 'proposal' AND p.state = ANY($1) ORDER BY 4, p.id LIMIT $2"#,
        &states,
        limit,
    )
    .fetch_all(connection)
    .await?;
    let read = rows.into_iter().map(|row| Proposed {
        id: PlacementId::from_uuid(row.id),
        title: row.title,
        organisation: row.organisation,
        at: row.at.to_jiff(),
    });
    Ok(read.collect())
}

pub async fn owner(connection: &mut PgConnection, id: OrganisationId) -> sqlx::Result<Owner> {
    let row =
        sqlx::query!("SELECT name, state FROM organisation WHERE id = $1", id.as_uuid()).fetch_one(connection).await?;
    Ok(Owner { name: row.name.try_into().map_err(decode)?, state: parse(&row.state)? })
}

/// The changes of state of a placement, the oldest first.
pub async fn passages(connection: &mut PgConnection, id: PlacementId) -> sqlx::Result<Vec<Passage>> {
    let rows = sqlx::query!(
        r#"SELECT at AS "at: SqlTimestamp", detail->>'to' AS "to!", detail->>'by' AS "by!" FROM audit_event
           WHERE subject_kind = 'placement' AND subject_id = $1 AND detail ? 'to' AND detail ? 'by' ORDER BY at, id"#,
        id.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(|row| Ok(Passage { at: row.at.to_jiff(), to: parse(&row.to)?, by: parse(&row.by)? })).collect()
}

/// The last change of state of a placement, with what undoing it asks for.
pub async fn last_passage(connection: &mut PgConnection, id: PlacementId) -> sqlx::Result<Option<LastPassage>> {
    let row = sqlx::query!(
        r#"SELECT at AS "at: SqlTimestamp", actor_account_id, detail->>'action' AS action, detail->>'from' AS "from!",
                  detail->>'by' AS "by!", (detail->>'version')::integer AS version FROM audit_event
           WHERE subject_kind = 'placement' AND subject_id = $1 AND detail ? 'from' AND detail ? 'to' AND detail ? 'by'
           ORDER BY at DESC, id DESC LIMIT 1"#,
        id.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    let passage = row.map(|row| {
        Ok(LastPassage {
            action: row.action.as_deref().map(parse).transpose()?,
            from: parse(&row.from)?,
            by: parse(&row.by)?,
            account: row.actor_account_id.map(AccountId::from_uuid),
            at: row.at.to_jiff(),
            version: row.version,
        })
    });
    passage.transpose()
}

/// How many applications to a placement are under way, on paper too, by their state. Drafts do not count.
pub async fn live_applications(
    connection: &mut PgConnection,
    id: PlacementId,
) -> sqlx::Result<Vec<(ApplicationState, i64)>> {
    let rows = sqlx::query!(
        r#"SELECT x.state, count(*) AS "count!" FROM application x JOIN post o ON o.id = x.post_id
           WHERE o.placement_id = $1 AND x.state NOT IN
               ('draft', 'completed', 'not_selected', 'declined', 'offer_expired', 'withdrawn', 'returned_early')
           GROUP BY x.state"#,
        id.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(|row| Ok((parse(&row.state)?, row.count))).collect()
}

/// Deletes a post without applications. `false` where it has one.
pub async fn delete_post(connection: &mut PgConnection, id: PostId) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "DELETE FROM post WHERE id = $1 AND NOT EXISTS (SELECT FROM application WHERE post_id = $1)",
        id.as_uuid(),
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The programme's list: placements in a state, the longest waiting first.
pub async fn in_state(
    connection: &mut PgConnection,
    state: PlacementState,
    after: Option<(Timestamp, PlacementId)>,
    limit: i64,
) -> sqlx::Result<Vec<Listed>> {
    let rows = sqlx::query!(
        r#"SELECT p.id, COALESCE(p.content#>>'{basics,fr,title}', p.content#>>'{basics,en,title}', p.content#>>'{basics,es,title}') AS title, o.name AS organisation, p.state, p.country,
                  p.starts_on AS "starts_on: SqlDate", p.updated_at AS "updated_at: SqlTimestamp"
           FROM placement p JOIN organisation o ON o.id = p.organisation_id
           WHERE p.state = $1 AND ($2::timestamptz IS NULL OR (p.updated_at, p.id) > ($2, $3))
           ORDER BY p.updated_at, p.id LIMIT $4"#,
        state.as_str(),
        after.map(|(at, _)| at.to_sqlx()) as _,
        after.map(|(_, id)| id.as_uuid()),
        limit,
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Listed {
                id: PlacementId::from_uuid(row.id),
                title: row.title,
                organisation: row.organisation,
                state: parse(&row.state)?,
                country: row.country.as_deref().map(parse).transpose()?,
                starts_on: row.starts_on.map(SqlDate::to_jiff),
                updated_at: row.updated_at.to_jiff(),
            })
        })
        .collect()
}

/// How many placements are in each state.
pub async fn counts(connection: &mut PgConnection) -> sqlx::Result<Vec<(PlacementState, i64)>> {
    let rows = sqlx::query!(r#"SELECT state, count(*) AS "count!" FROM placement GROUP BY state"#)
        .fetch_all(connection)
        .await?;
    rows.into_iter().map(|row| Ok((parse(&row.state)?, row.count))).collect()
}

/// The built-in concepts by name, for a list to choose from.
pub async fn skill_names(connection: &mut PgConnection, language: UiLanguage) -> sqlx::Result<Vec<(SkillKey, String)>> {
    let rows = sqlx::query!(
        "SELECT l.skill_key, l.label FROM skill_label l JOIN skill s ON s.key = l.skill_key
         WHERE s.source = 'builtin' AND l.preferred AND l.language = $1 ORDER BY l.label",
        language.code(),
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(|row| Ok((parse(&row.skill_key)?, row.label))).collect()
}
