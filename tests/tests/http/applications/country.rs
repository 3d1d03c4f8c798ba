//! While nobody leaves for a country, nobody is led there by any way in: no publication, application, offer, place, departure. What
//! protects people, and what answers them, goes on. Once the level is lower, every step passes.

use domain::ids::ApplicationId;
use tests::Reply;

use super::helpers::{Scene, about, answer, answer_at, scene};

const SENTENCE: &str = "Aucun départ n’a lieu pour le pays de ce projet";
const SOURCE: &str = "Avis fictif aux voyageurs";

async fn set(scene: &Scene, statement: &str) {
    sqlx::query(sqlx::AssertSqlSafe(statement.to_owned())).execute(&scene.app.pool).await.expect("a change");
}

/// Moves the stay to where that step is possible: under way for leaving and coming home, far away for all others.
async fn move_stay_for(scene: &Scene, action: &str) {
    let (first, last) = if ["depart", "return", "start"].contains(&action) { (-3, 70) } else { (175, 250) };
    scene.app.move_stay(scene.placed.id, first, last).await;
}

async fn set_state(scene: &Scene, id: ApplicationId, state: &str) {
    set(scene, &format!("UPDATE application SET state = '{state}' WHERE id = '{}'", id.as_uuid())).await;
}

async fn stop(scene: &Scene) {
    assert!(scene.app.note_level("avoid_all", SOURCE).await.shows("C’est noté"));
}

async fn lift(scene: &Scene) {
    assert!(scene.app.note_level("caution", SOURCE).await.shows("C’est noté"));
}

/// Posts a decision on the current version, as from a page that was opened before.
async fn decide_at(scene: &mut Scene, id: ApplicationId, fields: &[(&str, &str)]) -> Reply {
    let version: i32 = sqlx::query_scalar("SELECT version FROM application WHERE id = $1")
        .bind(id.as_uuid())
        .fetch_one(&scene.app.pool)
        .await
        .expect("an application");
    let (id, version) = (id.to_string(), version.to_string());
    let about = [("application", id.as_str()), ("version", version.as_str())];
    scene.member.browser.submit("/api/applications/decide", &[about.as_slice(), fields].concat()).await
}

#[tokio::test]
async fn nobody_applies_and_what_was_written_stays() {
    let scene = scene().await;
    let placement = scene.placed.id.to_string();
    let page = format!("/placements/{placement}/postuler/participant");
    let mut writing = scene.app.applicant("Awa Fictive").await;
    writing.browser.post("/api/applications/accept-asks", &about(&placement)).await;
    let version = writing.browser.get(&format!("{page}/lettre")).await.field("version").expect("a version");
    let about_post = [("placement", placement.as_str()), ("post", "participant")];
    let letter = [("version", version.as_str()), ("letter", "Ma lettre."), ("answer.0", "Oui."), ("next", "review")];
    stop(&scene).await;
    let saved = writing.browser.submit("/api/applications/save", &[about_post.as_slice(), &letter].concat()).await;
    assert!(saved.shows("Ma lettre.") && saved.shows(SENTENCE), "a draft is kept: {}", saved.text());
    assert!(!saved.shows("/api/applications/submit"), "nothing can be sent");
    let version = (version.parse::<i32>().expect("a number") + 1).to_string();
    let send = [about_post.as_slice(), &[("version", version.as_str())]].concat();
    let refused = writing.browser.submit("/api/applications/submit", &send).await;
    assert!(refused.shows(SENTENCE), "{}", refused.text());
    let mut other = scene.app.applicant("Bakary Fictif").await;
    let refused = other.browser.submit("/api/applications/accept-asks", &about(&placement)).await;
    assert!(refused.shows(SENTENCE), "{}", refused.text());
    assert_eq!(scene.count("SELECT count(*) FROM application").await, 1, "the draft");
    assert_eq!(scene.count("SELECT count(*) FROM application WHERE state = 'draft'").await, 1);
    lift(&scene).await;
    writing.browser.submit("/api/applications/submit", &send).await;
    other.apply(scene.placed.id, "Une lettre.").await;
    assert_eq!(scene.count("SELECT count(*) FROM application WHERE state = 'submitted'").await, 2);
}

#[tokio::test]
async fn no_decision_leads_there_and_the_others_pass() {
    let mut scene = scene().await;
    let (_awa, id) = scene.applied("Awa Fictive").await;
    let leading: [(&str, &str, &[(&str, &str)]); 3] = [
        ("offer", "under_review", &[("expires_on", "2026-12-15")]),
        ("prepare", "accepted", &[]),
        ("depart", "preparing", &[]),
    ];
    stop(&scene).await;
    for (action, from, fields) in leading {
        move_stay_for(&scene, action).await;
        set_state(&scene, id, from).await;
        let reply = decide_at(&mut scene, id, &[&[("action", action)], fields].concat()).await;
        assert!(reply.shows(SENTENCE), "{action}: {}", reply.text());
        assert_eq!(scene.state(id).await, from, "{action}");
    }
    let meeting = [("on", "2026-12-05"), ("time", "13 h 30"), ("place", "Par téléphone")];
    let passing: [(&str, &str, &str, &[(&str, &str)]); 5] = [
        ("start_review", "submitted", "under_review", &[]),
        ("invite_to_interview", "under_review", "interview", &meeting),
        ("waitlist", "under_review", "waitlisted", &[]),
        ("not_select", "under_review", "not_selected", &[("reason", "other")]),
        ("return", "departed", "returned", &[]),
    ];
    for (action, from, to, fields) in passing {
        move_stay_for(&scene, action).await;
        set_state(&scene, id, from).await;
        let reply = decide_at(&mut scene, id, &[&[("action", action)], fields].concat()).await;
        assert_eq!(scene.state(id).await, to, "{action}: {}", reply.text());
    }
    lift(&scene).await;
    for (action, from, fields) in leading {
        move_stay_for(&scene, action).await;
        set_state(&scene, id, from).await;
        decide_at(&mut scene, id, &[&[("action", action)], fields].concat()).await;
        assert_ne!(scene.state(id).await, from, "{action} after it");
    }
}

#[tokio::test]
async fn a_place_is_not_taken_but_may_be_declined() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.offered("Awa Fictive").await;
    let (mut bakary, declined) = scene.offered("Bakary Fictif").await;
    let version = awa.browser.get(&format!("/candidatures/{id}/accepter")).await.field("version").expect("a version");
    stop(&scene).await;
    let page = awa.browser.get(&format!("/candidatures/{id}")).await;
    assert!(page.shows("Aucun départ pour ce pays") && page.shows(SOURCE), "{}", page.text());
    assert!(!page.has("a[href$='/accepter']") && page.has("a[href$='/decliner']"), "{}", page.text());
    let form = awa.browser.get(&format!("/candidatures/{id}/accepter")).await;
    assert!(form.shows(SOURCE) && !form.shows("accept-offer"), "{}", form.text());
    let refused = answer_at(&mut awa, id, &version, "accept-offer", &[]).await;
    assert!(refused.shows(SENTENCE) && scene.state(id).await == "offered", "{}", refused.text());
    answer(&mut bakary, declined, "decliner", "decline-offer", &[("reason", "dates")]).await;
    assert_eq!(scene.state(declined).await, "declined");
    lift(&scene).await;
    answer(&mut awa, id, "accepter", "accept-offer", &[]).await;
    assert_eq!(scene.state(id).await, "accepted");
}

#[tokio::test]
async fn nobody_is_entered_on_paper() {
    let mut scene = scene().await;
    let placement = scene.placed.id.to_string();
    let fields = [
        ("placement", placement.as_str()),
        ("post", "participant"),
        ("name", "Bakary Fictif"),
        ("birth", "2001-02-03"),
        ("asks_accepted", "on"),
    ];
    stop(&scene).await;
    let refused = scene.member.browser.submit("/api/applications/paper", &fields).await;
    assert!(refused.shows(SENTENCE) && refused.shows("Bakary Fictif"), "{}", refused.text());
    assert_eq!(scene.count("SELECT count(*) FROM application").await, 0);
    lift(&scene).await;
    scene.member.browser.post("/api/applications/paper", &fields).await;
    assert_eq!(scene.count("SELECT count(*) FROM application").await, 1);
}

#[tokio::test]
async fn the_programme_publishes_and_resumes_nothing_and_nothing_begins() {
    let mut scene = scene().await;
    let mut coordinator = scene.app.coordinator().await;
    let id = scene.placed.id.to_string();
    let suspended = "UPDATE placement SET state = 'suspended', state_before_suspension = 'published'";
    let waiting = "UPDATE placement SET state = 'awaiting_review', state_before_suspension = NULL";
    stop(&scene).await;
    for (statement, action) in [(waiting, "publish"), (suspended, "resume")] {
        set(&scene, statement).await;
        let page = coordinator.browser.get(&format!("/programme/projets/{id}")).await;
        assert!(page.has("a[href='/programme/pays/SN']") && page.shows(SOURCE), "what to do: {}", page.text());
        let version = page.field("version").expect("a version");
        let fields = [("placement", id.as_str()), ("version", &version), ("action", action), ("concerned", "0")];
        let refused = coordinator.browser.submit("/api/programme/review-placement", &fields).await;
        let summary = refused.texts(".error-summary").concat();
        assert!(summary.contains("(Sénégal)"), "{action}: {}", refused.text());
        assert_ne!(scene.count("SELECT count(*) FROM placement WHERE state = 'published'").await, 1, "{action}");
    }
    set(&scene, "UPDATE placement SET state = 'closed', state_before_suspension = NULL").await;
    let page = scene.member.browser.get(&format!("/oci/projets/{id}")).await;
    let version = page.field("version").expect("a version");
    move_stay_for(&scene, "start").await;
    let start = [("placement", id.as_str()), ("version", &version), ("action", "start")];
    let refused = scene.member.browser.submit("/api/placements/act", &start).await;
    assert!(refused.texts(".error-summary").concat().contains("(Sénégal)"), "{}", refused.text());
    lift(&scene).await;
    scene.member.browser.submit("/api/placements/act", &start).await;
    assert_eq!(scene.count("SELECT count(*) FROM placement WHERE state = 'underway'").await, 1);
}

#[tokio::test]
async fn pages_say_it_first() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.applied("Awa Fictive").await;
    let (placement, list) = (format!("/placements/{}", scene.placed.id), "/placements");
    stop(&scene).await;
    let sentences = [
        ("", "Aucun départ pour ce pays en ce moment", "Éviter tout voyage"),
        ("/en", "Nobody leaves for this country at the moment", "Avoid all travel"),
        ("/es", "Por ahora nadie sale hacia este país", "Evitar todo viaje"),
    ];
    for (prefix, label, level) in sentences {
        let cards = scene.app.browser().get(&format!("{prefix}{list}")).await;
        assert!(cards.shows(label), "{prefix}: {}", cards.text());
        let page = scene.app.browser().get(&format!("{prefix}{placement}")).await.text();
        let (notice, end) = (page.find(label).expect("a notice"), page.find("class=\"lead\"").expect("a summary"));
        assert!(notice < end && page.contains(level) && page.contains(SOURCE), "{prefix}: {page}");
        assert!(!page.contains("/postuler/"), "{prefix}: nothing to click on");
        let own = awa.browser.get(&format!("{prefix}/candidatures/{id}")).await;
        assert!(own.shows(label) && own.shows(SOURCE), "{prefix}: {}", own.text());
        let file = scene.member.browser.get(&format!("{prefix}/oci/candidatures/{id}")).await;
        assert!(file.shows(label) && file.shows(SOURCE) && file.shows("start_review"), "{prefix}: {}", file.text());
        let theirs = scene.member.browser.get(&format!("{prefix}/oci/projets/{}", scene.placed.id)).await;
        assert!(theirs.shows(label) && theirs.shows(SOURCE), "{prefix}: {}", theirs.text());
        let candidates = format!("{prefix}/oci/projets/{}/candidatures", scene.placed.id);
        let candidates = scene.member.browser.get(&candidates).await;
        assert!(candidates.shows(label) && !candidates.shows("/papier/"), "{prefix}: {}", candidates.text());
    }
    assert!(awa.browser.get("/candidatures").await.shows("En pause"));
    lift(&scene).await;
    let page = scene.app.browser().get(&placement).await;
    assert!(page.shows("/postuler/") && !page.shows("Aucun départ") && page.shows("Prudence accrue"));
    assert!(!awa.browser.get("/candidatures").await.shows("En pause"));
}
