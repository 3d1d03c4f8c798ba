//! The audit trail: append only.

use domain::ids::{AccountId, AuditId};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use serde_json::Value;
use sqlx::PgConnection;
use uuid::Uuid;

/// Something that happened.
pub struct Event<'a> {
    /// `account`, `organisation`, `placement`, `application` …
    pub subject_kind: &'a str,
    pub subject: Option<Uuid>,
    /// A verb in the past: `signed_in`, `published` …
    pub action: &'a str,
    pub detail: Value,
}

impl<'a> Event<'a> {
    #[must_use]
    pub fn new(subject_kind: &'a str, subject: Uuid, action: &'a str) -> Self {
        Self { subject_kind, subject: Some(subject), action, detail: Value::Object(serde_json::Map::new()) }
    }

    /// An event about something that has no identifier.
    #[must_use]
    pub fn about(subject_kind: &'a str, action: &'a str) -> Self {
        Self { subject_kind, subject: None, action, detail: Value::Object(serde_json::Map::new()) }
    }

    #[must_use]
    pub fn with_detail(self, detail: Value) -> Self {
        Self { detail, ..self }
    }
}

pub async fn insert(
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
