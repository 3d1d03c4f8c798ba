//! A published placement changes: by a proposal that the programme decides about, or at once within what was agreed.

use domain::placement::PlacementStep;
use jiff::SignedDuration;

use super::{
    scene::{Oci, PARTNER},
    stage::{PRIVATE, Stage, TITLE},
};
use crate::proposals::helpers::{save, with};

/// The OCI asks for that contribution. Time passes, as it does between people.
async fn ask(stage: &Stage, oci: &mut Oci, dollars: &str) {
    stage.app.advance(SignedDuration::from_mins(5));
    let fields = with(PlacementStep::Asks, "contribution", dollars);
    save(&mut oci.owner.browser, oci.placed.id, PlacementStep::Asks, &fields).await;
}

/// The programme decides about what the OCI asks.
async fn decide(stage: &Stage, oci: &mut Oci, fields: &[(&str, &str)]) {
    stage.app.advance(SignedDuration::from_mins(5));
    let id = oci.id();
    let page = oci.coordinator.browser.get(&format!("/programme/projets/{id}")).await;
    let version = page.field("version").expect("a version");
    let about = [("placement", id.as_str()), ("version", version.as_str())];
    oci.coordinator.browser.post("/api/programme/decide-proposal", &[about.as_slice(), fields].concat()).await;
}

pub async fn proposing(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let (awa, _) = oci.applied(stage).await;
    stage.only_in_spanish(&[&oci.coordinator]).await;
    ask(stage, &mut oci, "4000").await;
    stage.arrives("proposal_awaits_review", &oci.coordinator, TITLE).await;
    stage.only_in_spanish(&[&oci.owner]).await;
    decide(stage, &mut oci, &[("verdict", "refuse"), ("refusal", PRIVATE)]).await;
    stage.arrives("proposal_refused", &oci.owner, PRIVATE).await;
    ask(stage, &mut oci, "600").await;
    stage.only_in_spanish(&[&oci.owner, &awa]).await;
    decide(stage, &mut oci, &[("verdict", "accept")]).await;
    stage.arrives("proposal_accepted", &oci.owner, TITLE).await;
    stage.arrives("placement_changed", &awa, TITLE).await;
}

pub async fn moving_the_dates(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let step = PlacementStep::PlaceAndDates;
    let fields = with(step, "starts_on", "2027-05-20");
    save(&mut oci.owner.browser, oci.placed.id, step, &fields).await;
    stage.arrives("partner_placement_changed", stage.stranger(PARTNER), TITLE).await;
}
