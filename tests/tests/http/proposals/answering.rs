//! What people do when the terms that they accepted change: they accept again what they read, or leave without fault.

use super::helpers::{answer, own_page, scene};

const CHANGED: &str = "conditions ont changé";
const LEAVE: [(&str, &str); 1] = [("reason", "conditions_changed")];

#[tokio::test]
async fn a_person_accepts_what_they_read_and_nothing_newer() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.applied("Awa Fictive", "fr").await;
    scene.ask("600").await;
    scene.accept().await;
    let early = own_page(&mut awa, id).await;
    assert!(early.shows("500\u{a0}$") && early.shows("600\u{a0}$"), "{}", early.text());
    let revisions = early.field("revisions").expect("a number");
    scene.ask("4000").await;
    scene.accept().await;
    let page = answer(&mut awa, id, &early, "accept-terms", &[("revisions", &revisions)]).await;
    assert!(page.shows("a changé entre-temps") && page.shows(CHANGED), "{}", page.text());
    assert!(
        page.shows("500\u{a0}$") && page.shows("4\u{a0}000\u{a0}$") && !page.shows("600\u{a0}$"),
        "{}",
        page.text()
    );
    let revisions = page.field("revisions").expect("a number");
    scene.app.advance(jiff::SignedDuration::from_mins(5));
    let after = answer(&mut awa, id, &page, "accept-terms", &[("revisions", &revisions)]).await;
    assert!(!after.shows(CHANGED), "{}", after.text());
    let twice = answer(&mut awa, id, &after, "accept-terms", &[("revisions", &revisions)]).await;
    assert!(twice.shows("a changé entre-temps"), "{}", twice.text());
    assert_eq!(scene.app.count("SELECT count(*) FROM audit_event WHERE action = 'terms_accepted'").await, 1);
    let page = awa.browser.get(&format!("/candidatures/{id}/retirer")).await;
    assert!(!page.has("[value=conditions_changed]"), "accepted again: {}", page.text());
}

#[tokio::test]
async fn an_accepted_person_leaves_without_fault_and_frees_the_seat() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.applied("Awa Fictive", "fr").await;
    scene.offer(id).await;
    let page = awa.browser.get(&format!("/candidatures/{id}/accepter")).await;
    answer(&mut awa, id, &page, "accept-offer", &[]).await;
    assert_eq!(scene.taken().await, 1);
    let page = awa.browser.get(&format!("/candidatures/{id}/retirer")).await;
    let page = answer(&mut awa, id, &page, "withdraw", &LEAVE).await;
    assert!(page.shows("error-summary") && scene.taken().await == 1, "nothing has changed: {}", page.text());

    scene.ask("4000").await;
    scene.accept().await;
    let own = own_page(&mut awa, id).await;
    let way_out = own.link("a[href*=raison]").expect("a way out");
    let file = scene.owner.browser.get(&format!("/oci/candidatures/{id}")).await;
    assert!(file.shows("ne les a pas encore acceptées de nouveau"), "{}", file.text());
    let page = awa.browser.get(&way_out).await;
    assert!(page.has("[value=conditions_changed][checked]"), "{}", page.text());
    let page = answer(&mut awa, id, &page, "withdraw", &LEAVE).await;
    assert!(page.shows("retrait sans faute") && !page.shows("nouvelles conditions"), "{}", page.text());
    assert_eq!((scene.state(id).await.as_str(), scene.taken().await), ("withdrawn", 0));
    let file = scene.owner.browser.get(&format!("/oci/candidatures/{id}")).await;
    assert!(file.shows("ce retrait est sans faute"), "{}", file.text());
    let again = awa.apply(scene.placed.id, "Une autre lettre.").await;
    assert_eq!(scene.state(again).await, "submitted", "it counts against nobody");
}

#[tokio::test]
async fn an_offer_is_accepted_on_the_terms_of_today() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.applied("Awa Fictive", "fr").await;
    scene.offer(id).await;
    let early = awa.browser.get(&format!("/candidatures/{id}/accepter")).await;
    scene.ask("4000").await;
    scene.accept().await;
    let page = answer(&mut awa, id, &early, "accept-offer", &[]).await;
    assert!(page.shows("acceptez-les d’abord") && page.shows(CHANGED), "{}", page.text());
    assert_eq!((scene.state(id).await.as_str(), scene.taken().await), ("offered", 0));
    let revisions = page.field("revisions").expect("a number");
    scene.app.advance(jiff::SignedDuration::from_mins(5));
    answer(&mut awa, id, &page, "accept-terms", &[("revisions", &revisions)]).await;
    let page = awa.browser.get(&format!("/candidatures/{id}/accepter")).await;
    answer(&mut awa, id, &page, "accept-offer", &[]).await;
    assert_eq!((scene.state(id).await.as_str(), scene.taken().await), ("accepted", 1));
}

#[tokio::test]
async fn nobody_answers_for_another_person() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.applied("Awa Fictive", "fr").await;
    let (mut zoe, _) = scene.applied("Zoé Fictive", "fr").await;
    scene.offer(id).await;
    scene.ask("4000").await;
    scene.accept().await;
    let page = own_page(&mut awa, id).await;
    let revisions = page.field("revisions").expect("a number");
    answer(&mut zoe, id, &page, "accept-terms", &[("revisions", &revisions)]).await;
    answer(&mut zoe, id, &page, "withdraw", &LEAVE).await;
    // The OCI ends a place with a reason of its own.
    let fields = [("action", "withdraw"), LEAVE[0]];
    let decided = answer(&mut scene.owner, id, &page, "decide", &fields).await;
    assert!(decided.shows("error-summary"), "{}", decided.text());
    assert_eq!(scene.state(id).await, "offered");
    assert_eq!(scene.app.count("SELECT count(*) FROM audit_event WHERE action = 'terms_accepted'").await, 0);
}
