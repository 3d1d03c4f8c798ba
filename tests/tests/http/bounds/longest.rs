//! The longest texts that forms accept are stored: no column is shorter than the type that fills it.

use domain::placement::PlacementStep;
use tests::{TestApp, step_fields};

use crate::{
    applications::helpers::scene,
    placements::helpers::{begin, oci, save},
    profile,
};

/// So many characters of two bytes.
fn text(length: usize) -> String {
    "é".repeat(length)
}

#[tokio::test]
async fn of_a_profile() {
    let app = TestApp::start().await;
    let mut awa = app.volunteer("Awa Fictive").await;
    for (step, field, longest) in [
        ("identity", "name", 120),
        ("priorities", "environment_sentence", 300),
        ("background", "experience", 4_000),
        ("motivation", "motivation", 4_000),
    ] {
        for (length, kept) in [(longest, true), (longest + 1, false)] {
            let text = text(length);
            let reply = profile::save(&mut awa.browser, step, &[(field, &text), ("environment_level", "3")]).await;
            let accepted = reply.location().is_some_and(|to| !to.contains("echo="));
            assert_eq!(accepted, kept, "{step}: {length}: {:?}", reply.location());
        }
    }
}

#[tokio::test]
async fn of_a_placement() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let id = begin(&mut oci).await;
    for (step, field, longest) in [
        (PlacementStep::Basics, "title_fr", 120),
        (PlacementStep::Basics, "summary_es", 400),
        (PlacementStep::Basics, "description_en", 6_000),
        (PlacementStep::PlaceAndDates, "place", 120),
        (PlacementStep::Priorities, "womens_rights_sentence", 300),
        (PlacementStep::Asks, "other_costs", 1_000),
        (PlacementStep::Questions, "question", 240),
    ] {
        for (length, kept) in [(longest, true), (longest + 1, false)] {
            let text = text(length);
            let fields = step_fields(step).into_iter().filter(|(name, _)| *name != field);
            let fields: Vec<(&str, &str)> = fields.chain([(field, text.as_str())]).collect();
            let reply = save(&mut oci.owner.browser, &id, step, &fields).await;
            let accepted = reply.location().is_some_and(|to| !to.contains("echo="));
            assert_eq!(accepted, kept, "{field}: {length}: {:?}", reply.location());
        }
    }
}

#[tokio::test]
async fn of_an_application_and_of_a_decision() {
    let mut scene = scene().await;
    let mut awa = scene.app.applicant("Awa Fictive").await;
    let id = awa.apply(scene.placed.id, &text(4_000)).await;
    let (place, message) = (text(300), text(1_000));
    let interview = [("action", "invite_to_interview"), ("on", "2026-12-05"), ("time", "13 h 30"), ("place", &place)];
    scene.decide(id, &[interview.as_slice(), &[("message", message.as_str())]].concat()).await;
    assert_eq!(scene.state(id).await, "interview");
    let fields = [("action", "not_select"), ("reason", "other"), ("note", message.as_str())];
    scene.decide(id, &fields).await;
    assert_eq!(scene.state(id).await, "not_selected");
}

#[tokio::test]
async fn of_an_oci() {
    let app = TestApp::start().await;
    let (name, city, about, contact) = (text(160), text(120), text(2_000), text(120));
    let phone = format!("5{}5555", "-".repeat(35));
    let address = format!("https://exemple.org/{}", "a".repeat(280));
    let email = format!("{}@{}.test", "a".repeat(64), "b".repeat(63));
    let mut person = app.oci_account("Maëlle Fictive").await;
    let fields = [
        ("name", name.as_str()),
        ("city", &city),
        ("description", &about),
        ("contact_name", &contact),
        ("contact_email", &email),
        ("contact_phone", &phone),
        ("website", &address),
    ];
    let reply = person.browser.post("/api/organisation/register", &fields).await;
    assert!(reply.location().is_some_and(|to| to.starts_with("/oci/")), "{:?}", reply.location());
    assert_eq!(app.count("SELECT count(*) FROM organisation").await, 1);
}
