//! What was typed and not saved: drafts beside what is stored, forms posted after their session had ended, files that passed.
//! `sealed` is what only the server's key opens.

use domain::ids::{AccountId, SessionId};
use jiff::Timestamp;
use jiff_sqlx::{Timestamp as SqlTimestamp, ToSqlx};
use sqlx::PgConnection;
use uuid::Uuid;

/// A draft beside what is stored.
pub struct TypedDraft {
    pub key: Uuid,
    pub form: String,
    pub page: String,
    pub because: String,
    pub sealed: Vec<u8>,
    pub saved_at: Timestamp,
}

/// Where a form belongs.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The key of the page's form.
    pub key: Uuid,
    /// The form's name.
    pub form: &'a str,
    /// The path of its page.
    pub page: &'a str,
}

/// A form that was posted after its session had ended.
pub struct PostedForm {
    pub id: Uuid,
    pub key: Uuid,
    pub form: String,
    pub page: String,
    pub sealed: Vec<u8>,
    pub posted_at: Timestamp,
}

/// Locks an account until the transaction ends, before anything that it typed: so that its drafts and files are counted one after the
/// other. Rows that only refer to the account are still written meanwhile.
pub async fn lock_account(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<()> {
    sqlx::query!("SELECT id FROM account WHERE id = $1 FOR NO KEY UPDATE", account.as_uuid())
        .fetch_optional(connection)
        .await
        .map(drop)
}

/// Writes a draft, in the place of an earlier one of the same key.
pub async fn put_draft(
    connection: &mut PgConnection,
    account: AccountId,
    place: Place<'_>,
    because: &str,
    sealed: &[u8],
    saved_at: Timestamp,
    expires_at: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO typed_draft (account_id, key, form, page, because, sealed, saved_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (account_id, key) DO UPDATE
         SET form = excluded.form, page = excluded.page, because = excluded.because, sealed = excluded.sealed,
             saved_at = excluded.saved_at, expires_at = excluded.expires_at",
        account.as_uuid(),
        place.key,
        place.form,
        place.page,
        because,
        sealed,
        saved_at.to_sqlx() as _,
        expires_at.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Deletes the oldest drafts of an account beyond `latest`. Call with the account locked.
pub async fn keep_latest_drafts(connection: &mut PgConnection, account: AccountId, latest: i64) -> sqlx::Result<()> {
    sqlx::query!(
        "DELETE FROM typed_draft WHERE account_id = $1 AND key IN
             (SELECT key FROM typed_draft WHERE account_id = $1 ORDER BY saved_at DESC, key DESC OFFSET $2)",
        account.as_uuid(),
        latest,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// The drafts of an account, of one page or of all, the latest first.
pub async fn drafts(
    connection: &mut PgConnection,
    account: AccountId,
    page: Option<&str>,
    now: Timestamp,
) -> sqlx::Result<Vec<TypedDraft>> {
    let rows = sqlx::query!(
        r#"SELECT key, form, page, because, sealed, saved_at AS "saved_at: SqlTimestamp" FROM typed_draft
           WHERE account_id = $1 AND ($2::text IS NULL OR page = $2) AND expires_at > $3 ORDER BY saved_at DESC, key DESC"#,
        account.as_uuid(),
        page,
        now.to_sqlx() as _,
    )
    .fetch_all(connection)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| TypedDraft {
            key: row.key,
            form: row.form,
            page: row.page,
            because: row.because,
            sealed: row.sealed,
            saved_at: row.saved_at.to_jiff(),
        })
        .collect())
}

pub async fn delete_draft(connection: &mut PgConnection, account: AccountId, key: Uuid) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM typed_draft WHERE account_id = $1 AND key = $2", account.as_uuid(), key)
        .execute(connection)
        .await
        .map(drop)
}

/// Keeps a form that was posted after its session had ended.
pub async fn insert_posted(
    connection: &mut PgConnection,
    id: Uuid,
    session: SessionId,
    account: Option<AccountId>,
    place: Place<'_>,
    sealed: &[u8],
    posted_at: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO posted_form (id, session_id, account_id, key, form, page, sealed, posted_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        id,
        session.as_uuid(),
        account.map(AccountId::as_uuid),
        place.key,
        place.form,
        place.page,
        sealed,
        posted_at.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Deletes the oldest of a session beyond `latest`. Call with the session locked.
pub async fn keep_latest_posted(connection: &mut PgConnection, session: SessionId, latest: i64) -> sqlx::Result<()> {
    sqlx::query!(
        "DELETE FROM posted_form WHERE id IN
             (SELECT id FROM posted_form WHERE session_id = $1 ORDER BY posted_at DESC, id DESC OFFSET $2)",
        session.as_uuid(),
        latest,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Those of a session that may be given to an account: its own, and those of nobody in particular. The earliest first.
pub async fn posted_of(
    connection: &mut PgConnection,
    session: SessionId,
    account: AccountId,
) -> sqlx::Result<Vec<PostedForm>> {
    let rows = sqlx::query!(
        r#"SELECT id, key, form, page, sealed, posted_at AS "posted_at: SqlTimestamp" FROM posted_form
           WHERE session_id = $1 AND (account_id = $2 OR account_id IS NULL) ORDER BY posted_at, id"#,
        session.as_uuid(),
        account.as_uuid(),
    )
    .fetch_all(connection)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| PostedForm {
            id: row.id,
            key: row.key,
            form: row.form,
            page: row.page,
            sealed: row.sealed,
            posted_at: row.posted_at.to_jiff(),
        })
        .collect())
}

/// Hands what waits in one session to another of the same browser.
pub async fn move_posted(connection: &mut PgConnection, from: SessionId, to: SessionId) -> sqlx::Result<()> {
    sqlx::query!("UPDATE posted_form SET session_id = $2 WHERE session_id = $1", from.as_uuid(), to.as_uuid())
        .execute(connection)
        .await
        .map(drop)
}

/// Keeps a file.
pub async fn insert_file(
    connection: &mut PgConnection,
    id: Uuid,
    account: AccountId,
    field: &str,
    sealed: &[u8],
    expires_at: Timestamp,
) -> sqlx::Result<()> {
    sqlx::query!(
        "INSERT INTO kept_file (id, account_id, field, sealed, expires_at) VALUES ($1, $2, $3, $4, $5)",
        id,
        account.as_uuid(),
        field,
        sealed,
        expires_at.to_sqlx() as _,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// Deletes the oldest files of an account beyond `latest`. Call with the account locked.
pub async fn keep_latest_files(connection: &mut PgConnection, account: AccountId, latest: i64) -> sqlx::Result<()> {
    sqlx::query!(
        "DELETE FROM kept_file WHERE id IN
             (SELECT id FROM kept_file WHERE account_id = $1 ORDER BY expires_at DESC, id DESC OFFSET $2)",
        account.as_uuid(),
        latest,
    )
    .execute(connection)
    .await
    .map(drop)
}

/// A file of that field, sealed.
pub async fn file(
    connection: &mut PgConnection,
    id: Uuid,
    account: AccountId,
    field: &str,
    now: Timestamp,
) -> sqlx::Result<Option<Vec<u8>>> {
    sqlx::query_scalar!(
        "SELECT sealed FROM kept_file WHERE id = $1 AND account_id = $2 AND field = $3 AND expires_at > $4",
        id,
        account.as_uuid(),
        field,
        now.to_sqlx() as _,
    )
    .fetch_optional(connection)
    .await
}

pub async fn delete_file(connection: &mut PgConnection, id: Uuid, account: AccountId) -> sqlx::Result<()> {
    sqlx::query!("DELETE FROM kept_file WHERE id = $1 AND account_id = $2", id, account.as_uuid())
        .execute(connection)
        .await
        .map(drop)
}

/// Deletes everything that an account typed and did not save.
pub async fn delete_of(connection: &mut PgConnection, account: AccountId) -> sqlx::Result<()> {
    let account = account.as_uuid();
    sqlx::query!("DELETE FROM typed_draft WHERE account_id = $1", account).execute(&mut *connection).await?;
    sqlx::query!("DELETE FROM posted_form WHERE account_id = $1", account).execute(&mut *connection).await?;
    sqlx::query!("DELETE FROM kept_file WHERE account_id = $1", account).execute(connection).await.map(drop)
}

/// Deletes everything that is sealed here, of everybody.
pub async fn delete_all(connection: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!("TRUNCATE typed_draft, posted_form, kept_file").execute(connection).await.map(drop)
}

/// Deletes what has expired, except what somebody writes or deletes at this moment. Posted forms go with their session.
pub async fn sweep(connection: &mut PgConnection, now: Timestamp) -> sqlx::Result<u64> {
    let drafts = sqlx::query!(
        "DELETE FROM typed_draft WHERE (account_id, key) IN
             (SELECT account_id, key FROM typed_draft WHERE expires_at <= $1 FOR UPDATE SKIP LOCKED)",
        now.to_sqlx() as _,
    )
    .execute(&mut *connection)
    .await?;
    let files = sqlx::query!(
        "DELETE FROM kept_file WHERE id IN (SELECT id FROM kept_file WHERE expires_at <= $1 FOR UPDATE SKIP LOCKED)",
        now.to_sqlx() as _,
    )
    .execute(connection)
    .await?;
    Ok(drafts.rows_affected() + files.rows_affected())
}
