//! Withdrawing frees the seat until departure; a draft that was never submitted is deleted.

use super::helpers::{about, answer, answer_at, scene};

#[tokio::test]
async fn before_and_after_acceptance_the_seat_is_free_again() {
    let mut scene = scene().await;
    let (mut early, sent) = scene.applied("Envoi Fictif").await;
    let page = answer(&mut early, sent, "retirer", "withdraw", &[("note", "Je garde ceci.")]).await;
    assert!(page.shows("error-summary") && page.shows("Je garde ceci."), "a reason is needed: {}", page.text());
    let page = answer(&mut early, sent, "retirer", "withdraw", &[("reason", "studies")]).await;
    assert!(page.shows("Retirée"), "{}", page.text());
    let (mut late, id) = scene.accepted("Place Fictive").await;
    assert_eq!(scene.taken().await, 1);
    scene.decide(id, &[("action", "prepare")]).await;
    let page = late.browser.get(&format!("/candidatures/{id}/retirer")).await;
    let version = page.field("version").expect("a version");
    let page = answer_at(&mut late, id, &version, "withdraw", &[("reason", "family")]).await;
    assert!(page.shows("Retirée"), "{}", page.text());
    assert_eq!(scene.taken().await, 0);
    let file = scene.member.browser.get(&format!("/oci/candidatures/{id}")).await;
    assert!(file.shows("Candidature retirée") && file.shows("Raisons familiales"), "{}", file.text());
    assert_eq!((scene.mails("withdrawn").await, scene.mails("withdrawn_oci").await), (2, 2));
    let twice = answer_at(&mut late, id, &version, "withdraw", &[("reason", "family")]).await;
    assert!(twice.shows("error-summary") && twice.shows("Retirée"), "{}", twice.text());
    assert_eq!(scene.taken().await, 0, "a seat is freed once");
}

#[tokio::test]
async fn the_organisation_ends_what_it_offered_and_the_seat_is_free_again() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.accepted("Awa Fictive").await;
    let page = scene.decide(id, &[("action", "withdraw"), ("reason", "engagement")]).await;
    assert!(page.shows("Retirée"), "{}", page.text());
    assert_eq!((scene.taken().await, scene.mails("withdrawn_by_oci").await), (0, 1));
    let theirs = awa.browser.get(&format!("/candidatures/{id}")).await;
    assert!(theirs.shows("Sans nouvelles, ou préparation non suivie"), "{}", theirs.text());
    let waiting = scene.applied("Zoé Fictive").await.1;
    let page = scene.decide(waiting, &[("action", "withdraw"), ("reason", "other")]).await;
    assert!(page.shows("error-summary"), "before an offer it does not select: {}", page.text());
}

#[tokio::test]
async fn after_departure_nobody_withdraws() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.accepted("Awa Fictive").await;
    scene.app.move_stay(scene.placed.id, 3, 77).await;
    for action in ["prepare", "depart"] {
        scene.decide(id, &[("action", action)]).await;
    }
    let page = awa.browser.get(&format!("/candidatures/{id}/retirer")).await;
    assert!(page.field("version").is_none(), "no form: {}", page.text());
    let version = scene.count(&format!("SELECT version::bigint FROM application WHERE id = '{id}'")).await.to_string();
    let text = id.to_string();
    let fields = [("application", text.as_str()), ("version", version.as_str()), ("reason", "health")];
    let page = awa.browser.submit("/api/applications/withdraw", &fields).await;
    assert!(page.shows("error-summary") && page.shows("Séjour en cours"), "{}", page.text());
    scene.decide(id, &[("action", "withdraw"), ("reason", "other")]).await;
    assert_eq!((scene.state(id).await.as_str(), scene.taken().await), ("departed", 1));
}

#[tokio::test]
async fn a_draft_that_was_never_sent_ends_without_a_trace() {
    let mut scene = scene().await;
    let beside = scene.app.published_placement(scene.organisation, &[]).await;
    let alone = scene.app.published_placement(scene.organisation, &[]).await;
    let (mut awa, id) = scene.applied("Awa Fictive").await;
    for placement in [&beside, &alone] {
        awa.browser.post("/api/applications/accept-asks", &about(&placement.id.to_string())).await;
    }
    let query = "SELECT a.id, a.version FROM application a JOIN post p ON p.id = a.post_id
                 WHERE p.placement_id = $1 AND a.state = 'draft'";
    let (draft, version): (uuid::Uuid, i32) =
        sqlx::query_as(query).bind(alone.id.as_uuid()).fetch_one(&scene.app.pool).await.expect("a draft");
    let (draft, version) = (draft.to_string(), version.to_string());
    let fields = [("application", draft.as_str()), ("version", version.as_str()), ("reason", "dates")];
    let reply = awa.browser.post("/api/applications/withdraw", &fields).await;
    assert_eq!(reply.location(), Some("/candidatures"));
    scene.decide(id, &[("action", "start_review")]).await;
    scene.decide(id, &[("action", "offer"), ("expires_on", "2026-12-15")]).await;
    let page = answer(&mut awa, id, "accepter", "accept-offer", &[("confirmed", "on")]).await;
    assert!(page.shows("Place acceptée"), "{}", page.text());
    let left = scene.count("SELECT count(*) FROM application").await;
    assert_eq!((left, scene.mails("withdrawn_oci").await), (1, 0));
}
