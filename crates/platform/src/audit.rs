//! The audit trail: who did what to what, written in the transaction that did it. Ids only, no personal data.

use domain::ids::{AccountId, AuditId};
use jiff::Timestamp;
use sqlx::PgConnection;
pub(crate) use store::audit::Event;
use store::fresh;

use crate::Result;

/// Writes an event. `actor` is `None` for the system and for people without an account (a partner's link).
pub(crate) async fn record(
    connection: &mut PgConnection,
    at: Timestamp,
    actor: Option<AccountId>,
    event: Event<'_>,
) -> Result<()> {
    Ok(store::audit::insert(connection, AuditId::from_uuid(fresh()), at, actor, &event).await?)
}
