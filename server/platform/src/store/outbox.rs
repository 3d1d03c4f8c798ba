//! Mail waiting to leave.

use domain::{email::Email, ids::MailId, language::UiLanguage, mail::Mail};
use jiff::Timestamp;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;

use super::decode;

pub(crate) async fn insert(
    connection: &mut PgConnection,
    id: MailId,
    recipient: &Email,
    language: UiLanguage,
    mail: &Mail,
    now: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO outbox_mail (id, recipient, language, kind, mail, created_at, next_try_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6)",
        id.as_uuid(),
        recipient.as_str(),
        language.code(),
        mail.kind(),
        serde_json::to_value(mail).map_err(decode)?,
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}
