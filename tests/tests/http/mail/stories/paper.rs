//! A candidate on paper has no account: the OCI decides, answers for them, and the mails tell them where they stand. Their links lead to
//! the public page of the placement.

use domain::ids::ApplicationId;

use super::{
    scene::Oci,
    stage::{OTHER_TITLE, PRIVATE, Stage},
};
use crate::placements::helpers::act;

const PAPER: &str = "papier@exemple.test";

/// Enters somebody on paper.
async fn entered(oci: &mut Oci) -> ApplicationId {
    let id = oci.id();
    let who = [("name", "Papier Fictif"), ("email", PAPER), ("birth", "2001-02-03"), ("letter", PRIVATE)];
    let about = [("placement", id.as_str()), ("post", "participant"), ("asks_accepted", "on")];
    let reply = oci.owner.browser.post("/api/applications/paper", &[about.as_slice(), &who].concat()).await;
    let file = reply.location().and_then(|to| to.strip_prefix("/oci/candidatures/"));
    file.unwrap_or_else(|| panic!("not entered: {:?}", reply.location())).parse().expect("an identifier")
}

pub async fn applying_on_paper(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    stage.only_in_spanish(&[&oci.owner]).await;
    let id = entered(&mut oci).await;
    told(stage).await;
    let interview = [("action", "invite_to_interview"), ("on", "2026-12-05"), ("time", "13 h 30"), ("place", PRIVATE)];
    for decision in [
        interview.as_slice(),
        &[("action", "waitlist")],
        &[("action", "offer"), ("expires_on", "2026-12-15"), ("message", PRIVATE)],
        &[("action", "accept")],
    ] {
        oci.decide(id, decision).await;
        told(stage).await;
    }
    for level in ["avoid_all", "caution"] {
        stage.app.note_level(level, "Avis fictif").await;
        told(stage).await;
    }
    let (id, fields) = (oci.id(), [("reason", PRIVATE), ("concerned", "9")]);
    act(&mut oci.owner.browser, "/oci/projets", "/api/placements/cancel", &id, &fields).await;
    told(stage).await;
}

/// Nobody knows the language of a candidate on paper: French is the programme's.
async fn told(stage: &mut Stage) {
    stage.arrives("paper_candidate", stage.stranger(PAPER).in_french(), OTHER_TITLE).await;
}
