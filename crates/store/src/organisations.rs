//! OCIs: registered by a person, reviewed by the programme, described by their owners.

use domain::{
    fold::fold,
    form::RawForm,
    ids::{AccountId, OrganisationId},
    localised::Localised,
    organisation::{
        About, DeskCounts, OrganisationForm, OrganisationState, ProgrammeCounts, RegisteredOrganisation, Slug,
    },
    text::OrganisationName,
};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

use crate::{decode, parse};

struct Row {
    id: Uuid,
    slug: String,
    name: String,
    wished_name: Option<String>,
    city: String,
    description: Json<Localised<About>>,
    website: Option<String>,
    contact_name: Option<String>,
    contact_email: Option<String>,
    contact_phone: Option<String>,
    state: String,
    state_reason: Option<String>,
    version: i32,
    created_at: SqlTimestamp,
}

impl TryFrom<Row> for RegisteredOrganisation {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> sqlx::Result<Self> {
        let wished_name = row.wished_name.as_deref().map(OrganisationName::parse).transpose().map_err(decode)?;
        let form = RawForm::default()
            .with("name", wished_name.as_ref().map_or(row.name.as_str(), OrganisationName::as_str))
            .with("city", &row.city);
        let form = row
            .description
            .fill(form, "description")
            .with_some("website", row.website)
            .with_some("contact_name", row.contact_name)
            .with_some("contact_email", row.contact_email)
            .with_some("contact_phone", row.contact_phone);
        Ok(Self {
            id: OrganisationId::from_uuid(row.id),
            slug: row.slug,
            name: row.name,
            wished_name,
            city: row.city,
            state: parse(&row.state)?,
            reason: row.state_reason,
            version: row.version,
            registered_at: row.created_at.to_jiff(),
            form,
        })
    }
}

/// Inserts a registered OCI. `false` when its slug is taken.
pub async fn insert(
    connection: &mut PgConnection,
    id: OrganisationId,
    slug: &str,
    form: &OrganisationForm,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "INSERT INTO organisation (id, slug, name, city, description, website, contact_name, contact_email, contact_phone, state,
                                   created_at, folded_name)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'registered', $10, $11) ON CONFLICT (slug) DO NOTHING",
        id.as_uuid(),
        slug,
        form.name.as_str(),
        form.city.as_str(),
        Json(&form.description) as _,
        form.website.as_ref().map(|it| it.as_str()),
        form.contact_name.as_str(),
        form.contact_email.as_str(),
        form.contact_phone.as_ref().map(|it| it.as_str()),
        now.to_sqlx() as _,
        fold(form.name.as_str()),
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Writes the folded names that are missing: of OCIs from before the column, and of seeded ones.
pub async fn fold_names(connection: &mut PgConnection) -> sqlx::Result<()> {
    let rows =
        sqlx::query!("SELECT id, name FROM organisation WHERE folded_name IS NULL").fetch_all(&mut *connection).await?;
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let folded: Vec<String> = rows.iter().map(|row| fold(&row.name)).collect();
    sqlx::query!(
        "UPDATE organisation SET folded_name = n.folded FROM UNNEST($1::uuid[], $2::text[]) AS n (id, folded)
         WHERE organisation.id = n.id",
        &ids,
        &folded,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Makes a person the owner of an OCI.
pub async fn insert_owner(
    connection: &mut PgConnection,
    id: OrganisationId,
    account: AccountId,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO membership (organisation_id, account_id, role, since) VALUES ($1, $2, 'owner', $3)",
        id.as_uuid(),
        account.as_uuid(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Locks a person's account until the transaction ends, so that their registrations come one after the other.
pub async fn lock_account(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<()> {
    sqlx::query!("SELECT id FROM account WHERE id = $1 FOR UPDATE", account.as_uuid())
        .fetch_optional(connection)
        .await
        .map(drop)
}

/// How many OCIs a person owns that wait for the programme.
pub async fn waiting_of(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!" FROM membership m JOIN organisation o ON o.id = m.organisation_id
           WHERE m.account_id = $1 AND m.role = 'owner' AND o.state = 'registered'"#,
        account.as_uuid(),
    )
    .fetch_one(connection)
    .await
}

/// An OCI.
pub async fn find(connection: &mut PgConnection, id: OrganisationId) -> sqlx::Result<Option<RegisteredOrganisation>> {
    let row = sqlx::query_as!(
        Row,
        r#"SELECT id, slug, name, wished_name, city, description AS "description: Json<Localised<About>>", website, contact_name,
                  contact_email, contact_phone, state, state_reason, version, created_at AS "created_at: SqlTimestamp"
           FROM organisation WHERE id = $1"#,
        id.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    row.map(RegisteredOrganisation::try_from).transpose()
}

/// OCIs of one state or of all, the last registered first (their ids grow with time), those before `before`. Those that wait for the
/// programme include those that wish to have another name.
pub async fn list(
    connection: &mut PgConnection,
    state: Option<OrganisationState>,
    before: Option<OrganisationId>,
    limit: i64,
) -> sqlx::Result<Vec<RegisteredOrganisation>> {
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT id, slug, name, wished_name, city, description AS "description: Json<Localised<About>>", website, contact_name,
                  contact_email, contact_phone, state, state_reason, version, created_at AS "created_at: SqlTimestamp"
           FROM organisation
           WHERE ($1::text IS NULL OR state = $1 OR ($1 = 'registered' AND wished_name IS NOT NULL)) AND ($2::uuid IS NULL OR id < $2)
           ORDER BY id DESC LIMIT $3"#,
        state.map(OrganisationState::as_str),
        before.map(OrganisationId::as_uuid),
        limit,
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(RegisteredOrganisation::try_from).collect()
}

/// Saves an OCI's page under that name; `wished` is the one that it wishes to have. `false` when it has another version by now.
pub async fn update(
    connection: &mut PgConnection,
    id: OrganisationId,
    version: i32,
    form: &OrganisationForm,
    (name, wished): (&str, Option<&str>),
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE organisation SET version = version + 1, name = $3, city = $4, description = $5, website = $6, contact_name = $7,
                contact_email = $8, contact_phone = $9, folded_name = $10, wished_name = $11
         WHERE id = $1 AND version = $2",
        id.as_uuid(),
        version,
        name,
        form.city.as_str(),
        Json(&form.description) as _,
        form.website.as_ref().map(|it| it.as_str()),
        form.contact_name.as_str(),
        form.contact_email.as_str(),
        form.contact_phone.as_ref().map(|it| it.as_str()),
        fold(name),
        wished,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Changes an OCI's state. `false` when it has another version by now.
pub async fn change_state(
    connection: &mut PgConnection,
    id: OrganisationId,
    version: i32,
    state: OrganisationState,
    reason: Option<&str>,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE organisation SET version = version + 1, state = $3, state_reason = $4 WHERE id = $1 AND version = $2",
        id.as_uuid(),
        version,
        state.as_str(),
        reason,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives an OCI the name that it wished to have, or lets it keep its own; no name is wished for any more. `false` when it has another
/// version by now.
pub async fn settle_name(
    connection: &mut PgConnection,
    id: OrganisationId,
    version: i32,
    name: &str,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE organisation SET version = version + 1, name = $3, folded_name = $4, wished_name = NULL
         WHERE id = $1 AND version = $2 AND wished_name IS NOT NULL",
        id.as_uuid(),
        version,
        name,
        fold(name),
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What an OCI has and what waits there.
pub async fn desk_counts(connection: &mut PgConnection, id: OrganisationId) -> sqlx::Result<DeskCounts> {
    sqlx::query_as!(
        DeskCounts,
        r#"SELECT
             (SELECT count(*) FROM placement WHERE organisation_id = $1 AND state = 'draft') AS "drafts!",
             (SELECT count(*) FROM placement WHERE organisation_id = $1 AND state = 'awaiting_partner') AS "awaiting_partner!",
             (SELECT count(*) FROM placement WHERE organisation_id = $1 AND state = 'awaiting_review') AS "awaiting_review!",
             (SELECT count(*) FROM placement WHERE organisation_id = $1 AND state = 'published') AS "published!",
             (SELECT count(*) FROM partner WHERE organisation_id = $1) AS "partners!",
             (SELECT count(*) FROM membership WHERE organisation_id = $1) AS "members!""#,
        id.as_uuid(),
    )
    .fetch_one(connection)
    .await
}

/// What waits for the programme's coordinator, and how large the programme is.
pub async fn programme_counts(connection: &mut PgConnection) -> sqlx::Result<ProgrammeCounts> {
    sqlx::query_as!(
        ProgrammeCounts,
        r#"SELECT
             (SELECT count(*) FROM organisation WHERE state = 'registered' OR wished_name IS NOT NULL) AS "registered!",
             (SELECT count(*) FROM placement WHERE state = 'awaiting_review') AS "awaiting_review!",
             (SELECT count(*) FROM outbox_mail WHERE dead_at IS NOT NULL) AS "dead_mails!",
             (SELECT count(*) FROM organisation WHERE state = 'approved') AS "approved!",
             (SELECT count(*) FROM placement WHERE state = 'published') AS "published!",
             (SELECT count(*) FROM participant) AS "participants!",
             (SELECT count(*) FROM application WHERE state <> 'draft') AS "applications!""#,
    )
    .fetch_one(connection)
    .await
}

/// The OCI of that slug, in any state: a draft needs no approval.
pub async fn id_of_slug(connection: &mut PgConnection, slug: &Slug) -> sqlx::Result<Option<OrganisationId>> {
    let row =
        sqlx::query!("SELECT id FROM organisation WHERE slug = $1", slug.as_str()).fetch_optional(connection).await?;
    Ok(row.map(|row| OrganisationId::from_uuid(row.id)))
}
