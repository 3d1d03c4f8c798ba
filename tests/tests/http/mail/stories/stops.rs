//! A stop and its end: of an OCI, of a placement, of a country.

use super::{
    scene::Oci,
    stage::{PRIVATE, Stage, TITLE},
};
use crate::placements::helpers::review;

pub async fn suspending_an_oci(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    stage.only_in_spanish(&[&oci.owner]).await;
    let organisation = oci.organisation.to_string();
    let fields =
        [("organisation", organisation.as_str()), ("version", "1"), ("action", "suspend"), ("reason", PRIVATE)];
    let fields = [fields.as_slice(), &[("concerned", "9")]].concat();
    oci.coordinator.browser.post("/api/programme/review-organisation", &fields).await;
    stage.arrives("oci_suspended", &oci.owner, PRIVATE).await;
}

pub async fn suspending_a_placement(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let id = oci.id();
    stage.only_in_spanish(&[&oci.owner]).await;
    review(&mut oci.coordinator.browser, &id, &[("action", "suspend"), ("reason", PRIVATE)]).await;
    stage.arrives("placement_suspended_oci", &oci.owner, PRIVATE).await;
    review(&mut oci.coordinator.browser, &id, &[("action", "resume"), ("reason", PRIVATE)]).await;
    stage.arrives("placement_resumed_oci", &oci.owner, TITLE).await;
}

pub async fn stopping_a_country(stage: &mut Stage) {
    let oci = Oci::start(stage).await;
    let (waiting, _) = oci.applied(stage).await;
    let abroad = oci.abroad(stage).await;
    stage.only_in_spanish(&[&oci.owner, &waiting, &abroad]).await;
    stage.app.note_level("avoid_all", "Aviso ficticio").await;
    stage.arrives("country_paused_oci", &oci.owner, TITLE).await;
    stage.arrives("stay_paused", &waiting, "Aviso ficticio").await;
    stage.arrives("stay_paused_abroad", &abroad, "Aviso ficticio").await;
    stage.app.note_level("caution", "Aviso levantado").await;
    stage.arrives("country_resumed_oci", &oci.owner, "Organisme deux-rives").await;
    stage.arrives("stay_resumed", &waiting, TITLE).await;
    stage.arrives("stay_resumed_abroad", &abroad, TITLE).await;
}
