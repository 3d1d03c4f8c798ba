//! The outbox, which no page shows: reading it, and putting mails there.

use domain::{ids::MailId, mail::Mail};
use serde_json::Value;
use sqlx::Row;

use crate::{TestApp, fresh_id};

/// The delivery of a mail, as the database keeps it.
#[derive(Debug)]
pub struct MailRow {
    pub attempts: i32,
    pub sent: bool,
    pub dead: bool,
    pub last_error: Option<String>,
    pub mail: Value,
}

impl TestApp {
    /// The mails of a kind to an address, the oldest first.
    pub async fn mails(&self, recipient: &str, kind: &str) -> Vec<Value> {
        sqlx::query_scalar("SELECT mail FROM outbox_mail WHERE recipient = $1 AND kind = $2 ORDER BY id")
            .bind(recipient)
            .bind(kind)
            .fetch_all(&self.pool)
            .await
            .expect("the outbox")
    }

    /// The token in the last mail of a kind to an address.
    ///
    /// # Panics
    /// Where there is no such mail.
    pub async fn token(&self, recipient: &str, kind: &str) -> String {
        let mails = self.mails(recipient, kind).await;
        let mail = mails.last().unwrap_or_else(|| panic!("no mail {kind}"));
        mail["token"].as_str().expect("a token").to_owned()
    }

    /// Has every mail leave, its link kept for the test.
    ///
    /// # Panics
    /// When the database refuses.
    pub async fn let_mails_leave(&self) {
        let leave = "UPDATE outbox_mail SET sent_at = created_at WHERE sent_at IS NULL AND dead_at IS NULL";
        sqlx::query(leave).execute(&self.pool).await.expect("mails that leave");
    }

    /// Puts a mail in French into the outbox, due now.
    pub async fn outbox_mail(&self, mail: &Mail, recipient: &str) -> MailId {
        let id = fresh_id();
        sqlx::query(
            "INSERT INTO outbox_mail (id, recipient, language, kind, mail, created_at, next_try_at)
             VALUES ($1, $2, 'fr', $3, $4, $5::timestamptz, $5::timestamptz)",
        )
        .bind(id)
        .bind(recipient)
        .bind(mail.kind())
        .bind(serde_json::to_value(mail).expect("a mail as JSON"))
        .bind(self.clock.now().to_string())
        .execute(&self.pool)
        .await
        .expect("a mail in the outbox");
        MailId::from_uuid(id)
    }

    /// The delivery of that mail.
    pub async fn mail_row(&self, id: MailId) -> MailRow {
        let row = sqlx::query(
            "SELECT attempts, sent_at IS NOT NULL, dead_at IS NOT NULL, last_error, mail FROM outbox_mail WHERE id = $1",
        )
        .bind(id.as_uuid())
        .fetch_one(&self.pool)
        .await
        .expect("the mail");
        MailRow { attempts: row.get(0), sent: row.get(1), dead: row.get(2), last_error: row.get(3), mail: row.get(4) }
    }
}
