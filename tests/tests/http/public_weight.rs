//! A public page without JavaScript, its stylesheet and its font are at most 100 KiB after brotli, also a full page of the list.

use std::{fs, path::Path};

use axum::body::Body;
use brotli::enc::BrotliEncoderParams;
use http::{Method, header};
use tests::TestApp;

/// The bound for such a page, for slow connections.
const BUDGET: usize = 100 * 1024;

/// A file of the repository.
fn source(path: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap()
}

/// The size of the stylesheet after brotli, with comments and indentation, which the build removes: an upper bound.
fn stylesheet() -> usize {
    let order = String::from_utf8(source("style/order.txt")).unwrap();
    let sheet: Vec<u8> = order.lines().flat_map(|name| source(&format!("style/{}", name.trim()))).collect();
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut sheet.as_slice(), &mut compressed, &BrotliEncoderParams::default()).unwrap();
    compressed.len()
}

#[tokio::test]
async fn a_public_page_with_its_style_and_font_stays_within_its_budget() {
    let app = TestApp::start().await;
    let organisation = app.organisation("beaucoup").await;
    let mut placed = None;
    for _ in 0..25 {
        placed = Some(app.published_placement(organisation, &[]).await);
    }
    let placement = format!("/placements/{}", placed.unwrap().id);
    // Fonts are compressed already.
    let around = stylesheet() + source("app/public/fonts/bricolage-grotesque-700.woff2").len();
    for path in ["/", "/placements", &placement, "/en/placements", "/es/conditions"] {
        let mut browser = app.browser();
        assert!(!browser.get(path).await.shows("<script"), "{path}");
        let asked = browser.request(Method::GET, path).header(header::ACCEPT_ENCODING, "br");
        let page = browser.send(asked, Body::empty()).await;
        assert_eq!(page.headers[header::CONTENT_ENCODING], "br", "{path}");
        let weight = page.body.len() + around;
        assert!(weight <= BUDGET, "{path} takes {weight} bytes of the line");
    }
}
