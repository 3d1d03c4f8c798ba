//! An outsider who guesses locks the owner out of nothing: hundreds of passwords from one address, or from fifty, leave the password
//! open at the owner's usual address, and the mailed links open from anywhere; a flood of requested links neither fills the mailbox
//! nor takes its good link away. Nobody tries more passwords than the limits allow.

use http::StatusCode;
use jiff::SignedDuration;
use tests::{Browser, PASSWORD, Reply, TestApp};

use crate::accounts::{EMAIL, camille, comparable};

const HOME: &str = "198.51.100.7";
const ELSEWHERE: &str = "203.0.113.200";
const LIMITED: &str = "Trop d’essais\u{a0}: attendez";
const WRONG: &str = "ils ne vont pas ensemble";
const LAST_IS_GOOD: &str = "le dernier lien reçu est encore bon";

/// Camille, who signed in at home once.
async fn at_home(app: &TestApp) {
    camille(app).await;
    let signed_in = app.browser().from_address(HOME).sign_in(EMAIL, PASSWORD).await;
    assert_eq!(signed_in.location(), Some("/"));
}

async fn guess(app: &TestApp, from: &str, email: &str, number: usize) -> Reply {
    let mut browser = app.browser().from_address(from);
    let reply = browser.sign_in(email, &format!("essai numéro {number}")).await;
    browser.follow(reply).await
}

/// Guesses so often from an address, which may have too many forms refused. Returns how many passwords were compared.
async fn guesses(app: &TestApp, from: &str, times: usize) -> usize {
    let mut compared = 0;
    for number in 0..times {
        let mut browser = app.browser().from_address(from);
        let reply = browser.sign_in(EMAIL, &format!("essai numéro {number}")).await;
        if reply.status == StatusCode::TOO_MANY_REQUESTS {
            continue;
        }
        let page = browser.follow(reply).await;
        assert!(page.shows(WRONG) || page.shows(LIMITED), "{}", page.text());
        compared += usize::from(page.shows(WRONG));
    }
    compared
}

async fn request_link(app: &TestApp, from: &str) -> Reply {
    app.browser().from_address(from).submit("/api/account/request-link", &[("email", EMAIL)]).await
}

/// Signs in by a link that is asked for now, from that address.
async fn by_link(app: &TestApp, from: &str) -> Browser {
    let page = request_link(app, from).await;
    assert!(!page.shows(LIMITED), "{}", page.text());
    let token = app.token(EMAIL, "sign_in_link").await;
    let mut browser = app.browser().from_address(from);
    let reply = browser.post("/api/account/use-link", &[("token", &token)]).await;
    assert_eq!(reply.location(), Some("/"), "the last link in the mailbox is good");
    browser
}

#[tokio::test]
async fn five_hundred_guesses_from_one_address_lock_nobody_out() {
    let app = TestApp::start().await;
    at_home(&app).await;
    assert_eq!(guesses(&app, "203.0.113.5", 500).await, 10);
    assert_eq!(guesses(&app, "203.0.113.5", 1).await, 0);
    let mut owner = app.browser().from_address(HOME);
    assert_eq!(owner.sign_in(EMAIL, PASSWORD).await.location(), Some("/"), "the password, at home");
    let mut new_place = app.browser().from_address("192.0.2.1");
    assert_eq!(new_place.sign_in(EMAIL, PASSWORD).await.location(), Some("/"), "and at another place");
    assert_eq!(by_link(&app, ELSEWHERE).await.get("/compte").await.status, StatusCode::OK);
    assert_eq!(app.mails(EMAIL, "sign_in_link").await.len(), 1);
}

#[tokio::test]
async fn guesses_from_fifty_addresses_are_bounded_and_leave_the_owner_two_ways() {
    let app = TestApp::start().await;
    at_home(&app).await;
    let mut compared = 0;
    for last in 1..=50 {
        compared += guesses(&app, &format!("203.0.113.{last}"), 10).await;
    }
    assert!((90..=100).contains(&compared), "{compared} passwords compared");
    let mut owner = app.browser().from_address(HOME);
    assert_eq!(owner.sign_in(EMAIL, PASSWORD).await.location(), Some("/"), "the password, at home");
    let mut new_place = app.browser().from_address(ELSEWHERE);
    let refused = new_place.sign_in(EMAIL, PASSWORD).await;
    let page = new_place.follow(refused).await;
    assert!(page.shows(LIMITED) && page.shows("M’envoyer un lien"), "the way by a link stands beside: {}", page.text());
    by_link(&app, ELSEWHERE).await;
    let again = app.browser().from_address(ELSEWHERE).sign_in(EMAIL, PASSWORD).await;
    assert_eq!(again.location(), Some("/"), "where the account signed in, its password counts again");
    app.advance(SignedDuration::from_hours(1));
    assert_eq!(app.browser().from_address("192.0.2.1").sign_in(EMAIL, PASSWORD).await.location(), Some("/"));
}

#[tokio::test]
async fn the_limits_tell_nothing_of_an_address_without_an_account() {
    let app = TestApp::start().await;
    camille(&app).await;
    let mut answers = Vec::new();
    for email in [EMAIL, "personne@exemple.test"] {
        let mut pages = Vec::new();
        for number in 0..130 {
            let from = format!("203.0.113.{}", number / 9);
            let page = guess(&app, &from, email, number).await;
            pages.push(comparable(&page).replace(email, "…"));
        }
        answers.push(pages);
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test]
async fn a_new_password_makes_the_intruders_network_unknown() {
    let app = TestApp::start().await;
    at_home(&app).await;
    let intruder = "203.0.113.66";
    app.browser().from_address(intruder).sign_in(EMAIL, PASSWORD).await;
    let mut owner = app.browser().from_address(HOME);
    owner.sign_in(EMAIL, PASSWORD).await;
    let new = "une autre phrase bien longue";
    let reply = owner.post("/api/account/change-password", &[("current_password", PASSWORD), ("password", new)]).await;
    assert!(reply.leads_to("/compte?etat=mot-de-passe"));
    for last in 1..=11 {
        guesses(&app, &format!("203.0.113.{last}"), 10).await;
    }
    assert!(guess(&app, intruder, EMAIL, 0).await.shows(LIMITED));
    assert_eq!(app.browser().from_address(HOME).sign_in(EMAIL, new).await.location(), Some("/"));
}

#[tokio::test]
async fn a_network_is_familiar_for_thirty_days() {
    let app = TestApp::start().await;
    at_home(&app).await;
    app.advance(SignedDuration::from_hours(30 * 24));
    for last in 1..=11 {
        guesses(&app, &format!("203.0.113.{last}"), 10).await;
    }
    let mut owner = app.browser().from_address(HOME);
    let reply = owner.sign_in(EMAIL, PASSWORD).await;
    assert!(owner.follow(reply).await.shows(LIMITED));
    assert_eq!(app.count("SELECT count(*) FROM familiar_origin WHERE octet_length(key) = 32").await, 2);
    app.platform.sweep().await.unwrap();
    assert_eq!(app.count("SELECT count(*) FROM familiar_origin").await, 0);
}

#[tokio::test]
async fn a_flood_of_requested_links_leaves_the_owner_a_good_one() {
    let app = TestApp::start().await;
    camille(&app).await;
    for number in 0..60 {
        request_link(&app, &format!("203.0.113.{}", number / 20)).await;
    }
    let sent = app.mails(EMAIL, "sign_in_link").await.len();
    assert!(sent <= 5, "{sent} mails");
    let page = request_link(&app, ELSEWHERE).await;
    assert!(page.shows(LAST_IS_GOOD), "{}", page.text());
    assert_eq!(app.mails(EMAIL, "sign_in_link").await.len(), sent, "nothing is sent again");
    // The links of the flood have run out, its hour has not.
    app.advance(SignedDuration::from_mins(31));
    by_link(&app, ELSEWHERE).await;
    by_link(&app, ELSEWHERE).await;
    assert!(app.mails(EMAIL, "sign_in_link").await.len() <= sent + 2);
    let reset = app.browser().submit("/api/account/request-reset", &[("email", EMAIL)]).await;
    assert!(!reset.shows(LIMITED), "{}", reset.text());
    assert_eq!(app.mails(EMAIL, "password_reset").await.len(), 1);
}

#[tokio::test]
async fn a_flood_says_the_same_of_an_unknown_address() {
    let app = TestApp::start().await;
    camille(&app).await;
    let mut answers = Vec::new();
    for email in [EMAIL, "personne@exemple.test"] {
        let mut pages = Vec::new();
        // Camille's confirmation was the first mail to hers.
        for _ in 0..7 {
            let page = app.browser().submit("/api/account/request-link", &[("email", email)]).await;
            pages.push(page.shows(LAST_IS_GOOD));
        }
        answers.push(pages);
    }
    assert_eq!(answers[0].last(), answers[1].last());
    assert_eq!(answers[1], [false, false, false, false, false, true, true]);
}
