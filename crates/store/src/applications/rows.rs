//! Applications as they are stored.

use domain::{
    application::{Answer, ApplicationState, ConfirmationNumber, OpenOffer, StoredApplication},
    fit::Explanation,
    ids::{AccountId, ApplicationId, OfferId, OrganisationId, ParticipantId, PlacementId, PostId},
    text::{AnswerText, Letter, Paragraph, PersonName},
};
use jiff::civil::Date;
use jiff_sqlx::{Date as SqlDate, Timestamp as SqlTimestamp};
use sqlx::{PgConnection, types::Json};
use uuid::Uuid;

use crate::{decode, parse};

/// Which applications to find. A field that is `None` sets no condition.
#[derive(Debug, Clone, Copy, Default)]
pub struct Lookup {
    pub application: Option<ApplicationId>,
    pub participant: Option<ParticipantId>,
    pub post: Option<PostId>,
    pub placement: Option<PlacementId>,
    /// Offers whose last day is before that one.
    pub expired_on: Option<Date>,
}

impl Lookup {
    pub fn application(id: ApplicationId) -> Self {
        Self { application: Some(id), ..Self::default() }
    }

    pub fn participant(id: ParticipantId) -> Self {
        Self { participant: Some(id), ..Self::default() }
    }
}

/// The applications looked for, the last changed first.
pub async fn find(connection: &mut PgConnection, lookup: Lookup) -> sqlx::Result<Vec<StoredApplication>> {
    let expired_on = lookup.expired_on.map(jiff_sqlx::ToSqlx::to_sqlx);
    let rows = sqlx::query!(
        r#"SELECT a.id, a.version, a.number, a.state, a.post_id, a.participant_id, a.paper_email, a.letter,
                  a.draft_answers AS "draft_answers: Json<Vec<Option<AnswerText>>>", a.answers AS "answers: Json<Vec<Answer>>",
                  a.explanation AS "explanation: Json<Explanation>", a.asks_accepted_at AS "asks_accepted_at: SqlTimestamp",
                  a.submitted_at AS "submitted_at: SqlTimestamp", a.updated_at AS "updated_at: SqlTimestamp",
                  t.account_id, COALESCE(t.profile->'identity'->>'name', c.display_name) AS name,
                  k.profile->'identity'->>'name' AS sent_name, c.closed_at AS "closed_at?: SqlTimestamp",
                  o.id AS "offer_id?", o.expires_on AS "expires_on?: SqlDate", o.message AS "message?"
           FROM application a JOIN participant t ON t.id = a.participant_id
                JOIN post p ON p.id = a.post_id
                LEFT JOIN account c ON c.id = t.account_id
                LEFT JOIN application_copy k ON k.application_id = a.id
                LEFT JOIN offer o ON o.application_id = a.id AND o.answered_at IS NULL
           WHERE ($1::uuid IS NULL OR a.id = $1) AND ($2::uuid IS NULL OR a.participant_id = $2)
             AND ($3::uuid IS NULL OR a.post_id = $3) AND ($4::uuid IS NULL OR p.placement_id = $4)
             AND ($5::date IS NULL OR o.expires_on < $5)
           ORDER BY a.updated_at DESC, a.id DESC"#,
        lookup.application.map(ApplicationId::as_uuid),
        lookup.participant.map(ParticipantId::as_uuid),
        lookup.post.map(PostId::as_uuid),
        lookup.placement.map(PlacementId::as_uuid),
        expired_on as _,
    )
    .fetch_all(connection)
    .await?;
    let read = rows.into_iter().map(|row| {
        let offer = row.offer_id.zip(row.expires_on).map(|(id, expires_on)| {
            let message = row.message.as_deref().map(Paragraph::parse).transpose().map_err(decode)?;
            Ok::<_, sqlx::Error>(OpenOffer { id: OfferId::from_uuid(id), expires_on: expires_on.to_jiff(), message })
        });
        Ok(StoredApplication {
            id: ApplicationId::from_uuid(row.id),
            version: row.version,
            number: row.number.as_deref().map(parse::<ConfirmationNumber>).transpose()?,
            state: parse(&row.state)?,
            post: PostId::from_uuid(row.post_id),
            participant: ParticipantId::from_uuid(row.participant_id),
            account: row.account_id.map(AccountId::from_uuid),
            name: PersonName::parse(row.name.as_deref().unwrap_or("?")).map_err(decode)?,
            sent_name: row.sent_name.as_deref().map(PersonName::parse).transpose().map_err(decode)?,
            account_closed_at: row.closed_at.map(SqlTimestamp::to_jiff),
            paper_email: row.paper_email,
            asks_accepted_at: row.asks_accepted_at.map(SqlTimestamp::to_jiff),
            letter: row.letter.as_deref().map(Letter::parse).transpose().map_err(decode)?,
            draft_answers: row.draft_answers.0,
            answers: row.answers.0,
            explanation: row.explanation.map(|Json(explanation)| explanation),
            submitted_at: row.submitted_at.map(SqlTimestamp::to_jiff),
            updated_at: row.updated_at.to_jiff(),
            offer: offer.transpose()?,
        })
    });
    read.collect()
}

/// How many applications that were sent to an OCI's placements are in each state.
pub async fn counts_of_organisation(
    connection: &mut PgConnection,
    organisation: OrganisationId,
) -> sqlx::Result<Vec<(PlacementId, ApplicationState, i64)>> {
    let rows = sqlx::query!(
        r#"SELECT p.placement_id, a.state, count(*) AS "count!"
           FROM application a JOIN post p ON p.id = a.post_id JOIN placement pl ON pl.id = p.placement_id
           WHERE pl.organisation_id = $1 AND a.number IS NOT NULL GROUP BY p.placement_id, a.state"#,
        organisation.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(|row| Ok((PlacementId::from_uuid(row.placement_id), parse(&row.state)?, row.count))).collect()
}

/// Whether the person has accepted a place and is not back for good.
pub async fn has_place(connection: &mut PgConnection, person: ParticipantId) -> sqlx::Result<bool> {
    let states: Vec<String> = ApplicationState::ALL
        .iter()
        .filter(|state| state.keeps_dates() && **state != ApplicationState::Returned)
        .map(|state| state.as_str().to_owned())
        .collect();
    sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT FROM application WHERE participant_id = $1 AND state = ANY ($2)) AS "found!""#,
        person.as_uuid(),
        &states,
    )
    .fetch_one(connection)
    .await
}

/// Locks every application of a person, in the order of their ids, until the transaction ends: decisions about several come one
/// after the other.
pub async fn lock_of_person(connection: &mut PgConnection, person: ParticipantId) -> sqlx::Result<()> {
    sqlx::query!("SELECT id FROM application WHERE participant_id = $1 ORDER BY id FOR UPDATE", person.as_uuid())
        .fetch_all(connection)
        .await
        .map(drop)
}

/// Locks every application to a placement, in the same order.
pub async fn lock_of_placement(connection: &mut PgConnection, placement: PlacementId) -> sqlx::Result<()> {
    sqlx::query!(
        "SELECT a.id FROM application a JOIN post p ON p.id = a.post_id WHERE p.placement_id = $1 ORDER BY a.id FOR UPDATE OF a",
        placement.as_uuid(),
    )
    .fetch_all(connection)
    .await
    .map(drop)
}

/// Whether a number was given already.
pub async fn number_is_taken(connection: &mut PgConnection, number: ConfirmationNumber) -> sqlx::Result<bool> {
    let found: Option<Uuid> = sqlx::query_scalar!("SELECT id FROM application WHERE number = $1", number.to_string())
        .fetch_optional(connection)
        .await?;
    Ok(found.is_some())
}
