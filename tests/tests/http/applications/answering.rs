//! A person accepts or declines an offer, or lets it expire.

use jiff::SignedDuration;

use super::helpers::{HOSTILE, answer, answer_at, scene};

#[tokio::test]
async fn from_a_letter_to_an_accepted_place_that_withdraws_the_other_application() {
    let mut scene = scene().await;
    let second = scene.app.published_placement(scene.organisation, &[]).await;
    let mut awa = scene.app.applicant("Awa Fictive").await;
    let id = awa.apply(scene.placed.id, HOSTILE).await;
    let other = awa.apply(second.id, "Une lettre.").await;
    assert!(awa.browser.get(&format!("/candidatures/{id}/confirmation")).await.shows("QSF-"));
    assert_eq!((scene.mails("application_received").await, scene.mails("application_received_oci").await), (2, 2));
    scene.decide(id, &[("action", "start_review")]).await;
    let offered = scene.decide(id, &[("action", "offer"), ("expires_on", "2026-12-15")]).await;
    assert!(offered.shows("Place offerte"));
    assert_eq!(scene.mails("offer_made").await, 1);

    let page = awa.browser.get(&format!("/candidatures/{id}/accepter")).await;
    assert!(page.shows("Accepter cette place retirera aussi"));
    let version = page.field("version").expect("a version");
    let refused = answer(&mut awa, id, "accepter", "accept-offer", &[]).await;
    assert!(refused.shows("error-summary"), "the warning must be confirmed");
    assert_eq!((scene.state(id).await.as_str(), scene.taken().await), ("offered", 0));
    let confirmed = answer(&mut awa, id, "accepter", "accept-offer", &[("confirmed", "on")]).await;
    assert!(confirmed.shows("Place acceptée"), "{}", confirmed.text());
    let given_up = awa.browser.get(&format!("/candidatures/{other}")).await;
    assert!(given_up.shows("Retirée") && given_up.shows("Place acceptée dans un autre projet"));
    assert_eq!((scene.taken().await, scene.mails("withdrawn_oci").await), (1, 1));
    assert_eq!(scene.trail(id).await, ["asks_accepted", "draft_saved", "submit", "start_review", "offer", "accept"]);
    assert_eq!(scene.trail(other).await, ["asks_accepted", "draft_saved", "submit", "withdraw"]);
    let again = answer_at(&mut awa, id, &version, "accept-offer", &[("confirmed", "on")]).await;
    assert!(again.shows("error-summary") && again.shows("Place acceptée"), "moved on, with the new state");
    assert_eq!(scene.taken().await, 1);
}

#[tokio::test]
async fn an_offer_is_declined_with_a_reason_that_the_organisation_reads() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.offered("Awa Fictive").await;
    let refused = answer(&mut awa, id, "decliner", "decline-offer", &[("note", "Je garde ce texte.")]).await;
    assert!(refused.shows("error-summary") && refused.shows("Je garde ce texte."), "{}", refused.text());
    let fields = [("reason", "money"), ("note", HOSTILE)];
    let page = answer(&mut awa, id, "decliner", "decline-offer", &fields).await;
    assert!(page.shows("Offre déclinée"), "{}", page.text());
    let file = scene.member.browser.get(&format!("/oci/candidatures/{id}")).await;
    assert!(file.shows("Contribution ou coûts à payer") && file.shows("&lt;/textarea") && !file.shows("<script>alert"));
    assert_eq!((scene.taken().await, scene.mails("offer_declined_oci").await), (0, 1));
    assert_eq!(scene.trail(id).await, ["asks_accepted", "draft_saved", "submit", "start_review", "offer", "decline"]);
}

#[tokio::test]
async fn an_offer_ends_and_takes_no_seat() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.offered("Awa Fictive").await;
    scene.app.advance(SignedDuration::from_hours(24 * 11));
    awa.browser.get("/candidatures").await;
    scene.app.advance(SignedDuration::from_hours(24 * 11));
    let late = answer(&mut awa, id, "accepter", "accept-offer", &[]).await;
    assert!(late.shows("Cette offre est terminée"), "{}", late.text());
    assert_eq!(scene.app.platform.expire_offers().await.expect("offers that end"), 1);
    assert_eq!(scene.app.platform.expire_offers().await.expect("nothing more"), 0);
    assert!(awa.browser.get(&format!("/candidatures/{id}")).await.shows("Offre expirée"));
    assert_eq!((scene.mails("offer_expired").await, scene.mails("offer_expired_oci").await), (1, 1));
    assert_eq!((scene.taken().await, scene.trail(id).await.last().map(String::as_str)), (0, Some("expire_offer")));
}

#[tokio::test]
async fn a_person_accepts_one_place_only() {
    let mut scene = scene().await;
    let second = scene.app.published_placement(scene.organisation, &[]).await;
    let (mut awa, _) = scene.accepted("Awa Fictive").await;
    scene.app.move_stay(second.id, 400, 460).await;
    let id = awa.apply(second.id, "Une lettre.").await;
    scene.decide(id, &[("action", "start_review")]).await;
    scene.decide(id, &[("action", "offer"), ("expires_on", "2026-12-15")]).await;
    // Its dates change afterwards.
    scene.app.move_stay(second.id, 180, 250).await;
    let page = answer(&mut awa, id, "accepter", "accept-offer", &[("confirmed", "on")]).await;
    assert!(page.shows("Vous avez déjà une place acceptée à ces dates"), "{}", page.text());
    assert_eq!(scene.state(id).await, "offered");
}

#[tokio::test]
async fn everybody_who_decides_at_the_oci_reads_the_answer() {
    let mut scene = scene().await;
    let second = scene.app.member(scene.organisation, "coordinator").await;
    let reader = scene.app.member(scene.organisation, "reader").await;
    for (at, (page, address, fields, kind)) in [
        ("accepter", "accept-offer", &[] as &[(&str, &str)], "offer_accepted_oci"),
        ("decliner", "decline-offer", &[("reason", "dates")], "offer_declined_oci"),
        ("retirer", "withdraw", &[("reason", "dates")], "withdrawn_oci"),
    ]
    .into_iter()
    .enumerate()
    {
        let (mut person, id) = scene.offered(&format!("Personne Fictive {at}")).await;
        let reply = answer(&mut person, id, page, address, fields).await;
        let told: Vec<String> = sqlx::query_scalar("SELECT recipient FROM outbox_mail WHERE kind = $1 ORDER BY 1")
            .bind(kind)
            .fetch_all(&scene.app.pool)
            .await
            .expect("recipients");
        let mut expected = vec![scene.member.email.clone(), second.email.clone()];
        expected.sort();
        assert_eq!(told, expected, "{kind}: {}", reply.text());
        assert!(!told.contains(&reader.email), "{kind}: who only reads");
    }
}
