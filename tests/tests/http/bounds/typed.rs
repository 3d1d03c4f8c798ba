//! How much of what was typed and not saved is kept, and for how long.

use http::{StatusCode, header};
use jiff::SignedDuration;
use tests::{Browser, PASSWORD, Person, Reply, TestApp, fresh_id};
use tokio::task::JoinSet;

use super::{DAY, SECOND, at};

const PAGE: &str = "/profil/motivation";
const KEEP: &str = "/api/forms/keep";
const EMAIL: &str = "awa@exemple.test";

async fn awa(app: &TestApp) -> Person {
    app.volunteer("Awa Fictive").email(EMAIL).signing_up().await
}

/// Keeps a text, as the browser does while it is typed.
async fn keep(browser: &mut Browser, text: &str) {
    let key = fresh_id().to_string();
    let place = [("form_key", key.as_str()), ("form_name", "profile-motivation"), ("form_page", PAGE)];
    let reply = browser.post(KEEP, &[&place[..], &[("motivation", text)]].concat()).await;
    assert_eq!(refusal(&reply), None, "{}", reply.text());
}

/// The status of a text that was not kept.
fn refusal(reply: &Reply) -> Option<StatusCode> {
    (reply.status.is_client_error() || reply.status.is_server_error()).then_some(reply.status)
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

#[tokio::test]
async fn a_thousand_texts_in_a_quarter_of_an_hour_are_kept() {
    let app = TestApp::start().await;
    let mut awa = awa(&app).await;
    let key = fresh_id().to_string();
    let fields = [
        ("form_key", key.as_str()),
        ("form_name", "profile-motivation"),
        ("form_page", PAGE),
        ("motivation", "Mon texte"),
    ];
    for at in 0..1_000 {
        assert_eq!(refusal(&awa.browser.post(KEEP, &fields).await), None, "{at}");
    }
    let mut other = app.volunteer("Bintou Fictive").await.browser;
    let quarter = SignedDuration::from_mins(15);
    for (wait, status) in [
        (SignedDuration::ZERO, Some(StatusCode::TOO_MANY_REQUESTS)),
        (quarter - SECOND, Some(StatusCode::TOO_MANY_REQUESTS)),
        (SECOND, None),
    ] {
        app.advance(wait);
        let reply = awa.browser.post(KEEP, &fields).await;
        assert_eq!(refusal(&reply), status, "{wait:#}");
        let says_when = reply.headers.contains_key(header::RETRY_AFTER) && reply.shows("Attendez quelques minutes");
        assert_eq!(says_when, status.is_some(), "{}", reply.text());
        assert_eq!(refusal(&other.post(KEEP, &fields).await), None, "another account has its own count");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_texts_of_an_account_are_kept_at_once() {
    let app = TestApp::start_with_connections().await;
    let awa = awa(&app).await;
    let mut row = app.pool.begin().await.expect("a transaction");
    sqlx::query("SELECT id FROM account FOR UPDATE").fetch_all(&mut *row).await.expect("a lock");
    let mut waiting = JoinSet::new();
    for _ in 0..40 {
        waiting.spawn(keep_at_once(awa.browser.clone()));
    }
    for _ in 0..38 {
        let reply = waiting.join_next().await.expect("an answer").expect("no panic");
        assert_eq!(reply.status, StatusCode::SERVICE_UNAVAILABLE, "{}", reply.text());
        assert!(reply.headers.contains_key(header::RETRY_AFTER));
    }
    assert!(app.browser().get("/placements").await.status.is_success(), "two wait, and others are served");
    row.commit().await.expect("a commit");
    for reply in waiting.join_all().await {
        assert_eq!(refusal(&reply), None, "{}", reply.text());
    }
    assert_eq!(app.count("SELECT count(*) FROM typed_draft").await, 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn texts_of_one_account_meet_without_a_failure() {
    let app = TestApp::start_with_connections().await;
    let mut awa = awa(&app).await;
    for _ in 0..30 {
        keep(&mut awa.browser, "Un texte").await;
    }
    let mut at_once = JoinSet::new();
    for at in 0..200 {
        let browser = awa.browser.clone();
        // Some while they are typed, some as their page is left.
        if at % 2 == 0 {
            at_once.spawn(keep_at_once(browser))
        } else {
            at_once.spawn(leave_at_once(browser))
        };
    }
    let mut others = JoinSet::new();
    for _ in 0..20 {
        let mut browser = app.browser();
        others.spawn(async move { browser.get("/placements").await.status });
    }
    assert!(others.join_all().await.into_iter().all(|status| status == StatusCode::OK), "nobody else waits in vain");
    for reply in at_once.join_all().await {
        let later = reply.status == StatusCode::SERVICE_UNAVAILABLE && reply.headers.contains_key(header::RETRY_AFTER);
        assert!(later || refusal(&reply).is_none(), "{}: {}", reply.status, reply.text());
    }
    assert_eq!(app.count("SELECT count(*) FROM typed_draft").await, 30);
}

async fn keep_at_once(mut browser: Browser) -> Reply {
    let key = fresh_id().to_string();
    let place = [("form_key", key.as_str()), ("form_name", "profile-motivation"), ("form_page", PAGE)];
    browser.post(KEEP, &[&place[..], &[("motivation", "Mon texte")]].concat()).await
}

async fn leave_at_once(mut browser: Browser) -> Reply {
    let key = fresh_id().to_string();
    let place = [("form_key", key.as_str()), ("form_name", "profile-motivation"), ("form_page", PAGE)];
    browser.post("/api/forms/leave", &[&place[..], &[("motivation", "Mon texte"), ("leave_to", "/")]].concat()).await
}
