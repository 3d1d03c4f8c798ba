//! Who belongs to an OCI.

use domain::ids::{AccountId, OrganisationId};
use sqlx::PgConnection;

/// Locks an OCI's team until the transaction ends: whoever changes it does it alone, so that an owner remains.
pub(crate) async fn lock(connection: &mut PgConnection, organisation: OrganisationId) -> sqlx::Result<()> {
    sqlx::query!("SELECT id FROM organisation WHERE id = $1 FOR UPDATE", organisation.as_uuid())
        .fetch_optional(connection)
        .await
        .map(drop)
}

/// How many owners it has.
pub(crate) async fn owners(connection: &mut PgConnection, organisation: OrganisationId) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!" FROM membership WHERE organisation_id = $1 AND role = 'owner'"#,
        organisation.as_uuid(),
    )
    .fetch_one(connection)
    .await
}

/// Takes somebody out; `false` where they did not belong to it.
pub(crate) async fn delete(
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
