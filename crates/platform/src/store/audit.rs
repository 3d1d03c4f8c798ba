//! The audit trail: append only.

use domain::ids::{AccountId, AuditId};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::audit::Event;

pub(crate) async fn insert(
    connection: &mut PgConnection,
    id: AuditId,
    at: Timestamp,
    actor: Option<AccountId>,
    event: &Event<'_>,
) -> sqlx::Result<()> {
    let (kind, subject): (&str, Option<Uuid>) = (event.subject_kind, event.subject);
    sqlx::query!(
        "INSERT INTO audit_event (id, at, actor_account_id, subject_kind, subject_id, action, detail)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        id.as_uuid(),
        at.to_sqlx() as _,
        actor.map(AccountId::as_uuid),
        kind,
        subject,
        event.action,
        event.detail,
    )
    .execute(connection)
    .await
    .map(drop)
}
