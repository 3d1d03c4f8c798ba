//! An OCI reaches the people it decides about once they agreed to it, and as long as it reads their file; a candidate reads how to reach
//! the OCI, when an answer is expected, and finds the placement again.

use domain::placement::PlacementStep;
use jiff::SignedDuration;
use tests::Person;

use super::helpers::{Scene, answer, scene};
use crate::profile::save;

const PHONE: &str = "418 555-0142";

async fn with_phone(scene: &Scene) -> Person {
    let mut awa = scene.app.applicant("Awa Fictive").email("awa@exemple.test").await;
    let identity = [
        ("name", "Awa Fictive"),
        ("birth", "2006-03-01"),
        ("residence", "quebec"),
        ("status", "canadian_citizen"),
        ("phone", PHONE),
    ];
    save(&mut awa.browser, "identity", &identity).await;
    awa
}

async fn file(person: &mut Person, id: domain::ids::ApplicationId) -> tests::Reply {
    person.browser.get(&format!("/oci/candidatures/{id}")).await
}

#[tokio::test]
async fn an_oci_reaches_whom_it_decides_about_while_it_reads_the_file() {
    let mut scene = scene().await;
    let mut awa = with_phone(&scene).await;
    let mut reader = scene.app.member(scene.organisation, "reader").await;
    let id = awa.apply(scene.placed.id, "Une lettre.").await;
    let page = file(&mut scene.member, id).await;
    assert!(page.has("a[href='mailto:awa@exemple.test']") && page.has("a[href='tel:4185550142']"), "{}", page.text());
    assert!(!file(&mut reader, id).await.shows("awa@exemple.test"));
    let list = format!("/oci/projets/{}/candidatures.csv", scene.placed.id);
    assert!(!scene.member.browser.get(&list).await.shows("awa@exemple.test"), "not before a place is accepted");
    scene.decide(id, &[("action", "start_review")]).await;
    scene.decide(id, &[("action", "offer"), ("expires_on", "2026-12-15")]).await;
    let page = awa.browser.get(&format!("/candidatures/{id}/accepter")).await;
    assert!(page.shows("depuis l’envoi de votre candidature") && page.shows("qu’ils figurent dans sa liste"));
    answer(&mut awa, id, "accepter", "accept-offer", &[]).await;
    let csv = scene.member.browser.get(&list).await;
    assert!(csv.shows("awa@exemple.test") && csv.shows(PHONE), "{}", csv.text());
    assert!(!reader.browser.get(&list).await.shows("awa@exemple.test"));
    scene.run("UPDATE organisation SET state = 'suspended' WHERE slug = 'oci-fictif'").await;
    assert!(!file(&mut scene.member, id).await.shows("awa@exemple.test"), "a stopped OCI");
    scene.run("UPDATE application SET state = 'departed'").await;
    assert!(file(&mut scene.member, id).await.shows("awa@exemple.test"), "but whom it has sent away");
    scene.run("UPDATE organisation SET state = 'approved' WHERE slug = 'oci-fictif'").await;
    scene.run("UPDATE application SET state = 'completed'").await;
    assert!(!file(&mut scene.member, id).await.shows("awa@exemple.test"), "after the end");
}

#[tokio::test]
async fn who_applied_before_has_not_agreed_until_they_accept() {
    let mut scene = scene().await;
    let mut awa = with_phone(&scene).await;
    let review = format!("/placements/{}/postuler/participant/verification", scene.placed.id);
    let id = awa.apply(scene.placed.id, "Une lettre.").await;
    scene.run("UPDATE application SET contact_shared_at = NULL").await;
    assert!(!file(&mut scene.member, id).await.shows("awa@exemple.test"));
    scene.decide(id, &[("action", "start_review")]).await;
    scene.decide(id, &[("action", "offer"), ("expires_on", "2026-12-15")]).await;
    let page = awa.browser.get(&format!("/candidatures/{id}/accepter")).await;
    assert!(page.shows("vous acceptez que l’organisme lise"), "{}", page.text());
    answer(&mut awa, id, "accepter", "accept-offer", &[]).await;
    assert!(file(&mut scene.member, id).await.shows("awa@exemple.test"));
    let mut zoe = scene.app.applicant("Zoé Fictive").await;
    let placement = scene.placed.id.to_string();
    zoe.browser.post("/api/applications/accept-asks", &super::helpers::about(&placement)).await;
    let page = zoe.browser.get(&review).await;
    assert!(page.shows("vous acceptez que les personnes de l’organisme qui décident lisent"), "{}", page.text());
}

#[tokio::test]
async fn a_candidate_reads_how_to_reach_the_oci_and_when_it_answers() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.applied("Awa Fictive").await;
    scene
        .run(
            "UPDATE organisation SET contact_name = 'Bureau des stages', contact_email = 'stages@exemple.test',
             contact_phone = '418 555-0143'",
        )
        .await;
    let page = awa.browser.get(&format!("/candidatures/{id}")).await;
    assert!(
        page.has("a[href='mailto:stages@exemple.test']") && page.has("a[href='tel:4185550143']"),
        "{}",
        page.text()
    );
    assert!(page.has(&format!("a[href='/placements/{}']", scene.placed.id)) && page.shows("Bureau des stages"));
    assert!(page.shows("L’organisme compare les candidatures après"), "{}", page.text());
    scene.decide(id, &[("action", "not_select"), ("reason", "full")]).await;
    let page = awa.browser.get(&format!("/candidatures/{id}")).await;
    assert!(!page.shows("L’organisme compare les candidatures après") && page.shows("Bureau des stages"));
    scene.run("UPDATE organisation SET contact_email = NULL, contact_phone = NULL, website = NULL").await;
    scene.app.advance(SignedDuration::from_mins(1));
    let page = awa.browser.get(&format!("/candidatures/{id}")).await;
    assert!(
        page.shows("n’a pas encore dit comment le joindre") && page.has("a[href='/conditions']"),
        "{}",
        page.text()
    );
}

#[tokio::test]
async fn nobody_answers_before_comparing() {
    let mut scene = scene().await;
    let dates =
        [("preparation_starts_on", "2027-02-02"), ("preparation_ends_on", "2027-04-18"), ("deadline", "2027-02-11")];
    let early: &[(PlacementStep, &[(&str, &str)])] = &[(PlacementStep::PlaceAndDates, &dates)];
    scene.placed = scene.app.published_placement(scene.organisation, early).await;
    let (mut awa, id) = scene.applied("Awa Fictive").await;
    let page = awa.browser.get(&format!("/candidatures/{id}")).await;
    assert!(page.shows("le 11 février 2027, et répond avant le 18 mai 2027"), "{}", page.text());
}
