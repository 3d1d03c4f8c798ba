//! What every request meets: three languages, addresses, headers, error pages, foreign origins, health.

use http::{Method, StatusCode, header};
use tests::TestApp;

#[tokio::test]
async fn the_home_page_speaks_three_languages_by_its_address_only() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for (path, language) in [("/", "fr"), ("/en", "en"), ("/es", "es")] {
        let request = browser.request(Method::GET, path).header(header::ACCEPT_LANGUAGE, "de,es;q=0.9");
        let page = browser.send(request, axum::body::Body::empty()).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.has(&format!("html[lang='{language}']")), "{path}: {}", page.text());
    }
}

#[tokio::test]
async fn an_address_with_a_slash_leads_to_the_one_without_and_nowhere_else() {
    let app = TestApp::start().await;
    for (path, target) in [
        ("/en/", "/en"),
        ("/placements/?region=quebec", "/placements?region=quebec"),
        ("//evil.example/", "/evil.example"),
        ("//evil.example", "/evil.example"),
        ("/en//evil.example", "/en/evil.example"),
        ("/en//evil.example/?a=1", "/en/evil.example?a=1"),
    ] {
        let reply = app.browser().get(path).await;
        assert_eq!((reply.status, reply.location()), (StatusCode::PERMANENT_REDIRECT, Some(target)), "{path}");
    }
}

#[tokio::test]
async fn an_unknown_address_gets_a_page_with_a_way_back() {
    let app = TestApp::start().await;
    for (path, home) in [("/nulle-part", "/"), ("/en/nowhere/at/all", "/en")] {
        let page = app.browser().get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(page.has(&format!("a[href='{home}']")), "{}", page.text());
    }
}

#[tokio::test]
async fn every_answer_carries_the_headers_of_security() {
    let app = TestApp::start().await;
    for path in ["/", "/nowhere", "/healthz"] {
        let reply = app.browser().get(path).await;
        let policy = reply.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe-inline"), "{path}: {policy}");
        assert_eq!(reply.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        assert!(reply.headers.contains_key(header::STRICT_TRANSPORT_SECURITY), "{path} over https");
        assert!(reply.headers.contains_key("x-request-id"));
    }
}

#[tokio::test]
async fn a_page_without_an_island_carries_no_script_and_no_inline_style() {
    let app = TestApp::start().await;
    let page = app.browser().get("/").await;
    assert!(!page.shows("<script") && !page.has("[style]"), "{}", page.text());
}

#[tokio::test]
async fn an_unsafe_request_from_another_site_is_refused() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    for (name, value) in [
        ("origin", "https://evil.example"),
        ("origin", "http://passerelle.test"),
        ("origin", "null"),
        ("sec-fetch-site", "cross-site"),
    ] {
        let request = browser.request(Method::POST, "/api/account/sign-in").header(name, value);
        let reply = browser.send(request, axum::body::Body::empty()).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN, "{name}: {value}");
        assert!(
            ["autre site", "another site", "otro sitio"].iter().all(|words| reply.shows(words)),
            "{}",
            reply.text()
        );
    }
}

#[tokio::test]
async fn a_body_beyond_its_bound_is_refused() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let reply = browser.post("/api/account/sign-in", &[("email", &"x".repeat(600 * 1024))]).await;
    assert_eq!(reply.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn the_server_says_that_it_is_alive_and_ready() {
    let app = TestApp::start().await;
    for path in ["/healthz", "/readyz"] {
        assert_eq!(app.browser().get(path).await.status, StatusCode::OK);
    }
    app.platform.close().await;
    assert_eq!(app.browser().get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
}
