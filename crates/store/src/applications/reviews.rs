//! Reviews of decisions: asked for by the person, answered by somebody other than who decided.

use domain::{
    application::{Actor, AnsweredReview, DecisionReview, ReviewAnswer},
    ids::{AccountId, ApplicationId, OrganisationId},
    text::Paragraph,
};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use sqlx::PgConnection;

use crate::{decode, fresh, parse};

/// Asks for a review of a decision; `false` where that decision has one.
pub async fn ask_review(
    connection: &mut PgConnection,
    application: ApplicationId,
    (decided_at, decided_by): (Timestamp, AccountId),
    request: &Paragraph,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "INSERT INTO decision_review (id, application_id, decided_at, decided_by, asked_at, request)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (application_id, decided_at) DO NOTHING",
        fresh(),
        application.as_uuid(),
        decided_at.to_sqlx() as _,
        decided_by.as_uuid(),
        now.to_sqlx() as _,
        request.as_str(),
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The reviews of an application, the oldest first.
pub async fn reviews(connection: &mut PgConnection, application: ApplicationId) -> sqlx::Result<Vec<DecisionReview>> {
    let rows = sqlx::query!(
        r#"SELECT decided_at AS "decided_at: SqlTimestamp", decided_by, asked_at AS "asked_at: SqlTimestamp", request,
                  answered_at AS "answered_at: SqlTimestamp", answered_as, verdict, reason
           FROM decision_review WHERE application_id = $1 ORDER BY asked_at, id"#,
        application.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    let reviews = rows.into_iter().map(|row| {
        let answered = match (row.answered_at, row.answered_as, row.verdict) {
            (Some(at), Some(by), Some(verdict)) => Some(AnsweredReview {
                at: at.to_jiff(),
                by: parse::<Actor>(&by)?,
                verdict: parse(&verdict)?,
                reason: row.reason.as_deref().map(Paragraph::parse).transpose().map_err(decode)?,
            }),
            _ => None,
        };
        Ok(DecisionReview {
            decided_at: row.decided_at.to_jiff(),
            decided_by: AccountId::from_uuid(row.decided_by),
            asked_at: row.asked_at.to_jiff(),
            request: row.request.as_deref().map(Paragraph::parse).transpose().map_err(decode)?,
            answered,
        })
    });
    reviews.collect()
}

/// Answers the open review of an application; `false` where there is none.
pub async fn answer_review(
    connection: &mut PgConnection,
    application: ApplicationId,
    (by, account): (Actor, AccountId),
    answer: &ReviewAnswer,
    now: Timestamp,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE decision_review SET answered_at = $2, answered_by = $3, answered_as = $4, verdict = $5, reason = $6
         WHERE application_id = $1 AND answered_at IS NULL",
        application.as_uuid(),
        now.to_sqlx() as _,
        account.as_uuid(),
        by.as_str(),
        answer.verdict.as_str(),
        answer.reason.as_str(),
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Whether somebody of an OCI other than who decided could answer: a member who decides, with an open account.
pub async fn has_another_decider(
    connection: &mut PgConnection,
    organisation: OrganisationId,
    decided_by: AccountId,
) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM membership m JOIN account a ON a.id = m.account_id
                          WHERE m.organisation_id = $1 AND m.role IN ('owner', 'coordinator') AND a.id <> $2
                            AND a.closed_at IS NULL AND a.email_confirmed_at IS NOT NULL) AS "exists!""#,
        organisation.as_uuid(),
        decided_by.as_uuid(),
    )
    .fetch_one(connection)
    .await
}

/// The applications whose open review the programme answers and when it was asked for, the longest waiting first: those whose OCI may not act, those of which
/// nobody else of the OCI could answer, and those asked for before that instant.
pub async fn reviews_of_programme(
    connection: &mut PgConnection,
    asked_before: Timestamp,
    at_most: i64,
) -> sqlx::Result<Vec<(ApplicationId, Timestamp)>> {
    let rows = sqlx::query!(
        r#"SELECT r.application_id, r.asked_at AS "asked_at: SqlTimestamp" FROM decision_review r JOIN application a ON a.id = r.application_id
                JOIN post p ON p.id = a.post_id JOIN placement l ON l.id = p.placement_id
                JOIN organisation o ON o.id = l.organisation_id
         WHERE r.answered_at IS NULL AND r.request IS NOT NULL
           AND (r.asked_at < $1 OR o.state <> 'approved' OR NOT EXISTS (
                SELECT FROM membership m JOIN account c ON c.id = m.account_id
                WHERE m.organisation_id = o.id AND m.role IN ('owner', 'coordinator') AND c.id <> r.decided_by
                  AND c.closed_at IS NULL AND c.email_confirmed_at IS NOT NULL))
         ORDER BY r.asked_at, r.id LIMIT $2"#,
        asked_before.to_sqlx() as _,
        at_most,
    )
    .fetch_all(connection)
    .await?;
    Ok(rows.into_iter().map(|row| (ApplicationId::from_uuid(row.application_id), row.asked_at.to_jiff())).collect())
}
