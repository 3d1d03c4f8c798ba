//! What happened to an application, as both sides read it.

use domain::{
    application::{InterviewForm, Reason, StateChange, TimelineEvent},
    ids::{AccountId, ApplicationId},
    text::Paragraph,
};
use jiff::{Timestamp, civil::Date};
use jiff_sqlx::{Date as SqlDate, Timestamp as SqlTimestamp, ToSqlx};
use sqlx::PgConnection;

use crate::{decode, fresh, parse};

/// An event to write.
pub struct NewEvent<'a> {
    pub application: ApplicationId,
    pub at: Timestamp,
    pub account: Option<AccountId>,
    pub change: StateChange,
    pub reason: Option<Reason>,
    pub note: Option<&'a Paragraph>,
    pub interview: Option<&'a InterviewForm>,
    pub expires_on: Option<Date>,
}

pub async fn insert_event(connection: &mut PgConnection, event: &NewEvent<'_>) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO application_event (id, application_id, at, actor, actor_account_id, action, from_state, to_state,
                                        reason, note, interview, expires_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        fresh(),
        event.application.as_uuid(),
        event.at.to_sqlx() as _,
        event.change.by().as_str(),
        event.account.map(AccountId::as_uuid),
        event.change.action().as_str(),
        event.change.from().as_str(),
        event.change.to().as_str(),
        event.reason.map(serde_json::to_value).transpose().map_err(decode)?,
        event.note.map(Paragraph::as_str),
        event.interview.map(serde_json::to_value).transpose().map_err(decode)?,
        event.expires_on.map(ToSqlx::to_sqlx) as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// The events of an application, the oldest first.
pub async fn timeline(connection: &mut PgConnection, id: ApplicationId) -> sqlx::Result<Vec<TimelineEvent>> {
    let rows = sqlx::query!(
        r#"SELECT at AS "at: SqlTimestamp", actor, action, to_state, reason, note, interview,
                  expires_on AS "expires_on: SqlDate"
           FROM application_event WHERE application_id = $1 ORDER BY at, id"#,
        id.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    let events = rows.into_iter().map(|row| {
        Ok(TimelineEvent {
            at: row.at.to_jiff(),
            by: parse(&row.actor)?,
            action: parse(&row.action)?,
            to: parse(&row.to_state)?,
            reason: row.reason.map(serde_json::from_value).transpose().map_err(decode)?,
            note: row.note.as_deref().map(Paragraph::parse).transpose().map_err(decode)?,
            interview: row.interview.map(serde_json::from_value).transpose().map_err(decode)?,
            expires_on: row.expires_on.map(SqlDate::to_jiff),
        })
    });
    events.collect()
}
