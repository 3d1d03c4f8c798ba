//! Changes of an application; each names the version that was read.

use domain::{
    application::{Answer, ApplicationDraft, ApplicationState, ConfirmationNumber},
    fit::Explanation,
    ids::{AccountId, ApplicationId, ParticipantId, PlacementId, PostId},
    text::Letter,
};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;

use crate::decode;

/// What is written when an application is sent.
pub struct Submission<'a> {
    pub number: ConfirmationNumber,
    pub letter: Option<&'a Letter>,
    pub answers: &'a [Answer],
    pub explanation: Option<&'a Explanation>,
}

/// A draft whose person has accepted what the placement asks; `false` where they have a live application to that post.
pub async fn insert_draft(
    connection: &mut PgConnection,
    id: ApplicationId,
    post: PostId,
    participant: ParticipantId,
    paper: Option<(AccountId, Option<&str>)>,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let (entered_by, paper_email) = paper.unzip();
    let done = sqlx::query!(
        "INSERT INTO application (id, post_id, participant_id, state, asks_accepted_at, entered_by, paper_email, created_at,
                                  updated_at)
         VALUES ($1, $2, $3, 'draft', $4, $5, $6, $4, $4) ON CONFLICT DO NOTHING",
        id.as_uuid(),
        post.as_uuid(),
        participant.as_uuid(),
        now.to_sqlx() as _,
        entered_by.map(AccountId::as_uuid),
        paper_email.flatten(),
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Drafts must accept again what the placement asks.
pub async fn forget_acceptance(connection: &mut PgConnection, placement: PlacementId) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE application SET asks_accepted_at = NULL
         WHERE state = 'draft' AND post_id IN (SELECT id FROM post WHERE placement_id = $1)",
        placement.as_uuid(),
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Marks that a draft's person accepts what the placement asks now. The result is the draft, if it had not accepted it before.
pub async fn accept_again(
    connection: &mut PgConnection,
    post: PostId,
    participant: ParticipantId,
    now: Timestamp,
) -> sqlx::Result<Option<ApplicationId>> {
    let id = sqlx::query_scalar!(
        "UPDATE application SET asks_accepted_at = $3
         WHERE post_id = $1 AND participant_id = $2 AND state = 'draft' AND asks_accepted_at IS NULL RETURNING id",
        post.as_uuid(),
        participant.as_uuid(),
        now.to_sqlx() as _,
    )
    .fetch_optional(connection)
    .await?;
    Ok(id.map(ApplicationId::from_uuid))
}

/// Marks that the person of a sent application accepts what the placement asks now; `false` where the version has moved on.
pub async fn accept_terms(
    connection: &mut PgConnection,
    id: ApplicationId,
    version: i32,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE application SET asks_accepted_at = $3, version = version + 1 WHERE id = $1 AND version = $2",
        id.as_uuid(),
        version,
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Deletes a draft; `false` where the version has moved on.
pub async fn delete_draft(connection: &mut PgConnection, id: ApplicationId, version: i32) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "DELETE FROM application WHERE id = $1 AND version = $2 AND state = 'draft'",
        id.as_uuid(),
        version,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Saves a draft; `false` where the version has moved on.
pub async fn save_draft(
    connection: &mut PgConnection,
    id: ApplicationId,
    version: i32,
    draft: &ApplicationDraft,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE application SET letter = $3, draft_answers = $4, updated_at = $5, version = version + 1
         WHERE id = $1 AND version = $2 AND state = 'draft'",
        id.as_uuid(),
        version,
        draft.letter.as_ref().map(Letter::as_str),
        serde_json::to_value(&draft.answers).map_err(decode)?,
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Sends a draft, by which its person agrees that the OCI reaches them; `false` where the version has moved on.
pub async fn submit(
    connection: &mut PgConnection,
    id: ApplicationId,
    version: i32,
    submission: &Submission<'_>,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE application SET state = 'submitted', number = $3, letter = $4, answers = $5, explanation = $6,
                                draft_answers = '[]', submitted_at = $7, updated_at = $7, contact_shared_at = $7,
                                version = version + 1
         WHERE id = $1 AND version = $2 AND state = 'draft'",
        id.as_uuid(),
        version,
        submission.number.to_string(),
        submission.letter.map(Letter::as_str),
        serde_json::to_value(submission.answers).map_err(decode)?,
        submission.explanation.map(serde_json::to_value).transpose().map_err(decode)?,
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Writes the reasons of the fit of an updated copy; `false` where the version has moved on.
pub async fn set_explanation(
    connection: &mut PgConnection,
    id: ApplicationId,
    version: i32,
    explanation: &Explanation,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE application SET explanation = $3, updated_at = $4, version = version + 1 WHERE id = $1 AND version = $2",
        id.as_uuid(),
        version,
        serde_json::to_value(explanation).map_err(decode)?,
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Moves it to a state; `false` where the version has moved on.
pub async fn set_state(
    connection: &mut PgConnection,
    id: ApplicationId,
    version: i32,
    state: ApplicationState,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE application SET state = $3, updated_at = $4, version = version + 1 WHERE id = $1 AND version = $2",
        id.as_uuid(),
        version,
        state.as_str(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}
