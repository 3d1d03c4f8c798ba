//! Every page and every form, as the server lists them, answers without failing, whoever asks: with addresses that lead to
//! nothing, with characters that no database text holds, and on one database connection (as all tests).

use http::StatusCode;
use server::http::{form_addresses, page_addresses};
use tests::{Browser, TestApp, fresh_id};

/// Names of fields of many forms.
const FIELDS: &[&str] = &[
    "email",
    "password",
    "name",
    "title_fr",
    "summary_fr",
    "letter",
    "answer.0",
    "statement",
    "reason",
    "message",
    "token",
    "slug",
    "placement",
    "application",
    "post",
    "version",
    "step",
    "birth",
    "q",
    "consent",
    "form_key",
    "form_language",
    "motivation",
    "experience",
    "website",
    "session",
    "account",
    "partner",
    "number",
    "expires_on",
    "skill",
    "learn",
    "code",
    "recovery_code",
    "current_password",
    "suite",
];

/// One browser of each kind, named.
async fn visitors(app: &TestApp) -> Vec<(&'static str, Browser)> {
    let organisation = app.organisation("deux-rives").await;
    app.published_placement(organisation, &[]).await;
    vec![
        ("nobody", app.browser()),
        ("volunteer", app.applicant("Awa Fictive").await.browser),
        ("exchange participant", app.exchange_participant("Kofi Fictif").await.browser),
        ("owner", app.member(organisation, "owner").await.browser),
        ("reader", app.member(organisation, "reader").await.browser),
        ("programme", app.coordinator().await.browser),
        ("ministry", app.ministry_reader().await.browser),
    ]
}

/// The address of a page with this in the place of each parameter.
fn filled(page: &str, with: &str) -> String {
    let filled = page.split('/').map(|part| if part.starts_with('{') || part.starts_with(':') { with } else { part });
    filled.collect::<Vec<_>>().join("/")
}

#[tokio::test]
async fn every_page_answers_every_visitor() {
    let app = TestApp::start().await;
    let (unknown, token) = (fresh_id().to_string(), "a".repeat(43));
    let pages = page_addresses();
    assert!(pages.len() > 40, "{pages:?}");
    for (visitor, mut browser) in visitors(&app).await {
        for page in &pages {
            for with in [unknown.as_str(), token.as_str(), "deux-rives", "%00", "..%2F"] {
                let path = format!("{}?q=%00&echo=%00&page=-1", filled(page, with));
                let status = browser.get(&path).await.status;
                assert!(!status.is_server_error(), "{visitor}: {path} answers {status}");
            }
        }
    }
}

#[tokio::test]
async fn every_form_answers_every_visitor() {
    let app = TestApp::start().await;
    let forms = form_addresses();
    assert!(forms.len() > 40, "{forms:?}");
    for (visitor, mut browser) in visitors(&app).await {
        for form in &forms {
            for value in ["", "\0", "a\0b", "\u{202e}x", &"é".repeat(9_000)] {
                let fields: Vec<(&str, &str)> = FIELDS.iter().map(|name| (*name, value)).collect();
                let status = browser.post(form, &fields).await.status;
                let answered = status == StatusCode::SEE_OTHER || status.is_client_error();
                assert!(answered, "{visitor}: {form} answers {status} to {:?}", value.chars().next());
            }
        }
    }
}

#[tokio::test]
async fn a_large_body_is_read_only_where_a_file_is_taken_from_somebody_signed_in() {
    let app = TestApp::start().await;
    let file = vec![b'x'; 1024 * 1024];
    let mut person = app.applicant("Awa Fictive").await.browser;
    for form in form_addresses() {
        let taken = ["/api/profile/save", "/api/organisations/stage-import"].contains(&form.as_str());
        for (signed_in, mut browser) in [(false, app.browser()), (true, person.clone())] {
            let status = browser.post_file(&form, &[("step", "background")], ("cv", "cv.pdf", &file)).await.status;
            let expected = if taken && signed_in { StatusCode::SEE_OTHER } else { StatusCode::PAYLOAD_TOO_LARGE };
            assert_eq!(status, expected, "{form}, signed in: {signed_in}");
        }
    }
    let huge = vec![b'x'; 21 * 1024 * 1024];
    let status = person.post_file("/api/profile/save", &[], ("cv", "cv.pdf", &huge)).await.status;
    assert_eq!(status, StatusCode::PAYLOAD_TOO_LARGE);
}
