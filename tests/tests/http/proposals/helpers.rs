//! A published placement, its OCI, a coordinator of the programme, and people who applied.

use domain::{
    ids::{ApplicationId, OrganisationId, PlacementId},
    placement::PlacementStep,
};
use jiff::SignedDuration;
use tests::{Browser, Person, Placed, Reply, TestApp, step_fields};

pub struct Scene {
    pub app: TestApp,
    pub organisation: OrganisationId,
    pub owner: Person,
    pub coordinator: Person,
    pub placed: Placed,
}

pub async fn scene() -> Scene {
    scene_of(TestApp::start().await).await
}

pub async fn scene_of(app: TestApp) -> Scene {
    let organisation = app.organisation("deux-rives").await;
    let owner = app.member(organisation, "owner").await;
    let coordinator = app.coordinator().await;
    let placed = app.published_placement(organisation, &[]).await;
    Scene { app, organisation, owner, coordinator, placed }
}

/// The fields of a step with another value in one of them.
pub fn with<'a>(step: PlacementStep, name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut fields = step_fields(step);
    fields.retain(|(other, _)| *other != name);
    fields.push((name, value));
    fields
}

impl Scene {
    pub fn id(&self) -> String {
        self.placed.id.to_string()
    }

    /// The OCI saves a step, and opens the page that follows.
    pub async fn save(&mut self, step: PlacementStep, fields: &[(&str, &str)]) -> Reply {
        save(&mut self.owner.browser, self.placed.id, step, fields).await
    }

    /// The OCI asks for that contribution. Time passes, as it does between people.
    pub async fn ask(&mut self, dollars: &str) -> Reply {
        self.app.advance(SignedDuration::from_mins(5));
        self.save(PlacementStep::Asks, &with(PlacementStep::Asks, "contribution", dollars)).await
    }

    /// The programme decides about what its page shows, and opens the page that follows.
    pub async fn decide(&mut self, fields: &[(&str, &str)]) -> Reply {
        self.app.advance(SignedDuration::from_mins(5));
        let version = self.review_page().await.field("version").expect("a version");
        let id = self.id();
        let about = [("placement", id.as_str()), ("version", version.as_str())];
        self.coordinator.browser.submit("/api/programme/decide-proposal", &[about.as_slice(), fields].concat()).await
    }

    pub async fn accept(&mut self) -> Reply {
        self.decide(&[("verdict", "accept")]).await
    }

    pub async fn review_page(&mut self) -> Reply {
        self.coordinator.browser.get(&format!("/programme/projets/{}", self.placed.id)).await
    }

    pub async fn oci_page(&mut self) -> Reply {
        self.owner.browser.get(&format!("/oci/projets/{}", self.placed.id)).await
    }

    pub async fn public_page(&self) -> Reply {
        self.app.browser().get(&format!("/placements/{}", self.placed.id)).await
    }

    /// Somebody who applied, whose mails are in that language.
    pub async fn applied(&self, name: &str, language: &str) -> (Person, ApplicationId) {
        let mut person = self.app.applicant(name).await;
        sqlx::query("UPDATE account SET language = $2 WHERE id = $1")
            .bind(person.account.as_uuid())
            .bind(language)
            .execute(&self.app.pool)
            .await
            .expect("a language");
        let id = person.apply(self.placed.id, "Une lettre.").await;
        (person, id)
    }

    /// The OCI offers a place.
    pub async fn offer(&mut self, id: ApplicationId) {
        for fields in [&[("action", "start_review")][..], &[("action", "offer"), ("expires_on", "2026-12-15")]] {
            let (id, version) = (id.to_string(), self.owner.browser.file_version(id, fields[0].1).await);
            let about = [("application", id.as_str()), ("version", version.as_str())];
            self.owner.browser.post("/api/applications/decide", &[about.as_slice(), fields].concat()).await;
        }
    }

    pub async fn state(&self, id: ApplicationId) -> String {
        let query = sqlx::query_scalar("SELECT state FROM application WHERE id = $1").bind(id.as_uuid());
        query.fetch_one(&self.app.pool).await.expect("an application")
    }

    /// Seats taken of the participants' post.
    pub async fn taken(&self) -> i64 {
        let post = self.placed.participants();
        self.app.count(&format!("SELECT seats_taken::bigint FROM post WHERE id = '{post}'")).await
    }

    pub async fn mails(&self, kind: &str) -> i64 {
        self.app.count(&format!("SELECT count(*) FROM outbox_mail WHERE kind = '{kind}'")).await
    }

    /// What the trail says of the placement.
    pub async fn trail(&self) -> Vec<String> {
        let query =
            "SELECT action FROM audit_event WHERE subject_kind = 'placement' AND subject_id = $1 ORDER BY at, id";
        let id = self.placed.id.as_uuid();
        sqlx::query_scalar(query).bind(id).fetch_all(&self.app.pool).await.expect("a trail")
    }

    /// Whether a change waits.
    pub async fn waits(&self) -> bool {
        self.app.count("SELECT count(*) FROM placement WHERE content ? 'proposal'").await == 1
    }
}

/// Saves a step with the version of its page, and opens the page that follows.
pub async fn save(browser: &mut Browser, id: PlacementId, step: PlacementStep, fields: &[(&str, &str)]) -> Reply {
    let page = browser.get(&format!("/oci/projets/{id}/{step}")).await;
    let (id, version) = (id.to_string(), page.field("version").unwrap_or_default());
    let known = [("placement", id.as_str()), ("version", version.as_str()), ("step", step.as_str())];
    browser.submit("/api/placements/save", &[&known, fields].concat()).await
}

/// A person answers with the version of the page that they opened, and opens the page that follows.
pub async fn answer(person: &mut Person, id: ApplicationId, page: &Reply, to: &str, fields: &[(&str, &str)]) -> Reply {
    let (id, version) = (id.to_string(), page.field("version").unwrap_or_default());
    let about = [("application", id.as_str()), ("version", version.as_str())];
    person.browser.submit(&format!("/api/applications/{to}"), &[about.as_slice(), fields].concat()).await
}

pub async fn own_page(person: &mut Person, id: ApplicationId) -> Reply {
    person.browser.get(&format!("/candidatures/{id}")).await
}
