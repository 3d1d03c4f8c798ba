//! How often something may be tried in a while, where no other test goes to the last try.

use domain::{account::AccountKind, placement::PlacementState};
use http::StatusCode;
use jiff::SignedDuration;
use tests::{Reply, TestApp, complete_content};

use super::SECOND;
use crate::matrix::exchange_profile;

const LIMITED: &str = "Trop d’essais\u{a0}: attendez";
const MINUTE: SignedDuration = SignedDuration::from_mins(1);

/// Checks that so many tries pass in the window, that the next does not, and that the window ends.
async fn assert_limit(app: &TestApp, tries: usize, window: SignedDuration, mut post: impl AsyncFnMut(usize) -> Reply) {
    for at in 0..tries {
        let page = post(at).await;
        assert!(!page.shows(LIMITED), "{at}: {}", page.text());
    }
    for (wait, limited) in [(SignedDuration::ZERO, true), (window - SECOND, true), (SECOND, false)] {
        app.advance(wait);
        let page = post(tries).await;
        assert_eq!(page.shows(LIMITED), limited, "{wait:#}: {}", page.text());
    }
}

#[tokio::test]
async fn forty_accounts_an_hour_from_one_address() {
    let app = TestApp::start().await;
    // A password that is refused after the count: hashing forty would take seconds.
    let post = async |at: usize| {
        let email = format!("personne{at}@exemple.test");
        let fields = [("kind", "volunteer"), ("name", "Awa Fictive"), ("email", &email), ("password", "motdepasse")];
        app.browser().submit("/api/account/sign-up", &fields).await
    };
    assert_limit(&app, 40, MINUTE * 60, post).await;
}

#[tokio::test]
async fn a_hundred_passwords_in_a_quarter_of_an_hour_from_one_address() {
    let app = TestApp::start().await;
    let post = async |at: usize| {
        let mut browser = app.browser();
        let email = format!("personne{at}@exemple.test");
        let fields = [("email", email.as_str()), ("password", "un mot de passe")];
        // Counted also where the server is busy with the passwords of other tests: so it is not sent again here.
        let reply = browser.post("/api/account/sign-in", &fields).await;
        if reply.status == StatusCode::SERVICE_UNAVAILABLE { reply } else { browser.follow(reply).await }
    };
    assert_limit(&app, 100, MINUTE * 15, post).await;
}

#[tokio::test]
async fn a_hundred_and_twenty_links_in_a_quarter_of_an_hour_from_one_address() {
    let app = TestApp::start().await;
    let awa = app.volunteer("Awa Fictive").await;
    let ask = async || app.browser().post("/api/account/request-link", &[("email", &awa.email)]).await;
    let enter = async |token: &str| {
        let reply = app.browser().post("/api/account/use-link", &[("token", token)]).await;
        reply.location().is_some_and(|to| !to.contains("echo="))
    };
    for (wrong, enters) in [(119, true), (120, false)] {
        ask().await;
        let token = app.token(&awa.email, "sign_in_link").await;
        for _ in 0..wrong {
            enter(&"a".repeat(43)).await;
        }
        assert_eq!(enter(&token).await, enters, "after {wrong}");
        app.advance(MINUTE * 15);
        assert_eq!(enter(&token).await, !enters, "once, and later where it was too many");
    }
}

#[tokio::test]
async fn forty_people_a_day_name_one_partner() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let partner = app.partner(organisation).await.to_string();
    let profile = exchange_profile("Ama Fictive");
    let post = async |_| {
        let mut person = app.applicant_with(&profile).kind(AccountKind::ExchangeParticipant).await;
        person.browser.submit("/api/profile/nominate", &[("partner", &partner)]).await
    };
    // Days are counted in UTC.
    app.clock.set("2026-11-24T00:00:00Z".parse().expect("a timestamp"));
    assert_limit(&app, 40, MINUTE * 60 * 24, post).await;
}

#[tokio::test]
async fn twenty_links_a_day_for_one_placement() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let content = complete_content(app.partner(organisation).await, &[]);
    let id = app.placement(organisation, PlacementState::AwaitingPartner, content).await.id.to_string();
    let owner = app.member(organisation, "owner").await;
    let post = async |at: usize| {
        let (mut browser, fields) = (owner.browser.clone(), [("placement", id.as_str()), ("version", "1")]);
        // By mail and by hand together.
        let address = if at.is_multiple_of(2) { "/api/placements/link" } else { "/api/placements/hand-link" };
        browser.submit(address, &fields).await
    };
    app.clock.set("2026-11-24T00:00:00Z".parse().expect("a timestamp"));
    assert_limit(&app, 20, MINUTE * 60 * 24, post).await;
}
