//! What happened to an application, as both sides read it.

use domain::{
    application::{
        AnsweredInterview, InterviewAnswer, InterviewAnswerForm, InterviewForm, LastEvent, Reason, StateChange,
        TimelineEvent,
    },
    ids::{AccountId, ApplicationId, PlacementId},
    text::Paragraph,
};
use jiff::{Timestamp, civil::Date};
use jiff_sqlx::{Date as SqlDate, Timestamp as SqlTimestamp, ToSqlx};
use sqlx::PgConnection;
use uuid::Uuid;

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
                                        reason, note, interview, expires_on, undoes)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
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
        event.change.undoes(),
    )
    .execute(connection)
    .await
    .map(drop)
}

/// The events of an application, the oldest first.
pub async fn timeline(connection: &mut PgConnection, id: ApplicationId) -> sqlx::Result<Vec<TimelineEvent>> {
    let rows = sqlx::query!(
        r#"SELECT at AS "at: SqlTimestamp", actor, action, to_state, reason, note, interview, undoes,
                  interview_answer, interview_note, interview_answered_at AS "interview_answered_at: SqlTimestamp",
                  expires_on AS "expires_on: SqlDate"
           FROM application_event WHERE application_id = $1 ORDER BY at, id"#,
        id.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    let events = rows.into_iter().map(|row| {
        let interview_answer = match (row.interview_answer, row.interview_answered_at) {
            (Some(answer), Some(at)) => Some(AnsweredInterview {
                at: at.to_jiff(),
                answer: parse::<InterviewAnswer>(&answer)?,
                note: row.interview_note.as_deref().map(Paragraph::parse).transpose().map_err(decode)?,
            }),
            _ => None,
        };
        Ok(TimelineEvent {
            at: row.at.to_jiff(),
            by: parse(&row.actor)?,
            action: parse(&row.action)?,
            to: parse(&row.to_state)?,
            reason: row.reason.map(serde_json::from_value).transpose().map_err(decode)?,
            note: row.note.as_deref().map(Paragraph::parse).transpose().map_err(decode)?,
            interview: row.interview.map(serde_json::from_value).transpose().map_err(decode)?,
            interview_answer,
            expires_on: row.expires_on.map(SqlDate::to_jiff),
            undoes: row.undoes,
        })
    });
    events.collect()
}

/// Notes what the person answers to the last invitation to an interview; `false` where there is none.
pub async fn answer_interview(
    connection: &mut PgConnection,
    application: ApplicationId,
    form: &InterviewAnswerForm,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE application_event SET interview_answer = $2, interview_note = $3, interview_answered_at = $4
         WHERE id = (SELECT id FROM application_event WHERE application_id = $1 AND interview IS NOT NULL AND NOT undoes
                     ORDER BY at DESC, id DESC LIMIT 1)",
        application.as_uuid(),
        form.answer.as_str(),
        form.note.as_ref().map(Paragraph::as_str),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The last event of an application.
pub async fn last_event(connection: &mut PgConnection, id: ApplicationId) -> sqlx::Result<Option<LastEvent>> {
    let row = sqlx::query_as!(
        LastRow,
        r#"SELECT application_id, at AS "at: SqlTimestamp", actor, actor_account_id, action, from_state, to_state, reason, undoes
           FROM application_event WHERE application_id = $1 ORDER BY at DESC, id DESC LIMIT 1"#,
        id.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    row.map(LastEvent::try_from).transpose()
}

/// The last event of each application to a placement.
pub async fn last_events(
    connection: &mut PgConnection,
    placement: PlacementId,
) -> sqlx::Result<Vec<(ApplicationId, LastEvent)>> {
    let rows = sqlx::query_as!(
        LastRow,
        r#"SELECT DISTINCT ON (e.application_id) e.application_id, e.at AS "at: SqlTimestamp", e.actor, e.actor_account_id, e.action,
                  e.from_state, e.to_state, e.reason, e.undoes
           FROM application_event e JOIN application a ON a.id = e.application_id JOIN post p ON p.id = a.post_id
           WHERE p.placement_id = $1 ORDER BY e.application_id, e.at DESC, e.id DESC"#,
        placement.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(|row| Ok((ApplicationId::from_uuid(row.application_id), row.try_into()?))).collect()
}

struct LastRow {
    application_id: Uuid,
    at: SqlTimestamp,
    actor: String,
    actor_account_id: Option<Uuid>,
    action: String,
    from_state: String,
    to_state: String,
    reason: Option<serde_json::Value>,
    undoes: bool,
}

impl TryFrom<LastRow> for LastEvent {
    type Error = sqlx::Error;

    fn try_from(row: LastRow) -> sqlx::Result<Self> {
        Ok(Self {
            action: parse(&row.action)?,
            by: parse(&row.actor)?,
            account: row.actor_account_id.map(AccountId::from_uuid),
            at: row.at.to_jiff(),
            from: parse(&row.from_state)?,
            to: parse(&row.to_state)?,
            reason: row.reason.map(serde_json::from_value).transpose().map_err(decode)?,
            undoes: row.undoes,
        })
    }
}
