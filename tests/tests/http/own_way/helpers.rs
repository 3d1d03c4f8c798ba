//! An OCI with two placements of the same dates, and what people do with both.

use domain::ids::{ApplicationId, PlacementId};
use tests::{Browser, Person, Reply, TestApp};

/// Two placements of one OCI, and a member who decides.
pub struct Two {
    pub app: TestApp,
    pub member: Person,
    pub first: PlacementId,
    pub second: PlacementId,
}

impl Two {
    pub async fn on(app: TestApp) -> Self {
        let organisation = app.organisation("oci-fictif").await;
        let member = app.member(organisation, "owner").await;
        let first = app.published_placement(organisation, &[]).await.id;
        let second = app.published_placement(organisation, &[]).await.id;
        Self { app, member, first, second }
    }

    /// Decides with today's version of the application.
    pub async fn decide(&mut self, id: ApplicationId, action: &str) -> Reply {
        let fields = self.decision(id, action).await;
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.member.browser.post("/api/applications/decide", &fields).await
    }

    pub async fn decision(&self, id: ApplicationId, action: &str) -> Vec<(&'static str, String)> {
        vec![
            ("application", id.to_string()),
            ("version", self.version(id).await),
            ("action", action.to_owned()),
            ("expires_on", "2026-12-15".to_owned()),
        ]
    }

    /// Somebody who applied to the first placement and has an offer there.
    pub async fn offered(&mut self, name: &str) -> (Person, ApplicationId) {
        let mut person = self.app.applicant(name).await;
        let id = person.apply(self.first, "Une lettre.").await;
        for action in ["start_review", "offer"] {
            assert_carried_out(&self.decide(id, action).await);
        }
        (person, id)
    }

    pub async fn accept(&self, person: &mut Person, id: ApplicationId) -> Reply {
        let (application, version) = (id.to_string(), self.version(id).await);
        let fields = [("application", application.as_str()), ("version", version.as_str()), ("confirmed", "on")];
        person.browser.post("/api/applications/accept-offer", &fields).await
    }

    pub async fn version(&self, id: ApplicationId) -> String {
        self.app.count(&format!("SELECT version::bigint FROM application WHERE id = '{id}'")).await.to_string()
    }

    pub async fn state(&self, id: ApplicationId) -> String {
        sqlx::query_scalar("SELECT state FROM application WHERE id = $1")
            .bind(id.as_uuid())
            .fetch_one(&self.app.pool)
            .await
            .expect("an application")
    }
}

/// Whether a form led to its next page, and not back with a refusal.
pub fn carried_out(reply: &Reply) -> bool {
    reply.location().is_some_and(|to| !to.contains("echo="))
}

pub fn assert_carried_out(reply: &Reply) {
    assert!(carried_out(reply), "{:?}", reply.location());
}

/// A draft for a placement, with its letter and answers, that could be sent.
pub async fn draft(person: &mut Person, placement: PlacementId) -> String {
    let placement = placement.to_string();
    let about = [("placement", placement.as_str()), ("post", "participant")];
    let asked = [about.as_slice(), &[("asks_accepted", "on")]].concat();
    let page = person.browser.submit("/api/applications/accept-asks", &asked).await;
    let version = page.field("version").expect("a version");
    let written = [("version", version.as_str()), ("letter", "Une lettre."), ("answer.0", "Oui."), ("next", "review")];
    let page = person.browser.submit("/api/applications/save", &[about.as_slice(), &written].concat()).await;
    page.field("version").expect("a version")
}

pub async fn send(browser: &mut Browser, placement: PlacementId, version: &str) -> Reply {
    let placement = placement.to_string();
    let fields = [("placement", placement.as_str()), ("post", "participant"), ("version", version)];
    browser.post("/api/applications/submit", &fields).await
}
