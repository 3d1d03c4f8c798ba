//! A page that is made for one answer comes in the form that its client takes, and reads the same in each.

use axum::body::Body;
use http::{Method, header};
use tests::{Browser, Reply, TestApp};

async fn ask(browser: &mut Browser, method: Method, path: &str, accepted: &str) -> Reply {
    let request = browser.request(method, path).header(header::ACCEPT_ENCODING, accepted);
    browser.send(request, Body::empty()).await
}

fn decoded(reply: &Reply) -> Vec<u8> {
    let mut plain = Vec::new();
    match reply.headers.get(header::CONTENT_ENCODING).map(|coding| coding.to_str().unwrap()) {
        None => plain.extend_from_slice(&reply.body),
        Some("br") => brotli::BrotliDecompress(&mut &reply.body[..], &mut plain).unwrap(),
        Some("gzip") => {
            std::io::copy(&mut flate2::read::GzDecoder::new(&reply.body[..]), &mut plain).unwrap();
        }
        Some(other) => panic!("{other} was not asked for"),
    }
    plain
}

#[tokio::test]
async fn a_page_made_for_one_person_reads_the_same_in_every_form() {
    let app = TestApp::start().await;
    let mut person = app.applicant("Personne Fictive").await;
    for path in ["/", "/placements", "/en/recommandations"] {
        let plain = ask(&mut person.browser, Method::GET, path, "identity").await;
        assert!(!plain.headers.contains_key(header::CONTENT_ENCODING), "{path}");
        for coding in ["br", "gzip"] {
            let reply = ask(&mut person.browser, Method::GET, path, coding).await;
            assert_eq!(reply.headers[header::CONTENT_ENCODING], coding, "{path}");
            assert_eq!(reply.headers[header::VARY], "accept-encoding", "{path}");
            assert_eq!(reply.headers[header::CACHE_CONTROL], "private, no-store", "{path}");
            assert!(reply.body.len() < plain.body.len() / 2, "{path}");
            assert_eq!(decoded(&reply), plain.body, "{path} as {coding}");
        }
        let head = ask(&mut person.browser, Method::HEAD, path, "br").await;
        assert!(head.status.is_success() && head.body.is_empty(), "{path}");
        assert_eq!(head.headers[header::CONTENT_ENCODING], "br", "{path}");
    }
}

#[tokio::test]
async fn a_page_that_is_not_kept_is_compressed_too() {
    let app = TestApp::start().await;
    for path in ["/placements/00000000-0000-0000-0000-000000000000", "/nulle-part", "/connexion"] {
        for coding in ["br", "gzip"] {
            let reply = ask(&mut app.browser(), Method::GET, path, coding).await;
            assert_eq!(reply.headers[header::CONTENT_ENCODING], coding, "{path}");
            assert!(decoded(&reply).starts_with(b"<!DOCTYPE html>"), "{path} as {coding}");
        }
    }
}
