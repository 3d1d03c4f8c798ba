//! Placements that people took off their own ranked lists.

use domain::ids::{AccountId, PlacementId};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;

/// Takes a placement off; false where it was off already, `None` where none was ever published under that identifier.
pub async fn put(
    connection: &mut PgConnection,
    account: AccountId,
    placement: PlacementId,
    now: Timestamp,
) -> sqlx::Result<Option<bool>> {
    let done = sqlx::query!(
        r#"WITH found AS (SELECT id FROM placement WHERE id = $2 AND published_at IS NOT NULL),
                put AS (INSERT INTO set_aside (account_id, placement_id, at) SELECT $1, id, $3 FROM found
                        ON CONFLICT DO NOTHING RETURNING placement_id)
           SELECT EXISTS (SELECT FROM found) AS "found!", EXISTS (SELECT FROM put) AS "put!""#,
        account.as_uuid(),
        placement.as_uuid(),
        now.to_sqlx() as _,
    )
    .fetch_one(connection)
    .await?;
    Ok(done.found.then_some(done.put))
}

/// Puts a placement back; false where it was not off.
pub async fn remove(connection: &mut PgConnection, account: AccountId, placement: PlacementId) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "DELETE FROM set_aside WHERE account_id = $1 AND placement_id = $2",
        account.as_uuid(),
        placement.as_uuid(),
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What an account took off, the latest first.
pub async fn of_account(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<Vec<PlacementId>> {
    let ids = sqlx::query_scalar!(
        "SELECT placement_id FROM set_aside WHERE account_id = $1 ORDER BY at DESC, placement_id",
        account.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    Ok(ids.into_iter().map(PlacementId::from_uuid).collect())
}

/// Forgets what a closed account took off.
pub async fn delete_of(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM set_aside WHERE account_id = $1", account.as_uuid()).execute(connection).await.map(drop)
}
