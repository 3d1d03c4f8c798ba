//! Accounts and who they are.

use domain::{
    account::{AccountKind, MemberRole, Role},
    email::Email,
    ids::{AccountId, OrganisationId, ParticipantId},
    language::UiLanguage,
    organisation::OrganisationState,
};
use sqlx::PgConnection;

use super::parse;
use crate::accounts::{Membership, Viewer};

/// The person behind an open account.
pub(crate) async fn viewer(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<Option<Viewer>> {
    let row = sqlx::query!(
        r#"SELECT a.email, a.display_name, a.kind, a.language, a.email_confirmed_at IS NOT NULL AS "confirmed!",
                  a.programme_role, p.id AS "participant_id?"
           FROM account a LEFT JOIN participant p ON p.account_id = a.id
           WHERE a.id = $1 AND a.closed_at IS NULL"#,
        account.as_uuid(),
    )
    .fetch_optional(&mut *connection)
    .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Viewer {
        account,
        email: Email::parse(&row.email).map_err(super::decode)?,
        display_name: row.display_name,
        kind: row.kind.as_deref().map(parse::<AccountKind>).transpose()?,
        language: parse::<UiLanguage>(&row.language)?,
        confirmed: row.confirmed,
        participant: row.participant_id.map(ParticipantId::from_uuid),
        memberships: memberships(connection, account).await?,
        programme: row.programme_role.as_deref().map(parse::<Role>).transpose()?,
    }))
}

async fn memberships(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<Vec<Membership>> {
    let rows = sqlx::query!(
        "SELECT o.id, o.slug, o.name, o.state, m.role
         FROM membership m JOIN organisation o ON o.id = m.organisation_id
         WHERE m.account_id = $1 ORDER BY o.name, o.id",
        account.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Membership {
                organisation: OrganisationId::from_uuid(row.id),
                slug: row.slug,
                name: row.name,
                role: parse::<MemberRole>(&row.role)?,
                state: parse::<OrganisationState>(&row.state)?,
            })
        })
        .collect()
}
