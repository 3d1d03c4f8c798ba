//! The applications that wait for somebody of their OCI.

use domain::{
    application::WaitingApplication,
    ids::{AccountId, ApplicationId, OrganisationId, PostId},
    text::PersonName,
};
use jiff_sqlx::Timestamp as SqlTimestamp;
use sqlx::PgConnection;

use crate::{decode, parse};

/// What waits in an OCI for that member, the longest waiting first; a review never for who decided.
pub async fn waiting_of_organisation(
    connection: &mut PgConnection,
    organisation: OrganisationId,
    member: AccountId,
) -> sqlx::Result<Vec<WaitingApplication>> {
    let rows = sqlx::query!(
        r#"SELECT a.id, a.post_id, w.task AS "task!", w.since AS "since!: SqlTimestamp",
                  COALESCE(k.profile->'identity'->>'name', t.profile->'identity'->>'name', c.display_name) AS name
           FROM application a JOIN post p ON p.id = a.post_id JOIN placement l ON l.id = p.placement_id
                JOIN participant t ON t.id = a.participant_id
                LEFT JOIN account c ON c.id = t.account_id
                LEFT JOIN application_copy k ON k.application_id = a.id
                CROSS JOIN LATERAL (
                    SELECT 'review' AS task, r.asked_at AS since FROM decision_review r
                    WHERE r.application_id = a.id AND r.answered_at IS NULL AND r.request IS NOT NULL AND r.decided_by <> $2
                    UNION ALL
                    SELECT 'interview', e.interview_answered_at FROM (
                        SELECT interview_answer, interview_answered_at FROM application_event
                        WHERE application_id = a.id AND interview IS NOT NULL AND NOT undoes
                        ORDER BY at DESC, id DESC LIMIT 1) e
                    WHERE a.state = 'interview' AND e.interview_answer = 'not_coming'
                    UNION ALL
                    SELECT 'to_read', COALESCE(a.submitted_at, a.updated_at) WHERE a.state = 'submitted'
                    UNION ALL
                    SELECT 'offered', a.updated_at WHERE a.state = 'offered') w
           WHERE l.organisation_id = $1 ORDER BY w.since, a.id"#,
        organisation.as_uuid(),
        member.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    let waiting = rows.into_iter().map(|row| {
        Ok(WaitingApplication {
            id: ApplicationId::from_uuid(row.id),
            post: PostId::from_uuid(row.post_id),
            name: PersonName::parse(row.name.as_deref().unwrap_or("?")).map_err(decode)?,
            task: parse(&row.task)?,
            since: row.since.to_jiff(),
        })
    });
    waiting.collect()
}
