//! The demonstration and the load, in bulk: each table's rows are one JSON document that PostgreSQL splits into rows.

use domain::{dates::DateRange, ids::SeasonId};
use jiff_sqlx::ToSqlx;
use serde_json::Value;
use sqlx::PgConnection;

/// Rows to insert, a list for each table, as JSON records. One statement inserts each list, in this order.
#[derive(Debug, Default)]
pub struct Rows {
    pub accounts: Vec<Value>,
    pub organisations: Vec<Value>,
    pub memberships: Vec<Value>,
    pub partners: Vec<Value>,
    pub placements: Vec<Value>,
    pub posts: Vec<Value>,
    pub participants: Vec<Value>,
    pub nominations: Vec<Value>,
    pub applications: Vec<Value>,
    pub events: Vec<Value>,
    pub offers: Vec<Value>,
    pub links: Vec<Value>,
    pub mails: Vec<Value>,
    pub security: Vec<Value>,
}

/// Whether there is no account yet.
pub async fn is_empty(connection: &mut PgConnection) -> sqlx::Result<bool> {
    let row = sqlx::query!(r#"SELECT NOT EXISTS (SELECT FROM account) AS "empty!""#).fetch_one(connection).await?;
    Ok(row.empty)
}

/// Whether an address has an account.
pub async fn has_account(connection: &mut PgConnection, email: &str) -> sqlx::Result<bool> {
    let row = sqlx::query!(r#"SELECT EXISTS (SELECT FROM account WHERE lower(email) = lower($1)) AS "there!""#, email)
        .fetch_one(connection)
        .await?;
    Ok(row.there)
}

/// Sets when people apply.
pub async fn open_season(connection: &mut PgConnection, id: SeasonId, open: DateRange) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE season SET applications_open_on = $2, applications_close_on = $3 WHERE id = $1",
        id.as_uuid(),
        open.start().to_sqlx() as _,
        open.end().to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Inserts everything, table by table.
pub async fn insert(connection: &mut PgConnection, rows: &Rows) -> sqlx::Result<()> {
    people_and_organisations(connection, rows).await?;
    placements(connection, rows).await?;
    participants(connection, rows).await?;
    applications(connection, rows).await?;
    other(connection, rows).await
}

fn list(rows: &[Value]) -> Value {
    Value::Array(rows.to_vec())
}

async fn people_and_organisations(connection: &mut PgConnection, rows: &Rows) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO account (id, email, display_name, kind, language, password_hash, programme_role, email_confirmed_at, created_at)
         SELECT id, email, display_name, kind, language, password_hash, programme_role, email_confirmed_at, created_at
         FROM jsonb_populate_recordset(NULL::account, $1)",
        list(&rows.accounts),
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "INSERT INTO organisation (id, slug, name, city, description, website, state, created_at)
         SELECT id, slug, name, city, description, website, state, created_at
         FROM jsonb_populate_recordset(NULL::organisation, $1)",
        list(&rows.organisations),
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "INSERT INTO membership (organisation_id, account_id, role, since)
         SELECT organisation_id, account_id, role, since FROM jsonb_populate_recordset(NULL::membership, $1)",
        list(&rows.memberships),
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "INSERT INTO partner (id, organisation_id, name, country, place, description, contact_name, contact_email, language,
            agreement_recorded_on, created_at)
         SELECT id, organisation_id, name, country, place, description, contact_name, contact_email, language,
            agreement_recorded_on, created_at
         FROM jsonb_populate_recordset(NULL::partner, $1)",
        list(&rows.partners),
    )
    .execute(connection)
    .await
    .map(drop)
}

async fn placements(connection: &mut PgConnection, rows: &Rows) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO placement (id, organisation_id, partner_id, season_id, state, state_before_suspension, state_reason,
            content, track, format, country, region, starts_on, ends_on, environment, womens_rights, youth_engagement, sdgs,
            languages, search_title, search_text, skills, partner_statement, partner_confirmed_at, partner_confirmation, created_at, updated_at,
            published_at)
         SELECT id, organisation_id, partner_id, season_id, state, state_before_suspension, state_reason,
            content, track, format, country, region, starts_on, ends_on, environment, womens_rights, youth_engagement, sdgs,
            languages, search_title, search_text, skills, partner_statement, partner_confirmed_at, partner_confirmation, created_at, updated_at,
            published_at
         FROM jsonb_populate_recordset(NULL::placement, $1)",
        list(&rows.placements),
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "INSERT INTO post (id, placement_id, kind, seats_min, seats_max, seats_taken)
         SELECT id, placement_id, kind, seats_min, seats_max, seats_taken FROM jsonb_populate_recordset(NULL::post, $1)",
        list(&rows.posts),
    )
    .execute(connection)
    .await
    .map(drop)
}

async fn participants(connection: &mut PgConnection, rows: &Rows) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO participant (id, account_id, track, profile, created_at, updated_at)
         SELECT id, account_id, track, profile, created_at, updated_at
         FROM jsonb_populate_recordset(NULL::participant, $1)",
        list(&rows.participants),
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "INSERT INTO nomination (participant_id, partner_id, partner_name, state, asked_at, answered_at)
         SELECT participant_id, partner_id, partner_name, state, asked_at, answered_at
         FROM jsonb_populate_recordset(NULL::nomination, $1)",
        list(&rows.nominations),
    )
    .execute(connection)
    .await
    .map(drop)
}

async fn applications(connection: &mut PgConnection, rows: &Rows) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO application (id, number, post_id, participant_id, state, version, asks_accepted_at, letter, draft_answers,
            answers, created_at, submitted_at, updated_at, contact_shared_at)
         SELECT id, number, post_id, participant_id, state, version, asks_accepted_at, letter, draft_answers,
            answers, created_at, submitted_at, updated_at, submitted_at
         FROM jsonb_populate_recordset(NULL::application, $1)",
        list(&rows.applications),
    )
    .execute(&mut *connection)
    .await?;
    // As the people are now: nobody of the demonstration has changed a profile since.
    sqlx::query!(
        "INSERT INTO application_copy (application_id, profile, taken_at)
         SELECT a.id, p.profile, a.submitted_at
         FROM jsonb_populate_recordset(NULL::application, $1) a JOIN participant p ON p.id = a.participant_id
         WHERE a.submitted_at IS NOT NULL",
        list(&rows.applications),
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "INSERT INTO application_event (id, application_id, at, actor, actor_account_id, action, from_state, to_state, reason,
            interview, expires_on)
         SELECT id, application_id, at, actor, actor_account_id, action, from_state, to_state, reason, interview, expires_on
         FROM jsonb_populate_recordset(NULL::application_event, $1)",
        list(&rows.events),
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "INSERT INTO offer (id, application_id, made_by, made_at, expires_on, message, answered_at, answer)
         SELECT id, application_id, made_by, made_at, expires_on, message, answered_at, answer
         FROM jsonb_populate_recordset(NULL::offer, $1)",
        list(&rows.offers),
    )
    .execute(connection)
    .await
    .map(drop)
}

async fn other(connection: &mut PgConnection, rows: &Rows) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO one_time_link (id, token_hash, purpose, account_id, subject, created_at, expires_at)
         SELECT id, token_hash, purpose, account_id, subject, created_at, expires_at
         FROM jsonb_populate_recordset(NULL::one_time_link, $1)",
        list(&rows.links),
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "INSERT INTO outbox_mail (id, recipient, language, kind, mail, created_at, attempts, next_try_at, sent_at, dead_at,
            last_error)
         SELECT id, recipient, language, kind, mail, created_at, attempts, next_try_at, sent_at, dead_at, last_error
         FROM jsonb_populate_recordset(NULL::outbox_mail, $1)",
        list(&rows.mails),
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "INSERT INTO country_security (country, noted_on, level, source)
         SELECT country, noted_on, level, source FROM jsonb_populate_recordset(NULL::country_security, $1)
         ON CONFLICT DO NOTHING",
        list(&rows.security),
    )
    .execute(connection)
    .await
    .map(drop)
}
