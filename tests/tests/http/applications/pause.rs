//! While the OCI or its placement is suspended nobody is committed to a stay, by any way in; people may still leave and come home.
//! After the end of a placement no place is offered or taken.

use domain::{application::ApplicationAction, ids::ApplicationId};
use tests::{Reply, TestApp};

use super::helpers::{Scene, answer, scene};

/// What stops the OCI, as SQL and the words of the page that says so.
const PAUSES: [(&str, &str); 4] = [
    ("UPDATE organisation SET state = 'suspended'", "qui propose ce projet est suspendu"),
    ("UPDATE placement SET state = 'suspended', state_before_suspension = 'published'", "Ce projet est suspendu"),
    ("UPDATE placement SET state = 'completed'", "Ce projet est terminé ou annulé"),
    ("UPDATE placement SET state = 'cancelled'", "Ce projet est terminé ou annulé"),
];

/// The fields of each decision that commits somebody, and the state from which it is taken.
const COMMITTING: [(&str, &str, &[(&str, &str)]); 6] = [
    ("start_review", "submitted", &[]),
    ("invite_to_interview", "under_review", &[("on", "2026-12-05"), ("time", "13 h 30"), ("place", "Par téléphone")]),
    ("offer", "under_review", &[("expires_on", "2026-12-15")]),
    ("waitlist", "under_review", &[]),
    ("prepare", "accepted", &[]),
    ("depart", "preparing", &[]),
];

async fn set(app: &TestApp, statement: &str) {
    sqlx::query(sqlx::AssertSqlSafe(statement.to_owned())).execute(&app.pool).await.expect("a change");
}

/// Ends every pause.
async fn lift(app: &TestApp) {
    set(app, "UPDATE organisation SET state = 'approved'").await;
    set(app, "UPDATE placement SET state = 'published', state_before_suspension = NULL").await;
}

async fn set_state(app: &TestApp, id: ApplicationId, state: &str) {
    let number = if state == "draft" { "NULL" } else { "number" };
    set(app, &format!("UPDATE application SET state = '{state}', number = {number} WHERE id = '{}'", id.as_uuid()))
        .await;
}

/// Posts a decision from a page that was opened before the pause.
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

async fn mails(scene: &Scene) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM outbox_mail").fetch_one(&scene.app.pool).await.expect("a count")
}

#[tokio::test]
async fn no_decision_that_commits_somebody_passes_a_pause() {
    let mut scene = scene().await;
    let (_awa, id) = scene.applied("Awa Fictive").await;
    for (pause, sentence) in PAUSES {
        set(&scene.app, pause).await;
        for (action, from, fields) in COMMITTING {
            set_state(&scene.app, id, from).await;
            let before = mails(&scene).await;
            let reply = decide_at(&mut scene, id, &[&[("action", action)], fields].concat()).await;
            assert!(reply.shows(sentence), "{pause}, {action}: {}", reply.text());
            assert_eq!(scene.state(id).await, from, "{pause}, {action}");
            assert_eq!(mails(&scene).await, before, "{pause}, {action}: a mail");
        }
        lift(&scene.app).await;
    }
    for action in ApplicationAction::ALL {
        let commits = COMMITTING.iter().any(|(name, ..)| *name == action.as_str());
        // A review reopens a decision: `reviews.rs`.
        let elsewhere = ["submit", "accept", "not_select", "withdraw", "reopen"].contains(&action.as_str());
        let protects = ["decline", "expire_offer", "end_with_placement", "return", "return_early", "complete"];
        assert!(commits || elsewhere || protects.contains(&action.as_str()), "{action} is not walked here");
    }
}

#[tokio::test]
async fn a_place_is_not_taken_during_a_pause_and_the_offer_stays() {
    let mut scene = scene().await;
    let (mut awa, id) = scene.offered("Awa Fictive").await;
    for (pause, _) in PAUSES {
        set(&scene.app, pause).await;
        let reply = answer(&mut awa, id, "accepter", "accept-offer", &[]).await;
        assert_eq!(scene.state(id).await, "offered", "{pause}: {}", reply.text());
        lift(&scene.app).await;
    }
    answer(&mut awa, id, "accepter", "accept-offer", &[]).await;
    assert_eq!(scene.state(id).await, "accepted", "after the pause");
}

#[tokio::test]
async fn the_file_says_why_its_buttons_are_gone() {
    let mut scene = scene().await;
    let (_awa, id) = scene.applied("Awa Fictive").await;
    let path = format!("/oci/candidatures/{id}");
    let page = scene.member.browser.get(&path).await;
    assert!(page.shows("start_review"), "{}", page.text());
    for (pause, sentence) in PAUSES {
        set(&scene.app, pause).await;
        let page = scene.member.browser.get(&path).await;
        assert!(page.shows(sentence) && !page.shows("start_review"), "{pause}: {}", page.text());
        lift(&scene.app).await;
    }
}

#[tokio::test]
async fn a_suspended_oci_enters_nobody_on_paper() {
    let mut scene = scene().await;
    let placement = scene.placed.id.to_string();
    let fields = [
        ("placement", placement.as_str()),
        ("post", "participant"),
        ("name", "Bakary Fictif"),
        ("birth", "2001-02-03"),
        ("asks_accepted", "on"),
    ];
    for (pause, _) in PAUSES {
        set(&scene.app, pause).await;
        scene.member.browser.post("/api/applications/paper", &fields).await;
        let entered: i64 =
            sqlx::query_scalar("SELECT count(*) FROM application").fetch_one(&scene.app.pool).await.expect("a count");
        assert_eq!(entered, 0, "{pause}");
        lift(&scene.app).await;
    }
    let reply = scene.member.browser.post("/api/applications/paper", &fields).await;
    assert!(reply.location().is_some_and(|to| to.starts_with("/oci/candidatures/")), "without a pause it passes");
}

#[tokio::test]
async fn people_leave_and_come_home_during_a_pause() {
    let mut scene = scene().await;
    let (mut awa, declined) = scene.offered("Awa Fictive").await;
    let (_bakary, abroad) = scene.applied("Bakary Fictif").await;
    set_state(&scene.app, abroad, "departed").await;
    set(&scene.app, "UPDATE organisation SET state = 'suspended'").await;
    let reply = answer(&mut awa, declined, "decliner", "decline-offer", &[("reason", "other_placement")]).await;
    assert_eq!(scene.state(declined).await, "declined", "{}", reply.text());
    scene.app.move_stay(scene.placed.id, -74, 0).await;
    decide_at(&mut scene, abroad, &[("action", "return")]).await;
    assert_eq!(scene.state(abroad).await, "returned");
}

#[tokio::test]
async fn a_suspended_oci_takes_no_list_out_and_invites_nobody() {
    let mut scene = scene().await;
    scene.applied("Awa Fictive").await;
    let file = format!("/oci/projets/{}/candidatures.csv", scene.placed.id);
    assert!(scene.member.browser.get(&file).await.shows("Awa Fictive"));
    set(&scene.app, "UPDATE organisation SET state = 'suspended'").await;
    let refused = scene.member.browser.get(&file).await;
    assert_eq!(refused.status, http::StatusCode::FORBIDDEN);
    assert!(refused.shows("ne s’exportent pas") && !refused.shows("Awa Fictive"), "{}", refused.text());
    let list = scene.member.browser.get(&format!("/oci/projets/{}/candidatures", scene.placed.id)).await;
    assert!(list.shows("Awa Fictive") && !list.shows("candidatures.csv"), "no link to it: {}", list.text());
    let team = scene.member.browser.get("/oci/oci-fictif/equipe").await;
    assert!(team.shows("ne peut inviter personne") && !team.shows("organisations/invite"), "{}", team.text());
    let before = mails(&scene).await;
    let fields = [("organisation", "oci-fictif"), ("email", "collegue@exemple.test"), ("role", "reader")];
    let page = scene.member.browser.submit("/api/organisations/invite", &fields).await;
    assert!(page.shows("ne peut inviter personne"), "{}", page.text());
    assert_eq!(mails(&scene).await, before);
}

#[tokio::test]
async fn no_cv_leaves_by_a_suspended_oci() {
    let mut scene = scene().await;
    let mut awa = scene.app.applicant("Awa Fictive").await;
    let store =
        "INSERT INTO cv (id, participant_id, file_name, content, uploaded_at) VALUES ($1, $1, 'cv.pdf', 'x', now())";
    let query = sqlx::query(store).bind(awa.participant().as_uuid());
    query.execute(&scene.app.pool).await.expect("a CV");
    let id = awa.apply(scene.placed.id, "Une lettre.").await;
    let (cv, file) = (format!("/fichiers/candidatures/{id}/cv"), format!("/oci/candidatures/{id}"));
    assert_eq!(scene.member.browser.get(&cv).await.status, http::StatusCode::OK);
    assert!(scene.member.browser.get(&file).await.shows(&cv));
    set(&scene.app, "UPDATE organisation SET state = 'suspended'").await;
    let refused = scene.member.browser.get(&cv).await;
    assert_eq!(refused.status, http::StatusCode::FORBIDDEN);
    assert!(refused.shows("ne s’exportent pas"), "{}", refused.text());
    let page = scene.member.browser.get(&file).await;
    assert!(page.shows("Une lettre.") && !page.shows(&cv), "what is on the site is read there: {}", page.text());
    assert_eq!(awa.browser.get(&cv).await.status, http::StatusCode::OK, "their own");
}

#[tokio::test]
async fn a_suspended_oci_changes_nothing_that_people_read() {
    let mut scene = scene().await;
    let id = scene.placed.id.to_string();
    let page = scene.member.browser.get(&format!("/oci/projets/{id}/questions")).await;
    let version = page.field("version").expect("a version");
    let fields = [
        ("placement", id.as_str()),
        ("version", &version),
        ("step", "questions"),
        ("question", "Pourquoi maintenant?"),
    ];
    set(&scene.app, "UPDATE organisation SET state = 'suspended'").await;
    let refused = scene.member.browser.submit("/api/placements/save", &fields).await;
    assert!(
        refused.shows("ne change pas pour le moment") && refused.shows("Pourquoi maintenant?"),
        "{}",
        refused.text()
    );
    let draft = scene.member.browser.post("/api/placements/create", &[("organisation", "oci-fictif")]).await;
    assert!(draft.location().is_some_and(|to| to.starts_with("/oci/projets/")), "drafts go on");
    set(&scene.app, "UPDATE organisation SET state = 'approved'").await;
    let saved = scene.member.browser.post("/api/placements/save", &fields).await;
    assert!(saved.location().is_some_and(|to| to.contains("modifie=1")), "{:?}", saved.location());
}
