//! Where it is required, a coordinator without a second factor is led to set it up, and coordinates nothing before; everybody else
//! goes on as before; it can be replaced and not turned off.

use domain::email::Email;
use http::StatusCode;
use tests::{PASSWORD, TestApp, fresh_id};

use super::*;

#[tokio::test]
async fn a_coordinator_sets_it_up_before_anything_of_the_coordination() {
    let app = TestApp::requiring_second_factor().await;
    coordinator(&app).await;
    let mut browser = app.browser();
    let fields = [("email", EMAIL), ("password", PASSWORD), ("suite", "/programme/pays")];
    assert_eq!(browser.post("/api/account/sign-in", &fields).await.location(), Some(PAGE));
    let page = browser.get(PAGE).await;
    assert!(page.shows("Mettez-la en place") && page.has("input[name=current_password]"), "{}", page.text());
    for path in ["/programme", "/programme/organismes", "/programme/projets", "/programme/courriels", "/programme/pays"]
    {
        let reply = browser.get(path).await;
        assert_eq!((reply.status, reply.location()), (StatusCode::SEE_OTHER, Some(PAGE)), "{path}");
        assert!(!reply.shows("coordination-"), "{path}");
    }
    assert_eq!(browser.get("/en/programme").await.location(), Some("/en/compte/validation-en-deux-etapes"));
    let ranking = format!("/api/programme/placements/{}/ranking", fresh_id());
    assert_eq!(browser.get(&ranking).await.status, StatusCode::NOT_FOUND);
    assert!(is_signed_in(&mut browser).await, "the account's own pages open");
    app.second_factor(&mut browser).await;
    assert!(browser.get("/programme").await.status.is_success());
    assert!(browser.get("/programme/pays").await.status.is_success());
}

#[tokio::test]
async fn no_form_of_the_coordination_is_carried_out_before() {
    for (app, reviewed) in [(TestApp::start().await, 1), (TestApp::requiring_second_factor().await, 0)] {
        let organisation = app.organisation("deux-rives").await;
        sqlx::query("UPDATE organisation SET state = 'registered'").execute(&app.pool).await.unwrap();
        let mut browser = app.coordinator().await.browser;
        let id = organisation.to_string();
        let fields = [("organisation", id.as_str()), ("action", "approve"), ("version", "1")];
        for form in server::http::form_addresses().iter().filter(|form| form.starts_with("/api/programme/")) {
            browser.post(form, &fields).await;
        }
        assert_eq!(app.count("SELECT count(*) FROM organisation WHERE state = 'approved'").await, reviewed);
        let done = "SELECT count(*) FROM audit_event WHERE subject_kind = 'organisation'";
        assert_eq!(app.count(done).await, reviewed);
    }
}

#[tokio::test]
async fn nobody_else_is_asked() {
    let app = TestApp::requiring_second_factor().await;
    let organisation = app.organisation("deux-rives").await;
    let mut ministry = app.ministry_reader().await.browser;
    assert!(ministry.get("/programme").await.status.is_success());
    let mut member = app.member(organisation, "owner").await.browser;
    assert!(member.get(DESK).await.status.is_success());
    app.volunteer("Camille Fictive").email("camille@exemple.test").signing_up().await;
    assert_eq!(app.browser().sign_in("camille@exemple.test", PASSWORD).await.location(), Some("/"));
    let mut volunteer = app.volunteer("Autre Fictive").await.browser;
    assert_eq!(volunteer.get("/programme").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn who_must_have_it_replaces_it_and_does_not_turn_it_off() {
    let app = TestApp::requiring_second_factor().await;
    let mut browser = coordinator(&app).await;
    let authenticator = app.second_factor(&mut browser).await;
    app.next_code();
    let page = browser.get(PAGE).await;
    assert!(page.shows("pas la désactiver") && !page.has("a[href$='/desactiver']"), "{}", page.text());
    assert_eq!(browser.get(&format!("{PAGE}/desactiver")).await.status, StatusCode::FORBIDDEN);
    let code = authenticator.code(app.clock.now());
    let fields = [("current_password", PASSWORD), ("code", code.as_str())];
    browser.post("/api/account/second-factor/turn-off", &fields).await;
    assert_eq!(events(&app, "second_factor_off").await, 0);
    let page = browser.submit("/api/account/second-factor/begin", &fields).await;
    assert!(page.has(".secret-key"), "{}", page.text());
}

#[tokio::test]
async fn after_the_operators_reset_it_is_set_up_again() {
    let app = TestApp::requiring_second_factor().await;
    let mut browser = coordinator(&app).await;
    app.second_factor(&mut browser).await;
    app.platform.reset_second_factor(&Email::parse(EMAIL).unwrap()).await.unwrap();
    let mut browser = app.browser();
    assert_eq!(browser.sign_in(EMAIL, PASSWORD).await.location(), Some(PAGE));
    assert_eq!(browser.get("/programme").await.location(), Some(PAGE));
}

#[tokio::test]
async fn where_it_is_offered_a_coordinator_goes_on_without() {
    let app = TestApp::start().await;
    coordinator(&app).await;
    let mut browser = app.browser();
    assert_eq!(browser.sign_in(EMAIL, PASSWORD).await.location(), Some("/programme"));
    assert!(browser.get("/programme").await.status.is_success());
}
