//! The built site's files: each comes from memory with its type, a year in caches and a tag of its content, in the form that the
//! client takes; a client that has it gets 304. Nothing else of the folder is served.

use std::fs;

use axum::body::Body;
use http::{Method, StatusCode, header};
use tests::{Reply, Scratch, Site, TestApp};

const STYLE: &str = "body{color:black}\np{color:black}\nh1{color:black}\nh2{color:black}\nh3{color:black}\n";
/// Not STYLE compressed, so that what the build wrote is told from what the server would make.
const BUILT: &str = "the build's own form";
const ICON: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
const FOR_A_YEAR: &str = "public, max-age=31536000, immutable";

async fn site() -> (Scratch, TestApp) {
    let folder = Scratch::new(&[
        ("passerelle.css", STYLE),
        ("passerelle.css.br", BUILT),
        ("favicon.svg", ICON),
        ("hash.txt", "js: 0"),
    ]);
    for (file, content) in [("pkg/passerelle.0.js", STYLE), ("fonts/serif.woff2", STYLE)] {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    let app = TestApp::start_with_site(Site { dir: folder.path().to_owned(), version: String::new() }).await;
    (folder, app)
}

async fn ask(app: &TestApp, method: Method, path: &str, headers: &[(&str, &str)]) -> Reply {
    let mut browser = app.browser();
    let request = browser.request(method, path);
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    browser.send(request, Body::empty()).await
}

fn value(reply: &Reply, name: header::HeaderName) -> &str {
    reply.headers.get(name).map_or("", |value| value.to_str().unwrap())
}

#[tokio::test]
async fn each_file_has_its_type_and_a_year_in_caches() {
    let (_folder, app) = site().await;
    for (path, kind, content) in [
        ("/passerelle.css?v=1", "text/css; charset=utf-8", STYLE),
        ("/favicon.svg", "image/svg+xml", ICON),
        ("/pkg/passerelle.0.js", "text/javascript; charset=utf-8", STYLE),
        ("/fonts/serif.woff2", "font/woff2", STYLE),
    ] {
        let reply = ask(&app, Method::GET, path, &[]).await;
        assert_eq!((reply.status, reply.text().as_str()), (StatusCode::OK, content), "{path}");
        assert_eq!(value(&reply, header::CONTENT_TYPE), kind, "{path}");
        assert_eq!(value(&reply, header::CACHE_CONTROL), FOR_A_YEAR, "{path}");
        assert_eq!(value(&reply, header::VARY), "accept-encoding", "{path}");
        let head = ask(&app, Method::HEAD, path, &[]).await;
        assert_eq!((head.status, head.body.len()), (StatusCode::OK, 0), "{path}");
        assert_eq!(value(&head, header::CONTENT_LENGTH), content.len().to_string(), "{path}");
        assert_eq!(value(&head, header::ETAG), value(&reply, header::ETAG), "{path}");
    }
}

#[tokio::test]
async fn a_file_comes_in_the_form_that_the_client_takes() {
    let (_folder, app) = site().await;
    let form = async |path: &str, accepted: &str| {
        let reply = ask(&app, Method::GET, path, &[("accept-encoding", accepted)]).await;
        (value(&reply, header::CONTENT_ENCODING).to_owned(), reply.body)
    };
    assert_eq!(form("/passerelle.css", "gzip, br").await, ("br".to_owned(), BUILT.into()));
    let (coding, body) = form("/passerelle.css", "gzip").await;
    assert_eq!((coding.as_str(), &body[..2]), ("gzip", &[0x1f, 0x8b][..]));
    // No form was built, or none would be smaller.
    assert_eq!(form("/pkg/passerelle.0.js", "br").await.0, "br");
    assert_eq!(form("/fonts/serif.woff2", "gzip, br").await, (String::new(), STYLE.into()));
    assert_eq!(form("/favicon.svg", "gzip").await, (String::new(), ICON.into()));
}

#[tokio::test]
async fn a_client_that_has_a_file_gets_304() {
    let (_folder, app) = site().await;
    let brotli = ("accept-encoding", "br");
    let plain = ask(&app, Method::GET, "/passerelle.css", &[]).await;
    let compressed = ask(&app, Method::GET, "/passerelle.css", &[brotli]).await;
    let (plain, compressed) = (value(&plain, header::ETAG), value(&compressed, header::ETAG));
    assert_ne!(plain, compressed, "two forms, two tags");
    let several = format!("\"other\", W/{compressed}");
    for tag in [compressed, several.as_str(), "*"] {
        let reply = ask(&app, Method::GET, "/passerelle.css", &[brotli, ("if-none-match", tag)]).await;
        assert_eq!((reply.status, reply.body.len()), (StatusCode::NOT_MODIFIED, 0), "{tag}");
        assert_eq!(value(&reply, header::ETAG), compressed);
        assert_eq!(value(&reply, header::CACHE_CONTROL), FOR_A_YEAR);
    }
    for tag in [plain, "\"other\"", "\"\""] {
        let reply = ask(&app, Method::GET, "/passerelle.css", &[brotli, ("if-none-match", tag)]).await;
        assert_eq!((reply.status, reply.text().as_str()), (StatusCode::OK, BUILT), "{tag}");
    }
}

#[tokio::test]
async fn nothing_else_of_the_folder_is_served() {
    let (_folder, app) = site().await;
    for path in ["/hash.txt", "/pkg/../hash.txt", "/pkg/%2e%2e/hash.txt", "/pkg/none.js", "/passerelle.css.br"] {
        let reply = ask(&app, Method::GET, path, &[]).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND, "{path}");
        assert_ne!(value(&reply, header::CACHE_CONTROL), FOR_A_YEAR, "{path}");
    }
}
