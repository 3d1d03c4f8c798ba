//! Nominations: the partner that a person of the exchange track named, and its answer.

use domain::{
    ids::{AccountId, ParticipantId, PartnerId},
    participant::{NominationState, PartnerChoice},
    text::OrganisationName,
};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use sqlx::PgConnection;

use crate::{decode, parse, partners};

/// A stored nomination.
pub struct Stored {
    pub partner: Option<PartnerId>,
    pub partner_name: OrganisationName,
    pub state: NominationState,
    pub asked_at: Timestamp,
}

/// The partners that can be asked: those of approved OCIs that have an address.
pub async fn choices(connection: &mut PgConnection) -> sqlx::Result<Vec<PartnerChoice>> {
    let rows = sqlx::query!(
        "SELECT p.id, p.name, p.place, p.country FROM partner p JOIN organisation o ON o.id = p.organisation_id
         WHERE o.state = 'approved' AND p.contact_email IS NOT NULL ORDER BY p.name, p.id"
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(PartnerChoice {
                id: PartnerId::from_uuid(row.id),
                name: row.name,
                place: row.place,
                country: parse(&row.country)?,
            })
        })
        .collect()
}

pub async fn find(connection: &mut PgConnection, participant: ParticipantId) -> sqlx::Result<Option<Stored>> {
    let row = sqlx::query!(
        r#"SELECT partner_id, partner_name, state, asked_at AS "asked_at: SqlTimestamp" FROM nomination
           WHERE participant_id = $1 FOR UPDATE"#,
        participant.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    row.map(|row| {
        Ok(Stored {
            partner: row.partner_id.map(PartnerId::from_uuid),
            partner_name: row.partner_name.try_into().map_err(decode)?,
            state: parse(&row.state)?,
            asked_at: row.asked_at.to_jiff(),
        })
    })
    .transpose()
}

/// Asks a partner. It replaces an earlier nomination.
pub async fn ask(
    connection: &mut PgConnection,
    participant: ParticipantId,
    partner: &partners::Stored,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO nomination (participant_id, partner_id, partner_name, partner_email, state, asked_at)
         VALUES ($1, $2, $3, $4, 'asked', $5)
         ON CONFLICT (participant_id) DO UPDATE SET partner_id = EXCLUDED.partner_id,
             partner_name = EXCLUDED.partner_name, partner_email = EXCLUDED.partner_email, state = 'asked',
             asked_at = EXCLUDED.asked_at, answered_at = NULL",
        participant.as_uuid(),
        partner.id.as_uuid(),
        partner.form.name.as_str(),
        partner.form.email.as_ref().map(domain::email::Email::as_str),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Who waits for the answer of a partner.
pub async fn waiting_for(
    connection: &mut PgConnection,
    partner: PartnerId,
) -> sqlx::Result<Vec<(ParticipantId, AccountId)>> {
    let rows = sqlx::query!(
        r#"SELECT n.participant_id, p.account_id AS "account_id!" FROM nomination n
           JOIN participant p ON p.id = n.participant_id
           WHERE n.partner_id = $1 AND n.state = 'asked' AND p.account_id IS NOT NULL ORDER BY n.participant_id"#,
        partner.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    let read = |participant, account| (ParticipantId::from_uuid(participant), AccountId::from_uuid(account));
    Ok(rows.into_iter().map(|row| read(row.participant_id, row.account_id)).collect())
}

/// Notes the answer.
pub async fn answer(
    connection: &mut PgConnection,
    participant: ParticipantId,
    state: NominationState,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE nomination SET state = $2, answered_at = $3 WHERE participant_id = $1",
        participant.as_uuid(),
        state.as_str(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}
