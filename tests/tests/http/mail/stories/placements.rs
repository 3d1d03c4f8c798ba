//! A placement: from its draft to its publication, back to the draft, its start and its end.

use domain::placement::PlacementState;
use tests::{Placed, complete_content};

use super::{
    scene::{IN_SPANISH, Oci, PARTNER},
    stage::{PRIVATE, Stage, TITLE},
};
use crate::{
    applications::helpers::about,
    placements::helpers::{act, oci_act, review},
};

/// A complete draft of the OCI.
async fn draft(stage: &Stage, oci: &Oci) -> Placed {
    let content = complete_content(oci.placed.partner, &IN_SPANISH);
    stage.app.placement(oci.organisation, PlacementState::Draft, content).await
}

/// The partner's answer to the link that it received, on a page in French.
async fn partner_answers(stage: &Stage, link: &str, fields: &[(&str, &str)]) {
    let token = link.rsplit('/').next().expect("a token");
    let mut browser = stage.app.browser();
    let version = browser.get(&format!("/p/{token}")).await.field("version").expect("a version");
    let known = [("token", token), ("version", version.as_str()), ("person", "Awa Fictive")];
    browser.post("/api/partner/answer", &[known.as_slice(), fields].concat()).await;
}

pub async fn publishing(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let id = draft(stage, &oci).await.id.to_string();
    oci_act(&mut oci.owner.browser, &id, &[("action", "submit_to_partner")]).await;
    let link = stage.arrives("partner_confirmation", stage.stranger(PARTNER), TITLE).await;
    stage.only_in_spanish(&[&oci.owner, &oci.coordinator]).await;
    partner_answers(stage, &link, &[("verdict", "confirm"), ("statement", PRIVATE)]).await;
    stage.arrives("placement_confirmed", &oci.owner, TITLE).await;
    stage.arrives("placement_awaits_review", &oci.coordinator, TITLE).await;
    stage.only_in_spanish(&[&oci.owner]).await;
    review(&mut oci.coordinator.browser, &id, &[("action", "publish")]).await;
    stage.arrives("placement_published", &oci.owner, TITLE).await;
}

pub async fn returning_to_the_draft(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let id = draft(stage, &oci).await.id.to_string();
    oci_act(&mut oci.owner.browser, &id, &[("action", "submit_to_partner")]).await;
    let link = stage.arrives("partner_confirmation", stage.stranger(PARTNER), TITLE).await;
    stage.only_in_spanish(&[&oci.owner]).await;
    partner_answers(stage, &link, &[("verdict", "refuse"), ("reason", PRIVATE)]).await;
    stage.arrives("placement_returned", &oci.owner, PRIVATE).await;

    oci_act(&mut oci.owner.browser, &id, &[("action", "submit_to_partner")]).await;
    let link = stage.arrives("partner_confirmation", stage.stranger(PARTNER), TITLE).await;
    partner_answers(stage, &link, &[("verdict", "confirm"), ("statement", "Nuestros huertos.")]).await;
    stage.only_in_spanish(&[&oci.owner]).await;
    review(&mut oci.coordinator.browser, &id, &[("action", "return"), ("reason", PRIVATE)]).await;
    stage.arrives("placement_returned", &oci.owner, PRIVATE).await;
}

pub async fn undoing_an_answer(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let id = draft(stage, &oci).await.id.to_string();
    oci_act(&mut oci.owner.browser, &id, &[("action", "submit_to_partner")]).await;
    let link = stage.arrives("partner_confirmation", stage.stranger(PARTNER), TITLE).await;
    partner_answers(stage, &link, &[("verdict", "confirm"), ("statement", PRIVATE)]).await;
    stage.only_in_spanish(&[&oci.owner]).await;
    let token = link.rsplit('/').next().expect("a token");
    let mut browser = stage.app.browser();
    let version = browser.get(&format!("/p/{token}")).await.field("version").expect("a version");
    browser.post("/api/partner/undo-answer", &[("token", token), ("version", version.as_str())]).await;
    stage.arrives("partner_answer_undone", &oci.owner, TITLE).await;
}

async fn cancel(oci: &mut Oci) {
    let (id, fields) = (oci.id(), [("reason", PRIVATE), ("concerned", "9")]);
    act(&mut oci.owner.browser, "/oci/projets", "/api/placements/cancel", &id, &fields).await;
}

pub async fn cancelling(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let (waiting, _) = oci.applied(stage).await;
    let mut writing = stage.app.applicant("Brouillon Fictif").await;
    writing.browser.post("/api/applications/accept-asks", &about(&oci.id())).await;
    stage.only_in_spanish(&[&waiting, &writing]).await;
    cancel(&mut oci).await;
    stage.arrives("placement_cancelled", &waiting, PRIVATE).await;
    stage.arrives("placement_stopped", &writing, TITLE).await;
    stage.arrives("partner_placement_cancelled", stage.stranger(PARTNER), TITLE).await;
}

pub async fn cancelling_a_stay(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let abroad = oci.abroad(stage).await;
    stage.only_in_spanish(&[&abroad]).await;
    cancel(&mut oci).await;
    stage.arrives("placement_stopped", &abroad, PRIVATE).await;
}

pub async fn starting_and_undoing_it(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let (waiting, _) = oci.applied(stage).await;
    let id = oci.id();
    oci_act(&mut oci.owner.browser, &id, &[("action", "close")]).await;
    stage.app.move_stay(oci.placed.id, 2, 76).await;
    stage.only_in_spanish(&[&waiting]).await;
    oci_act(&mut oci.owner.browser, &id, &[("action", "start"), ("ends", "1")]).await;
    stage.arrives("application_ended", &waiting, TITLE).await;
    act(&mut oci.owner.browser, "/oci/projets", "/api/placements/undo", &id, &[]).await;
    stage.arrives("application_resumed", &waiting, TITLE).await;
}
