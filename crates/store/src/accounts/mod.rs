//! Accounts and their people.

pub mod closing;
pub mod consents;
pub mod invitations;
pub mod team;

use domain::{
    account::{AccountKind, MemberRole, Membership, Role, Viewer},
    email::Email,
    ids::{AccountId, OrganisationId, ParticipantId},
    language::UiLanguage,
    organisation::OrganisationState,
    participant::Profile,
    text::PersonName,
};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{decode, parse};

/// What a sign-in compares. It never leaves the sign-in.
pub struct Credentials {
    pub account: AccountId,
    pub email: Email,
    pub name: PersonName,
    pub language: UiLanguage,
    pub confirmed: bool,
    pub password_hash: Option<String>,
    pub version: i32,
}

/// An account about to be opened.
pub struct NewAccount<'a> {
    pub id: AccountId,
    pub email: &'a Email,
    pub name: &'a PersonName,
    pub kind: Option<AccountKind>,
    pub language: UiLanguage,
    pub password_hash: Option<&'a str>,
    pub confirmed_at: Option<Timestamp>,
}

/// An open account with one of its places in an OCI, or with none.
struct ViewerRow {
    email: String,
    display_name: String,
    kind: Option<String>,
    language: String,
    confirmed: bool,
    programme_role: Option<String>,
    second_factor: bool,
    participant: Option<Uuid>,
    organisation: Option<Uuid>,
    slug: Option<String>,
    name: Option<String>,
    state: Option<String>,
    role: Option<String>,
}

/// The person behind an open account, with every right of theirs; `platform` asks what they owe before. Every request of somebody
/// signed in asks: one statement.
pub async fn viewer(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<Option<Viewer>> {
    let rows = sqlx::query_as!(
        ViewerRow,
        r#"SELECT a.email, a.display_name, a.kind, a.language, a.email_confirmed_at IS NOT NULL AS "confirmed!",
                  a.programme_role, f.account_id IS NOT NULL AS "second_factor!", p.id AS "participant?",
                  o.id AS "organisation?", o.slug AS "slug?", o.name AS "name?", o.state AS "state?", m.role AS "role?"
           FROM account a LEFT JOIN participant p ON p.account_id = a.id
                LEFT JOIN second_factor f ON f.account_id = a.id
                LEFT JOIN (membership m JOIN organisation o ON o.id = m.organisation_id) ON m.account_id = a.id
           WHERE a.id = $1 AND a.closed_at IS NULL ORDER BY o.name, o.id"#,
        account.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    let memberships = rows.iter().filter_map(membership).collect::<sqlx::Result<_>>()?;
    let Some(row) = rows.into_iter().next() else { return Ok(None) };
    Ok(Some(Viewer {
        account,
        email: Email::parse(&row.email).map_err(crate::decode)?,
        display_name: row.display_name,
        kind: row.kind.as_deref().map(parse::<AccountKind>).transpose()?,
        language: parse::<UiLanguage>(&row.language)?,
        confirmed: row.confirmed,
        participant: row.participant.map(ParticipantId::from_uuid),
        memberships,
        // A role counts for whoever proved the address that it was given to.
        programme: row.programme_role.as_deref().filter(|_| row.confirmed).map(parse::<Role>).transpose()?,
        second_factor: row.second_factor,
        owes_second_factor: false,
    }))
}

fn membership(row: &ViewerRow) -> Option<sqlx::Result<Membership>> {
    let ViewerRow {
        organisation: Some(id),
        slug: Some(slug),
        name: Some(name),
        state: Some(state),
        role: Some(role),
        ..
    } = row
    else {
        return None;
    };
    let membership = |role, state| Membership {
        organisation: OrganisationId::from_uuid(*id),
        slug: slug.clone(),
        name: name.clone(),
        role,
        state,
    };
    Some(parse::<MemberRole>(role).and_then(|role| Ok(membership(role, parse::<OrganisationState>(state)?))))
}

/// The open account of an address.
pub async fn credentials(connection: &mut PgConnection, email: &Email) -> sqlx::Result<Option<Credentials>> {
    let row = sqlx::query_as!(
        CredentialsRow,
        r#"SELECT id, email, display_name, language, password_hash, email_confirmed_at IS NOT NULL AS "confirmed!", version
           FROM account WHERE lower(email) = $1 AND closed_at IS NULL"#,
        email.lowercase(),
    )
    .fetch_optional(connection)
    .await?;
    row.map(Credentials::try_from).transpose()
}

/// The same by its identifier.
pub async fn credentials_of(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<Option<Credentials>> {
    let row = sqlx::query_as!(
        CredentialsRow,
        r#"SELECT id, email, display_name, language, password_hash, email_confirmed_at IS NOT NULL AS "confirmed!", version
           FROM account WHERE id = $1 AND closed_at IS NULL"#,
        account.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    row.map(Credentials::try_from).transpose()
}

struct CredentialsRow {
    id: Uuid,
    email: String,
    display_name: String,
    language: String,
    password_hash: Option<String>,
    confirmed: bool,
    version: i32,
}

impl TryFrom<CredentialsRow> for Credentials {
    type Error = sqlx::Error;

    fn try_from(row: CredentialsRow) -> sqlx::Result<Self> {
        Ok(Self {
            account: AccountId::from_uuid(row.id),
            email: Email::parse(&row.email).map_err(decode)?,
            name: PersonName::parse(&row.display_name).map_err(decode)?,
            language: parse::<UiLanguage>(&row.language)?,
            confirmed: row.confirmed,
            password_hash: row.password_hash,
            version: row.version,
        })
    }
}

/// Opens an account; `false` where its address has one.
pub async fn insert(connection: &mut PgConnection, account: &NewAccount<'_>, now: Timestamp) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "INSERT INTO account (id, email, display_name, kind, language, password_hash, email_confirmed_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (lower(email)) DO NOTHING",
        account.id.as_uuid(),
        account.email.as_str(),
        account.name.as_str(),
        account.kind.map(AccountKind::as_str),
        account.language.code(),
        account.password_hash,
        account.confirmed_at.map(|at| at.to_sqlx()) as _,
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The empty profile of a person who signs up for a placement.
pub async fn insert_participant(
    connection: &mut PgConnection,
    id: ParticipantId,
    account: AccountId,
    profile: &Profile,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO participant (id, account_id, track, profile, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $5)",
        id.as_uuid(),
        account.as_uuid(),
        profile.track.as_str(),
        serde_json::to_value(profile).map_err(decode)?,
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Whether the address had not been confirmed before.
pub async fn confirm(connection: &mut PgConnection, account: AccountId, now: Timestamp) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE account SET email_confirmed_at = $2, version = version + 1 WHERE id = $1 AND email_confirmed_at IS NULL",
        account.as_uuid(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

pub async fn confirmed(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<bool> {
    let row = sqlx::query!(
        r#"SELECT email_confirmed_at IS NOT NULL AS "confirmed!" FROM account WHERE id = $1"#,
        account.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    Ok(row.is_some_and(|row| row.confirmed))
}

/// Puts what another person typed in the place of a claim.
pub async fn set_claim(
    connection: &mut PgConnection,
    account: AccountId,
    name: &PersonName,
    kind: Option<AccountKind>,
    language: UiLanguage,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE account SET display_name = $2, kind = $3, language = $4, version = version + 1 WHERE id = $1",
        account.as_uuid(),
        name.as_str(),
        kind.map(AccountKind::as_str),
        language.code(),
    )
    .execute(connection)
    .await
    .map(drop)
}

pub async fn set_password(connection: &mut PgConnection, account: AccountId, hash: Option<&str>) -> sqlx::Result<()> {
    sqlx::query!("UPDATE account SET password_hash = $2, version = version + 1 WHERE id = $1", account.as_uuid(), hash,)
        .execute(connection)
        .await
        .map(drop)
}

/// Changes the name and the language of mails; `false` where the version has moved on.
pub async fn save(
    connection: &mut PgConnection,
    account: AccountId,
    version: i32,
    name: &PersonName,
    language: UiLanguage,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE account SET display_name = $3, language = $4, version = version + 1
         WHERE id = $1 AND version = $2 AND closed_at IS NULL",
        account.as_uuid(),
        version,
        name.as_str(),
        language.code(),
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Changes the language of mails.
pub async fn write_in(connection: &mut PgConnection, account: AccountId, language: UiLanguage) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE account SET language = $2, version = version + 1 WHERE id = $1 AND closed_at IS NULL",
        account.as_uuid(),
        language.code(),
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Puts a confirmed address in place of the one before; `false` where another account has it.
pub async fn set_address(
    connection: &mut PgConnection,
    account: AccountId,
    email: &Email,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE account SET email = $2, email_confirmed_at = $3, version = version + 1
         WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM account o WHERE lower(o.email) = $4 AND o.id <> $1)",
        account.as_uuid(),
        email.as_str(),
        now.to_sqlx() as _,
        email.lowercase(),
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives somebody a role in the programme.
pub async fn give_role(connection: &mut PgConnection, account: AccountId, role: Role) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE account SET programme_role = $2, version = version + 1 WHERE id = $1",
        account.as_uuid(),
        role.as_str(),
    )
    .execute(connection)
    .await
    .map(drop)
}
