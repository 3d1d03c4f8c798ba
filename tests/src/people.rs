//! People of the tests, put straight into the database: what an account is for is another test's business than how it is made.

use domain::ids::{AccountId, OrganisationId};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::{Browser, TestApp};

/// The password of who signs up in a test; people put straight into the database have none.
pub const PASSWORD: &str = "une phrase de passe assez longue";

/// Somebody with an account, at a browser where they are signed in.
pub struct Person {
    pub account: AccountId,
    pub email: String,
    pub browser: Browser,
}

impl TestApp {
    /// Somebody who signed up for that kind and confirmed their address.
    pub async fn person(&self, kind: Option<&str>, name: &str) -> Person {
        let account = Uuid::now_v7();
        let email = format!("{}@exemple.test", account.simple());
        sqlx::query(
            "INSERT INTO account (id, email, display_name, kind, language, email_confirmed_at, created_at)
             VALUES ($1, $2, $3, $4, 'fr', now(), now())",
        )
        .bind(account)
        .bind(&email)
        .bind(name)
        .bind(kind)
        .execute(&self.pool)
        .await
        .expect("an account");
        let browser = self.signed_in(account).await;
        Person { account: AccountId::from_uuid(account), email, browser }
    }

    /// A programme coordinator.
    pub async fn coordinator(&self) -> Person {
        let person = self.person(None, "Coordination Fictive").await;
        sqlx::query("UPDATE account SET programme_role = 'programme_coordinator' WHERE id = $1")
            .bind(person.account.as_uuid())
            .execute(&self.pool)
            .await
            .expect("a role");
        person
    }

    /// An approved OCI; its slug is made of its name's letters.
    pub async fn organisation(&self, slug: &str) -> OrganisationId {
        let id = Uuid::now_v7();
        sqlx::query(
            "INSERT INTO organisation (id, slug, name, city, description, state, created_at)
             VALUES ($1, $2, $3, 'Rimouski', 'Un organisme fictif.', 'approved', now())",
        )
        .bind(id)
        .bind(slug)
        .bind(format!("Organisme {slug}"))
        .execute(&self.pool)
        .await
        .expect("an organisation");
        OrganisationId::from_uuid(id)
    }

    /// A member of that OCI, with that role (`owner`, `coordinator`, `reader`).
    pub async fn member(&self, organisation: OrganisationId, role: &str) -> Person {
        let person = self.person(Some("organisation"), "Personne Membre").await;
        sqlx::query("INSERT INTO membership (organisation_id, account_id, role, since) VALUES ($1, $2, $3, now())")
            .bind(organisation.as_uuid())
            .bind(person.account.as_uuid())
            .bind(role)
            .execute(&self.pool)
            .await
            .expect("a membership");
        person
    }

    /// A browser in which that account is signed in.
    async fn signed_in(&self, account: Uuid) -> Browser {
        let token = Uuid::new_v4().to_string();
        let now = self.clock.now().to_string();
        sqlx::query(
            "INSERT INTO session (id, token_hash, account_id, user_agent, created_at, last_seen_at, expires_at)
             VALUES ($1, $2, $3, 'test', $4::timestamptz, $4::timestamptz, $4::timestamptz + interval '30 days')",
        )
        .bind(Uuid::now_v7())
        .bind(Sha256::digest(token.as_bytes()).to_vec())
        .bind(account)
        .bind(now)
        .execute(&self.pool)
        .await
        .expect("a session");
        self.browser().with_session(&token)
    }
}
