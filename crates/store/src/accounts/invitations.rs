//! Invitations into an OCI: open until they are accepted or taken back.

use domain::{
    account::{MemberRole, OpenInvitation},
    email::Email,
    ids::{AccountId, InvitationId, OrganisationId},
};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use sqlx::PgConnection;

use crate::{decode, parse};

/// An invitation about to be sent.
pub struct NewInvitation<'a> {
    pub id: InvitationId,
    pub organisation: OrganisationId,
    pub email: &'a Email,
    pub role: MemberRole,
    pub invited_by: AccountId,
}

/// An invitation with its OCI.
pub struct Found {
    pub id: InvitationId,
    pub organisation: OrganisationId,
    pub slug: String,
    pub name: String,
    pub role: MemberRole,
    pub email: Email,
    pub invited_by: String,
    /// Who invited.
    pub inviter: AccountId,
    pub open: bool,
}

pub async fn insert(connection: &mut PgConnection, invitation: &NewInvitation<'_>, now: Timestamp) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO invitation (id, organisation_id, email, role, invited_by, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        invitation.id.as_uuid(),
        invitation.organisation.as_uuid(),
        invitation.email.as_str(),
        invitation.role.as_str(),
        invitation.invited_by.as_uuid(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

pub async fn find(connection: &mut PgConnection, id: InvitationId) -> sqlx::Result<Option<Found>> {
    let row = sqlx::query!(
        r#"SELECT i.organisation_id, o.slug, o.name, i.role, i.email, a.display_name AS invited_by, i.invited_by AS inviter,
                  (i.accepted_at IS NULL AND i.revoked_at IS NULL) AS "open!"
           FROM invitation i JOIN organisation o ON o.id = i.organisation_id JOIN account a ON a.id = i.invited_by
           WHERE i.id = $1"#,
        id.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    row.map(|row| {
        Ok(Found {
            id,
            organisation: OrganisationId::from_uuid(row.organisation_id),
            slug: row.slug,
            name: row.name,
            role: parse(&row.role)?,
            email: Email::parse(&row.email).map_err(decode)?,
            invited_by: row.invited_by,
            inviter: AccountId::from_uuid(row.inviter),
            open: row.open,
        })
    })
    .transpose()
}

/// The open invitations of an OCI that were sent since then, the latest first.
pub async fn open(
    connection: &mut PgConnection,
    organisation: OrganisationId,
    since: Timestamp,
) -> sqlx::Result<Vec<OpenInvitation>> {
    let rows = sqlx::query!(
        r#"SELECT id, email, role, created_at AS "created_at: SqlTimestamp" FROM invitation
           WHERE organisation_id = $1 AND created_at > $2 AND accepted_at IS NULL AND revoked_at IS NULL
           ORDER BY created_at DESC, id DESC"#,
        organisation.as_uuid(),
        since.to_sqlx() as _,
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(OpenInvitation {
                id: InvitationId::from_uuid(row.id),
                email: Email::parse(&row.email).map_err(decode)?,
                role: parse(&row.role)?,
                created_at: row.created_at.to_jiff(),
            })
        })
        .collect()
}

/// Revokes one; `false` where it is not open any more.
pub async fn revoke(connection: &mut PgConnection, id: InvitationId, now: Timestamp) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE invitation SET revoked_at = $2 WHERE id = $1 AND accepted_at IS NULL AND revoked_at IS NULL",
        id.as_uuid(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Revokes the open invitation of an address, before it is invited again; which it was.
pub async fn revoke_open(
    connection: &mut PgConnection,
    organisation: OrganisationId,
    email: &Email,
    now: Timestamp,
) -> sqlx::Result<Option<InvitationId>> {
    let id = sqlx::query_scalar!(
        "UPDATE invitation SET revoked_at = $3
         WHERE organisation_id = $1 AND lower(email) = $2 AND accepted_at IS NULL AND revoked_at IS NULL RETURNING id",
        organisation.as_uuid(),
        email.lowercase(),
        now.to_sqlx() as _,
    )
    .fetch_optional(connection)
    .await?;
    Ok(id.map(InvitationId::from_uuid))
}

/// Takes back what somebody has sent for an OCI that they no longer run.
pub async fn revoke_sent_by(
    connection: &mut PgConnection,
    organisation: OrganisationId,
    sender: AccountId,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE invitation SET revoked_at = $3
         WHERE organisation_id = $1 AND invited_by = $2 AND accepted_at IS NULL AND revoked_at IS NULL",
        organisation.as_uuid(),
        sender.as_uuid(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Marks it as accepted; `false` where it is not open any more.
pub async fn accept(connection: &mut PgConnection, id: InvitationId, now: Timestamp) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE invitation SET accepted_at = $2 WHERE id = $1 AND accepted_at IS NULL AND revoked_at IS NULL",
        id.as_uuid(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Past invitations to an address follow it when an account changes its address, so that they are erased with the account.
pub async fn move_past(connection: &mut PgConnection, old: &Email, new: &Email) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE invitation SET email = $2
         WHERE lower(email) = $1 AND (accepted_at IS NOT NULL OR revoked_at IS NOT NULL)",
        old.lowercase(),
        new.as_str(),
    )
    .execute(connection)
    .await
    .map(drop)
}
