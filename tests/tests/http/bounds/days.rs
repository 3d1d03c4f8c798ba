//! Days of the programme end at midnight in Québec; a step is undone to the last second of its day.

use domain::placement::PlacementStep;
use jiff::{SignedDuration, Timestamp};
use tests::{Person, Reply, TestApp, step_fields};

use super::{DAY, SECOND, at};
use crate::applications::helpers::{Scene, answer, scene};

/// The last second of 15 December 2026 in Québec.
const LAST_SECOND: &str = "2026-12-16T04:59:59Z";

fn last_second() -> Timestamp {
    LAST_SECOND.parse().expect("a timestamp")
}

/// Moves to a moment some weeks away. A session ends when nobody uses it, so the person opens a page in between.
async fn move_to(app: &TestApp, person: &mut Person, moment: Timestamp) {
    app.advance(DAY * 11);
    person.browser.get("/compte").await;
    app.clock.set(moment);
}

#[tokio::test]
async fn an_offer_is_accepted_to_the_end_of_its_last_day() {
    for (after, state) in [(SignedDuration::ZERO, "accepted"), (SECOND, "offered")] {
        let mut scene = scene().await;
        let (mut awa, id) = scene.offered("Awa Fictive").await;
        move_to(&scene.app, &mut awa, last_second()).await;
        at(&scene.app, last_second(), after);
        answer(&mut awa, id, "accepter", "accept-offer", &[]).await;
        assert_eq!(scene.state(id).await, state, "{after:#}");
    }
}

#[tokio::test]
async fn an_offer_ends_with_its_last_day() {
    let mut scene = scene().await;
    let (_awa, id) = scene.offered("Awa Fictive").await;
    for (after, ended) in [(SignedDuration::ZERO, 0), (SECOND, 1)] {
        at(&scene.app, last_second(), after);
        assert_eq!(scene.app.platform.expire_offers().await.expect("offers that end"), ended, "{after:#}");
    }
    assert_eq!(scene.state(id).await, "offer_expired");
}

#[tokio::test]
async fn people_apply_to_the_end_of_the_last_day() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let deadline = [step_fields(PlacementStep::PlaceAndDates), vec![("deadline", "2026-12-15")]].concat();
    let placed = app.published_placement(organisation, &[(PlacementStep::PlaceAndDates, &deadline)]).await;
    let placement = placed.id.to_string();
    let about = [("placement", placement.as_str()), ("post", "participant"), ("asks_accepted", "on")];
    for (after, drafts) in [(SignedDuration::ZERO, 1), (SECOND, 0)] {
        at(&app, last_second(), after);
        let mut awa = app.applicant("Awa Fictive").await;
        awa.browser.post("/api/applications/accept-asks", &about).await;
        let begun = "SELECT count(*) FROM application a JOIN participant p ON p.id = a.participant_id
                     WHERE p.account_id = ";
        let begun = app.count(&format!("{begun}'{}'", awa.account)).await;
        assert_eq!(begun, drafts, "{after:#}");
    }
}

async fn undo(scene: &mut Scene, version: &str) -> Reply {
    let id = scene.placed.id.to_string();
    let fields = [("placement", id.as_str()), ("version", version)];
    scene.member.browser.submit("/api/placements/undo", &fields).await
}

#[tokio::test]
async fn a_step_is_undone_for_twenty_four_hours() {
    for (after, state) in [(DAY, "published"), (DAY + SECOND, "closed")] {
        let mut scene = scene().await;
        let id = scene.placed.id.to_string();
        let fields = [("placement", id.as_str()), ("version", "1"), ("action", "close")];
        let taken = scene.app.clock.now();
        scene.member.browser.post("/api/placements/act", &fields).await;
        at(&scene.app, taken, after);
        let page = undo(&mut scene, "2").await;
        let query = format!("SELECT count(*) FROM placement WHERE state = '{state}'");
        assert_eq!(scene.app.count(&query).await, 1, "{after:#}: {}", page.text());
    }
}
