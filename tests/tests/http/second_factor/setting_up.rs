//! A second factor is set up with the password and a first right code, by those to whom it is offered; its secret is shown in one
//! session and in no log; it is replaced with a code of the one before.

use http::StatusCode;
use jiff::SignedDuration;
use tests::{Authenticator, CapturedLog, PASSWORD, TestApp};

use super::*;

const BEGIN: &str = "/api/account/second-factor/begin";
const CONFIRM: &str = "/api/account/second-factor/confirm";
const SETUP: &str = "/compte/validation-en-deux-etapes/mise-en-place";
const BY_PASSWORD: &[(&str, &str)] = &[("current_password", PASSWORD)];

#[tokio::test]
async fn it_counts_from_its_first_right_code() {
    let app = TestApp::start().await;
    let mut browser = claude(&app).await;
    let mut elsewhere = app.browser();
    elsewhere.sign_in(EMAIL, PASSWORD).await;
    let page = browser.get("/compte").await;
    assert!(page.has(&format!("a[href='{PAGE}']")), "{}", page.text());
    let page = browser.submit(BEGIN, BY_PASSWORD).await;
    assert!(page.has("svg.qr-code[role=img][aria-label] path") && !page.has("script"), "{}", page.text());
    assert_eq!(page.count(".recovery-codes li"), 10);
    let authenticator = Authenticator::read(&page);
    let key = page.texts(".secret-key").remove(0).replace(' ', "");
    let link = page.link("a[href^='otpauth:']").expect("a link to the app");
    assert!(link.starts_with("otpauth://totp/Passerelle:claude.fictive%40exemple.test?secret="), "{link}");
    assert!(link.contains(&key) && link.ends_with("&issuer=Passerelle&algorithm=SHA1&digits=6&period=30"), "{link}");
    assert_eq!(app.browser().sign_in(EMAIL, PASSWORD).await.location(), Some(DESK), "nothing counts yet");
    let wrong = authenticator.wrong_code(app.clock.now());
    let page = browser.submit(CONFIRM, &[("code", &wrong)]).await;
    assert!(page.shows("n’est pas le bon") && page.texts(".recovery-codes li") == authenticator.recovery_codes);
    assert_eq!(events(&app, "second_factor_on").await, 0);
    let code = authenticator.code(app.clock.now());
    let page = browser.submit(CONFIRM, &[("code", &code)]).await;
    assert!(page.shows("est activée") && page.shows("Il vous reste 10 codes"), "{}", page.text());
    assert!(!is_signed_in(&mut elsewhere).await, "a session that was opened without it ends");
    assert_eq!(app.browser().sign_in(EMAIL, PASSWORD).await.location(), Some(CODE_PAGE));
    assert_eq!((app.mails(EMAIL, "second_factor_on").await.len(), events(&app, "second_factor_on").await), (1, 1));
}

#[tokio::test]
async fn only_hashes_of_the_recovery_codes_stay() {
    let app = TestApp::start().await;
    with_second_factor(&app).await;
    assert_eq!(app.count("SELECT count(*) FROM recovery_code WHERE octet_length(code_hash) = 32").await, 10);
    assert_eq!(app.count("SELECT count(*) FROM second_factor_setup").await, 0, "what they were made from is gone");
    assert_eq!(app.count("SELECT count(*) FROM form_echo WHERE fields::text ~ 'code'").await, 0);
}

#[tokio::test]
async fn no_log_shows_the_secret_or_a_code() {
    let app = TestApp::logging_every_statement().await;
    let mut browser = claude(&app).await;
    let log = CapturedLog::start("debug");
    let page = browser.submit(BEGIN, BY_PASSWORD).await;
    let authenticator = Authenticator::read(&page);
    let key = page.texts(".secret-key").remove(0).replace(' ', "");
    let code = authenticator.code(app.clock.now());
    browser.post(CONFIRM, &[("code", &code)]).await;
    let recovery = authenticator.recovery_codes[0].clone();
    enter_recovery(&mut waiting(&app).await, &recovery).await;
    let lines: Vec<String> = log.lines().iter().map(ToString::to_string).collect();
    assert!(lines.iter().any(|line| line.contains("confirm_second_factor")), "the log is read");
    for line in lines {
        let secrets = [key.as_str(), recovery.as_str(), &recovery.replace('-', "")];
        assert!(!secrets.iter().any(|secret| line.contains(secret)), "{line}");
        assert!(!line.contains(&format!("\"{code}\"")) && !line.contains(EMAIL), "{line}");
    }
}

#[tokio::test]
async fn it_asks_for_the_password_and_lasts_half_an_hour_in_one_session() {
    let app = TestApp::start().await;
    let mut browser = claude(&app).await;
    let mut elsewhere = app.browser();
    elsewhere.sign_in(EMAIL, PASSWORD).await;
    let page = browser.submit(BEGIN, &[("current_password", "faux")]).await;
    assert!(page.has("a[href='#current_password']") && browser.get(SETUP).await.shows("n’est plus ouverte"));
    let authenticator = Authenticator::read(&browser.submit(BEGIN, BY_PASSWORD).await);
    assert!(elsewhere.get(SETUP).await.shows("n’est plus ouverte"), "another session reads no secret");
    let code = authenticator.code(app.clock.now());
    let page = elsewhere.submit(CONFIRM, &[("code", &code)]).await;
    assert!(page.shows("n’est plus ouverte"), "{}", page.text());
    app.advance(SignedDuration::from_secs(30 * 60 - 1));
    assert!(browser.get(SETUP).await.has(".secret-key"));
    app.advance(SignedDuration::from_secs(1));
    let code = authenticator.code(app.clock.now());
    let page = browser.submit(CONFIRM, &[("code", &code)]).await;
    assert!(page.shows("n’est plus ouverte") && !page.has(".secret-key"), "{}", page.text());
    app.platform.sweep().await.unwrap();
    assert_eq!(app.count("SELECT count(*) FROM second_factor_setup").await, 0);
}

#[tokio::test]
async fn it_is_offered_to_members_and_to_the_programme_only() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let offered = [
        app.member(organisation, "reader").await.browser,
        app.member(organisation, "owner").await.browser,
        app.coordinator().await.browser,
        app.ministry_reader().await.browser,
    ];
    for mut browser in offered {
        let page = browser.get(PAGE).await;
        assert!(page.status.is_success() && page.shows("n’a pas de mot de passe"), "{}", page.text());
        assert!(browser.get("/compte").await.has(&format!("a[href='{PAGE}']")));
    }
    let mut volunteer = app.volunteer("Camille Fictive").signing_up().await.browser;
    for path in [PAGE, SETUP, "/compte/validation-en-deux-etapes/desactiver"] {
        assert_eq!(volunteer.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        let reply = app.browser().get(path).await;
        assert_eq!(reply.location(), Some(format!("/connexion?suite={path}").as_str()));
    }
    assert!(!volunteer.get("/compte").await.shows(PAGE));
    for form in [BEGIN, CONFIRM, "/api/account/second-factor/turn-off"] {
        let fields = [("current_password", PASSWORD), ("code", "123456")];
        for browser in [&mut volunteer, &mut app.browser()] {
            let reply = browser.post(form, &fields).await;
            assert!(reply.is_sent_back(), "{form}");
        }
    }
    assert_eq!(app.count("SELECT count(*) FROM second_factor_setup").await, 0);
}

#[tokio::test]
async fn an_address_is_confirmed_first() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut stranger = app.member(organisation, "owner").email(EMAIL).signing_up().unconfirmed().await.browser;
    assert!(stranger.get(PAGE).await.shows("Confirmez d’abord"));
    let page = stranger.submit(BEGIN, BY_PASSWORD).await;
    assert!(page.shows("Confirmez d’abord") && page.has(".error-summary"), "{}", page.text());
    assert_eq!(app.count("SELECT count(*) FROM second_factor_setup").await, 0);
}

#[tokio::test]
async fn another_app_takes_the_place_of_the_first_with_a_code_of_it() {
    let app = TestApp::start().await;
    let (mut browser, old) = with_second_factor(&app).await;
    let page = browser.submit(BEGIN, BY_PASSWORD).await;
    assert!(page.has("a[href='#code']"), "without a code: {}", page.text());
    let wrong = old.wrong_code(app.clock.now());
    let page = browser.submit(BEGIN, &[("current_password", PASSWORD), ("code", &wrong)]).await;
    assert!(page.has("a[href='#code']"), "{}", page.text());
    let fields = [("current_password", PASSWORD), ("code", old.recovery_codes[0].as_str())];
    let new = Authenticator::read(&browser.submit(BEGIN, &fields).await);
    app.next_code();
    assert_eq!(enter(&mut waiting(&app).await, &old.code(app.clock.now())).await.location(), Some(DESK), "still");
    let code = new.code(app.clock.now());
    browser.post(CONFIRM, &[("code", &code)]).await;
    assert_eq!(events(&app, "second_factor_replaced").await, 1);
    app.next_code();
    let mut signing_in = waiting(&app).await;
    assert!(entering(&mut signing_in, &old.code(app.clock.now())).await.shows("n’est pas le bon"));
    let reply = enter_recovery(&mut signing_in, &old.recovery_codes[1]).await;
    assert!(signing_in.follow(reply).await.shows("n’est pas de ce compte"));
    assert_eq!(enter(&mut signing_in, &new.code(app.clock.now())).await.location(), Some(DESK));
    assert_eq!(enter_recovery(&mut waiting(&app).await, &new.recovery_codes[0]).await.location(), Some(DESK));
}
