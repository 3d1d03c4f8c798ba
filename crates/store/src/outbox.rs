//! Mail waiting to leave, gone, or dead.

use domain::{
    awaited::Awaited,
    email::Email,
    ids::{AccountId, MailId},
    language::UiLanguage,
    mail::Mail,
};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::{decode, parse};

/// A mail that a worker took, and its attempts with this one.
pub struct Claimed {
    pub id: MailId,
    /// `None` where the stored address no longer reads.
    pub recipient: Option<Email>,
    pub language: UiLanguage,
    /// `None` where the stored mail no longer reads.
    pub mail: Option<Mail>,
    pub attempts: i32,
    /// Who waits for its answer.
    pub awaited: Option<Awaited>,
}

/// A stored mail.
pub struct Stored {
    pub id: MailId,
    pub recipient: Option<Email>,
    pub language: UiLanguage,
    pub mail: Option<Mail>,
    pub written_at: Timestamp,
    pub attempts: i32,
    pub sent_at: Option<Timestamp>,
    pub dead_at: Option<Timestamp>,
    pub last_error: String,
    pub awaited: Option<Awaited>,
}

/// A mail to write.
pub struct NewMail<'a> {
    pub id: MailId,
    pub recipient: &'a Email,
    pub language: UiLanguage,
    pub mail: &'a Mail,
    /// Whose account it is about, where the recipient does not say so. The mail is deleted with the account.
    pub about: Option<AccountId>,
    /// Who waits for its answer, and is told where it does not arrive.
    pub awaited: Option<Awaited>,
}

pub async fn insert(connection: &mut PgConnection, new: &NewMail<'_>, now: Timestamp) -> sqlx::Result<()> {
    let NewMail { id, recipient, language, mail, about, awaited } = new;
    sqlx::query!(
        "INSERT INTO outbox_mail (id, recipient, language, kind, mail, about_account_id, created_at, next_try_at,
                                  awaited_kind, awaited_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9)",
        id.as_uuid(),
        recipient.as_str(),
        language.code(),
        mail.kind(),
        serde_json::to_value(mail).map_err(decode)?,
        about.map(AccountId::as_uuid),
        now.to_sqlx() as _,
        awaited.map(|awaited| awaited.kind().as_str()),
        awaited.map(Awaited::id),
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Notes that mails to an address were those of an account, which has another address from now on.
pub async fn belong_to(connection: &mut PgConnection, address: &Email, account: AccountId) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE outbox_mail SET about_account_id = $2 WHERE lower(recipient) = $1",
        address.lowercase(),
        account.as_uuid(),
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Deletes mails that were sent or given up before that instant.
pub async fn sweep(connection: &mut PgConnection, before: Timestamp) -> sqlx::Result<u64> {
    let done = sqlx::query!("DELETE FROM outbox_mail WHERE sent_at <= $1 OR dead_at <= $1", before.to_sqlx() as _)
        .execute(connection)
        .await?;
    Ok(done.rows_affected())
}

/// Those of these mails that are still kept.
pub async fn kept(connection: &mut PgConnection, ids: &[Uuid]) -> sqlx::Result<Vec<MailId>> {
    let kept = sqlx::query_scalar!("SELECT id FROM outbox_mail WHERE id = ANY($1)", ids).fetch_all(connection).await?;
    Ok(kept.into_iter().map(MailId::from_uuid).collect())
}

/// Takes the mail that has been due for longest until `lease`, unless another worker is taking it.
pub async fn claim(connection: &mut PgConnection, now: Timestamp, lease: Timestamp) -> sqlx::Result<Option<Claimed>> {
    let row = sqlx::query!(
        "UPDATE outbox_mail SET attempts = attempts + 1, next_try_at = $2
         WHERE id = (SELECT id FROM outbox_mail WHERE sent_at IS NULL AND dead_at IS NULL AND next_try_at <= $1
                     ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING id, recipient, language, mail, attempts, awaited_kind, awaited_id",
        now.to_sqlx() as _,
        lease.to_sqlx() as _,
    )
    .fetch_optional(connection)
    .await?;
    row.map(|row| {
        Ok(Claimed {
            id: MailId::from_uuid(row.id),
            recipient: Email::parse(&row.recipient).ok(),
            language: parse(&row.language)?,
            mail: serde_json::from_value(row.mail).ok(),
            attempts: row.attempts,
            awaited: awaited(row.awaited_kind.as_deref(), row.awaited_id),
        })
    })
    .transpose()
}

/// Marks a mail as sent and deletes its one-time link, except in a demonstration, whose mailbox shows the link.
pub async fn mark_sent(connection: &mut PgConnection, id: MailId, now: Timestamp, keep_link: bool) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE outbox_mail SET sent_at = $2, dead_at = NULL, last_error = NULL,
                mail = CASE WHEN $3 THEN mail ELSE mail - 'token' END
         WHERE id = $1 AND sent_at IS NULL",
        id.as_uuid(),
        now.to_sqlx() as _,
        keep_link,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Notes a refusal that may pass; nothing where another attempt has begun since.
pub async fn postpone(
    connection: &mut PgConnection,
    id: MailId,
    attempts: i32,
    next_try: Timestamp,
    reason: &str,
) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE outbox_mail SET next_try_at = $3, last_error = $4
         WHERE id = $1 AND attempts = $2 AND sent_at IS NULL AND dead_at IS NULL",
        id.as_uuid(),
        attempts,
        next_try.to_sqlx() as _,
        reason,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Marks a mail as a dead letter. `false`, and nothing changes, where another attempt has begun since.
pub async fn bury(
    connection: &mut PgConnection,
    id: MailId,
    attempts: i32,
    now: Timestamp,
    reason: &str,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE outbox_mail SET dead_at = $3, last_error = $4
         WHERE id = $1 AND attempts = $2 AND sent_at IS NULL AND dead_at IS NULL",
        id.as_uuid(),
        attempts,
        now.to_sqlx() as _,
        reason,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives a dead letter another recipient.
pub async fn readdress(connection: &mut PgConnection, id: MailId, recipient: &Email) -> sqlx::Result<()> {
    sqlx::query!(
        "UPDATE outbox_mail SET recipient = $2 WHERE id = $1 AND dead_at IS NOT NULL",
        id.as_uuid(),
        recipient.as_str(),
    )
    .execute(connection)
    .await
    .map(drop)
}

fn awaited(kind: Option<&str>, id: Option<Uuid>) -> Option<Awaited> {
    Awaited::from_stored(kind?, id?)
}

/// Makes a dead letter due again; whether it was one.
pub async fn revive(connection: &mut PgConnection, id: MailId, now: Timestamp) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "UPDATE outbox_mail SET dead_at = NULL, attempts = 0, next_try_at = $2 WHERE id = $1 AND dead_at IS NOT NULL",
        id.as_uuid(),
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}

struct Row {
    id: Uuid,
    recipient: String,
    language: String,
    mail: serde_json::Value,
    created_at: SqlTimestamp,
    attempts: i32,
    sent_at: Option<SqlTimestamp>,
    dead_at: Option<SqlTimestamp>,
    last_error: Option<String>,
    awaited_kind: Option<String>,
    awaited_id: Option<Uuid>,
}

impl TryFrom<Row> for Stored {
    type Error = sqlx::Error;

    fn try_from(row: Row) -> sqlx::Result<Self> {
        Ok(Self {
            id: MailId::from_uuid(row.id),
            recipient: Email::parse(&row.recipient).ok(),
            language: parse(&row.language)?,
            mail: serde_json::from_value(row.mail).ok(),
            written_at: row.created_at.to_jiff(),
            attempts: row.attempts,
            sent_at: row.sent_at.map(SqlTimestamp::to_jiff),
            dead_at: row.dead_at.map(SqlTimestamp::to_jiff),
            last_error: row.last_error.unwrap_or_default(),
            awaited: awaited(row.awaited_kind.as_deref(), row.awaited_id),
        })
    }
}

pub async fn find(connection: &mut PgConnection, id: MailId) -> sqlx::Result<Option<Stored>> {
    let row = sqlx::query_as!(
        Row,
        r#"SELECT id, recipient, language, mail, created_at AS "created_at: SqlTimestamp", attempts,
                  sent_at AS "sent_at: SqlTimestamp", dead_at AS "dead_at: SqlTimestamp", last_error, awaited_kind, awaited_id
           FROM outbox_mail WHERE id = $1"#,
        id.as_uuid(),
    )
    .fetch_optional(connection)
    .await?;
    row.map(Stored::try_from).transpose()
}

/// Every mail, newest first, older than the one given.
pub async fn list(connection: &mut PgConnection, older_than: Option<MailId>, limit: i64) -> sqlx::Result<Vec<Stored>> {
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT id, recipient, language, mail, created_at AS "created_at: SqlTimestamp", attempts,
                  sent_at AS "sent_at: SqlTimestamp", dead_at AS "dead_at: SqlTimestamp", last_error, awaited_kind, awaited_id
           FROM outbox_mail WHERE $1::uuid IS NULL OR id < $1 ORDER BY id DESC LIMIT $2"#,
        older_than.map(MailId::as_uuid) as Option<Uuid>,
        limit,
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(Stored::try_from).collect()
}

/// How many mails are dead letters, and how many have waited since before `due_before`.
pub async fn count_dead_and_late(connection: &mut PgConnection, due_before: Timestamp) -> sqlx::Result<(i64, i64)> {
    let row = sqlx::query!(
        r#"SELECT count(*) FILTER (WHERE dead_at IS NOT NULL) AS "dead!",
                  count(*) FILTER (WHERE dead_at IS NULL AND created_at < $1) AS "late!"
           FROM outbox_mail WHERE sent_at IS NULL"#,
        due_before.to_sqlx() as _
    )
    .fetch_one(connection)
    .await?;
    Ok((row.dead, row.late))
}

/// The dead letters, newest first, older than the one given.
pub async fn dead(connection: &mut PgConnection, older_than: Option<MailId>, limit: i64) -> sqlx::Result<Vec<Stored>> {
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT id, recipient, language, mail, created_at AS "created_at: SqlTimestamp", attempts,
                  sent_at AS "sent_at: SqlTimestamp", dead_at AS "dead_at: SqlTimestamp", last_error, awaited_kind, awaited_id
           FROM outbox_mail WHERE dead_at IS NOT NULL AND ($1::uuid IS NULL OR id < $1) ORDER BY id DESC LIMIT $2"#,
        older_than.map(MailId::as_uuid) as Option<Uuid>,
        limit,
    )
    .fetch_all(connection)
    .await?;
    rows.into_iter().map(Stored::try_from).collect()
}
