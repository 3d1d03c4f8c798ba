//! After a right password or a right link, nothing of the account opens before a right code; a code counts once; wrong codes are
//! few; a recovery code counts once; a sign-in that is over says so.

use jiff::SignedDuration;
use tests::{PASSWORD, TestApp};

use super::*;

const OVER: &str = "Aucune connexion n’attend de code ici";

#[tokio::test]
async fn nothing_opens_before_the_right_code() {
    let app = TestApp::start().await;
    let (_, authenticator) = with_second_factor(&app).await;
    let mut browser = waiting(&app).await;
    for path in ["/compte", DESK, "/compte/donnees.json"] {
        let reply = browser.get(path).await;
        assert_eq!(reply.location(), Some(format!("/connexion?suite={path}").as_str()));
    }
    let page = browser.get(CODE_PAGE).await;
    assert!(page.has("input[name=code][autocomplete='one-time-code'][inputmode=numeric]"), "{}", page.text());
    assert!(!page.has("script") && !page.shows(EMAIL) && !page.shows("Personne Membre"), "{}", page.text());
    let before = browser.clone();
    let code = authenticator.code(app.clock.now());
    assert_eq!(enter(&mut browser, &format!(" {} {} ", &code[..3], &code[3..])).await.location(), Some(DESK));
    assert!(is_signed_in(&mut browser).await);
    assert!(!is_signed_in(&mut before.clone()).await, "the token from before the code is worth nothing");
    for (prefix, title) in [("", "Entrer votre code"), ("/en", "Enter your code"), ("/es", "Escribir su código")] {
        assert!(waiting(&app).await.get(&format!("{prefix}{CODE_PAGE}")).await.shows(title));
    }
}

#[tokio::test]
async fn a_code_counts_once_and_for_a_minute_and_a_half() {
    let app = TestApp::start().await;
    let mut owner = claude(&app).await;
    let authenticator = app.second_factor(&mut owner).await;
    let first = authenticator.code(app.clock.now());
    let page = entering(&mut waiting(&app).await, &first).await;
    assert!(page.shows("celui-ci a déjà servi"), "the code that set it up: {}", page.text());
    app.advance(SignedDuration::from_secs(30));
    let second = authenticator.code(app.clock.now());
    app.advance(SignedDuration::from_secs(59));
    assert_eq!(enter(&mut waiting(&app).await, &second).await.location(), Some(DESK), "in its last second");
    let page = entering(&mut waiting(&app).await, &second).await;
    assert!(page.shows("celui-ci a déjà servi") && page.has("a[href='#code']"), "{}", page.text());
    app.advance(SignedDuration::from_secs(1));
    let third = authenticator.code(app.clock.now());
    app.advance(SignedDuration::from_secs(60));
    let page = entering(&mut waiting(&app).await, &third).await;
    assert!(page.shows("celui-ci n’est pas le bon"), "{}", page.text());
    assert!(!page.shows(&third), "a code comes back");
    let ahead = app.clock.now().checked_add(SignedDuration::from_secs(30)).unwrap();
    assert_eq!(enter(&mut waiting(&app).await, &authenticator.code(ahead)).await.location(), Some(DESK));
}

#[tokio::test]
async fn the_fifth_wrong_code_ends_the_sign_in_and_warns_the_owner() {
    let app = TestApp::start().await;
    let (_, authenticator) = with_second_factor(&app).await;
    let mut browser = waiting(&app).await;
    let wrong = authenticator.wrong_code(app.clock.now());
    for turn in 1..=4 {
        assert!(entering(&mut browser, &wrong).await.shows("n’est pas le bon"), "{turn}");
    }
    for text in ["", "12345", "douze"] {
        let page = entering(&mut browser, text).await;
        assert!(page.has("a[href='#code']") && page.has("input[name=code]"), "no code, no attempt: {text}");
    }
    let page = entering(&mut browser, &wrong).await;
    assert!(page.shows("Trop de codes n’étaient pas les bons") && !page.has("input[name=code]"), "{}", page.text());
    let page = entering(&mut browser, &authenticator.code(app.clock.now())).await;
    assert!(page.shows("Trop de codes") && !is_signed_in(&mut browser).await);
    assert_eq!(app.mails(EMAIL, "sign_in_stopped").await.len(), 1);
    assert_eq!(events(&app, "sign_in_stopped").await, 1);
    let code = authenticator.code(app.clock.now());
    assert_eq!(enter(&mut waiting(&app).await, &code).await.location(), Some(DESK), "another sign-in");
}

#[tokio::test]
async fn codes_are_limited_by_account_whatever_the_browser() {
    let app = TestApp::start().await;
    let (mut owner, authenticator) = with_second_factor(&app).await;
    let wrong = authenticator.wrong_code(app.clock.now());
    for turn in 0..10 {
        let mut browser = waiting(&app).await;
        assert!(entering(&mut browser, &wrong).await.shows("n’est pas le bon"), "{turn}");
    }
    let code = authenticator.code(app.clock.now());
    let page = entering(&mut waiting(&app).await, &code).await;
    assert!(page.shows("Trop d’essais\u{a0}: attendez"), "{}", page.text());
    let recovery = &authenticator.recovery_codes[0];
    let reply = enter_recovery(&mut waiting(&app).await, recovery).await;
    assert!(reply.location().is_some_and(|to| to.contains("echo=")));
    let fields = [("current_password", PASSWORD), ("code", recovery.as_str())];
    let page = owner.submit("/api/account/second-factor/turn-off", &fields).await;
    assert!(page.shows("Trop d’essais"), "the account's page is no way around: {}", page.text());
    app.advance(SignedDuration::from_hours(1));
    let code = authenticator.code(app.clock.now());
    assert_eq!(enter(&mut waiting(&app).await, &code).await.location(), Some(DESK));
}

#[tokio::test]
async fn a_sign_in_waits_for_ten_minutes() {
    let app = TestApp::start().await;
    let (_, authenticator) = with_second_factor(&app).await;
    let (mut in_time, mut late) = (waiting(&app).await, waiting(&app).await);
    app.advance(SignedDuration::from_secs(599));
    let code = authenticator.code(app.clock.now());
    assert_eq!(enter(&mut in_time, &code).await.location(), Some(DESK));
    app.advance(SignedDuration::from_secs(1));
    let page = late.get("/connexion/code?suite=/compte").await;
    assert!(page.shows("Dix minutes ont passé") && page.has("a[href='/connexion?suite=/compte']"), "{}", page.text());
    app.next_code();
    let page = entering(&mut late, &authenticator.code(app.clock.now())).await;
    assert!(page.shows("Dix minutes ont passé") && !is_signed_in(&mut late).await, "{}", page.text());
}

#[tokio::test]
async fn a_recovery_code_signs_in_once() {
    let app = TestApp::start().await;
    let (_, authenticator) = with_second_factor(&app).await;
    assert_eq!(authenticator.recovery_codes.len(), 10);
    let code = &authenticator.recovery_codes[3];
    let typed = code.replace('-', " ").to_lowercase();
    let mut browser = waiting(&app).await;
    assert_eq!(enter_recovery(&mut browser, &typed).await.location(), Some(DESK));
    assert_eq!(app.mails(EMAIL, "recovery_code_used").await.len(), 1);
    assert_eq!(events(&app, "recovery_code_used").await, 1);
    assert!(browser.get(PAGE).await.shows("Il vous reste 9 codes"));
    let mut again = waiting(&app).await;
    let reply = enter_recovery(&mut again, code).await;
    let page = again.follow(reply).await;
    assert!(page.shows("ou il a déjà servi") && page.has("a[href='#recovery_code']"), "{}", page.text());
    assert!(!page.shows(code), "a code comes back");
    let reply = enter_recovery(&mut again, "7K3M-9P2D").await;
    assert!(again.follow(reply).await.shows("16 lettres et chiffres"));
    assert_eq!(enter_recovery(&mut again, &authenticator.recovery_codes[9]).await.location(), Some(DESK));
}

#[tokio::test]
async fn another_accounts_codes_are_wrong() {
    let app = TestApp::start().await;
    let (_, authenticator) = with_second_factor(&app).await;
    let organisation = app.organisation("autre-rive").await;
    let mut other = app.member(organisation, "owner").signing_up().await.browser;
    let others = app.second_factor(&mut other).await;
    app.next_code();
    let now = app.clock.now();
    assert_ne!(others.code(now), authenticator.code(now));
    let mut browser = waiting(&app).await;
    assert!(entering(&mut browser, &others.code(now)).await.shows("n’est pas le bon"));
    let reply = enter_recovery(&mut browser, &others.recovery_codes[0]).await;
    assert!(browser.follow(reply).await.shows("n’est pas de ce compte"));
}

#[tokio::test]
async fn without_a_sign_in_that_waits_no_code_counts() {
    let app = TestApp::start().await;
    let (_, authenticator) = with_second_factor(&app).await;
    let mut refused = app.browser();
    refused.sign_in(EMAIL, "faux").await;
    for mut browser in [app.browser(), app.browser().with_session(&"a".repeat(43)), refused] {
        assert!(browser.get(CODE_PAGE).await.shows(OVER));
        let page = entering(&mut browser, &authenticator.code(app.clock.now())).await;
        assert!(page.shows(OVER) && !is_signed_in(&mut browser).await, "{}", page.text());
        let reply = enter_recovery(&mut browser, &authenticator.recovery_codes[0]).await;
        assert!(browser.follow(reply).await.shows(OVER) && !is_signed_in(&mut browser).await);
    }
    let left = "SELECT count(*) FROM recovery_code WHERE used_at IS NULL";
    assert_eq!(app.count(left).await, 10, "no code is used up");
}

#[tokio::test]
async fn a_mailed_link_asks_for_the_code_too() {
    let app = TestApp::start().await;
    let (_, authenticator) = with_second_factor(&app).await;
    app.browser().post("/api/account/request-link", &[("email", EMAIL)]).await;
    let token = app.token(EMAIL, "sign_in_link").await;
    let mut browser = app.browser();
    assert_eq!(browser.post("/api/account/use-link", &[("token", &token)]).await.location(), Some(CODE_PAGE));
    assert!(!is_signed_in(&mut browser).await);
    assert_eq!(enter(&mut browser, &authenticator.code(app.clock.now())).await.location(), Some(DESK));
}

#[tokio::test]
async fn a_new_password_takes_nothing_of_it_away_and_ends_what_waits() {
    let app = TestApp::start().await;
    let (_, authenticator) = with_second_factor(&app).await;
    let mut thief = waiting(&app).await;
    app.browser().post("/api/account/request-reset", &[("email", EMAIL)]).await;
    let token = app.token(EMAIL, "password_reset").await;
    let mut browser = app.browser();
    let fields = [("token", token.as_str()), ("password", "un nouveau mot de passe")];
    assert!(browser.post("/api/account/reset", &fields).await.leads_to(CODE_PAGE));
    assert!(!is_signed_in(&mut browser).await);
    assert!(thief.get(CODE_PAGE).await.shows(OVER), "who had the old password");
    assert_eq!(enter(&mut browser, &authenticator.code(app.clock.now())).await.location(), Some(DESK));
    assert_eq!(app.mails(EMAIL, "password_changed").await.len(), 1);
}

#[tokio::test]
async fn two_tabs_and_the_back_button_find_their_way() {
    let app = TestApp::start().await;
    let (_, authenticator) = with_second_factor(&app).await;
    let mut browser = waiting(&app).await;
    let mut first = browser.clone();
    assert_eq!(browser.sign_in(EMAIL, PASSWORD).await.location(), Some(CODE_PAGE), "the password again");
    assert!(first.get(CODE_PAGE).await.shows(OVER), "the later sign-in takes the earlier one's place");
    let code = authenticator.code(app.clock.now());
    assert_eq!(enter(&mut browser, &code).await.location(), Some(DESK));
    let page = browser.get(CODE_PAGE).await;
    assert!(page.shows("Votre compte est ouvert ici") && !page.has("input[name=code]"), "{}", page.text());
    assert_eq!(enter(&mut browser, &code).await.location(), Some(DESK), "the other tab's form");
}

#[tokio::test]
async fn the_page_that_was_asked_for_opens_after_the_code() {
    let app = TestApp::start().await;
    let (_, authenticator) = with_second_factor(&app).await;
    let mut browser = app.browser();
    let fields = [("email", EMAIL), ("password", PASSWORD), ("suite", "/compte/courriel")];
    let reply = browser.post("/api/account/sign-in", &fields).await;
    assert_eq!(reply.location(), Some("/connexion/code?suite=/compte/courriel"));
    let page = browser.follow(reply).await;
    assert_eq!(page.field("suite").as_deref(), Some("/compte/courriel"));
    let wrong = authenticator.wrong_code(app.clock.now());
    let fields = [("code", wrong.as_str()), ("suite", "/compte/courriel")];
    let page = browser.submit("/api/account/enter-code", &fields).await;
    assert_eq!(page.field("suite").as_deref(), Some("/compte/courriel"), "{}", page.text());
    let code = authenticator.code(app.clock.now());
    let fields = [("code", code.as_str()), ("suite", "/compte/courriel")];
    assert_eq!(browser.post("/api/account/enter-code", &fields).await.location(), Some("/compte/courriel"));
    app.next_code();
    let code = authenticator.code(app.clock.now());
    let fields = [("code", code.as_str()), ("suite", "https://evil.example/")];
    let reply = waiting(&app).await.post("/api/account/enter-code", &fields).await;
    assert_eq!(reply.location(), Some(DESK));
}
