//! How large a posted form, a file and an address may be.

use std::sync::LazyLock;

use axum::body::Body;
use http::{Method, StatusCode, header};
use tests::{BASE_URL, TestApp};

/// A browser's description of itself, one character too long.
static LONG: LazyLock<String> = LazyLock::new(|| "a".repeat(301));

/// A form of exactly so many bytes. Three of them make a letter: the form that is read has its own bound, at half as many.
fn body(bytes: usize) -> String {
    let letters = (bytes - "email=".len()) / 3;
    let body = format!("{}email={}", "&".repeat(bytes - "email=".len() - letters * 3), "%61".repeat(letters));
    assert_eq!(body.len(), bytes);
    body
}

#[tokio::test]
async fn a_posted_form_has_512_kibibytes() {
    let app = TestApp::start().await;
    for (bytes, too_large) in [(512 * 1024, false), (512 * 1024 + 1, true)] {
        let mut browser = app.browser();
        let request = browser
            .request(Method::POST, "/api/account/request-link")
            .header(header::ORIGIN, BASE_URL)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let reply = browser.send(request, Body::from(body(bytes))).await;
        assert_eq!(reply.status == StatusCode::PAYLOAD_TOO_LARGE, too_large, "{bytes}: {}", reply.status);
    }
}

#[tokio::test]
async fn a_refused_form_without_an_account_is_kept_up_to_16_kibibytes() {
    let app = TestApp::start().await;
    // The names, quotes and brackets of its JSON: [["email","…"]].
    let around = 14;
    for (bytes, kept) in [(16 * 1024, true), (16 * 1024 + 1, false)] {
        let email = "a".repeat(bytes - around);
        let page = app.browser().submit("/api/account/request-link", &[("email", &email)]).await;
        assert_eq!(page.shows(&email), kept, "{bytes}");
    }
}

#[tokio::test]
async fn a_page_to_return_to_has_five_hundred_bytes() {
    let app = TestApp::start().await;
    app.volunteer("Awa Fictive").email("awa@exemple.test").signing_up().await;
    let path = |bytes: usize| format!("/placements?q={}", "a".repeat(bytes - "/placements?q=".len()));
    for (bytes, followed) in [(500, true), (501, false)] {
        let path = path(bytes);
        let fields = [("email", "awa@exemple.test"), ("password", tests::PASSWORD), ("suite", path.as_str())];
        let reply = app.browser().post_in_turn("/api/account/sign-in", &fields).await;
        assert_eq!(reply.location() == Some(path.as_str()), followed, "{bytes}: {:?}", reply.location());
    }
}

#[tokio::test]
async fn a_browsers_description_of_itself_is_cut() {
    let app = TestApp::start().await;
    app.volunteer("Awa Fictive").email("awa@exemple.test").signing_up().await;
    app.browser().calling_itself(&LONG).sign_in("awa@exemple.test", tests::PASSWORD).await;
    let longest = "SELECT max(char_length(user_agent))::bigint FROM session";
    assert_eq!(app.count(longest).await, 300);
}

/// A form with files only, signed out, at an address that takes one.
async fn files(app: &TestApp, parts: &[(&str, usize)], name: &str) -> StatusCode {
    let mut body = String::new();
    for (field, times) in parts {
        let part = format!("--x\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n\r\n");
        body.push_str(&part.repeat(*times));
    }
    body.push_str("--x--\r\n");
    let mut browser = app.browser();
    let request = browser
        .request(Method::POST, "/api/profile/save")
        .header(header::ORIGIN, BASE_URL)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    browser.send(request, Body::from(body)).await.status
}

#[tokio::test]
async fn a_form_has_four_files_of_255_letters_at_most() {
    let app = TestApp::start().await;
    for (count, letters, too_large) in [(4, 255, false), (5, 1, true), (1, 256, true), (20_000, 0, true)] {
        let status = files(&app, &[("cv", count)], &"n".repeat(letters)).await;
        assert_eq!(status == StatusCode::PAYLOAD_TOO_LARGE, too_large, "{count} of {letters}: {status}");
    }
}
