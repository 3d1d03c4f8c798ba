//! Applying and being chosen: the way from a letter to an accepted place, who sees what, and what bad input gets.

use domain::ids::ApplicationId;
use http::StatusCode;
use jiff::{SignedDuration, civil::date};
use tests::{Person, TestApp, profile};

const HOSTILE: &str = "</textarea><script>alert(1)</script>";

async fn decide(member: &mut Person, id: ApplicationId, fields: &[(&str, &str)]) -> tests::Reply {
    let version = member.browser.get(&format!("/oci/candidatures/{id}")).await.field("version").unwrap_or_default();
    let id = id.to_string();
    let about = [("application", id.as_str()), ("version", version.as_str())];
    member.browser.submit("/api/applications/decide", &[about.as_slice(), fields].concat()).await
}

async fn mails(app: &TestApp, kind: &str) -> i64 {
    sqlx::query_scalar("SELECT count(*) FROM outbox_mail WHERE kind = $1")
        .bind(kind)
        .fetch_one(&app.pool)
        .await
        .expect("a count")
}

#[tokio::test]
async fn from_a_letter_to_an_accepted_place_that_withdraws_the_other_application() {
    let app = TestApp::start().await;
    let organisation = app.organisation("oci-fictif").await;
    let mut member = app.member(organisation, "owner").await;
    let (first, second) =
        (app.published_placement(organisation, &[]).await, app.published_placement(organisation, &[]).await);
    let mut awa = app.applicant("Awa Fictive").await;
    let id = awa.apply(first.id, HOSTILE).await;
    let other = awa.apply(second.id, "Une lettre.").await;
    assert!(awa.person.browser.get(&format!("/candidatures/{id}/confirmation")).await.shows("QSF-"));
    assert_eq!((mails(&app, "application_received").await, mails(&app, "application_received_oci").await), (2, 2));

    let file = member.browser.get(&format!("/oci/candidatures/{id}")).await;
    assert!(file.shows("Awa Fictive") && file.shows("&lt;/textarea&gt;&lt;script&gt;") && !file.shows(HOSTILE));
    decide(&mut member, id, &[("action", "start_review")]).await;
    let refused =
        decide(&mut member, id, &[("action", "offer"), ("expires_on", "2026-01-01"), ("message", HOSTILE)]).await;
    assert!(refused.shows("error-summary") && !refused.shows(HOSTILE));
    assert!(decide(&mut member, id, &[("action", "offer"), ("expires_on", "2026-12-15")]).await.shows("Place offerte"));
    assert_eq!(mails(&app, "offer_made").await, 1);

    let page = awa.person.browser.get(&format!("/candidatures/{id}/accepter")).await;
    assert!(page.shows("Accepter cette place retirera aussi"));
    let (version, id_text) = (page.field("version").expect("a version"), id.to_string());
    let fields = [("application", id_text.as_str()), ("version", version.as_str())];
    let refused = awa.person.browser.submit("/api/applications/accept-offer", &fields).await;
    assert!(refused.shows("error-summary"), "the warning must be confirmed");
    let confirmed = [fields.as_slice(), &[("confirmed", "on")]].concat();
    assert!(awa.person.browser.submit("/api/applications/accept-offer", &confirmed).await.shows("Place acceptée"));
    assert!(awa.person.browser.get(&format!("/candidatures/{other}")).await.shows("Retirée"));
    let again = awa.person.browser.submit("/api/applications/accept-offer", &confirmed).await;
    assert!(again.shows("error-summary") && again.shows("Place acceptée"), "moved on, with the new state");
}

#[tokio::test]
async fn nobody_else_sees_or_decides() {
    let app = TestApp::start().await;
    let organisation = app.organisation("oci-fictif").await;
    let placed = app.published_placement(organisation, &[]).await;
    let id = app.applicant("Awa Fictive").await.apply(placed.id, "Une lettre secrète.").await;
    let elsewhere = app.organisation("autre-oci").await;
    let mut reader = app.member(organisation, "reader").await;
    let mut stranger = app.member(elsewhere, "owner").await;
    let mut neighbour = app.applicant("Autre Fictive").await;
    let paths = [format!("/oci/candidatures/{id}"), format!("/oci/projets/{}/candidatures", placed.id)];
    for path in &paths {
        assert_eq!(stranger.browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(neighbour.person.browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(app.browser().get(path).await.status, StatusCode::SEE_OTHER, "{path}");
        assert_eq!(reader.browser.get(path).await.status, StatusCode::OK, "{path}");
    }
    assert!(!reader.browser.get(&paths[0]).await.shows("Une lettre secrète."));
    assert_eq!(neighbour.person.browser.get(&format!("/candidatures/{id}")).await.status, StatusCode::NOT_FOUND);
    for person in [&mut reader, &mut stranger] {
        let id = id.to_string();
        let fields = [("application", id.as_str()), ("version", "2"), ("action", "start_review")];
        person.browser.post("/api/applications/decide", &fields).await;
    }
    let state: String = sqlx::query_scalar("SELECT state FROM application WHERE id = $1")
        .bind(id.as_uuid())
        .fetch_one(&app.pool)
        .await
        .expect("an application");
    assert_eq!(state, "submitted");
}

#[tokio::test]
async fn a_letter_too_long_is_kept_and_seventeen_today_may_apply() {
    let app = TestApp::start().await;
    let organisation = app.organisation("oci-fictif").await;
    let placed = app.published_placement(organisation, &[]).await;
    let (page, id) = (format!("/placements/{}/postuler/participant", placed.id), placed.id.to_string());
    let mut young = app.applicant_with(&profile("Seize Fictive", date(2010, 5, 1))).await;
    assert!(young.person.browser.get(&page).await.shows("Vous ne pouvez pas encore postuler"));
    let mut awa = app.applicant_with(&profile("Awa Fictive", date(2009, 2, 1))).await;
    let about = [("placement", id.as_str()), ("post", "participant"), ("asks_accepted", "on")];
    let form = awa.person.browser.submit("/api/applications/accept-asks", &about).await;
    let (version, long) = (form.field("version").expect("a version"), format!("{HOSTILE}{}", "a".repeat(4_000)));
    let fields = [about.as_slice(), &[("version", version.as_str()), ("letter", &long)]].concat();
    let refused = awa.person.browser.submit("/api/applications/save", &fields).await;
    assert!(refused.shows("error-summary") && refused.shows(&"a".repeat(4_000)) && !refused.shows(HOSTILE));
    assert!(awa.apply(placed.id, "Une lettre.").await.as_uuid().get_version_num() == 7);
}

#[tokio::test]
async fn an_offer_ends_and_a_candidate_on_paper_is_answered_for() {
    let app = TestApp::start().await;
    let organisation = app.organisation("oci-fictif").await;
    let mut member = app.member(organisation, "coordinator").await;
    let placed = app.published_placement(organisation, &[]).await;
    let placement = placed.id.to_string();
    let paper = [
        ("placement", placement.as_str()),
        ("post", "participant"),
        ("name", "Papier Fictif"),
        ("birth", "2001-02-03"),
        ("asks_accepted", "on"),
    ];
    let reply = member.browser.post("/api/applications/paper", &paper).await;
    let id =
        reply.location().and_then(|to| to.strip_prefix("/oci/candidatures/")).expect("a file").parse().expect("an id");
    decide(&mut member, id, &[("action", "start_review")]).await;
    decide(&mut member, id, &[("action", "offer"), ("expires_on", "2026-12-01")]).await;
    assert!(decide(&mut member, id, &[("action", "accept")]).await.shows("Place acceptée"));

    let mut awa = app.applicant("Awa Fictive").await;
    let id = awa.apply(placed.id, "Une lettre.").await;
    decide(&mut member, id, &[("action", "start_review")]).await;
    decide(&mut member, id, &[("action", "offer"), ("expires_on", "2026-12-01")]).await;
    app.advance(SignedDuration::from_hours(24 * 10));
    assert_eq!(app.platform.expire_offers().await.expect("offers that end"), 1);
    assert_eq!(app.platform.expire_offers().await.expect("nothing more"), 0);
    assert!(awa.person.browser.get(&format!("/candidatures/{id}")).await.shows("Offre expirée"));
    assert_eq!(mails(&app, "offer_expired").await, 1);
}

#[tokio::test]
async fn a_draft_that_was_never_sent_ends_without_a_trace() {
    let app = TestApp::start().await;
    let organisation = app.organisation("oci-fictif").await;
    let mut member = app.member(organisation, "owner").await;
    let placements = [(); 3].map(|()| app.published_placement(organisation, &[]));
    let [sent, beside, alone] = placements;
    let (sent, beside, alone) = (sent.await, beside.await, alone.await);
    let mut awa = app.applicant("Awa Fictive").await;
    let id = awa.apply(sent.id, "Une lettre.").await;
    for placement in [&beside, &alone] {
        let placement = placement.id.to_string();
        let fields = [("placement", placement.as_str()), ("post", "participant"), ("asks_accepted", "on")];
        awa.person.browser.post("/api/applications/accept-asks", &fields).await;
    }
    let query = "SELECT a.id, a.version FROM application a JOIN post p ON p.id = a.post_id
                 WHERE p.placement_id = $1 AND a.state = 'draft'";
    let draft: (uuid::Uuid, i32) =
        sqlx::query_as(query).bind(alone.id.as_uuid()).fetch_one(&app.pool).await.expect("a draft");
    let (draft, version) = (draft.0.to_string(), draft.1.to_string());
    let fields = [("application", draft.as_str()), ("version", version.as_str()), ("reason", "dates")];
    let reply = awa.person.browser.post("/api/applications/withdraw", &fields).await;
    assert_eq!(reply.location(), Some("/candidatures"));

    decide(&mut member, id, &[("action", "start_review")]).await;
    decide(&mut member, id, &[("action", "offer"), ("expires_on", "2026-12-15")]).await;
    let page = awa.person.browser.get(&format!("/candidatures/{id}/accepter")).await;
    let (version, id) = (page.field("version").expect("a version"), id.to_string());
    let fields = [("application", id.as_str()), ("version", version.as_str()), ("confirmed", "on")];
    assert!(awa.person.browser.submit("/api/applications/accept-offer", &fields).await.shows("Place acceptée"));
    let left: i64 = sqlx::query_scalar("SELECT count(*) FROM application").fetch_one(&app.pool).await.expect("a count");
    assert_eq!((left, mails(&app, "withdrawn_oci").await), (1, 0));
}
