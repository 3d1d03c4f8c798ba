//! What the programme decides: before and after side by side, once, on the version that was read, and told to the right people.

use domain::{language::UiLanguage, placement::PlacementStep};
use http::StatusCode;
use server::workers::RENDER;
use tests::{BASE_URL, TestApp};

use super::helpers::{answer, own_page, scene, scene_of, with};

#[tokio::test]
async fn accepting_tells_the_people_concerned_in_their_language() {
    let mut scene = scene().await;
    let (mut awa, first) = scene.applied("Awa Fictive", "fr").await;
    let (zoe, second) = scene.applied("Zoé Fictive", "en").await;
    let (mut left, third) = scene.applied("Partie Fictive", "fr").await;
    scene.offer(second).await;
    let page = left.browser.get(&format!("/candidatures/{third}/retirer")).await;
    answer(&mut left, third, &page, "withdraw", &[("reason", "studies")]).await;
    let mut writing = scene.app.applicant("Brouillon Fictif").await;
    let id = scene.id();
    let about = [("placement", id.as_str()), ("post", "participant"), ("asks_accepted", "on")];
    writing.browser.post("/api/applications/accept-asks", &about).await;
    scene.ask("4000").await;

    let review = scene.review_page().await;
    assert!(review.shows("Publié") && review.shows("Proposé"), "{}", review.text());
    assert!(review.shows("500\u{a0}$") && review.shows("4\u{a0}000\u{a0}$"), "{}", review.text());
    assert!(review.shows("2 personnes ont une candidature en cours"), "{}", review.text());
    let page = scene.accept().await;
    assert!(!page.shows("Changement proposé") && page.shows("4\u{a0}000\u{a0}$"), "{}", page.text());
    assert!(scene.public_page().await.shows("4\u{a0}000\u{a0}$"));

    let mail = scene.app.mails(&awa.email, "placement_changed").await.remove(0);
    let mail = serde_json::from_value(mail).expect("a mail");
    let french = RENDER(&mail, UiLanguage::Fr, BASE_URL);
    assert!(
        french.text.contains("Contribution\u{a0}: avant, 500\u{a0}$; maintenant, 4\u{a0}000\u{a0}$"),
        "{}",
        french.text
    );
    assert!(french.text.contains("sans faute") && !french.text.contains("aucun détail"), "{}", french.text);
    let languages = "SELECT language FROM outbox_mail WHERE kind = 'placement_changed' AND recipient = $1";
    let language: String =
        sqlx::query_scalar(languages).bind(&zoe.email).fetch_one(&scene.app.pool).await.expect("a mail");
    assert_eq!(language, "en");
    let english = RENDER(&mail, UiLanguage::En, BASE_URL);
    assert!(english.text.contains("before, $500; now, $4,000"), "{}", english.text);
    assert_eq!(scene.mails("placement_changed").await, 2, "neither who left nor who still writes");
    assert_eq!(scene.app.mails(&scene.owner.email, "proposal_accepted").await.len(), 1);
    assert_eq!(scene.trail().await, ["proposed", "proposal_accepted"]);

    let own = own_page(&mut awa, first).await;
    assert!(
        own.shows("conditions ont changé") && own.shows("500\u{a0}$") && own.shows("4\u{a0}000\u{a0}$"),
        "{}",
        own.text()
    );
    let review = writing.browser.get(&format!("/placements/{id}/postuler/participant")).await;
    assert!(!review.has("[name=asks_accepted][checked]"), "a draft accepts again: {}", review.text());
}

#[tokio::test]
async fn refusing_needs_a_reason_that_the_oci_reads() {
    let mut scene = scene().await;
    scene.ask("4000").await;
    let page = scene.decide(&[("verdict", "refuse")]).await;
    assert!(page.shows("error-summary") && scene.waits().await, "{}", page.text());
    let page = scene.decide(&[("verdict", "refuse"), ("refusal", "C’est huit fois plus.")]).await;
    assert!(!page.shows("Changement proposé"), "{}", page.text());
    let oci = scene.oci_page().await;
    assert!(oci.shows("a refusé le changement") && oci.shows("C’est huit fois plus."), "{}", oci.text());
    assert!(!scene.public_page().await.shows("4\u{a0}000\u{a0}$"));
    assert_eq!((scene.mails("proposal_refused").await, scene.mails("placement_changed").await), (1, 0));
    assert_eq!(scene.trail().await, ["proposed", "proposal_refused"]);
}

#[tokio::test]
async fn what_was_replaced_meanwhile_is_not_decided() {
    let mut scene = scene().await;
    scene.ask("600").await;
    let (id, version) = (scene.id(), scene.review_page().await.field("version").expect("a version"));
    scene.ask("4000").await;
    let fields = [("placement", id.as_str()), ("version", version.as_str()), ("verdict", "accept")];
    let page = scene.coordinator.browser.submit("/api/programme/decide-proposal", &fields).await;
    assert!(page.shows("a changé entre-temps") && scene.waits().await, "{}", page.text());
    assert!(!scene.public_page().await.shows("4\u{a0}000\u{a0}$"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_coordinators_at_once_one_decides() {
    let mut scene = scene_of(TestApp::start_with_connections().await).await;
    scene.applied("Awa Fictive", "fr").await;
    scene.ask("4000").await;
    let (id, version) = (scene.id(), scene.review_page().await.field("version").expect("a version"));
    let mut other = scene.app.coordinator().await;
    let about = [("placement", id.as_str()), ("version", version.as_str())];
    let accept = [about[0], about[1], ("verdict", "accept")];
    let refuse = [about[0], about[1], ("verdict", "refuse"), ("refusal", "Trop.")];
    let (one, two) = tokio::join!(
        scene.coordinator.browser.post("/api/programme/decide-proposal", &accept),
        other.browser.post("/api/programme/decide-proposal", &refuse),
    );
    let done = |reply: &tests::Reply| reply.location() == Some(format!("/programme/projets/{id}").as_str());
    assert!(done(&one) != done(&two), "{:?} {:?}", one.location(), two.location());
    let (told, changed) = (scene.mails("proposal_accepted").await + scene.mails("proposal_refused").await, done(&one));
    assert_eq!((told, scene.mails("placement_changed").await), (1, i64::from(changed)));
}

#[tokio::test]
async fn nobody_else_decides_and_an_unknown_placement_is_none() {
    let mut scene = scene().await;
    scene.ask("4000").await;
    let (id, version) = (scene.id(), scene.review_page().await.field("version").expect("a version"));
    let mut ministry = scene.app.ministry_reader().await;
    assert!(!ministry.browser.get("/programme").await.shows("Changements proposés"));
    let unknown = tests::fresh_id().to_string();
    for (mut browser, placement) in [
        (ministry.browser.clone(), id.as_str()),
        (scene.owner.browser.clone(), id.as_str()),
        (scene.app.browser(), id.as_str()),
        (scene.coordinator.browser.clone(), unknown.as_str()),
        (scene.coordinator.browser.clone(), "1"),
    ] {
        let fields = [("placement", placement), ("version", version.as_str()), ("verdict", "accept")];
        browser.post("/api/programme/decide-proposal", &fields).await;
    }
    assert_eq!(scene.trail().await, ["proposed"]);
    let page = ministry.browser.get(&format!("/programme/projets/{id}")).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_change_that_became_impossible_or_is_suspended_is_not_accepted() {
    let mut scene = scene().await;
    let step = PlacementStep::PlaceAndDates;
    let moved = with(step, "preparation_place", "Rimouski");
    scene.save(step, &[moved, vec![("deadline", "2026-12-01")]].concat()).await;
    assert!(scene.waits().await);
    scene.app.advance(jiff::SignedDuration::from_hours(24 * 8));
    let page = scene.accept().await;
    assert!(page.shows("n’est plus possible") && scene.waits().await, "{}", page.text());
    sqlx::query("UPDATE placement SET state = 'suspended', state_before_suspension = 'published'")
        .execute(&scene.app.pool)
        .await
        .expect("suspended");
    let page = scene.review_page().await;
    assert!(page.shows("quand la suspension aura pris fin") && !page.has("[name=verdict]"), "{}", page.text());
    scene.decide(&[("verdict", "refuse"), ("refusal", "Trop tard.")]).await;
    assert!(scene.waits().await);
}
