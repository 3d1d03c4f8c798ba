//! The trail: who did what to what, written in the transaction that did it. Ids only, no personal data.

use domain::ids::{AccountId, AuditId};
use jiff::Timestamp;
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{Result, ids::fresh, store};

/// Something that happened.
pub(crate) struct Event<'a> {
    /// `account`, `organisation`, `placement`, `application` …
    pub subject_kind: &'a str,
    pub subject: Option<Uuid>,
    /// A verb in the past: `signed_in`, `published` …
    pub action: &'a str,
    pub detail: Value,
}

impl<'a> Event<'a> {
    pub(crate) fn new(subject_kind: &'a str, subject: Uuid, action: &'a str) -> Self {
        Self { subject_kind, subject: Some(subject), action, detail: Value::Object(serde_json::Map::new()) }
    }

    /// An event about something that has no identifier.
    pub(crate) fn about(subject_kind: &'a str, action: &'a str) -> Self {
        Self { subject_kind, subject: None, action, detail: Value::Object(serde_json::Map::new()) }
    }

    pub(crate) fn with_detail(self, detail: Value) -> Self {
        Self { detail, ..self }
    }
}

/// Writes an event. `actor` is `None` for the system and for people without an account (a partner's link).
pub(crate) async fn record(
    connection: &mut PgConnection,
    at: Timestamp,
    actor: Option<AccountId>,
    event: Event<'_>,
) -> Result<()> {
    Ok(store::audit::insert(connection, AuditId::from_uuid(fresh()), at, actor, &event).await?)
}
