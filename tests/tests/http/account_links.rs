//! Links by mail: they serve once, for one purpose and for a time; asking for one reveals no account; a reset ends the other
//! sessions and every password chosen before.

use http::StatusCode;
use jiff::SignedDuration;
use tests::{CapturedLog, PASSWORD, TestApp};

use crate::accounts::{EMAIL, camille, comparable};

#[tokio::test]
async fn a_link_signs_in_once_and_opening_its_page_does_not_use_it() {
    let app = TestApp::start().await;
    camille(&app).await;
    app.browser().post("/api/account/request-link", &[("email", EMAIL)]).await;
    let token = app.token(EMAIL, "sign_in_link").await;
    for _ in 0..2 {
        assert!(app.browser().get(&format!("/lien/connexion?jeton={token}")).await.shows("Me connecter"));
    }
    let mut browser = app.browser();
    assert_eq!(browser.post("/api/account/use-link", &[("token", &token)]).await.location(), Some("/"));
    let again = app.browser().submit("/api/account/use-link", &[("token", &token)]).await;
    assert!(again.shows("Ce lien a déjà servi") && again.shows("/api/account/request-link"), "{}", again.text());
    assert_eq!(app.browser().post("/api/account/confirm", &[("token", &token)]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_old_or_invented_link_offers_another() {
    let app = TestApp::start().await;
    camille(&app).await;
    app.browser().post("/api/account/request-link", &[("email", EMAIL)]).await;
    let token = app.token(EMAIL, "sign_in_link").await;
    app.advance(SignedDuration::from_mins(31));
    let invented = "a".repeat(43);
    for token in [token.as_str(), &invented, "../../etc", ""] {
        let page = app.browser().submit("/api/account/use-link", &[("token", token)]).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.shows("Ce lien n’est plus bon") && page.shows("/api/account/request-link"), "{token}");
    }
    assert_eq!(app.count("SELECT count(*) FROM session WHERE account_id IS NOT NULL").await, 1);
}

#[tokio::test]
async fn a_link_serves_one_purpose_only() {
    let app = TestApp::start().await;
    camille(&app).await;
    app.browser().post("/api/account/request-link", &[("email", EMAIL)]).await;
    let token = app.token(EMAIL, "sign_in_link").await;
    let fields = [("token", token.as_str()), ("password", "un nouveau mot de passe")];
    app.browser().post("/api/account/reset", &fields).await;
    assert_eq!(app.browser().sign_in(EMAIL, PASSWORD).await.location(), Some("/"));
}

#[tokio::test]
async fn a_reset_replaces_the_password_and_ends_the_other_sessions() {
    let app = TestApp::start().await;
    let mut elsewhere = camille(&app).await;
    app.browser().post("/api/account/request-reset", &[("email", EMAIL)]).await;
    let token = app.token(EMAIL, "password_reset").await;
    let mut browser = app.browser();
    let short = browser.submit("/api/account/reset", &[("token", &token), ("password", "court")]).await;
    assert!(short.shows("error-summary") && short.field("token") == Some(token.clone()), "{}", short.text());
    let fields = [("token", token.as_str()), ("password", "un nouveau mot de passe")];
    assert!(browser.post("/api/account/reset", &fields).await.leads_to("/"));
    assert!(!elsewhere.get("/connexion").await.shows("Camille Fictive"));
    assert!(app.browser().sign_in(EMAIL, PASSWORD).await.location().unwrap().starts_with("/connexion?echo="));
    assert_eq!(app.browser().sign_in(EMAIL, "un nouveau mot de passe").await.location(), Some("/"));
    assert!(app.browser().submit("/api/account/reset", &fields).await.shows("Ce lien a déjà servi"));
    assert_eq!(app.mails(EMAIL, "password_changed").await.len(), 1);
}

#[tokio::test]
async fn nobody_fills_a_mailbox_with_links() {
    let app = TestApp::start().await;
    camille(&app).await;
    for _ in 0..8 {
        app.browser().post("/api/account/request-link", &[("email", EMAIL)]).await;
    }
    assert_eq!(app.mails(EMAIL, "sign_in_link").await.len(), 4, "the confirmation was the first of five");
}

#[tokio::test]
async fn asking_for_a_link_says_the_same_of_a_known_and_an_unknown_address() {
    let app = TestApp::start().await;
    camille(&app).await;
    for path in ["/api/account/request-link", "/api/account/request-reset"] {
        let mut pages = Vec::new();
        for email in [EMAIL, "person@exemple.test"] {
            pages.push(comparable(&app.browser().submit(path, &[("email", email)]).await));
        }
        assert_eq!(pages[0], pages[1], "{path}");
    }
    assert_eq!(app.count("SELECT count(*) FROM outbox_mail WHERE recipient = 'person@exemple.test'").await, 0);
}

/// The statements of a request for a link, in their order.
async fn statements(app: &TestApp, form: &str, email: &str) -> Vec<String> {
    let log = CapturedLog::start("warn,server=info,platform=info,app=info");
    app.browser().post(form, &[("email", email)]).await;
    let lines = log.lines().into_iter().filter(|line| line["target"] == "sqlx::query");
    let statements = lines.map(|line| line["fields"]["summary"].to_string());
    // One savepoint is kept, the other taken back.
    statements.map(|it| if it.contains("SAVEPOINT") { "SAVEPOINT".to_owned() } else { it }).collect()
}

#[tokio::test]
async fn a_request_for_a_link_takes_the_same_statements_for_an_unknown_address() {
    for form in ["/api/account/request-link", "/api/account/request-reset"] {
        let app = TestApp::logging_every_statement().await;
        camille(&app).await;
        let before = app.count("SELECT count(*) FROM outbox_mail").await;
        // Beyond five in an hour, the mailbox gets no more.
        for request in 1..=7 {
            let known = statements(&app, form, EMAIL).await;
            let unknown = statements(&app, form, "personne@exemple.test").await;
            assert!(known.iter().any(|statement| statement.contains("outbox_mail")), "{request}: {known:?}");
            assert_eq!(known, unknown, "{form}, {request}");
        }
        let sent = app.count("SELECT count(*) FROM outbox_mail").await - before;
        assert_eq!(sent, 4, "{form}: with the one that confirmed the address, five to one mailbox in an hour");
        assert_eq!(app.count("SELECT count(*) FROM outbox_mail WHERE recipient = 'personne@exemple.test'").await, 0);
        assert_eq!(app.count("SELECT count(*) FROM one_time_link WHERE account_id IS NULL").await, 0);
    }
}
