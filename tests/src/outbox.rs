<<<<<<< HEAD
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
=======
//! The outbox of a test: mails put there, and what became of them.

use domain::{
    account::MemberRole,
    application::ConfirmationNumber,
    ids::{ApplicationId, MailId, OfferId, OrganisationId, PlacementId},
    link::LinkToken,
    mail::Mail,
    text::{OrganisationName, PersonName, Title},
};
use jiff::civil::{Date, date};
use sqlx::Row;
use uuid::Uuid;

use crate::TestApp;

/// What no page shows of a mail.
#[derive(Debug)]
pub struct MailRow {
    pub attempts: i32,
    pub sent: bool,
    pub dead: bool,
    pub last_error: Option<String>,
    pub mail: serde_json::Value,
}

impl TestApp {
    /// A mail in the outbox, due now, in French.
    pub async fn outbox_mail(&self, mail: &Mail, recipient: &str) -> MailId {
        let id = Uuid::now_v7();
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

    /// Where that mail stands.
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

/// A mail of every kind, its names and titles made of the given ones.
#[must_use]
pub fn one_of_each_mail(name: &str, title: &str) -> Vec<Mail> {
    let parts = Parts::new(name, title);
    let mails: Vec<Mail> = Mail::KINDS.iter().map(|kind| parts.mail(kind)).collect();
    assert!(mails.iter().zip(Mail::KINDS).all(|(mail, kind)| mail.kind() == *kind));
    mails
}

struct Parts {
    name: PersonName,
    organisation: OrganisationName,
    placement: Title,
    token: LinkToken,
    expires_on: Date,
    number: ConfirmationNumber,
}

impl Parts {
    fn new(name: &str, title: &str) -> Self {
        Self {
            name: PersonName::parse(name).expect("a name"),
            organisation: OrganisationName::parse(&format!("Organisme {name}")).expect("a name"),
            placement: Title::parse(title).expect("a title"),
            token: LinkToken::parse(&"jeton_ficti".repeat(4)[..43]).expect("a token"),
            expires_on: date(2027, 5, 1),
            number: ConfirmationNumber::parse("QSF-7K3M-9P2D").expect("a number"),
        }
    }

    /// Every field that any kind has: each reads those that it knows.
    fn mail(&self, kind: &str) -> Mail {
        let id = Uuid::from_u128(0x0193_0000_0000_7000_8000_0000_0000_0042);
        let fields = serde_json::json!({
            "kind": kind,
            "name": self.name,
            "person": self.name,
            "invited_by": self.name,
            "organisation": self.organisation,
            "partner": self.organisation,
            "placement": self.placement,
            "token": self.token,
            "role": MemberRole::Coordinator,
            "expires_on": self.expires_on,
            "number": self.number,
            "organisation_id": OrganisationId::from_uuid(id),
            "placement_id": PlacementId::from_uuid(id),
            "application_id": ApplicationId::from_uuid(id),
            "offer_id": OfferId::from_uuid(id),
        });
        serde_json::from_value(fields).unwrap_or_else(|error| panic!("{kind}: {error}"))
>>>>>>> 5653d3c (Mail: a server that speaks SMTP in the tests, and what is proved with it)
    }
}
