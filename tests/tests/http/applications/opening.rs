//! While nobody may apply, the page says why, nothing is submitted, and the draft is kept.

use domain::placement::PlacementStep;
use tests::{Person, Reply};

use super::helpers::{Scene, about, scene};

/// Makes a draft with a letter, and returns its version.
async fn drafted(applicant: &mut Person, placement: &str) -> String {
    let browser = &mut applicant.browser;
    let form = browser.submit("/api/applications/accept-asks", &about(placement)).await;
    let version = form.field("version").expect("a version");
    let written =
        [("version", version.as_str()), ("letter", "Ma lettre."), ("answer.0", "Parce que."), ("next", "review")];
    let review = browser.submit("/api/applications/save", &[about(placement).as_slice(), &written].concat()).await;
    review.field("version").expect("a version")
}

async fn send(applicant: &mut Person, placement: &str, version: &str) -> Reply {
    let fields = [about(placement).as_slice(), &[("version", version)]].concat();
    applicant.browser.submit("/api/applications/submit", &fields).await
}

/// Submits, and checks that it is refused with that sentence and that the letter is kept, also when it is saved again.
async fn refused(scene: &Scene, applicant: &mut Person, version: &str, sentence: &str) {
    let id = scene.placed.id.to_string();
    let page = send(applicant, &id, version).await;
    assert!(page.shows("error-summary") && page.shows(sentence), "{sentence}: {}", page.text());
    assert!(!page.has("form[action='/api/applications/submit']"), "nothing to send: {}", page.text());
    let letter = format!("/placements/{id}/postuler/participant/lettre");
    let form = applicant.browser.get(&letter).await;
    assert!(form.shows("Ma lettre.") && form.shows(sentence), "{}", form.text());
    let version = form.field("version").expect("a version");
    let fields = [about(&id).as_slice(), &[("version", version.as_str()), ("letter", "Ma lettre, encore.")]].concat();
    let saved = applicant.browser.submit("/api/applications/save", &fields).await;
    assert!(saved.shows("Ma lettre, encore."), "{}", saved.text());
    assert_eq!(scene.count("SELECT count(*) FROM application WHERE state <> 'draft'").await, 0);
}

#[tokio::test]
async fn a_season_that_has_ended_or_not_begun() {
    for (statement, sentence) in [
        ("UPDATE season SET applications_close_on = DATE '2026-11-23'", "La date limite pour postuler est passée"),
        ("UPDATE season SET applications_open_on = DATE '2026-12-01'", "n’a pas encore commencé"),
    ] {
        let scene = scene().await;
        let mut awa = scene.app.applicant("Awa Fictive").await;
        let version = drafted(&mut awa, &scene.placed.id.to_string()).await;
        scene.run(statement).await;
        refused(&scene, &mut awa, &version, sentence).await;
        let mut late = scene.app.applicant("Late Fictive").await;
        let page = late.browser.submit("/api/applications/accept-asks", &about(&scene.placed.id.to_string())).await;
        assert!(page.shows("error-summary") && page.shows(sentence), "{}", page.text());
    }
}

#[tokio::test]
async fn a_placement_that_is_closed_suspended_or_of_an_organisation_that_may_not_act() {
    for (statement, sentence) in [
        ("UPDATE placement SET state = 'closed'", "sont closes"),
        ("UPDATE placement SET state = 'suspended', state_before_suspension = 'published'", "est suspendu"),
        ("UPDATE organisation SET state = 'suspended'", "est suspendu"),
    ] {
        let scene = scene().await;
        let mut awa = scene.app.applicant("Awa Fictive").await;
        let version = drafted(&mut awa, &scene.placed.id.to_string()).await;
        scene.run(statement).await;
        refused(&scene, &mut awa, &version, sentence).await;
    }
}

#[tokio::test]
async fn a_placements_own_deadline_comes_before_the_seasons() {
    let mut scene = scene().await;
    let deadline: &[(&str, &str)] = &[("deadline", "2026-11-24")];
    scene.placed = scene.app.published_placement(scene.organisation, &[(PlacementStep::PlaceAndDates, deadline)]).await;
    let mut awa = scene.app.applicant("Awa Fictive").await;
    let version = drafted(&mut awa, &scene.placed.id.to_string()).await;
    scene.app.advance(jiff::SignedDuration::from_hours(24));
    refused(&scene, &mut awa, &version, "La date limite pour postuler est passée").await;
}
