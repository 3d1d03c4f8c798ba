//! The steps of a stay are recorded on their day, and undone by who took them, within one.

use jiff::SignedDuration;

use super::helpers::{Scene, scene};
use domain::ids::ApplicationId;
use tests::{Person, Reply};

async fn undo_as(member: &mut Person, id: ApplicationId, version: &str) -> Reply {
    let id = id.to_string();
    member.browser.submit("/api/applications/undo", &[("application", id.as_str()), ("version", version)]).await
}

async fn version(scene: &Scene, id: ApplicationId) -> String {
    scene.count(&format!("SELECT version::bigint FROM application WHERE id = '{id}'")).await.to_string()
}

async fn undo(scene: &mut Scene, id: ApplicationId) -> Reply {
    let version = version(scene, id).await;
    undo_as(&mut scene.member, id, &version).await
}

#[tokio::test]
async fn a_departure_waits_for_its_day() {
    let mut scene = scene().await;
    let (_awa, id) = scene.accepted("Awa Fictive").await;
    scene.decide(id, &[("action", "prepare")]).await;
    let page = scene.decide(id, &[("action", "depart")]).await;
    assert!(page.shows("Ce sera possible à partir du 11 mai 2027"), "{}", page.text());
    let page = scene.member.browser.get(&format!("/oci/candidatures/{id}")).await;
    assert!(page.shows("Inscrire le départ\u{a0}: Possible à partir du 11 mai 2027"), "{}", page.text());
    assert!(!page.has("[value=depart]") && scene.state(id).await == "preparing");
    scene.app.move_stay(scene.placed.id, 7, 80).await;
    let page = scene.member.browser.get(&format!("/oci/candidatures/{id}")).await;
    assert!(page.shows("elle ne pourra plus se retirer") && page.shows("pendant 24"), "{}", page.text());
    scene.decide(id, &[("action", "depart")]).await;
    assert_eq!(scene.state(id).await, "departed");
    let page = scene.decide(id, &[("action", "return")]).await;
    assert!(page.shows("Ce sera possible à partir du 1er décembre 2026"), "{}", page.text());
    let page = scene.decide(id, &[("action", "return_early"), ("reason", "health")]).await;
    assert!(page.shows("Retour anticipé"), "coming home early is always possible: {}", page.text());
}

#[tokio::test]
async fn what_was_recorded_by_mistake_is_taken_back_and_both_sides_read_it() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.accepted("Awa Fictive").await;
    scene.app.move_stay(scene.placed.id, -3, 70).await;
    for (action, to) in [("prepare", "accepted"), ("depart", "preparing"), ("return", "departed")] {
        scene.decide(id, &[("action", action)]).await;
        let page = scene.member.browser.get(&format!("/oci/candidatures/{id}")).await;
        assert!(page.shows("vous pouvez l’annuler jusqu’au"), "{action}: {}", page.text());
        undo(&mut scene, id).await;
        assert_eq!(scene.state(id).await, to, "{action}");
        let again = undo(&mut scene, id).await;
        assert!(again.shows("ne s’annule pas"), "{action}: {}", again.text());
        scene.decide(id, &[("action", action)]).await;
    }
    assert_eq!(scene.taken().await, 1, "the seat stays");
    let theirs = awa.browser.get(&format!("/candidatures/{id}")).await;
    assert!(theirs.shows("Annulé\u{a0}: Départ") && theirs.shows("Annulé\u{a0}: Retour"), "{}", theirs.text());
    assert_eq!(scene.trail(id).await.iter().filter(|action| *action == "undone").count(), 3);
    scene.decide(id, &[("action", "return")]).await;
    scene.app.advance(SignedDuration::from_hours(25));
    let late = undo(&mut scene, id).await;
    assert!(late.shows("Le temps prévu pour annuler") && scene.state(id).await == "returned", "{}", late.text());
}

#[tokio::test]
async fn nobody_undoes_the_step_of_another_or_a_decision() {
    let mut scene = scene().await;
    let (_awa, id) = scene.accepted("Awa Fictive").await;
    let page = undo(&mut scene, id).await;
    assert!(page.shows("ne s’annule pas"), "an acceptance is its person's: {}", page.text());
    scene.decide(id, &[("action", "prepare")]).await;
    let now = version(&scene, id).await;
    let mut colleague = scene.app.member(scene.organisation, "coordinator").await;
    let page = undo_as(&mut colleague, id, &now).await;
    assert!(page.shows("Seule la personne qui a fait cette étape"), "{}", page.text());
    let page = undo_as(&mut scene.member, id, "1").await;
    assert!(page.shows("a changé entre-temps"), "{}", page.text());
    let other = scene.app.organisation("autre").await;
    let mut stranger = scene.app.member(other, "owner").await;
    let id_text = id.to_string();
    let fields = [("application", id_text.as_str()), ("version", now.as_str())];
    let reply = stranger.browser.post("/api/applications/undo", &fields).await;
    assert!(reply.location().is_some_and(|to| to.contains("echo=")));
    scene.run("UPDATE organisation SET state = 'suspended' WHERE slug = 'oci-fictif'").await;
    let page = undo(&mut scene, id).await;
    assert!(page.shows("est suspendu") && scene.state(id).await == "preparing", "{}", page.text());
}
