//! Mail: written to the outbox in the transaction that caused it, sent by a worker.

use domain::{email::Email, ids::MailId, language::UiLanguage, mail::Mail};
use jiff::Timestamp;
use sqlx::PgConnection;

use crate::{Result, ids::fresh, store};

/// Puts a mail into the outbox, in the caller's transaction.
pub(crate) async fn enqueue(
    connection: &mut PgConnection,
    recipient: &Email,
    language: UiLanguage,
    mail: &Mail,
    now: Timestamp,
) -> Result<()> {
    Ok(store::outbox::insert(connection, MailId::from_uuid(fresh()), recipient, language, mail, now).await?)
}
