//! The security of a country: a programme coordinator notes it with its source; the last note counts; the placement's page and
//! the person's ranking show it; nobody else reads or writes the history; a refused form keeps what was typed.

use http::StatusCode;
use tests::{Reply, TestApp};

const FORM: &str = "/api/programme/note-security";
const SENEGAL: &str = "/programme/pays/SN";

async fn note(app: &TestApp, level: &str, source: &str) -> Reply {
    app.note_level(level, source).await
}

#[tokio::test]
async fn a_level_is_noted_with_its_source_and_stays_in_the_history() {
    let app = TestApp::start().await;
    let first = note(&app, "caution", "</textarea><script>alert(1)</script>").await;
    assert_eq!(first.status, StatusCode::OK);
    assert!(first.shows("Prudence accrue") && first.shows("C’est noté"), "{}", first.text());
    assert!(!first.text().contains("<script>alert"));
    app.advance(jiff::SignedDuration::from_hours(24 * 40));
    let second = note(&app, "avoid_all", "Avis fictif aux voyageurs").await;
    for text in ["Éviter tout voyage", "Prudence accrue", "Avis fictif aux voyageurs", "24 novembre 2026"] {
        assert!(second.shows(text), "{text}: {}", second.text());
    }
    let list = app.coordinator().await.browser.get("/programme/pays").await;
    assert!(list.shows("Éviter tout voyage") && list.shows("Rien de noté"), "{}", list.text());
    let (trail,): (i64,) = sqlx::query_as("SELECT count(*) FROM audit_event WHERE action = 'security_noted'")
        .fetch_one(&app.pool)
        .await
        .unwrap();
    assert_eq!(trail, 2);
}

#[tokio::test]
async fn a_second_note_of_a_day_takes_the_first_ones_place() {
    let app = TestApp::start().await;
    note(&app, "avoid_all", "Erreur de lecture").await;
    let page = note(&app, "normal", "Avis relu").await;
    assert!(page.shows("Avis relu") && !page.shows("Erreur de lecture"), "{}", page.text());
}

#[tokio::test]
async fn a_refused_form_keeps_what_was_typed() {
    let app = TestApp::start().await;
    let page = note(&app, "", "Un avis sans niveau").await;
    assert!(page.shows("Un avis sans niveau") && page.shows("error-summary"), "{}", page.text());
    let page = note(&app, "caution", &"x".repeat(501)).await;
    assert!(page.shows("error-summary"), "{}", page.text());
    let (notes,): (i64,) = sqlx::query_as("SELECT count(*) FROM country_security").fetch_one(&app.pool).await.unwrap();
    assert_eq!(notes, 0);
}

#[tokio::test]
async fn nobody_else_reads_or_notes() {
    let app = TestApp::start().await;
    let organisation = app.organisation("organisme-fictif").await;
    let mut ministry = app.ministry_reader().await;
    let mut owner = app.member(organisation, "owner").await;
    for person in [&mut ministry, &mut owner] {
        for path in ["/programme/pays", SENEGAL] {
            assert_eq!(person.browser.get(path).await.status, StatusCode::NOT_FOUND);
        }
        person.browser.post(FORM, &[("country", "SN"), ("level", "normal"), ("source", "moi")]).await;
    }
    app.browser().post(FORM, &[("country", "SN"), ("level", "normal"), ("source", "moi")]).await;
    assert_eq!(app.browser().get(SENEGAL).await.status, StatusCode::SEE_OTHER);
    let (notes,): (i64,) = sqlx::query_as("SELECT count(*) FROM country_security").fetch_one(&app.pool).await.unwrap();
    assert_eq!(notes, 0);
}

#[tokio::test]
async fn a_country_outside_the_programme_has_no_page() {
    let app = TestApp::start().await;
    let mut coordinator = app.coordinator().await;
    for path in ["/programme/pays/JP", "/programme/pays/rien"] {
        assert_eq!(coordinator.browser.get(path).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_placements_page_and_a_ranking_follow_the_last_note() {
    let app = TestApp::start().await;
    let organisation = app.organisation("organisme-fictif").await;
    let placed = app.published_placement(organisation, &[]).await;
    let mut awa = app.applicant("Awa Fictive").await.browser;
    assert!(!awa.get("/recommandations").await.shows("éviter tout voyage"));
    note(&app, "avoid_all", "Avis fictif aux voyageurs").await;
    let page = awa.get(&format!("/placements/{}", placed.id)).await;
    assert!(page.shows("Éviter tout voyage") && page.shows("Avis fictif aux voyageurs"), "{}", page.text());
    let ranking = awa.get("/recommandations").await;
    assert!(ranking.shows("éviter tout voyage") && !ranking.shows("/postuler/"), "{}", ranking.text());
}
