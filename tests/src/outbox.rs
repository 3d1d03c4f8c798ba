//! The outbox, which no page shows: what was written to whom.

use serde_json::Value;

use crate::TestApp;

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
}
