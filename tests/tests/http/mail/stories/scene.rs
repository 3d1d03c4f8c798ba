//! An OCI with a published placement that reads in two languages, and people who apply.

use domain::{
    ids::{ApplicationId, OrganisationId},
    placement::PlacementStep,
};
use tests::{Person, Placed, Reply};

use super::stage::{PRIVATE, Stage};
use crate::applications::helpers::decide;

/// The address of the partner.
pub const PARTNER: &str = "partenaire@exemple.test";

/// The texts of the placement in Spanish, beside those in French.
pub const SPANISH: [(&str, &str); 3] = [
    ("title_es", "Huertos ficticios de Kédougou"),
    ("summary_es", "Una estancia con una unión de huertos."),
    ("description_es", "Cultivar y aprender juntos."),
];

/// The changes of a complete placement that make it readable in Spanish.
pub const IN_SPANISH: [(PlacementStep, &[(&str, &str)]); 1] = [(PlacementStep::Basics, &SPANISH)];

pub struct Oci {
    pub organisation: OrganisationId,
    pub owner: Person,
    /// Of the programme.
    pub coordinator: Person,
    pub placed: Placed,
}

impl Oci {
    /// With colleagues and another OCI, who get none of its mails.
    pub async fn start(stage: &Stage) -> Self {
        let app = &stage.app;
        let (organisation, other) = (app.organisation("deux-rives").await, app.organisation("autre-rive").await);
        let owner = app.member(organisation, "owner").await;
        app.member(organisation, "reader").await;
        app.member(other, "owner").await;
        let coordinator = app.coordinator().await;
        app.ministry_reader().await;
        let placed = app.published_placement(organisation, &IN_SPANISH).await;
        stage.run("UPDATE partner SET language = 'es'").await;
        Self { organisation, owner, coordinator, placed }
    }

    pub fn id(&self) -> String {
        self.placed.id.to_string()
    }

    /// Somebody who applied.
    pub async fn applied(&self, stage: &Stage) -> (Person, ApplicationId) {
        let mut person = stage.app.applicant("Awa Fictive").await;
        let id = person.apply(self.placed.id, PRIVATE).await;
        (person, id)
    }

    /// Somebody whom the OCI has sent away.
    pub async fn abroad(&self, stage: &Stage) -> Person {
        let (person, id) = self.applied(stage).await;
        stage.run(&format!("UPDATE application SET state = 'departed' WHERE id = '{id}'")).await;
        person
    }

    /// Somebody who has an offer.
    pub async fn offered(&mut self, stage: &Stage) -> (Person, ApplicationId) {
        let (person, id) = self.applied(stage).await;
        self.decide(id, &[("action", "start_review")]).await;
        self.decide(id, &[("action", "offer"), ("expires_on", "2026-12-15")]).await;
        (person, id)
    }

    pub async fn decide(&mut self, id: ApplicationId, fields: &[(&str, &str)]) -> Reply {
        decide(&mut self.owner, id, fields).await
    }
}
