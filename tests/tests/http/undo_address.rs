//! The old address is told of a change and brings itself back for seven days: the sessions, the password and the links of whoever
//! changed it end, and so does a second factor of theirs, while the owner's stays; the earliest address wins. Nobody but the owner of a proved address gets such a link.

use jiff::SignedDuration;
use tests::{Browser, PASSWORD, Reply, TestApp};

use crate::accounts::{EMAIL, camille, sign_up_fields};

const INTRUDERS: &str = "intruse@exemple.test";
const THIRD: &str = "troisieme@exemple.test";
const NEW_PASSWORD: &str = "quatre girafes lisent dehors";
const PAGE: &str = "/lien/ancienne-adresse";

/// Changes the address in a browser that is signed in.
async fn change(app: &TestApp, browser: &mut Browser, to: &str) {
    let fields = [("current_password", PASSWORD), ("email", to)];
    let page = browser.submit("/api/account/change-email", &fields).await;
    assert!(page.shows("Un message part à la nouvelle adresse"), "{}", page.text());
    let token = app.token(to, "confirm_new_address").await;
    let page = browser.submit("/api/account/confirm-email", &[("token", &token)]).await;
    assert!(page.shows("Votre adresse est changée"), "{}", page.text());
}

/// Uses the last link that was mailed to that address.
async fn undo(app: &TestApp, browser: &mut Browser, address: &str) -> Reply {
    let token = app.token(address, "address_changed").await;
    let key = browser.get(&format!("{PAGE}?jeton={token}")).await.field("form_key").unwrap_or_default();
    browser.submit("/api/account/undo-address", &[("token", &token), ("form_key", &key)]).await
}

/// Chooses a password on the page that follows.
async fn choose(browser: &mut Browser, page: &Reply) -> Reply {
    let token = page.field("token").unwrap_or_else(|| panic!("no link: {}", page.text()));
    browser.post("/api/account/reset", &[("token", token.as_str()), ("password", NEW_PASSWORD)]).await
}

async fn is_signed_in(browser: &mut Browser) -> bool {
    browser.get("/compte").await.status.is_success()
}

#[tokio::test]
async fn the_owner_takes_the_account_back() {
    let app = TestApp::start().await;
    let mut intruder = camille(&app).await;
    change(&app, &mut intruder, INTRUDERS).await;
    app.browser().post("/api/account/request-link", &[("email", INTRUDERS)]).await;
    let sign_in = app.token(INTRUDERS, "sign_in_link").await;
    let token = app.token(EMAIL, "address_changed").await;
    app.advance(SignedDuration::from_hours(7 * 24 - 1));
    for prefix in ["", "/en", "/es"] {
        let page = app.browser().get(&format!("{prefix}{PAGE}?jeton={token}")).await;
        assert!(page.field("token").is_some() && !page.has("script"), "{}", page.text());
    }
    assert!(intruder.get("/compte").await.shows(INTRUDERS), "opening the page changes nothing");
    intruder.sign_in(INTRUDERS, PASSWORD).await;
    let mut owner = app.browser();
    let page = undo(&app, &mut owner, EMAIL).await;
    assert!(page.shows("Choisir un nouveau mot de passe"), "{}", page.text());
    assert!(!is_signed_in(&mut intruder).await, "the session ends");
    for email in [INTRUDERS, EMAIL] {
        let refused = app.browser().sign_in(email, PASSWORD).await;
        assert!(refused.location().is_some_and(|to| to.contains("echo=")), "the password is worth nothing: {email}");
    }
    let link = app.browser().submit("/api/account/use-link", &[("token", &sign_in)]).await;
    assert!(link.shows("Ce lien"), "the links end: {}", link.text());
    assert!(choose(&mut owner, &page).await.leads_to("/"));
    assert!(owner.get("/compte").await.shows(EMAIL));
    assert_eq!(app.browser().sign_in(EMAIL, NEW_PASSWORD).await.location(), Some("/"));
    assert_eq!(app.mails(INTRUDERS, "address_restored").await.len(), 1);
    assert_eq!(app.count("SELECT count(*) FROM audit_event WHERE action = 'address_restored'").await, 1);
    let kept = "SELECT count(*) FROM form_submission WHERE led_to LIKE '%jeton%'";
    assert_eq!(app.count(kept).await, 0, "the token of the link that chooses a password is stored nowhere");
}

#[tokio::test]
async fn a_link_serves_once_and_for_seven_days() {
    let app = TestApp::start().await;
    let mut browser = camille(&app).await;
    change(&app, &mut browser, INTRUDERS).await;
    let mut owner = app.browser();
    undo(&app, &mut owner, EMAIL).await;
    let again = undo(&app, &mut owner, EMAIL).await;
    assert!(again.shows("il vous reste à choisir un mot de passe"), "{}", again.text());
    assert!(again.has("a[href='/mot-de-passe-oublie']") && !again.shows("demandez-le ici"), "{}", again.text());

    let app = TestApp::start().await;
    let mut browser = camille(&app).await;
    change(&app, &mut browser, INTRUDERS).await;
    // The seventh day lasts to its end.
    app.advance(SignedDuration::from_hours(8 * 24));
    let late = undo(&app, &mut app.browser(), EMAIL).await;
    assert!(late.shows("sept jours ont passé") && late.has("a[href*='#joindre']"), "{}", late.text());
    assert_eq!(app.count(&format!("SELECT count(*) FROM account WHERE email = '{INTRUDERS}'")).await, 1);
}

#[tokio::test]
async fn nothing_that_an_intruder_does_ends_the_link() {
    let app = TestApp::start().await;
    let mut intruder = camille(&app).await;
    change(&app, &mut intruder, INTRUDERS).await;
    let token = app.token(EMAIL, "address_changed").await;
    change(&app, &mut intruder, THIRD).await;
    // The intruder uses the link of the later change first, then everything else that ends links.
    let mut thief = app.browser();
    let page = undo(&app, &mut thief, INTRUDERS).await;
    choose(&mut thief, &page).await;
    let fields = [("current_password", NEW_PASSWORD), ("password", "une phrase choisie par une intruse")];
    thief.post("/api/account/change-password", &fields).await;
    thief.post("/api/account/sign-out-everywhere", &[]).await;
    // An account that is opened at the free address and never proved does not stand in the way.
    app.browser().post("/api/account/sign-up", &sign_up_fields("volunteer", EMAIL)).await;
    let mut owner = app.browser();
    let page = owner.submit("/api/account/undo-address", &[("token", &token)]).await;
    assert!(choose(&mut owner, &page).await.leads_to("/"), "{}", page.text());
    assert!(owner.get("/compte").await.shows(EMAIL));
    assert_eq!(app.count("SELECT count(*) FROM account WHERE closed_at IS NULL").await, 1);
}

#[tokio::test]
async fn the_earliest_address_wins() {
    let app = TestApp::start().await;
    let mut intruder = camille(&app).await;
    change(&app, &mut intruder, INTRUDERS).await;
    change(&app, &mut intruder, THIRD).await;
    undo(&app, &mut app.browser(), EMAIL).await;
    let later = undo(&app, &mut app.browser(), INTRUDERS).await;
    assert!(later.shows("un autre a remis une adresse plus ancienne"), "{}", later.text());
    assert_eq!(app.count(&format!("SELECT count(*) FROM account WHERE email = '{EMAIL}'")).await, 1);
}

#[tokio::test]
async fn an_address_that_somebody_else_proved_meanwhile_is_theirs() {
    let app = TestApp::start().await;
    let mut person = camille(&app).await;
    change(&app, &mut person, INTRUDERS).await;
    let mut other = camille(&app).await;
    let page = undo(&app, &mut app.browser(), EMAIL).await;
    assert!(page.shows("ouvert depuis un autre compte avec cette adresse") && page.has("a[href*='#joindre']"));
    assert!(person.get("/compte").await.shows(INTRUDERS) && other.get("/compte").await.shows(EMAIL));
}

#[tokio::test]
async fn a_closed_account_stays_closed() {
    let app = TestApp::start().await;
    let mut person = camille(&app).await;
    change(&app, &mut person, INTRUDERS).await;
    let token = app.token(EMAIL, "address_changed").await;
    person.post("/api/account/close", &[("current_password", PASSWORD)]).await;
    let page = app.browser().submit("/api/account/undo-address", &[("token", &token)]).await;
    assert!(page.shows("le compte a été fermé depuis"), "{}", page.text());
    assert_eq!(app.count("SELECT count(*) FROM account WHERE closed_at IS NULL").await, 0);
}

#[tokio::test]
async fn an_address_that_was_never_proved_gets_no_link() {
    let app = TestApp::start().await;
    let mut person = app.volunteer("Camille Fictive").email(EMAIL).unconfirmed().signing_up().await.browser;
    change(&app, &mut person, INTRUDERS).await;
    assert!(app.mails(EMAIL, "address_changed").await.is_empty(), "it may be a stranger's");
    assert_eq!(app.count("SELECT count(*) FROM one_time_link WHERE purpose = 'undo_address'").await, 0);
}

#[tokio::test]
async fn a_second_factor_that_was_set_up_after_the_change_ends() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut intruder = app.member(organisation, "coordinator").email(EMAIL).signing_up().await.browser;
    change(&app, &mut intruder, INTRUDERS).await;
    app.next_code();
    app.second_factor(&mut intruder).await;
    let mut waits = app.browser();
    assert_eq!(waits.sign_in(INTRUDERS, PASSWORD).await.location(), Some("/connexion/code"));
    let mut owner = app.browser();
    let token = app.token(EMAIL, "address_changed").await;
    let page = owner.get(&format!("{PAGE}?jeton={token}")).await;
    assert!(page.shows("mise en place depuis, elle est retirée"), "{}", page.text());
    let page = undo(&app, &mut owner, EMAIL).await;
    assert!(!is_signed_in(&mut intruder).await && waits.get("/connexion/code").await.shows("Aucune connexion"));
    assert!(!choose(&mut owner, &page).await.leads_to("/connexion/code"), "no code of the intruder's app is asked");
    assert!(owner.get("/compte").await.shows(EMAIL));
    for table in ["second_factor", "recovery_code", "second_factor_setup", "pending_sign_in"] {
        assert_eq!(app.count(&format!("SELECT count(*) FROM {table}")).await, 0, "{table}");
    }
    assert_eq!(
        (app.mails(EMAIL, "second_factor_off").await.len(), app.mails(INTRUDERS, "second_factor_off").await.len()),
        (1, 0)
    );
    assert_eq!(app.count("SELECT count(*) FROM audit_event WHERE action = 'second_factor_ended'").await, 1);
}

#[tokio::test]
async fn a_second_factor_from_before_the_change_stays() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut member = app.member(organisation, "coordinator").email(EMAIL).signing_up().await.browser;
    let authenticator = app.second_factor(&mut member).await;
    app.next_code();
    change(&app, &mut member, INTRUDERS).await;
    let mut owner = app.browser();
    let page = undo(&app, &mut owner, EMAIL).await;
    assert!(choose(&mut owner, &page).await.leads_to("/connexion/code"));
    assert!(!is_signed_in(&mut owner).await);
    let code = authenticator.code(app.clock.now());
    owner.post("/api/account/enter-code", &[("code", &code)]).await;
    assert!(owner.get("/compte").await.shows(EMAIL));
}
