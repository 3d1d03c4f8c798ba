//! The members of an OCI.

use domain::{
    account::{Member, MemberRole},
    email::Email,
    ids::{AccountId, OrganisationId},
};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use sqlx::PgConnection;

use crate::{decode, parse};

/// Locks an OCI's team until the transaction ends: changes come one after the other, so that an owner remains.
pub async fn lock(connection: &mut PgConnection, organisation: OrganisationId) -> sqlx::Result<()> {
    sqlx::query!("SELECT id FROM organisation WHERE id = $1 FOR UPDATE", organisation.as_uuid())
        .fetch_optional(connection)
        .await
        .map(drop)
}

/// How many owners it has.
pub async fn owners(connection: &mut PgConnection, organisation: OrganisationId) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!" FROM membership WHERE organisation_id = $1 AND role = 'owner'"#,
        organisation.as_uuid(),
    )
    .fetch_one(connection)
    .await
}

/// Takes somebody out; `false` where they did not belong to it.
pub async fn delete(
    connection: &mut PgConnection,
    organisation: OrganisationId,
    account: AccountId,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "DELETE FROM membership WHERE organisation_id = $1 AND account_id = $2",
        organisation.as_uuid(),
        account.as_uuid(),
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Its members, the owners first.
pub async fn members(connection: &mut PgConnection, organisation: OrganisationId) -> sqlx::Result<Vec<Member>> {
    let rows = sqlx::query!(
        r#"SELECT a.id, a.display_name, a.email, m.role, m.since AS "since: SqlTimestamp"
           FROM membership m JOIN account a ON a.id = m.account_id WHERE m.organisation_id = $1
           ORDER BY array_position(ARRAY['owner', 'coordinator', 'reader'], m.role), a.display_name, a.id"#,
        organisation.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Member {
                account: AccountId::from_uuid(row.id),
                name: row.display_name,
                email: Some(Email::parse(&row.email).map_err(decode)?),
                role: parse(&row.role)?,
                since: row.since.to_jiff(),
            })
        })
        .collect()
}

/// Whether somebody of that address belongs to it.
pub async fn has_address(
    connection: &mut PgConnection,
    organisation: OrganisationId,
    email: &Email,
) -> sqlx::Result<bool> {
    let found = sqlx::query_scalar!(
        "SELECT a.id FROM membership m JOIN account a ON a.id = m.account_id
         WHERE m.organisation_id = $1 AND lower(a.email) = $2",
        organisation.as_uuid(),
        email.lowercase(),
    )
    .fetch_optional(connection)
    .await?;
    Ok(found.is_some())
}

/// Somebody's role in it.
pub async fn role(
    connection: &mut PgConnection,
    organisation: OrganisationId,
    account: AccountId,
) -> sqlx::Result<Option<MemberRole>> {
    let role = sqlx::query_scalar!(
        "SELECT role FROM membership WHERE organisation_id = $1 AND account_id = $2",
        organisation.as_uuid(),
        account.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    role.as_deref().map(parse).transpose()
}

/// Adds a member. A person who is a member already keeps their role.
pub async fn insert(
    connection: &mut PgConnection,
    organisation: OrganisationId,
    account: AccountId,
    role: MemberRole,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO membership (organisation_id, account_id, role, since) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        organisation.as_uuid(),
        account.as_uuid(),
        role.as_str(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Changes the role that was read; `false` where it changed meanwhile.
pub async fn set_role(
    connection: &mut PgConnection,
    organisation: OrganisationId,
    account: AccountId,
    was: MemberRole,
    role: MemberRole,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE membership SET role = $4 WHERE organisation_id = $1 AND account_id = $2 AND role = $3",
        organisation.as_uuid(),
        account.as_uuid(),
        was.as_str(),
        role.as_str(),
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}
