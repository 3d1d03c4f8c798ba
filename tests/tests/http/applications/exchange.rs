//! The exchange track: a partner confirms the person before an application is submitted; the season's rules decide who may come.

use domain::{
    fit::PlaceOfLife,
    placement::{PlacementStep, Track},
};
use jiff::civil::date;
use tests::{Person, complete_profile};

use super::helpers::{Scene, about, scene};

/// A placement in Québec, and somebody of a partner country whom no partner has confirmed yet.
async fn exchange() -> (Scene, Person) {
    let mut scene = scene().await;
    let inbound: &[(PlacementStep, &[(&str, &str)])] = &[
        (PlacementStep::Basics, &[("track", "inbound")]),
        (PlacementStep::PlaceAndDates, &[("country", "CA"), ("place", "Rimouski")]),
    ];
    scene.placed = scene.app.published_placement(scene.organisation, inbound).await;
    let applicant = scene.app.applicant_with(&of_senegal()).await;
    (scene, applicant)
}

fn of_senegal() -> domain::participant::Profile {
    let mut profile = complete_profile("Awa Fictive", date(2002, 3, 1));
    profile.track = Track::Inbound;
    profile.identity.residence = Some(PlaceOfLife::Country("SN".parse().expect("a country")));
    profile.identity.status = None;
    profile
}

async fn nominated(scene: &Scene, applicant: &Person, state: &str) {
    sqlx::query(
        "INSERT INTO nomination (participant_id, partner_name, state, asked_at) VALUES ($1, 'Union fictive', $2, now())
         ON CONFLICT (participant_id) DO UPDATE SET state = EXCLUDED.state",
    )
    .bind(applicant.participant().as_uuid())
    .bind(state)
    .execute(&scene.app.pool)
    .await
    .expect("a nomination");
}

#[tokio::test]
async fn a_draft_is_written_meanwhile_and_sent_once_a_partner_has_confirmed() {
    let (scene, mut awa) = exchange().await;
    let id = scene.placed.id.to_string();
    let form = awa.browser.submit("/api/applications/accept-asks", &about(&id)).await;
    assert!(form.shows("doit d’abord confirmer") && form.shows("/profil/nomination"), "{}", form.text());
    let version = form.field("version").expect("a version");
    let written = [("version", version.as_str()), ("letter", "Ma lettre."), ("answer.0", "Oui."), ("next", "review")];
    let review = awa.browser.submit("/api/applications/save", &[about(&id).as_slice(), &written].concat()).await;
    assert!(!review.has("form[action='/api/applications/submit']") && review.shows("Ma lettre."), "{}", review.text());
    for state in [None, Some("asked"), Some("refused")] {
        if let Some(state) = state {
            nominated(&scene, &awa, state).await;
        }
        let sent = [about(&id).as_slice(), &[("version", "2")]].concat();
        let page = awa.browser.submit("/api/applications/submit", &sent).await;
        assert!(page.shows("error-summary") && page.shows("doit d’abord confirmer"), "{state:?}: {}", page.text());
    }
    assert_eq!(scene.count("SELECT count(*) FROM application WHERE state = 'submitted'").await, 0);
    nominated(&scene, &awa, "confirmed").await;
    awa.apply(scene.placed.id, "Ma lettre.").await;
    assert_eq!(scene.count("SELECT count(*) FROM application WHERE state = 'submitted'").await, 1);
}

#[tokio::test]
async fn a_volunteer_needs_no_partner() {
    let scene = scene().await;
    scene.applied("Awa Fictive").await;
}

#[tokio::test]
async fn the_season_decides_who_may_come() {
    let (scene, mut awa) = exchange().await;
    let page = format!("/placements/{}/postuler/participant", scene.placed.id);
    assert!(!awa.browser.get(&page).await.shows("Avoir au plus"));
    scene.run("UPDATE season SET eligibility = '{\"inbound\": {\"max_age_at_deadline\": 20}}'").await;
    let shown = awa.browser.get(&page).await;
    assert!(shown.shows("Avoir au plus 20 ans") && shown.shows("une personne de l’organisme en jugera"));
    assert!(scene.app.browser().get(&format!("/placements/{}", scene.placed.id)).await.shows("20 ans"));
    scene.run("UPDATE season SET eligibility = '{\"inbound\": {\"min_age_at_departure\": 30}}'").await;
    assert!(awa.browser.get(&page).await.shows("Avoir au moins 30 ans"));
    let mut neighbour = of_senegal();
    neighbour.identity.residence = Some(PlaceOfLife::Quebec);
    scene.run("UPDATE season SET eligibility = '{}'").await;
    let mut neighbour = scene.app.applicant_with(&neighbour).await;
    assert!(neighbour.browser.get(&page).await.shows("Vivre dans un pays du programme"));
    scene.run("UPDATE season SET eligibility = '{\"inbound\": {\"residence\": \"anywhere\"}}'").await;
    assert!(!neighbour.browser.get(&page).await.shows("Vivre dans un pays du programme"));
}
