//! An OCI with a published placement, and what both sides do in their browsers.

use domain::ids::{ApplicationId, OrganisationId};
use tests::{Person, Placed, Reply, TestApp};

/// Markup that must stay text.
pub const HOSTILE: &str = "</textarea><script>alert(1)</script>";

/// A placement that takes applications, and a member who decides.
pub struct Scene {
    pub app: TestApp,
    pub organisation: OrganisationId,
    pub member: Person,
    pub placed: Placed,
}

pub async fn scene() -> Scene {
    scene_on(TestApp::start().await).await
}

/// The same on a server that a test has chosen.
pub async fn scene_on(app: TestApp) -> Scene {
    let organisation = app.organisation("oci-fictif").await;
    let member = app.member(organisation, "owner").await;
    let placed = app.published_placement(organisation, &[]).await;
    Scene { app, organisation, member, placed }
}

impl Scene {
    /// Somebody who applied.
    pub async fn applied(&self, name: &str) -> (Person, ApplicationId) {
        let mut applicant = self.app.applicant(name).await;
        let id = applicant.apply(self.placed.id, "Une lettre.").await;
        (applicant, id)
    }

    /// Somebody who has an offer.
    pub async fn offered(&mut self, name: &str) -> (Person, ApplicationId) {
        let (applicant, id) = self.applied(name).await;
        self.decide(id, &[("action", "start_review")]).await;
        self.decide(id, &[("action", "offer"), ("expires_on", "2026-12-15")]).await;
        (applicant, id)
    }

    /// Somebody who has accepted a place.
    pub async fn accepted(&mut self, name: &str) -> (Person, ApplicationId) {
        let (mut applicant, id) = self.offered(name).await;
        answer(&mut applicant, id, "accepter", "accept-offer", &[]).await;
        assert_eq!(self.state(id).await, "accepted");
        (applicant, id)
    }

    pub async fn decide(&mut self, id: ApplicationId, fields: &[(&str, &str)]) -> Reply {
        decide(&mut self.member, id, fields).await
    }

    pub async fn state(&self, id: ApplicationId) -> String {
        sqlx::query_scalar("SELECT state FROM application WHERE id = $1")
            .bind(id.as_uuid())
            .fetch_one(&self.app.pool)
            .await
            .expect("an application")
    }

    /// Seats taken of the participants' post.
    pub async fn taken(&self) -> i32 {
        sqlx::query_scalar("SELECT seats_taken FROM post WHERE id = $1")
            .bind(self.placed.participants().as_uuid())
            .fetch_one(&self.app.pool)
            .await
            .expect("a post")
    }

    /// The recorded actions on an application, in order.
    pub async fn trail(&self, id: ApplicationId) -> Vec<String> {
        let query = "SELECT action FROM audit_event WHERE subject_kind = 'application' AND subject_id = $1
                     AND action <> 'file_read' ORDER BY at, id";
        sqlx::query_scalar(query).bind(id.as_uuid()).fetch_all(&self.app.pool).await.expect("a trail")
    }

    pub async fn mails(&self, kind: &str) -> i64 {
        self.count(&format!("SELECT count(*) FROM outbox_mail WHERE kind = '{kind}'")).await
    }

    pub async fn count(&self, query: &str) -> i64 {
        let query = sqlx::AssertSqlSafe(query.to_owned());
        sqlx::query_scalar(query).fetch_one(&self.app.pool).await.expect("a count")
    }

    pub async fn run(&self, statement: &'static str) {
        sqlx::query(statement).execute(&self.app.pool).await.expect("a statement");
    }
}

/// Posts a decision with the version of the candidate's page, and opens the page that follows.
pub async fn decide(member: &mut Person, id: ApplicationId, fields: &[(&str, &str)]) -> Reply {
    let mut version = member.browser.get(&format!("/oci/candidatures/{id}")).await.field("version");
    // Where every decision needs a text, the form is on the decision's own page.
    if let (None, Some((_, action))) = (&version, fields.first()) {
        version = member.browser.get(&format!("/oci/candidatures/{id}/{action}")).await.field("version");
    }
    let (id, version) = (id.to_string(), version.unwrap_or_default());
    let about = [("application", id.as_str()), ("version", version.as_str())];
    member.browser.submit("/api/applications/decide", &[about.as_slice(), fields].concat()).await
}

/// Posts a person's answer with the version of its page, and opens the page that follows.
pub async fn answer(
    person: &mut Person,
    id: ApplicationId,
    page: &str,
    address: &str,
    fields: &[(&str, &str)],
) -> Reply {
    let page = person.browser.get(&format!("/candidatures/{id}/{page}")).await;
    let version = page.field("version").unwrap_or_default();
    answer_at(person, id, &version, address, fields).await
}

/// The same with the version of a page that was opened before.
pub async fn answer_at(
    person: &mut Person,
    id: ApplicationId,
    version: &str,
    address: &str,
    fields: &[(&str, &str)],
) -> Reply {
    let id = id.to_string();
    let about = [("application", id.as_str()), ("version", version)];
    person.browser.submit(&format!("/api/applications/{address}"), &[about.as_slice(), fields].concat()).await
}

/// The fields that name the post.
pub fn about(placement: &str) -> [(&str, &str); 3] {
    [("placement", placement), ("post", "participant"), ("asks_accepted", "on")]
}
