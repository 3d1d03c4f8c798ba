//! Erases the data of a closed account.

use domain::{
    email::Email,
    ids::{AccountId, ParticipantId},
};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;

/// Replaces a deleted name.
const NO_NAME: &str = "–";

/// Replaces the name and the address, removes password, role, second factor, sign-ins, one-time links and what was set aside, and
/// withdraws consents.
pub async fn erase_account(
    connection: &mut PgConnection,
    account: AccountId,
    address: &str,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE account SET closed_at = $2, email = $3, display_name = $4, password_hash = NULL, email_confirmed_at = NULL,
                            programme_role = NULL, version = version + 1
         WHERE id = $1 AND closed_at IS NULL",
        account.as_uuid(),
        now.to_sqlx() as _,
        address,
        NO_NAME,
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!("DELETE FROM one_time_link WHERE account_id = $1", account.as_uuid())
        .execute(&mut *connection)
        .await?;
    crate::set_aside::delete_of(connection, account).await?;
    crate::sign_ins::delete_of(connection, account).await?;
    crate::second_factor::delete(connection, account).await?;
    crate::kept_forms::delete_of(connection, account).await?;
    super::consents::withdraw_all(connection, account, now).await
}

/// Deletes mails to the address or about the account and what was typed of the address in refused forms, replaces the address in
/// invitations, and revokes open invitations from or to the account.
pub async fn erase_traces(
    connection: &mut PgConnection,
    account: AccountId,
    email: &Email,
    address: &str,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "DELETE FROM outbox_mail WHERE lower(recipient) = $1 OR about_account_id = $2",
        email.lowercase(),
        account.as_uuid(),
    )
    .execute(&mut *connection)
    .await?;
    // Of the account's own sessions they go with the session; the person may have typed the address before they signed in.
    sqlx::query!("DELETE FROM form_echo WHERE position($1 IN lower(fields::text)) > 0", email.lowercase())
        .execute(&mut *connection)
        .await?;
    sqlx::query!(
        "UPDATE invitation SET email = $2, revoked_at = CASE WHEN accepted_at IS NULL THEN coalesce(revoked_at, $3) END
         WHERE lower(email) = $1",
        email.lowercase(),
        address,
        now.to_sqlx() as _,
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "UPDATE invitation SET revoked_at = $2 WHERE invited_by = $1 AND accepted_at IS NULL AND revoked_at IS NULL",
        account.as_uuid(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Deletes the CV, the accommodation request and the nomination.
pub async fn erase_participant(connection: &mut PgConnection, participant: ParticipantId) -> sqlx::Result<()> {
    let id = participant.as_uuid();
    sqlx::query!("DELETE FROM cv WHERE participant_id = $1", id).execute(&mut *connection).await?;
    sqlx::query!("DELETE FROM accommodation_request WHERE participant_id = $1", id).execute(&mut *connection).await?;
    sqlx::query!("DELETE FROM nomination WHERE participant_id = $1", id).execute(connection).await.map(drop)
}

/// Deletes a participant, who must have no application left.
pub async fn delete_participant(connection: &mut PgConnection, participant: ParticipantId) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM participant WHERE id = $1", participant.as_uuid()).execute(connection).await.map(drop)
}
