//! While the database is away every page and form answers 503 with a sentence and the time to come back; nothing else.

use http::{Method, StatusCode, header};
use server::http::form_addresses;
use tests::{Reply, TestApp};

fn assert_asks_to_come_back(reply: &Reply, what: &str) {
    assert_eq!(reply.status, StatusCode::SERVICE_UNAVAILABLE, "{what}");
    assert!(reply.headers.contains_key(header::RETRY_AFTER), "{what}");
    assert!(reply.shows("quelques secondes"), "{what}: {}", reply.text());
}

#[tokio::test]
async fn a_database_that_is_away_is_said_with_dignity() {
    let app = TestApp::start().await;
    let mut person = app.applicant("Awa Fictive").await.browser;
    app.platform.close().await;
    for path in ["/", "/placements"] {
        assert_asks_to_come_back(&app.browser().get(path).await, path);
    }
    assert!(app.browser().get("/").await.has("h1"), "a whole page");
    for path in ["/", "/profil", "/compte"] {
        assert_asks_to_come_back(&person.get(path).await, path);
    }
    let fields =
        [("email", "awa@exemple.test"), ("password", "un mot de passe"), ("name", "Awa"), ("kind", "volunteer")];
    for form in ["/api/account/sign-in", "/api/account/sign-up", "/api/account/request-link"] {
        assert_asks_to_come_back(&app.browser().post(form, &fields).await, form);
    }
    // Who has no session signs out of nothing, keeps nothing and leaves a page: that needs no database.
    let without = ["/api/account/sign-out", "/api/forms/keep", "/api/forms/leave"];
    for form in form_addresses().into_iter().filter(|form| !without.contains(&form.as_str())) {
        let status = app.browser().post(&form, &fields).await.status;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "{form}");
    }
    let ready = app.browser().request(Method::GET, "/readyz");
    assert_eq!(app.browser().send(ready, axum::body::Body::empty()).await.status, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn while_space_is_low_forms_wait_and_pages_are_read() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    app.space.look(&std::env::temp_dir(), u64::MAX);
    assert_eq!(browser.get("/en/placements").await.status, 200);
    let fields = [("form_language", "en"), ("email", "awa@exemple.test"), ("password", "une phrase fictive et longue")];
    let reply = browser.post("/api/account/sign-in", &fields).await;
    assert_eq!((reply.status.as_u16(), reply.headers["retry-after"].to_str().unwrap()), (503, "30"));
    let said = String::from_utf8(reply.body).unwrap();
    assert!(said.contains("what you wrote is still there"), "{said}");
    app.space.look(&std::env::temp_dir(), 0);
    assert_eq!(browser.post("/api/account/sign-in", &fields).await.status, 303);
}
