//! Cancelling: the page names the number of people concerned; their applications end.

use domain::{application::ApplicationState, ids::ApplicationId};
use http::StatusCode;
use tests::{Person, Placed, TestApp};

use super::helpers::{HOSTILE, Oci, mails, oci, review, state};
use crate::applications::helpers::decide;

async fn state_of(app: &TestApp, id: ApplicationId) -> String {
    sqlx::query_scalar("SELECT state FROM application WHERE id = $1")
        .bind(id.as_uuid())
        .fetch_one(&app.pool)
        .await
        .expect("an application")
}

/// A placement with a submitted application, an offer, an accepted place and a draft.
async fn with_people(app: &TestApp, oci: &mut Oci) -> (Placed, [ApplicationId; 3], Person) {
    let placed = app.published_placement(oci.organisation, &[]).await;
    let mut waiting = app.applicant("Attente Fictive").await;
    let (mut offered, mut accepted) = (app.applicant("Offre Fictive").await, app.applicant("Place Fictive").await);
    let ids = [
        waiting.apply(placed.id, "Une lettre.").await,
        offered.apply(placed.id, "Une lettre.").await,
        accepted.apply(placed.id, "Une lettre.").await,
    ];
    for id in &ids[1..] {
        decide(&mut oci.owner, *id, &[("action", "start_review")]).await;
        decide(&mut oci.owner, *id, &[("action", "offer"), ("expires_on", "2026-12-15")]).await;
    }
    let page = accepted.browser.get(&format!("/candidatures/{}/accepter", ids[2])).await;
    let (id, version) = (ids[2].to_string(), page.field("version").expect("a version"));
    let fields = [("application", id.as_str()), ("version", version.as_str())];
    accepted.browser.post("/api/applications/accept-offer", &fields).await;
    let mut writing = app.applicant("Brouillon Fictif").await;
    let placement = placed.id.to_string();
    let about = [("placement", placement.as_str()), ("post", "participant"), ("asks_accepted", "on")];
    writing.browser.post("/api/applications/accept-asks", &about).await;
    (placed, ids, waiting)
}

#[tokio::test]
async fn it_counts_the_people_concerned_then_ends_their_applications() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let (placed, ids, mut person) = with_people(&app, &mut oci).await;
    let path = format!("/oci/projets/{}/annuler", placed.id);
    let page = oci.owner.browser.get(&path).await;
    assert!(page.shows("3 personnes sont concernées") && page.shows("Places acceptées"), "{}", page.text());
    let (id, version, concerned) =
        (placed.id.to_string(), page.field("version").expect("a version"), page.field("concerned").expect("a number"));
    assert_eq!(concerned, "3", "a draft is nobody's business");
    let about = [("placement", id.as_str()), ("version", version.as_str())];
    let fewer = [about.as_slice(), &[("concerned", "2"), ("reason", "La route est coupée.")]].concat();
    let page = oci.owner.browser.submit("/api/placements/cancel", &fewer).await;
    assert!(page.shows("a changé entre-temps") && page.shows("La route est coupée."), "{}", page.text());
    assert_eq!(state(&app, &id).await, "published");
    let fields = [about.as_slice(), &[("concerned", &concerned), ("reason", HOSTILE)]].concat();
    let page = oci.owner.browser.submit("/api/placements/cancel", &fields).await;
    assert!(page.shows("Annulé") && page.shows("&lt;/textarea") && !page.shows("<script>alert"), "{}", page.text());
    for id in ids {
        assert_eq!(state_of(&app, id).await, ApplicationState::Withdrawn.as_str());
    }
    let drafts: i64 = sqlx::query_scalar("SELECT count(*) FROM application WHERE state = 'draft'")
        .fetch_one(&app.pool)
        .await
        .expect("a count");
    let taken: i64 = sqlx::query_scalar("SELECT sum(seats_taken) FROM post").fetch_one(&app.pool).await.expect("a sum");
    assert_eq!((drafts, taken), (0, 0));
    assert_eq!((mails(&app, "placement_cancelled").await, mails(&app, "placement_stopped").await), (3, 1));
    assert_eq!(mails(&app, "partner_placement_cancelled").await, 1);
    let file = person.browser.get(&format!("/candidatures/{}", ids[0])).await;
    assert!(file.shows("Le projet n’aura pas lieu") && file.shows("&lt;/textarea"), "{}", file.text());
    assert!(!file.shows("<script>alert"));
    let theirs = oci.owner.browser.get(&format!("/oci/candidatures/{}", ids[1])).await;
    assert!(theirs.shows("Le projet n’aura pas lieu"), "both sides read what happened: {}", theirs.text());
    let trail: i64 = sqlx::query_scalar("SELECT count(*) FROM audit_event WHERE action = 'end_with_placement'")
        .fetch_one(&app.pool)
        .await
        .expect("a count");
    assert_eq!(trail, 3);
    let again = oci.owner.browser.submit("/api/placements/cancel", &fields).await;
    assert!(again.shows("déjà annulé"), "{}", again.text());
}

#[tokio::test]
async fn the_programme_ends_them_too_and_informs_those_who_have_left() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let mut coordinator = app.coordinator().await;
    let (placed, ids, _) = with_people(&app, &mut oci).await;
    app.move_stay(placed.id, 3, 77).await;
    for action in ["prepare", "depart"] {
        decide(&mut oci.owner, ids[2], &[("action", action)]).await;
    }
    let page = oci.owner.browser.get(&format!("/oci/projets/{}/annuler", placed.id)).await;
    assert!(page.shows("Personnes déjà parties"), "{}", page.text());
    let id = placed.id.to_string();
    review(&mut coordinator.browser, &id, &[("action", "cancel"), ("reason", "Sécurité.")]).await;
    assert_eq!(state(&app, &id).await, "cancelled");
    let states = [state_of(&app, ids[0]).await, state_of(&app, ids[1]).await, state_of(&app, ids[2]).await];
    assert_eq!(states, ["withdrawn", "withdrawn", "departed"]);
    assert_eq!((mails(&app, "placement_cancelled").await, mails(&app, "placement_stopped").await), (2, 2));
    let file = oci.owner.browser.get(&format!("/oci/candidatures/{}", ids[0])).await;
    assert!(file.shows("Coordination du programme"), "{}", file.text());
}

#[tokio::test]
async fn a_suspension_leaves_applications_where_they_are_and_says_why() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let mut coordinator = app.coordinator().await;
    let (placed, ids, mut person) = with_people(&app, &mut oci).await;
    let id = placed.id.to_string();
    review(&mut coordinator.browser, &id, &[("action", "suspend"), ("reason", HOSTILE)]).await;
    assert_eq!((state(&app, &id).await.as_str(), mails(&app, "stay_paused").await), ("suspended", 3));
    let path = format!("/candidatures/{}", ids[0]);
    let page = person.browser.get(&path).await;
    assert!(page.shows("a suspendu ce projet") && page.shows("&lt;/textarea"), "{}", page.text());
    assert!(!page.shows("<script>alert") && state_of(&app, ids[0]).await == "submitted");
    review(&mut coordinator.browser, &id, &[("action", "resume")]).await;
    assert!(!person.browser.get(&path).await.shows("a suspendu ce projet"));
}

#[tokio::test]
async fn nobody_else_cancels_and_a_reason_is_needed() {
    let app = TestApp::start().await;
    let mut oci = oci(&app).await;
    let id = app.published_placement(oci.organisation, &[]).await.id.to_string();
    let path = format!("/oci/projets/{id}/annuler");
    let other = app.organisation("autre").await;
    let mut stranger = app.member(other, "owner").await.browser;
    let mut reader = app.member(oci.organisation, "reader").await.browser;
    assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.browser().get(&path).await.status, StatusCode::SEE_OTHER);
    let page = reader.get(&path).await;
    assert!(page.shows("est de consulter") && page.field("concerned").is_none(), "{}", page.text());
    let fields = [("placement", id.as_str()), ("version", "1"), ("concerned", "0"), ("reason", "Intrusion.")];
    for browser in [&mut stranger, &mut reader, &mut app.browser()] {
        let reply = browser.post("/api/placements/cancel", &fields).await;
        assert!(reply.is_sent_back(), "{:?}", reply.location());
    }
    let mut without = fields;
    without[3].1 = " ";
    let page = oci.owner.browser.submit("/api/placements/cancel", &without).await;
    assert!(page.shows("error-summary"), "{}", page.text());
    let forged = [("placement", "00000000-0000-0000-0000-000000000000"), fields[1], fields[2], fields[3]];
    let reply = oci.owner.browser.post("/api/placements/cancel", &forged).await;
    assert!(reply.location().is_some_and(|to| to.contains("echo=")), "{:?}", reply.location());
    assert_eq!(state(&app, &id).await, "published");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn submitting_during_a_cancellation_is_refused_or_withdrawn() {
    let app = TestApp::start_with_connections().await;
    let oci = oci(&app).await;
    let placed = app.published_placement(oci.organisation, &[]).await;
    let placement = placed.id.to_string();
    let about = [("placement", placement.as_str()), ("post", "participant"), ("asks_accepted", "on")];
    let mut ready = Vec::new();
    for at in 0..6 {
        let mut browser = app.applicant(&format!("Personne Fictive {at}")).await.browser;
        let version =
            browser.submit("/api/applications/accept-asks", &about).await.field("version").expect("a version");
        let written =
            [("version", version.as_str()), ("letter", "Une lettre."), ("answer.0", "Oui."), ("next", "review")];
        let review = browser.submit("/api/applications/save", &[about.as_slice(), &written].concat()).await;
        ready.push((browser, review.field("version").expect("a version")));
    }
    let mut at_once = tokio::task::JoinSet::new();
    for (at, (mut browser, version)) in ready.into_iter().enumerate() {
        let placement = placement.clone();
        at_once.spawn(async move {
            let fields = [("placement", placement.as_str()), ("post", "participant"), ("version", &version)];
            browser.post("/api/applications/submit", &fields).await;
        });
        if at == 2 {
            let (mut browser, placement) = (oci.owner.browser.clone(), placed.id.to_string());
            at_once.spawn(async move {
                let fields =
                    [("placement", placement.as_str()), ("version", "1"), ("concerned", "99"), ("reason", "Sécurité.")];
                browser.post("/api/placements/cancel", &fields).await;
            });
        }
    }
    at_once.join_all().await;
    assert_eq!(state(&app, &placement).await, "cancelled");
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM application WHERE state <> 'withdrawn'")
        .fetch_one(&app.pool)
        .await
        .expect("a count");
    assert_eq!(left, 0, "nobody waits for a placement that will not take place");
}
