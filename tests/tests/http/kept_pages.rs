//! Public pages in memory: whoever has a session is answered past them and leaves nothing in them; everybody else gets the page as
//! it would be made for them, in their language; clients that have it get 304; errors and other addresses are not kept; memory stays
//! within its bound.

use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

use axum::body::Body;
use http::{HeaderMap, Method, StatusCode, header};
use tests::{Browser, Reply, TestApp, fresh_id};
use tokio::task::JoinSet;

/// No promise, only an end to waiting.
const PATIENCE: Duration = Duration::from_secs(60);
const FOR_EVERYBODY: &str = "public, no-cache";
const FOR_ONE_BROWSER: &str = "private, no-cache";
const FOR_ONE_SESSION: &str = "private, no-store";

/// A server that keeps public pages, with a published placement.
async fn keeping(app: &TestApp) -> platform::public::EditionFollower {
    let follower = app.platform.follow_editions();
    let began = Instant::now();
    while app.platform.edition().is_none() {
        assert!(began.elapsed() < PATIENCE, "nobody follows");
        tokio::task::yield_now().await;
    }
    follower
}

/// Every address of the site map, and some searches.
async fn public_addresses(app: &TestApp) -> Vec<String> {
    let map = app.browser().get("/sitemap.xml").await.text();
    let addresses = map.split("<loc>").skip(1).map(|rest| rest.split_once("</loc>").unwrap().0);
    let paths = addresses.map(|address| address.strip_prefix(tests::BASE_URL).unwrap().to_owned());
    let searches =
        ["/placements?region=caribbean", "/en/placements?q=jardins", "/es?from=friends", "/placements?echo=1"];
    paths.chain(searches.map(str::to_owned)).collect()
}

/// Asks as nobody until the page is kept: a late look at the database may forbid it for a moment.
async fn ask_until_kept(app: &TestApp, path: &str) -> Reply {
    let (before, began) = (app.pages.counts().pages, Instant::now());
    loop {
        let reply = app.browser().get(path).await;
        if app.pages.counts().pages > before {
            return reply;
        }
        assert!(began.elapsed() < PATIENCE, "{path} is not kept");
    }
}

async fn ask(browser: &mut Browser, method: Method, path: &str, headers: &[(&str, &str)]) -> Reply {
    let request = browser.request(method, path);
    let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
    browser.send(request, Body::empty()).await
}

fn value(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).map_or("", |value| value.to_str().unwrap())
}

fn caching(reply: &Reply) -> &str {
    value(&reply.headers, header::CACHE_CONTROL)
}

#[tokio::test]
async fn nothing_made_for_a_session_is_kept() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    app.published_placement(organisation, &[]).await;
    let paths = public_addresses(&app).await;
    assert_eq!(paths.len(), 3 * 9 + 4, "{paths:?}");
    let mut made = Vec::new();
    for path in &paths {
        made.push(app.browser().get(path).await.text());
    }
    assert_eq!(app.pages.counts().pages, 0, "nobody follows yet");
    let _follower = keeping(&app).await;
    let mut sessions = [
        app.applicant("Awa Fictive").await.browser,
        app.member(organisation, "owner").await.browser,
        app.coordinator().await.browser,
    ];
    let mut over = app.browser().with_session("a session that is over");
    for path in &paths {
        for browser in &mut sessions {
            let page = browser.get(path).await;
            assert!(page.has("a[href$=\"/compte\"].site-header__account"), "{path} is this person's");
            assert_eq!(caching(&page), FOR_ONE_SESSION, "{path}");
            assert!(!page.headers.contains_key(header::ETAG), "{path}");
        }
        assert_eq!(caching(&over.get(path).await), FOR_ONE_SESSION, "{path}");
    }
    assert_eq!(app.pages.counts().pages, 0);
    for (path, made) in paths.iter().zip(&made) {
        let page = ask_until_kept(&app, path).await;
        assert_eq!((page.status, page.text()), (StatusCode::OK, made.clone()), "{path}");
        assert_eq!(caching(&page), FOR_EVERYBODY, "{path}");
        assert_eq!(value(&page.headers, header::VARY), "accept-encoding, cookie", "{path}");
        assert!(!page.headers.contains_key(header::SET_COOKIE), "{path}");
    }
    for (path, made) in paths.iter().zip(&made) {
        assert_eq!(&app.browser().get(path).await.text(), made, "{path} from memory");
        let page = sessions[0].get(path).await;
        assert!(page.has("a[href$=\"/compte\"].site-header__account") && caching(&page) == FOR_ONE_SESSION, "{path}");
    }
    assert_eq!(app.pages.counts().pages, paths.len());
}

#[tokio::test]
async fn a_client_that_has_a_page_gets_304() {
    let app = TestApp::start().await;
    let path = "/en/placements?q=jardins";
    // Whether pages are kept or made for each request makes no difference to whoever asks.
    for follows in [false, true] {
        let _follower = if follows { Some(keeping(&app).await) } else { None };
        let mut browser = app.browser();
        let plain = ask(&mut browser, Method::GET, path, &[]).await;
        let mut tags = vec![value(&plain.headers, header::ETAG).to_owned()];
        for coding in ["br", "gzip"] {
            let reply = ask(&mut browser, Method::GET, path, &[("accept-encoding", coding)]).await;
            assert_eq!(value(&reply.headers, header::CONTENT_ENCODING), coding);
            assert!(reply.body.len() < plain.body.len() / 2);
            tags.push(value(&reply.headers, header::ETAG).to_owned());
            let known = [("accept-encoding", coding), ("if-none-match", tags.last().unwrap())];
            let reply = ask(&mut browser, Method::GET, path, &known).await;
            assert_eq!((reply.status, reply.body.len()), (StatusCode::NOT_MODIFIED, 0));
            for name in [header::ETAG, header::CACHE_CONTROL, header::VARY, header::CONTENT_SECURITY_POLICY] {
                let expected =
                    if name == header::ETAG { &tags[tags.len() - 1] } else { value(&plain.headers, name.clone()) };
                assert_eq!(value(&reply.headers, name.clone()), expected, "{name}");
            }
            let reply = ask(&mut browser, Method::HEAD, path, &known).await;
            assert_eq!(reply.status, StatusCode::NOT_MODIFIED);
        }
        tags.dedup();
        assert_eq!(tags.len(), 3, "each form has its own tag: {tags:?}");
        assert_eq!(ask(&mut browser, Method::GET, path, &[("if-none-match", "\"other\"")]).await.body, plain.body);
        let head = ask(&mut browser, Method::HEAD, path, &[]).await;
        assert_eq!((head.status, head.body.len()), (StatusCode::OK, 0));
        assert_eq!(value(&head.headers, header::CONTENT_LENGTH), plain.body.len().to_string());
        assert_eq!(value(&head.headers, header::CONTENT_TYPE), value(&plain.headers, header::CONTENT_TYPE));
        let mut signed_in =
            app.coordinator().email(if follows { "une@exemple.test" } else { "autre@exemple.test" }).await.browser;
        let theirs = ask(&mut signed_in, Method::GET, path, &[("if-none-match", &tags[0])]).await;
        assert_eq!(theirs.status, StatusCode::OK, "they had the page of nobody");
    }
}

#[tokio::test]
async fn errors_and_other_addresses_are_not_kept() {
    let app = TestApp::start().await;
    let _follower = keeping(&app).await;
    let long = format!("/placements?q={}", "x".repeat(2000));
    for (path, status) in [
        (format!("/placements/{}", fresh_id()), StatusCode::NOT_FOUND),
        ("/nulle-part".to_owned(), StatusCode::NOT_FOUND),
        ("/connexion".to_owned(), StatusCode::OK),
        ("/compte".to_owned(), StatusCode::SEE_OTHER),
        (long, StatusCode::OK),
    ] {
        let reply = app.browser().get(&path).await;
        assert_eq!((reply.status, caching(&reply)), (status, FOR_ONE_BROWSER), "{path}");
    }
    assert_eq!(app.browser().post("/placements", &[]).await.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(app.pages.counts().pages, 0);
    ask_until_kept(&app, "/").await;
}

#[tokio::test]
async fn many_at_once_share_one_page() {
    let app = TestApp::start().await;
    let _follower = keeping(&app).await;
    let mut asking = JoinSet::new();
    for _ in 0..20 {
        let mut browser = app.browser();
        asking.spawn(async move { browser.get("/es").await.text() });
    }
    let pages: BTreeSet<String> = asking.join_all().await.into_iter().collect();
    assert_eq!(pages.len(), 1);
    assert!(app.pages.counts().made <= 1, "{:?}", app.pages.counts());
    app.browser().get("/es").await;
    assert_eq!(app.pages.counts().made, 1);
}

#[tokio::test]
async fn a_flood_of_searches_stays_within_the_bound() {
    const BOUND: usize = 400_000;
    let app = TestApp::start_with_memory(BOUND).await;
    let _follower = keeping(&app).await;
    let home = ask_until_kept(&app, "/").await.text();
    for search in 0..60 {
        let page = app.browser().get(&format!("/en/placements?q={search}")).await;
        assert!(page.shows(&format!("value=\"{search}\"")), "{}", page.text());
        assert!(app.pages.counts().bytes <= BOUND, "{:?}", app.pages.counts());
        assert_eq!(app.browser().get("/").await.text(), home);
    }
    assert!(app.pages.counts().pages > 2, "{:?}", app.pages.counts());
}
