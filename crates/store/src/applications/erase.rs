//! Erases what people wrote in applications: all of a person's when their account closes, and of each once its time is over. The
//! application, its states and the structured reasons stay: the programme counts them.

use domain::{
    application::ApplicationState,
    ids::{ApplicationId, ParticipantId},
};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use uuid::Uuid;

/// Deletes a person's drafts, and erases what was written in the applications that they sent.
pub async fn erase_of_person(connection: &mut PgConnection, participant: ParticipantId) -> sqlx::Result<()> {
    let id = participant.as_uuid();
    sqlx::query!("DELETE FROM application WHERE participant_id = $1 AND state = 'draft'", id)
        .execute(&mut *connection)
        .await?;
    let sent = sqlx::query_scalar!("SELECT id FROM application WHERE participant_id = $1 ORDER BY id", id)
        .fetch_all(&mut *connection)
        .await?;
    erase(connection, &sent).await
}

/// The applications in one of these states since before that instant of which something is left to erase.
pub async fn over(
    connection: &mut PgConnection,
    states: &[ApplicationState],
    before: Timestamp,
    at_most: i64,
) -> sqlx::Result<Vec<ApplicationId>> {
    let states: Vec<String> = states.iter().map(|state| state.as_str().to_owned()).collect();
    let ids = sqlx::query_scalar!(
        "SELECT a.id FROM application a
         WHERE a.state = ANY($1) AND a.updated_at <= $2
           AND (a.letter IS NOT NULL OR a.answers <> '[]' OR a.explanation IS NOT NULL OR a.paper_email IS NOT NULL
                OR EXISTS (SELECT FROM application_copy c WHERE c.application_id = a.id)
                OR EXISTS (SELECT FROM application_event e WHERE e.application_id = a.id
                           AND (e.note IS NOT NULL OR e.interview IS NOT NULL OR e.interview_note IS NOT NULL))
                OR EXISTS (SELECT FROM decision_review r WHERE r.application_id = a.id
                           AND (r.request IS NOT NULL OR r.reason IS NOT NULL))
                OR EXISTS (SELECT FROM offer o WHERE o.application_id = a.id AND o.message IS NOT NULL))
         ORDER BY a.id LIMIT $3 FOR UPDATE OF a SKIP LOCKED",
        &states,
        before.to_sqlx() as _,
        at_most,
    )
    .fetch_all(connection)
    .await?;
    Ok(ids.into_iter().map(ApplicationId::from_uuid).collect())
}

/// Erases copies, letters, answers, reasons, messages and, of candidates on paper, the profile and the address.
pub async fn erase(connection: &mut PgConnection, applications: &[Uuid]) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM application_copy WHERE application_id = ANY($1)", applications)
        .execute(&mut *connection)
        .await?;
    sqlx::query!(
        "UPDATE application SET letter = NULL, answers = '[]', draft_answers = '[]', explanation = NULL, paper_email = NULL,
                                version = version + 1
         WHERE id = ANY($1)",
        applications,
    )
    .execute(&mut *connection)
    .await?;
    // Either side may have written the person's name in a message.
    sqlx::query!(
        "UPDATE application_event SET note = NULL, interview = NULL, interview_note = NULL
         WHERE application_id = ANY($1)
           AND (note IS NOT NULL OR interview IS NOT NULL OR interview_note IS NOT NULL)",
        applications,
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "UPDATE decision_review SET request = NULL, reason = NULL
         WHERE application_id = ANY($1) AND (request IS NOT NULL OR reason IS NOT NULL)",
        applications,
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "UPDATE offer SET message = NULL WHERE application_id = ANY($1) AND message IS NOT NULL",
        applications,
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "UPDATE participant SET profile = jsonb_build_object('track', track), version = version + 1
         WHERE account_id IS NULL AND id IN (SELECT participant_id FROM application WHERE id = ANY($1))",
        applications,
    )
    .execute(connection)
    .await
    .map(drop)
}
