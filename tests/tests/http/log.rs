//! The log: a slow statement is logged with the name of its use case, under the id and the route of the request or the name of the
//! background job. Lines hold identifiers, and no personal data.

use axum::body::Body;
use http::Method;
use serde_json::Value;
use server::workers::{Workers, mails};
use tests::{Answer, CapturedLog, SmtpServer, TestApp, one_of_each_mail};

/// What the server logs by default.
const FILTER: &str = "warn,server=info,platform=info,app=info";

/// The span of that name in which a line was written.
fn span<'a>(line: &'a Value, name: &str) -> Option<&'a Value> {
    line["spans"].as_array()?.iter().find(|span| span["name"] == name)
}

fn statements(log: &CapturedLog) -> Vec<Value> {
    log.lines().into_iter().filter(|line| line["target"] == "sqlx::query").collect()
}

#[tokio::test]
async fn a_slow_statement_of_a_page_names_its_use_case_and_its_request() {
    let app = TestApp::logging_every_statement().await;
    let log = CapturedLog::start(FILTER);
    let reply = app.browser().get("/en/placements").await;
    let id = reply.headers["x-request-id"].to_str().expect("ASCII");
    let statements = statements(&log);
    assert!(!statements.is_empty());
    for line in &statements {
        let request = span(line, "request").unwrap_or_else(|| panic!("no request: {line}"));
        assert_eq!((&request["id"], &request["route"]), (&id.into(), &"/placements".into()), "{line}");
    }
    assert!(statements.iter().any(|line| span(line, "search_placements").is_some()), "{statements:?}");
}

#[tokio::test]
async fn a_page_asks_for_drafts_only_where_there_are_any() {
    let app = TestApp::logging_every_statement().await;
    let mut camille = app.volunteer("Camille Fictive").signing_up().await;
    let typed = [("form_key", "01930000-0000-7000-8000-000000000042"), ("form_name", "profile-motivation")];
    let text = [("form_page", "/profil/motivation"), ("motivation", "Apprendre des jardins")];
    for has_drafts in [false, true] {
        let log = CapturedLog::start(FILTER);
        camille.browser.get("/profil/motivation").await;
        let asked = statements(&log).iter().any(|line| span(line, "kept_forms").is_some());
        assert_eq!(asked, has_drafts);
        drop(log);
        camille.browser.post("/api/forms/keep", &[typed, text].concat()).await;
    }
}

#[tokio::test]
async fn a_request_is_named_by_a_uuid_only() {
    let app = TestApp::start().await;
    let own = "01930000-0000-7000-8000-000000000042";
    for (sent, kept) in [(own, true), ("victime@exemple.test", false), ("", false)] {
        let mut browser = app.browser();
        let request = browser.request(Method::GET, "/healthz").header("x-request-id", sent);
        let reply = browser.send(request, Body::empty()).await;
        assert_eq!(reply.headers["x-request-id"] == sent, kept, "{sent}");
    }
}

#[tokio::test]
async fn a_slow_statement_of_a_form_names_the_account_and_no_person() {
    let app = TestApp::logging_every_statement().await;
    let mut camille = app.volunteer("Camille Fictive").signing_up().await;
    let log = CapturedLog::start(FILTER);
    let fields = [("name", "Camille Renommée"), ("language", "en"), ("version", "1")];
    let reply = camille.browser.post("/api/account/save", &fields).await;
    let id = reply.headers["x-request-id"].to_str().expect("ASCII");
    let statements = statements(&log);
    let saving: Vec<&Value> = statements.iter().filter_map(|line| span(line, "save_account").map(|_| line)).collect();
    assert!(!saving.is_empty(), "{statements:?}");
    for line in saving {
        assert_eq!(span(line, "save_account").unwrap()["account"], camille.account.to_string());
        assert_eq!(span(line, "request").unwrap()["id"], id);
    }
    for line in log.lines() {
        let text = line.to_string();
        assert!(!text.contains("Camille") && !text.contains(&camille.email), "{text}");
    }
}

#[tokio::test]
async fn a_slow_statement_of_a_job_names_the_job() {
    let app = TestApp::logging_every_statement().await;
    let server = SmtpServer::start(&[Answer::HangAfterData]).await;
    let mail = one_of_each_mail("Awa Fictive", "Jardins scolaires").remove(0);
    app.outbox_mail(&mail, "personne@exemple.test").await;
    let log = CapturedLog::start(FILTER);
    let transport = platform::mail::Transport::smtp(&server.url(), "a@passerelle.test".parse().unwrap()).unwrap();
    let workers = Workers::start(vec![mails::job(app.platform.clone(), transport)]);
    server.hangs().await;
    let claims = statements(&log).into_iter().filter(|line| span(line, "deliver_next").is_some());
    assert!(claims.into_iter().any(|line| span(&line, "job").is_some_and(|job| job["job"] == "mails")));
    workers.stop().await;
}

#[tokio::test]
async fn a_quick_statement_is_not_logged() {
    let app = TestApp::start().await;
    let log = CapturedLog::start(FILTER);
    app.browser().get("/healthz").await;
    app.platform.ready().await.expect("a database");
    assert_eq!(statements(&log), Vec::<Value>::new());
}

#[tokio::test]
async fn every_request_leaves_one_line_without_its_address_or_its_query() {
    let app = TestApp::start().await;
    let _follower = app.platform.follow_editions();
    let log = CapturedLog::start(FILTER);
    let mut browser = app.browser();
    for path in
        ["/en/placements?texte=Camille+Fictive", "/en/placements?texte=Camille+Fictive", "/healthz", "/nulle-part"]
    {
        browser.get(path).await;
    }
    let lines: Vec<Value> = log.lines().into_iter().filter(|line| line["target"] == "server::request").collect();
    let said: Vec<(String, Value)> = lines
        .iter()
        .map(|line| (span(line, "request").expect("a span")["route"].to_string(), line["fields"]["status"].clone()))
        .collect();
    assert_eq!(said.len(), 4, "{lines:?}");
    assert_eq!(said[0], ("\"/placements\"".to_owned(), 200.into()));
    assert_eq!(said[1], said[0]);
    assert_eq!(said[2], ("\"/healthz\"".to_owned(), 200.into()));
    assert_eq!(said[3].1, 404);
    for line in lines {
        assert!(line["fields"]["milliseconds"].is_number(), "{line}");
        let text = line.to_string();
        assert!(!text.contains("Camille") && !text.contains("127.0.0.1"), "{text}");
    }
}
