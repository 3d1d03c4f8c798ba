//! An application: sent, decided about, answered.

use jiff::SignedDuration;
use tests::Person;

use super::{
    scene::{IN_SPANISH, Oci},
    stage::{PRIVATE, Stage, TITLE},
};
use crate::applications::helpers::answer;

/// A mail to the person and one to the OCI leave together: each is looked at while the other reader reads French.
const SIDES: [Side; 2] = [Side::Person, Side::Oci];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Person,
    Oci,
}

impl Side {
    /// Who of the two reads Spanish.
    fn of<'a>(self, person: &'a Person, oci: &'a Oci) -> &'a Person {
        if self == Self::Person { person } else { &oci.owner }
    }
}

pub async fn applying(stage: &mut Stage) {
    let oci = Oci::start(stage).await;
    for (side, kind) in SIDES.into_iter().zip(["application_received", "application_received_oci"]) {
        let mut awa = stage.app.applicant("Awa Fictive").await;
        stage.only_in_spanish(&[side.of(&awa, &oci)]).await;
        awa.apply(oci.placed.id, PRIVATE).await;
        stage.arrives(kind, side.of(&awa, &oci), TITLE).await;
    }
}

pub async fn deciding(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let (mut awa, id) = oci.applied(stage).await;
    stage.only_in_spanish(&[&awa]).await;
    let interview = [("action", "invite_to_interview"), ("on", "2026-12-05"), ("time", "13 h 30"), ("place", PRIVATE)];
    oci.decide(id, &interview).await;
    stage.arrives("interview_invitation", &awa, PRIVATE).await;
    oci.decide(id, &[("action", "waitlist")]).await;
    stage.arrives("waitlisted", &awa, TITLE).await;
    oci.decide(id, &[("action", "offer"), ("expires_on", "2026-12-15"), ("message", PRIVATE)]).await;
    stage.arrives("offer_made", &awa, PRIVATE).await;
    answer(&mut awa, id, "accepter", "accept-offer", &[]).await;
    oci.decide(id, &[("action", "withdraw"), ("reason", "engagement"), ("note", PRIVATE)]).await;
    stage.arrives("withdrawn_by_oci", &awa, TITLE).await;

    let (zoe, id) = oci.applied(stage).await;
    stage.only_in_spanish(&[&zoe]).await;
    oci.decide(id, &[("action", "start_review")]).await;
    oci.decide(id, &[("action", "not_select"), ("reason", "others_fit_better"), ("note", PRIVATE)]).await;
    stage.arrives("not_selected", &zoe, TITLE).await;
}

pub async fn answering(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let reason = [("reason", "dates"), ("note", PRIVATE)];
    for (page, form, fields, kinds) in [
        ("accepter", "accept-offer", [].as_slice(), [Some("offer_accepted"), Some("offer_accepted_oci")]),
        ("decliner", "decline-offer", &reason, [None, Some("offer_declined_oci")]),
        ("retirer", "withdraw", &reason, [Some("withdrawn"), Some("withdrawn_oci")]),
    ] {
        for (side, kind) in SIDES.into_iter().zip(kinds) {
            let Some(kind) = kind else { continue };
            let (mut awa, id) = oci.offered(stage).await;
            stage.only_in_spanish(&[side.of(&awa, &oci)]).await;
            answer(&mut awa, id, page, form, fields).await;
            stage.arrives(kind, side.of(&awa, &oci), TITLE).await;
        }
    }
}

pub async fn letting_an_offer_end(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let (mut awa, _) = oci.offered(stage).await;
    stage.only_in_spanish(&[&awa, &oci.owner]).await;
    // In between, both open a page: a session ends when nobody uses it.
    for _ in 0..2 {
        stage.app.advance(SignedDuration::from_hours(24 * 11));
        awa.browser.get("/candidatures").await;
        oci.owner.browser.get("/compte").await;
    }
    stage.app.platform.expire_offers().await.expect("offers that end");
    stage.arrives("offer_expired", &awa, TITLE).await;
    stage.arrives("offer_expired_oci", &oci.owner, TITLE).await;
}

pub async fn accepting_another_place(stage: &mut Stage) {
    let mut oci = Oci::start(stage).await;
    let second = stage.app.published_placement(oci.organisation, &IN_SPANISH).await;
    let (mut awa, id) = oci.offered(stage).await;
    awa.apply(second.id, PRIVATE).await;
    stage.only_in_spanish(&[&awa]).await;
    answer(&mut awa, id, "accepter", "accept-offer", &[("confirmed", "on")]).await;
    stage.arrives("withdrawn", &awa, TITLE).await;
}
