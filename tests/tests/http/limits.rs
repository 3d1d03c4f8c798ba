//! Limits by the client's address give a clear sentence, do not touch other addresses, and end after a time; only a trusted proxy
//! names that address; the number of mails to partners is limited.

use std::net::{IpAddr, SocketAddr};

use axum::{body::Body, extract::ConnectInfo};
use http::{Method, StatusCode, header};
use jiff::SignedDuration;
use tests::{BASE_URL, Person, TestApp};

const PROXY: &str = "10.0.0.7";
const LIMITED: &str = "Trop d’essais\u{a0}: attendez";
/// The number of mails that one address may ask for in an hour.
const MAILS: usize = 40;

fn address(text: &str) -> IpAddr {
    text.parse().unwrap()
}

/// Asks for a link from that peer, with these headers. Returns whether the limit refused it.
async fn limited(app: &TestApp, peer: &str, forwarded: &[&str], who: usize) -> bool {
    let mut browser = app.browser();
    let request = browser
        .request(Method::POST, "/api/account/request-link")
        .header(header::ORIGIN, BASE_URL)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .extension(ConnectInfo(SocketAddr::new(address(peer), 40_000)));
    let request = forwarded.iter().fold(request, |request, value| request.header("x-forwarded-for", *value));
    let reply = browser.send(request, Body::from(format!("email=inconnue{who}%40exemple.test"))).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    let page = browser.follow(reply).await;
    let refused = page.shows(LIMITED);
    assert!(!refused || page.has("[value^=inconnue]"), "what was typed is kept");
    refused
}

/// Asks as often as the limit allows.
async fn exhaust(app: &TestApp, peer: &str, forwarded: &[&str]) {
    for who in 0..MAILS {
        assert!(!limited(app, peer, forwarded, who).await, "{who}");
    }
    assert!(limited(app, peer, forwarded, MAILS).await);
}

#[tokio::test]
async fn an_address_is_limited_alone_and_for_a_time() {
    let app = TestApp::start().await;
    exhaust(&app, "203.0.113.5", &[]).await;
    assert!(!limited(&app, "203.0.113.6", &[], 100).await, "another address");
    app.advance(SignedDuration::from_hours(1));
    assert!(!limited(&app, "203.0.113.5", &[], 101).await, "later");
}

#[tokio::test]
async fn nobody_but_a_trusted_proxy_names_the_client() {
    let app = TestApp::start_behind(&[address(PROXY)]).await;
    exhaust(&app, "203.0.113.5", &[]).await;
    for forged in ["198.51.100.1", PROXY, "198.51.100.2, 10.0.0.7"] {
        assert!(limited(&app, "203.0.113.5", &[forged], 100).await, "{forged}");
    }
}

#[tokio::test]
async fn behind_a_proxy_only_what_it_added_itself_counts() {
    let app = TestApp::start_behind(&[address(PROXY)]).await;
    exhaust(&app, PROXY, &["203.0.113.9"]).await;
    for with_port in ["203.0.113.9:51324", "198.51.100.1, 203.0.113.9:80"] {
        assert!(limited(&app, PROXY, &[with_port], 100).await, "{with_port} is the same client");
    }
    let forged: [&[&str]; 4] = [
        &["198.51.100.1, 203.0.113.9"],
        &["198.51.100.1", "203.0.113.9"],
        &["198.51.100.2, 203.0.113.9, 10.0.0.7"],
        &["nonsense, 203.0.113.9"],
    ];
    for headers in forged {
        assert!(limited(&app, PROXY, headers, 100).await, "{headers:?}");
    }
    assert!(limited(&app, "::ffff:10.0.0.7", &["203.0.113.9"], 100).await, "the proxy by its other spelling");
    assert!(!limited(&app, PROXY, &["203.0.113.10"], 101).await, "somebody else behind it");
    // The last part is not an address, so the earlier ones are ignored and the proxy itself is counted.
    assert!(!limited(&app, PROXY, &["198.51.100.3, unknown"], 102).await);
}

/// Partners of an approved OCI, each with an e-mail address.
async fn partners(app: &TestApp, count: usize) -> Vec<String> {
    let organisation = app.organisation("oci-accueil").await;
    let mut ids = Vec::new();
    for number in 0..count {
        let (name, email) = (format!("Union fictive {number}"), format!("union{number}@exemple.test"));
        ids.push(app.partner_called(organisation, &name, &email).await.to_string());
    }
    ids
}

async fn named_person(app: &TestApp) -> Person {
    let mut person = app.exchange_participant("Awa").await;
    let version = person.browser.get("/profil/identity").await.field("version").unwrap();
    let fields = [("step", "identity"), ("name", "Awa Fictive"), ("country", "SN"), ("version", version.as_str())];
    person.browser.post("/api/profile/save", &fields).await;
    person
}

#[tokio::test]
async fn nobody_writes_to_partners_without_end() {
    let app = TestApp::start().await;
    let partners = partners(&app, 2).await;
    let mut person = named_person(&app).await;
    let nominate = "/api/profile/nominate";
    for turn in 0..5 {
        let page = person.browser.submit(nominate, &[("partner", &partners[turn % 2])]).await;
        assert!(page.shows("n’a pas encore répondu"), "{turn}: {}", page.text());
        app.let_mails_leave().await;
    }
    let page = person.browser.submit(nominate, &[("partner", &partners[1])]).await;
    assert!(page.shows(LIMITED), "{}", page.text());
    let mails = "SELECT count(*) FROM outbox_mail WHERE kind = 'partner_nomination'";
    assert_eq!(sqlx::query_scalar::<_, i64>(mails).fetch_one(&app.pool).await.unwrap(), 5);
    app.advance(SignedDuration::from_hours(24));
    let page = person.browser.submit(nominate, &[("partner", &partners[1])]).await;
    assert!(!page.shows(LIMITED), "{}", page.text());
    assert_eq!(sqlx::query_scalar::<_, i64>(mails).fetch_one(&app.pool).await.unwrap(), 6);
}

#[tokio::test]
async fn the_site_answers_under_its_own_name_only() {
    let app = TestApp::start().await;
    for (path, host, status) in [
        ("/en", "passerelle.test", 200),
        ("/en", "passerelle.test:443", 200),
        ("/en", "evil.example", 421),
        ("/api/account/sign-in", "evil.example", 421),
        ("/healthz", "10.0.0.7:3000", 200),
    ] {
        let request = http::Request::get(path).header(header::HOST, host);
        assert_eq!(app.browser().send(request, Body::empty()).await.status, status, "{path} {host}");
    }
}
