//! People of the tests: one builder for everybody who has an account.
//!
//! ```text
//! let mut awa = app.applicant("Awa Fictive").born(date(2009, 2, 1)).await;
//! let mut owner = app.member(organisation, "owner").await;
//! let mut camille = app.volunteer("Camille Fictive").email("camille@exemple.test").signing_up().await;
//! ```

use std::pin::Pin;

use domain::{
    account::{AccountKind, MemberRole},
    ids::{AccountId, ApplicationId, OrganisationId, ParticipantId, PlacementId},
    language::UiLanguage,
    participant::Profile,
};
use jiff::civil::{Date, date};
use sha2::{Digest, Sha256};

use crate::{Browser, TestApp, complete_profile, fresh_id};

/// The password of people who sign up. People who are inserted directly into the database have none.
pub const PASSWORD: &str = "une phrase de passe assez longue";

/// Somebody with an account, and the browser in which they are signed in.
pub struct Person {
    pub account: AccountId,
    pub email: String,
    pub browser: Browser,
    participant: Option<ParticipantId>,
}

impl Person {
    /// The participant, for a person who was built with a profile.
    ///
    /// # Panics
    /// When the person was built without one.
    #[must_use]
    pub fn participant(&self) -> ParticipantId {
        self.participant.expect("a person with a profile")
    }

    /// Applies to the participants' post through the forms of the pages, and returns the new application.
    ///
    /// # Panics
    /// When a step refuses.
    pub async fn apply(&mut self, placement: PlacementId, letter: &str) -> ApplicationId {
        let browser = &mut self.browser;
        let page = format!("/placements/{placement}/postuler/participant");
        let placement = placement.to_string();
        let about = [("placement", placement.as_str()), ("post", "participant")];
        let accepted = [about.as_slice(), &[("asks_accepted", "on")]].concat();
        let reply = browser.post("/api/applications/accept-asks", &accepted).await;
        assert_eq!(reply.location(), Some(format!("{page}/lettre").as_str()));
        let version = browser.follow(reply).await.field("version").expect("a version");
        let written =
            [("version", version.as_str()), ("letter", letter), ("answer.0", "Parce que."), ("next", "review")];
        let reply = browser.post("/api/applications/save", &[about.as_slice(), &written].concat()).await;
        let version = browser.follow(reply).await.field("version").expect("a version");
        let sent = [about.as_slice(), &[("version", version.as_str())]].concat();
        let reply = browser.post("/api/applications/submit", &sent).await;
        let location = reply.location().unwrap_or_default().to_owned();
        let id = location.strip_prefix("/candidatures/").and_then(|rest| rest.strip_suffix("/confirmation"));
        id.unwrap_or_else(|| panic!("not sent: {location}")).parse().expect("an identifier")
    }
}

/// Builds a person. Awaiting the builder creates them in the database.
#[must_use = "await it to make the person"]
pub struct PersonBuilder<'a> {
    app: &'a TestApp,
    name: String,
    email: String,
    kind: Option<AccountKind>,
    programme_role: Option<&'static str>,
    membership: Option<(OrganisationId, MemberRole)>,
    profile: Option<Profile>,
    language: UiLanguage,
    confirmed: bool,
    signing_up: bool,
}

impl TestApp {
    /// The same person in another browser, signed in just now.
    ///
    /// # Panics
    /// When the database refuses the session.
    pub async fn in_another_browser(&self, person: &Person) -> Person {
        let token = fresh_id().to_string();
        sqlx::query(
            "INSERT INTO session (id, token_hash, account_id, user_agent, created_at, last_seen_at, expires_at)
             VALUES ($1, $2, $3, 'test', $4::timestamptz, $4::timestamptz, $4::timestamptz + interval '30 days')",
        )
        .bind(fresh_id())
        .bind(Sha256::digest(token.as_bytes()).to_vec())
        .bind(person.account.as_uuid())
        .bind(self.clock.now().to_string())
        .execute(&self.pool)
        .await
        .expect("a session");
        let (account, email, participant) = (person.account, person.email.clone(), person.participant);
        Person { account, email, browser: self.browser().with_session(&token), participant }
    }

    /// Somebody with a confirmed account of no kind.
    pub fn person(&self, name: &str) -> PersonBuilder<'_> {
        PersonBuilder {
            app: self,
            name: name.to_owned(),
            email: format!("{}@exemple.test", fresh_id().simple()),
            kind: None,
            programme_role: None,
            membership: None,
            profile: None,
            language: UiLanguage::Fr,
            confirmed: true,
            signing_up: false,
        }
    }

    /// Somebody who wants to leave from Québec and has no profile yet.
    pub fn volunteer(&self, name: &str) -> PersonBuilder<'_> {
        self.person(name).kind(AccountKind::Volunteer)
    }

    /// Somebody who wants to come to Québec and has no profile yet.
    pub fn exchange_participant(&self, name: &str) -> PersonBuilder<'_> {
        self.person(name).kind(AccountKind::ExchangeParticipant)
    }

    /// A volunteer of twenty with a complete profile.
    pub fn applicant(&self, name: &str) -> PersonBuilder<'_> {
        self.volunteer(name).born(date(2006, 3, 1))
    }

    /// A volunteer with that profile.
    ///
    /// # Panics
    /// When the profile has no name.
    pub fn applicant_with(&self, profile: &Profile) -> PersonBuilder<'_> {
        let name = profile.identity.name.as_ref().expect("a name");
        PersonBuilder { profile: Some(profile.clone()), ..self.volunteer(name.as_str()) }
    }

    /// A programme coordinator.
    pub fn coordinator(&self) -> PersonBuilder<'_> {
        PersonBuilder { programme_role: Some("programme_coordinator"), ..self.person("Coordination Fictive") }
    }

    /// Somebody of the ministry, who reads aggregates only.
    pub fn ministry_reader(&self) -> PersonBuilder<'_> {
        PersonBuilder { programme_role: Some("ministry_reader"), ..self.person("Lecture Ministère") }
    }

    /// Somebody who opened an account for an OCI and belongs to none yet.
    pub fn oci_account(&self, name: &str) -> PersonBuilder<'_> {
        self.person(name).kind(AccountKind::Organisation)
    }

    /// A member of that OCI with that role (`owner`, `coordinator`, `reader`).
    ///
    /// # Panics
    /// When there is no such role.
    pub fn member(&self, organisation: OrganisationId, role: &str) -> PersonBuilder<'_> {
        let role = role.parse().expect("a role");
        PersonBuilder { membership: Some((organisation, role)), ..self.oci_account("Personne Membre") }
    }
}

impl PersonBuilder<'_> {
    /// The kind of the account: what it was opened for.
    pub fn kind(self, kind: AccountKind) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// With that address.
    pub fn email(self, email: &str) -> Self {
        Self { email: email.to_owned(), ..self }
    }

    /// With a complete profile of somebody born on that day.
    pub fn born(self, birth: Date) -> Self {
        Self { profile: Some(complete_profile(&self.name, birth)), ..self }
    }

    /// Whose mails are in that language. It is French otherwise.
    pub fn reading(self, language: UiLanguage) -> Self {
        Self { language, ..self }
    }

    /// Without a confirmed address.
    pub fn unconfirmed(self) -> Self {
        Self { confirmed: false, ..self }
    }

    /// Signs up through the pages with [`PASSWORD`]. Otherwise the person is inserted into the database, which is faster.
    pub fn signing_up(self) -> Self {
        Self { signing_up: true, ..self }
    }

    async fn make(self) -> Person {
        let (account, browser) = if self.signing_up { self.sign_up().await } else { self.insert().await };
        if let Some(role) = self.programme_role {
            let query = sqlx::query("UPDATE account SET programme_role = $2 WHERE id = $1");
            self.execute(query.bind(account.as_uuid()).bind(role)).await;
        }
        if let Some((organisation, role)) = self.membership {
            let query = sqlx::query(
                "INSERT INTO membership (organisation_id, account_id, role, since) VALUES ($1, $2, $3, $4::timestamptz)",
            );
            let query = query.bind(organisation.as_uuid()).bind(account.as_uuid()).bind(role.as_str());
            self.execute(query.bind(self.now())).await;
        }
        let participant = match &self.profile {
            Some(profile) => Some(self.insert_participant(account, profile).await),
            None => None,
        };
        Person { account, email: self.email, browser, participant }
    }

    async fn sign_up(&self) -> (AccountId, Browser) {
        let kind = self.kind.expect("an account is opened for something");
        let mut browser = self.app.browser();
        let who = [("kind", kind.as_str()), ("name", &self.name), ("email", &self.email), ("password", PASSWORD)];
        let fields = [who.as_slice(), &[("form_language", self.language.code())]].concat();
        let reply = browser.post_in_turn("/api/account/sign-up", &fields).await;
        assert!(reply.leads_to(&format!("{}/inscription/envoyee", self.language.prefix())), "{}", self.email);
        if self.confirmed {
            let token = self.app.token(&self.email, "confirm_address").await;
            browser.post_in_turn("/api/account/confirm", &[("token", &token), ("password", PASSWORD)]).await;
        } else {
            browser.sign_in(&self.email, PASSWORD).await;
        }
        let account = sqlx::query_scalar("SELECT id FROM account WHERE email = $1").bind(&self.email);
        (AccountId::from_uuid(account.fetch_one(&self.app.pool).await.expect("an account")), browser)
    }

    async fn insert(&self) -> (AccountId, Browser) {
        let account = fresh_id();
        let query = sqlx::query(
            "INSERT INTO account (id, email, display_name, kind, language, email_confirmed_at, created_at)
             VALUES ($1, $2, $3, $4, $7, CASE WHEN $5 THEN $6::timestamptz END, $6::timestamptz)",
        );
        let query = query.bind(account).bind(&self.email).bind(&self.name);
        let query = query.bind(self.kind.map(AccountKind::as_str)).bind(self.confirmed).bind(self.now());
        self.execute(query.bind(self.language.code())).await;
        let token = fresh_id().to_string();
        let query = sqlx::query(
            "INSERT INTO session (id, token_hash, account_id, user_agent, created_at, last_seen_at, expires_at)
             VALUES ($1, $2, $3, 'test', $4::timestamptz, $4::timestamptz, $4::timestamptz + interval '30 days')",
        );
        let query = query.bind(fresh_id()).bind(Sha256::digest(token.as_bytes()).to_vec()).bind(account);
        self.execute(query.bind(self.now())).await;
        (AccountId::from_uuid(account), self.app.browser().with_session(&token))
    }

    async fn insert_participant(&self, account: AccountId, profile: &Profile) -> ParticipantId {
        let id = fresh_id();
        let query = sqlx::query(
            "INSERT INTO participant (id, account_id, track, profile, created_at, updated_at)
             VALUES ($1, $2, $3, $4, $5::timestamptz, $5::timestamptz)",
        );
        let query = query.bind(id).bind(account.as_uuid()).bind(profile.track.as_str());
        self.execute(query.bind(serde_json::to_value(profile).expect("JSON")).bind(self.now())).await;
        ParticipantId::from_uuid(id)
    }

    fn now(&self) -> String {
        self.app.clock.now().to_string()
    }

    async fn execute(&self, query: sqlx::query::Query<'_, sqlx::Postgres, sqlx::postgres::PgArguments>) {
        query.execute(&self.app.pool).await.unwrap_or_else(|error| panic!("{}: {error}", self.name));
    }
}

impl<'a> IntoFuture for PersonBuilder<'a> {
    type Output = Person;
    type IntoFuture = Pin<Box<dyn Future<Output = Person> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.make())
    }
}
