//! Mails that their reader's server refuses: who waits for the answer is told.

use super::{
    scene::{Oci, PARTNER},
    stage::{PRIVATE, Reader, Stage},
};
use crate::profile::save;

pub async fn reaching_no_partner(stage: &mut Stage) {
    let organisation = stage.app.organisation("deux-rives").await;
    let owner = stage.app.member(organisation, "owner").await;
    let partner = stage.app.partner(organisation).await.to_string();
    let mut ama = stage.app.exchange_participant("Ama Fictive").await;
    save(&mut ama.browser, "identity", &[("name", "Ama Fictive"), ("country", "SN")]).await;
    for (is_oci, kind, shown) in
        [(true, "partner_unreachable", PARTNER), (false, "nomination_unreachable", "Union fictive")]
    {
        let told = if is_oci { &owner } else { &ama };
        stage.only_in_spanish(&[told]).await;
        let told = Reader::from(told);
        stage.run("DELETE FROM nomination").await;
        ama.browser.post("/api/profile/nominate", &[("partner", &partner)]).await;
        stage.next_is_refused().await;
        stage.arrives(kind, told, shown).await;
    }
}

pub async fn reaching_no_guest(stage: &mut Stage) {
    let organisation = stage.app.organisation("deux-rives").await;
    let mut owner = stage.app.member(organisation, "owner").await;
    stage.only_in_spanish(&[&owner]).await;
    let fields = [("organisation", "deux-rives"), ("email", "invitee@exemple.test"), ("role", "reader")];
    owner.browser.post("/api/organisations/invite", &fields).await;
    stage.next_is_refused().await;
    stage.arrives("invitation_unreachable", &owner, "invitee@exemple.test").await;
}

pub async fn reaching_no_candidate(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let (_, id) = oci.applied(stage).await;
    stage.only_in_spanish(&[&oci.owner]).await;
    let interview = [("action", "invite_to_interview"), ("on", "2026-12-05"), ("time", "13 h 30"), ("place", PRIVATE)];
    oci.decide(id, &interview).await;
    stage.next_is_refused().await;
    stage.arrives("candidate_unreachable", &oci.owner, "Awa Fictive").await;
}
