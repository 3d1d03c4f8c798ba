//! Offers of a seat.

use domain::{
    application::OfferAnswer,
    ids::{AccountId, ApplicationId, OfferId, PostId},
    text::Paragraph,
};
use jiff::{Timestamp, civil::Date};
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;

pub async fn insert(
    connection: &mut PgConnection,
    id: OfferId,
    application: ApplicationId,
    made_by: AccountId,
    expires_on: Date,
    message: Option<&Paragraph>,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO offer (id, application_id, made_by, made_at, expires_on, message) VALUES ($1, $2, $3, $4, $5, $6)",
        id.as_uuid(),
        application.as_uuid(),
        made_by.as_uuid(),
        now.to_sqlx() as _,
        expires_on.to_sqlx() as _,
        message.map(Paragraph::as_str),
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Writes how the open offer of an application ended.
pub async fn answer(
    connection: &mut PgConnection,
    application: ApplicationId,
    answer: OfferAnswer,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE offer SET answered_at = $3, answer = $2 WHERE application_id = $1 AND answered_at IS NULL",
        application.as_uuid(),
        answer.as_str(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// How many offers of a post wait for an answer.
pub async fn waiting(connection: &mut PgConnection, post: PostId) -> sqlx::Result<i64> {
    sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!" FROM application WHERE post_id = $1 AND state = 'offered'"#,
        post.as_uuid(),
    )
    .fetch_one(connection)
    .await
}
