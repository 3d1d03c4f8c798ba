//! Two OCIs with their members, the programme, and people who may apply. Those whom no mail may reach stand beside those who get it:
//! a reader, a member and a coordinator who have not proved their address, a closed account, another OCI.

use std::{collections::BTreeMap, fmt::Display};

use domain::{
    account::AccountKind,
    ids::OrganisationId,
    placement::{PlacementState, Track},
};
use jiff::civil::date;
use tests::{
    Authenticator, Browser, PASSWORD, Person, PersonBuilder, Placed, TestApp, complete_content, complete_profile,
};

use super::names::Names;

pub struct Scene {
    pub app: TestApp,
    pub names: Names,
    /// The apps that show codes, by the browser that read the key.
    pub phones: BTreeMap<String, Authenticator>,
    browsers: BTreeMap<&'static str, Browser>,
}

impl Scene {
    pub async fn start() -> Self {
        let mut scene = Self {
            app: TestApp::start().await,
            names: Names::default(),
            phones: BTreeMap::new(),
            browsers: BTreeMap::new(),
        };
        let ici = scene.organisation("ici").await;
        let ailleurs = scene.organisation("ailleurs").await;
        scene.members(ici, ailleurs).await;
        scene.programme().await;
        scene.people().await;
        scene.passwords().await;
        for name in ["jardins", "riviere", "foret"] {
            let placed = scene.app.published_placement(ici, &[]).await;
            scene.placed(name, &placed);
        }
        let partner = scene.app.partner(ici).await;
        let draft = scene.app.placement(ici, PlacementState::Draft, complete_content(partner, &[])).await;
        scene.placed("draft", &draft);
        scene
    }

    /// The browser of somebody; `nobody` is signed out.
    pub fn browser(&mut self, who: &str) -> &mut Browser {
        self.browsers.get_mut(who).unwrap_or_else(|| panic!("nobody has the name {who}"))
    }

    /// The one text that a query returns.
    pub async fn text(&self, query: &str) -> String {
        // Queries are written in the files of this folder.
        let query = sqlx::AssertSqlSafe(query.to_owned());
        sqlx::query_scalar(query).fetch_one(&self.app.pool).await.expect("a text")
    }

    async fn organisation(&mut self, slug: &'static str) -> OrganisationId {
        let id = self.app.organisation(slug).await;
        self.call("organisation", slug, id);
        id
    }

    async fn members(&mut self, ici: OrganisationId, ailleurs: OrganisationId) {
        let person = self.app.member(ici, "owner").email("owner@exemple.test").await;
        self.known("owner", person);
        let person = self.app.member(ici, "coordinator").email("coordinator@exemple.test").await;
        self.known("coordinator", person);
        let person = self.app.member(ici, "reader").email("reader@exemple.test").await;
        self.known("reader", person);
        let person = self.app.member(ici, "coordinator").email("unproved@exemple.test").unconfirmed().await;
        self.known("unproved", person);
        let person = self.app.member(ailleurs, "owner").email("elsewhere@exemple.test").await;
        self.known("elsewhere", person);
        let person = self.app.oci_account("Compte Fictif").email("registrant@exemple.test").await;
        self.known("registrant", person);
        let person = self.app.member(ici, "owner").email("closed@exemple.test").await;
        self.known("closed", person);
        self.run("UPDATE account SET closed_at = created_at WHERE email = 'closed@exemple.test'").await;
        self.run("UPDATE account SET language = 'en' WHERE email = 'coordinator@exemple.test'").await;
    }

    async fn programme(&mut self) {
        let person = self.app.coordinator().email("programme@exemple.test").await;
        self.known("programme", person);
        let person = self.app.coordinator().email("second@exemple.test").await;
        self.known("second", person);
        let person = self.app.coordinator().email("pretender@exemple.test").unconfirmed().await;
        self.known("pretender", person);
        let person = self.app.ministry_reader().email("ministry@exemple.test").await;
        self.known("ministry", person);
        self.run("UPDATE account SET language = 'es' WHERE email = 'second@exemple.test'").await;
    }

    async fn people(&mut self) {
        for (name, email) in
            [("awa", "awa@exemple.test"), ("bineta", "bineta@exemple.test"), ("chidi", "chidi@exemple.test")]
        {
            let person = self.app.applicant(&format!("{name} Fictive")).email(email).await;
            self.call("participant", &format!("{name}-profile"), person.participant());
            self.known(name, person);
        }
        let mut profile = complete_profile("Kofi Fictif", date(2002, 4, 1));
        profile.track = Track::Inbound;
        let kofi: PersonBuilder<'_> = self.app.applicant_with(&profile).kind(AccountKind::ExchangeParticipant);
        let kofi = kofi.email("kofi@exemple.test").await;
        self.call("participant", "kofi-profile", kofi.participant());
        self.known("kofi", kofi);
        let nobody = self.app.browser();
        self.browsers.insert("nobody", nobody);
        self.run("UPDATE account SET language = 'es' WHERE email = 'bineta@exemple.test'").await;
    }

    /// Everybody's password is [`PASSWORD`].
    async fn passwords(&mut self) {
        let person = self.app.volunteer("Nouvelle Fictive").email("new@exemple.test").unconfirmed().signing_up().await;
        assert!(!PASSWORD.is_empty());
        self.known("new", person);
        self.run(
            "UPDATE account SET password_hash = (SELECT password_hash FROM account WHERE email = 'new@exemple.test')",
        )
        .await;
    }

    fn known(&mut self, name: &'static str, person: Person) {
        self.call("account", name, person.account);
        self.browsers.insert(name, person.browser);
    }

    fn placed(&mut self, name: &str, placed: &Placed) {
        self.call("placement", name, placed.id);
        self.call("partner", &format!("{name}-partner"), placed.partner);
        for (kind, post) in &placed.posts {
            self.call("post", &format!("{name}-{kind}"), post);
        }
    }

    fn call(&mut self, table: &str, name: &str, id: impl Display) {
        self.names.give(table, name, id.to_string().parse().expect("an identifier"));
    }

    async fn run(&self, statement: &'static str) {
        sqlx::query(statement).execute(&self.app.pool).await.expect("a statement");
    }
}
