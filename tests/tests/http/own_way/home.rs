//! The home page knows who is signed in: a person's own page shows offers and interviews first, an OCI's leads to its desk, the
//! programme's to its own. Readers who are signed out read the public one.

use http::StatusCode;
use tests::TestApp;

use super::helpers::{Two, assert_carried_out, draft};

#[tokio::test]
async fn each_reader_has_the_page_of_their_own() {
    let app = TestApp::start().await;
    let organisation = app.organisation("oci-fictif").await;
    let mut member = app.member(organisation, "owner").await;
    assert_eq!(member.browser.get("/").await.location(), Some("/oci/oci-fictif"), "with one OCI, its desk at once");
    assert_eq!(member.browser.get("/es").await.location(), Some("/es/oci/oci-fictif"));
    let other = app.organisation("autre-oci").await;
    let add = "INSERT INTO membership (organisation_id, account_id, role, since) VALUES ($1, $2, 'reader', now())";
    let add = sqlx::query(add).bind(other.as_uuid()).bind(member.account.as_uuid());
    add.execute(&app.pool).await.expect("a second OCI");
    assert_eq!(member.browser.get("/").await.location(), Some("/oci"), "with two, the list");
    let mut programme = app.coordinator().await;
    assert_eq!(programme.browser.get("/").await.location(), Some("/programme"));
    let public = app.browser().get("/").await;
    assert!(public.status == StatusCode::OK && public.shows("/inscription"));
    let mut awa = app.volunteer("Awa Fictive").signing_up().await;
    let own = awa.browser.get("/").await;
    assert!(own.shows("Bonjour, Awa Fictive") && own.shows("/profil/identity"), "{}", own.text());
    assert!(awa.browser.get("/en").await.shows("Hello, Awa Fictive"));
    assert!(app.browser().get("/").await.text() == public.text(), "nothing of hers reaches others");
}

#[tokio::test]
async fn what_must_be_answered_comes_first_with_day_hour_and_place() {
    let mut two = Two::on(TestApp::start().await).await;
    let (mut awa, id) = two.offered("Awa Fictive").await;
    let organisation = two.app.organisation("autre-oci").await;
    let mut elsewhere = two.app.member(organisation, "owner").await;
    let third = two.app.published_placement(organisation, &[]).await.id;
    draft(&mut awa, two.second).await;
    let invited = awa.apply(third, "Une lettre.").await;
    let (application, version) = (invited.to_string(), two.version(invited).await);
    let fields = [
        ("application", application.as_str()),
        ("version", version.as_str()),
        ("action", "invite_to_interview"),
        ("on", "2026-12-02"),
        ("time", "13:30"),
        ("place", "Centre communautaire, salle 2"),
    ];
    assert_carried_out(&elsewhere.browser.post("/api/applications/decide", &fields).await);
    let page = awa.browser.get("/").await;
    let tasks = page.texts(".tasks li");
    assert_eq!(tasks.len(), 3, "{tasks:?}");
    assert!(tasks[0].contains("Une place vous est offerte") && tasks[0].contains("15 décembre 2026"), "{tasks:?}");
    let interview = ["Entrevue", "2 décembre 2026", "13\u{a0}h\u{a0}30", "Centre communautaire, salle 2"];
    assert!(interview.iter().all(|words| tasks[1].contains(words)), "{tasks:?}");
    assert!(tasks[1].contains("heure du Québec") && tasks[1].contains("Votre réponse est attendue"), "{tasks:?}");
    assert!(tasks[2].contains("Candidature à terminer"), "{tasks:?}");
    assert!(page.has(&format!("a.button[href='/candidatures/{id}']")), "the offer is the next step: {}", page.text());
    assert_eq!(page.attributes(".tasks a", "href")[0], format!("/candidatures/{id}"));
    assert_carried_out(&two.accept(&mut awa, id).await);
    let page = awa.browser.get("/").await;
    assert!(page.shows("Rien n’attend votre réponse") && page.shows("Vos candidatures en cours"), "{}", page.text());
}
