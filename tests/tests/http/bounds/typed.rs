//! How much of what was typed and not saved is kept, and for how long.

use jiff::SignedDuration;
use tests::{Browser, PASSWORD, Person, TestApp, fresh_id};

use super::{DAY, SECOND, at};

const PAGE: &str = "/profil/motivation";
const EMAIL: &str = "awa@exemple.test";

async fn awa(app: &TestApp) -> Person {
    app.volunteer("Awa Fictive").email(EMAIL).signing_up().await
}

/// Keeps a text, as the browser does while it is typed.
async fn keep(browser: &mut Browser, text: &str) {
    let key = fresh_id().to_string();
    let place = [("form_key", key.as_str()), ("form_name", "profile-motivation"), ("form_page", PAGE)];
    let reply = browser.post("/api/forms/keep", &[&place[..], &[("motivation", text)]].concat()).await;
    assert!(!reply.status.is_client_error() && !reply.status.is_server_error(), "{}", reply.text());
}

#[tokio::test]
async fn what_was_typed_is_kept_for_thirty_days() {
    let app = TestApp::start().await;
    let mut awa = awa(&app).await;
    keep(&mut awa.browser, "Apprendre autrement").await;
    let typed = app.clock.now();
    at(&app, typed, DAY * 12);
    assert!(awa.browser.get("/compte").await.status.is_success());
    at(&app, typed, DAY * 24);
    assert!(awa.browser.get("/compte").await.status.is_success());
    for (after, kept) in [(DAY * 30 - SECOND, true), (DAY * 30, false)] {
        at(&app, typed, after);
        assert_eq!(awa.browser.get(PAGE).await.shows("Apprendre autrement"), kept, "{after:#}");
    }
    app.platform.sweep().await.expect("a sweep");
    assert_eq!(app.count("SELECT count(*) FROM typed_draft").await, 0);
}

#[tokio::test]
async fn an_account_has_thirty_drafts_the_latest() {
    let app = TestApp::start().await;
    let mut awa = awa(&app).await;
    for at in 0..32 {
        app.advance(SECOND);
        keep(&mut awa.browser, &format!("Le texte numéro {at} de la liste")).await;
    }
    assert_eq!(app.count("SELECT count(*) FROM typed_draft").await, 30);
    let page = awa.browser.get(PAGE).await;
    assert!(page.shows("Le texte numéro 31 de") && page.shows("Le texte numéro 2 de"));
    assert!(!page.shows("Le texte numéro 1 de"), "the oldest made room");
}

#[tokio::test]
async fn a_draft_has_128_kibibytes() {
    let app = TestApp::start().await;
    let mut awa = awa(&app).await;
    for (bytes, kept) in [(126 * 1024, 1), (129 * 1024, 1)] {
        keep(&mut awa.browser, &"a".repeat(bytes)).await;
        assert_eq!(app.count("SELECT count(*) FROM typed_draft").await, kept, "{bytes}");
    }
}

#[tokio::test]
async fn a_browser_keeps_five_forms_until_the_sign_in() {
    let app = TestApp::start().await;
    let mut awa = awa(&app).await;
    awa.browser.post("/api/account/sign-out", &[]).await;
    for at in 0..7 {
        app.advance(SECOND);
        let (key, text) = (fresh_id().to_string(), format!("Le texte numéro {at}"));
        let fields = [("form_key", key.as_str()), ("step", "motivation"), ("version", "1"), ("motivation", &text)];
        awa.browser.post("/api/profile/save", &fields).await;
    }
    assert_eq!(app.count("SELECT count(*) FROM posted_form").await, 5);
    awa.browser.sign_in(EMAIL, PASSWORD).await;
    assert_eq!(app.count("SELECT count(*) FROM typed_draft").await, 5);
    let page = awa.browser.get(PAGE).await;
    assert!(page.shows("Le texte numéro 6") && page.shows("Le texte numéro 2") && !page.shows("Le texte numéro 1"));
}

/// Posts a CV beside a text that is too long, so that the form is shown again.
async fn refused_with_file(browser: &mut Browser, bytes: usize) {
    let mut cv = b"%PDF-1.4\n".to_vec();
    cv.resize(bytes, b'x');
    cv.extend(b"\n%%EOF\n");
    let too_long = "x".repeat(20_000);
    let version = browser.get("/profil/background").await.field("version").expect("a version");
    let fields = [("step", "background"), ("version", version.as_str()), ("experience", too_long.as_str())];
    let reply = browser.post_file("/api/profile/save", &fields, ("cv", "cv.pdf", &cv)).await;
    assert!(reply.location().is_some_and(|to| to.contains("echo=")), "{:?}", reply.location());
}

#[tokio::test]
async fn an_account_has_two_kept_files_the_latest() {
    let app = TestApp::start().await;
    let mut awa = awa(&app).await;
    for _ in 0..4 {
        refused_with_file(&mut awa.browser, 2_000).await;
    }
    assert_eq!(app.count("SELECT count(*) FROM kept_file").await, 2);
}

#[tokio::test]
async fn a_kept_file_lasts_an_hour() {
    let app = TestApp::start().await;
    let mut awa = awa(&app).await;
    refused_with_file(&mut awa.browser, 2_000).await;
    let sent = app.clock.now();
    for (after, kept) in [(SignedDuration::from_hours(1) - SECOND, 1), (SignedDuration::from_hours(1), 0)] {
        at(&app, sent, after);
        app.platform.sweep().await.expect("a sweep");
        assert_eq!(app.count("SELECT count(*) FROM kept_file").await, kept, "{after:#}");
    }
}

#[tokio::test]
async fn a_kept_file_has_five_mebibytes() {
    let app = TestApp::start().await;
    let mut awa = awa(&app).await;
    for (bytes, kept) in [(5 * 1024 * 1024, 1), (5 * 1024 * 1024 + 1, 1)] {
        refused_with_file_of(&mut awa.browser, bytes).await;
        assert_eq!(app.count("SELECT count(*) FROM kept_file").await, kept, "{bytes}");
    }
}

/// The same by a button that only adds a row: the file is not looked at yet.
async fn refused_with_file_of(browser: &mut Browser, bytes: usize) {
    let cv = vec![b'x'; bytes];
    let fields = [("step", "background"), ("do", "add-row")];
    browser.post_file("/api/profile/save", &fields, ("cv", "cv.pdf", &cv)).await;
}
