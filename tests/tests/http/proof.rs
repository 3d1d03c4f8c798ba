//! Nobody's claim counts before it is proved: whoever registers somebody else's address keeps nothing once its owner proves it, by
//! whichever link, and a person who proves their own loses nothing. Events that recover an account end the links sent before.

use domain::{
    account::Role,
    email::Email,
    link::{AccountEvent, LinkPurpose},
};
use tests::{Browser, PASSWORD, TestApp};

use crate::accounts::{EMAIL, sign_up_fields};

const OWNERS: &str = "le mot de passe de sa propriétaire";

/// A stranger who registered the address, signed in and filled in a profile.
async fn stranger(app: &TestApp) -> Browser {
    let mut stranger = app.browser();
    stranger.post("/api/account/sign-up", &sign_up_fields("volunteer", EMAIL)).await;
    stranger.sign_in(EMAIL, PASSWORD).await;
    assert!(stranger.get("/connexion").await.shows("Camille Fictive"), "one may sign in before confirming");
    let page = stranger.get("/profil/motivation").await;
    let version = page.field("version").expect("a version");
    let fields = [("step", "motivation"), ("version", version.as_str()), ("motivation", "Écrit par une autre.")];
    stranger.post("/api/profile/save", &fields).await;
    stranger
}

/// Nothing of the stranger's is left, and the owner's password signs in.
async fn assert_owned(app: &TestApp, mut stranger: Browser, mut owner: Browser, way: &str) {
    assert!(!stranger.get("/connexion").await.shows("Camille Fictive"), "{way}: the session lives");
    let theirs = app.browser().sign_in(EMAIL, PASSWORD).await;
    assert!(theirs.location().is_some_and(|to| to.contains("echo=")), "{way}: the password signs in");
    assert!(!owner.get("/profil/motivation").await.shows("Écrit par une autre."), "{way}: the profile stays");
    assert!(!owner.get("/compte").await.shows("Camille Fictive"), "{way}: the name stays");
    assert_eq!(app.browser().sign_in(EMAIL, OWNERS).await.location(), Some("/"), "{way}");
}

#[tokio::test]
async fn who_proves_an_address_ends_what_a_stranger_claimed() {
    for way in ["confirm", "sign_in_link", "reset"] {
        let app = TestApp::start().await;
        let stranger = stranger(&app).await;
        let mut owner = app.browser();
        let (path, token) = match way {
            "confirm" => ("/api/account/confirm", app.token(EMAIL, "confirm_address").await),
            "reset" => {
                owner.post("/api/account/request-reset", &[("email", EMAIL)]).await;
                ("/api/account/reset", app.token(EMAIL, "password_reset").await)
            }
            _ => {
                owner.post("/api/account/request-link", &[("email", EMAIL)]).await;
                let token = app.token(EMAIL, "sign_in_link").await;
                let page = owner.submit("/api/account/use-link", &[("token", &token)]).await;
                assert!(page.has("input[name=password]") && page.shows("tapez-en un nouveau"), "{}", page.text());
                ("/api/account/confirm", page.field("token").expect("a token"))
            }
        };
        let without = owner.submit(path, &[("token", &token)]).await;
        assert!(without.has(".error-summary") && without.field("token").as_ref() == Some(&token), "{}", without.text());
        let entered = owner.post(path, &[("token", token.as_str()), ("password", OWNERS)]).await;
        assert!(entered.leads_to("/"), "{way}");
        assert_owned(&app, stranger, owner, way).await;
    }
}

#[tokio::test]
async fn a_second_registration_counts_for_who_proves_it() {
    let app = TestApp::start().await;
    let mut stranger = stranger(&app).await;
    let mut owner = app.browser();
    let fields = [
        ("kind", "exchange_participant"),
        ("name", "Zoé Fictive"),
        ("email", EMAIL),
        ("password", OWNERS),
        ("consents", "programme_news"),
    ];
    owner.post("/api/account/sign-up", &fields).await;
    let token = app.token(EMAIL, "confirm_address").await;
    owner.post("/api/account/confirm", &[("token", token.as_str()), ("password", OWNERS)]).await;
    let page = owner.get("/compte").await;
    assert!(page.shows("Zoé Fictive"), "{}", page.text());
    assert!(!stranger.get("/connexion").await.shows("Camille Fictive"));
    assert_eq!(app.count("SELECT count(*) FROM participant WHERE track = 'inbound'").await, 1);
    assert_eq!(app.count("SELECT count(*) FROM participant").await, 1);
    assert_eq!(app.count("SELECT count(*) FROM consent WHERE withdrawn_at IS NULL").await, 1);
    assert_eq!(app.browser().sign_in(EMAIL, OWNERS).await.location(), Some("/"));
    assert_eq!(app.count("SELECT count(*) FROM one_time_link WHERE subject::text LIKE '%Fictive%'").await, 0);
}

#[tokio::test]
async fn who_proves_their_own_address_loses_nothing() {
    for signed_in in [true, false] {
        let app = TestApp::start().await;
        let mut browser = stranger(&app).await;
        let token = app.token(EMAIL, "confirm_address").await;
        let page = browser.get(&format!("/lien/confirmer?jeton={token}")).await;
        assert!(!page.has("input[name=password]"), "who is signed in has typed it: {}", page.text());
        if signed_in {
            browser.post("/api/account/confirm", &[("token", &token)]).await;
        } else {
            let fields = [("token", token.as_str()), ("password", PASSWORD)];
            assert_eq!(app.browser().post("/api/account/confirm", &fields).await.location(), Some("/"));
        }
        let page = browser.get("/profil/motivation").await;
        assert!(page.shows("Écrit par une autre."), "signed in: {signed_in}: {}", page.text());
        assert_eq!(app.count("SELECT count(*) FROM account WHERE email_confirmed_at IS NOT NULL").await, 1);
    }
}

#[tokio::test]
async fn a_mail_to_an_unproved_address_carries_nothing_that_its_sender_typed() {
    let app = TestApp::start().await;
    let name = "Gagnez evil maintenant";
    let fields = [("kind", "volunteer"), ("name", name), ("email", EMAIL), ("password", PASSWORD)];
    for _ in 0..2 {
        app.browser().post("/api/account/sign-up", &fields).await;
    }
    assert_eq!(app.count("SELECT count(*) FROM outbox_mail").await, 2);
    assert_eq!(app.count("SELECT count(*) FROM outbox_mail WHERE mail::text LIKE '%evil%'").await, 0);
}

#[tokio::test]
async fn a_coordinator_named_at_the_command_line_must_prove_the_address() {
    let app = TestApp::start().await;
    let mut stranger = stranger(&app).await;
    let token = app.platform.appoint(&Email::parse(EMAIL).unwrap(), Role::ProgrammeCoordinator).await.unwrap();
    for browser in [&mut stranger, &mut app.browser()] {
        browser.sign_in(EMAIL, PASSWORD).await;
        assert_ne!(browser.get("/programme").await.status, http::StatusCode::OK, "the role counts before the proof");
    }
    let fields = [("token", token.expose()), ("password", OWNERS)];
    let mut owner = app.browser();
    assert!(owner.post("/api/account/reset", &fields).await.leads_to("/programme"));
    assert!(owner.get("/programme").await.status.is_success());
    assert!(!stranger.get("/programme").await.status.is_success());
}

/// Whether an account has an open link of each purpose, after links of all were put in.
async fn open_links(app: &TestApp) -> Vec<LinkPurpose> {
    let open: Vec<String> =
        sqlx::query_scalar("SELECT purpose FROM one_time_link WHERE used_at IS NULL ORDER BY purpose")
            .fetch_all(&app.pool)
            .await
            .unwrap();
    LinkPurpose::ALL.into_iter().filter(|purpose| open.iter().any(|open| open == purpose.as_str())).collect()
}

/// One open link of each purpose, beside those that there are.
async fn put_links(app: &TestApp) {
    for purpose in LinkPurpose::ALL {
        sqlx::query(
            "INSERT INTO one_time_link (id, token_hash, purpose, account_id, subject, created_at, expires_at)
             SELECT gen_random_uuid(), sha256(gen_random_uuid()::text::bytea), $1, id, '{}', '2026-11-24', '2027-11-24' FROM account",
        )
        .bind(purpose.as_str())
        .execute(&app.pool)
        .await
        .unwrap();
    }
}

/// Changes the address through the pages.
async fn change_address(app: &TestApp, browser: &mut Browser) {
    let new = "nouvelle@exemple.test";
    browser.post("/api/account/change-email", &[("current_password", PASSWORD), ("email", new)]).await;
    let token = app.token(new, "confirm_new_address").await;
    browser.post("/api/account/confirm-email", &[("token", &token)]).await;
}

/// Makes the event happen through the pages.
async fn happen(app: &TestApp, browser: &mut Browser, event: AccountEvent) {
    let (current, email) = (("current_password", PASSWORD), ("email", EMAIL));
    match event {
        AccountEvent::AddressProved => {
            let token = app.token(EMAIL, "confirm_address").await;
            browser.post("/api/account/confirm", &[("token", token.as_str()), ("password", PASSWORD)]).await;
        }
        AccountEvent::PasswordReset => {
            browser.post("/api/account/request-reset", &[email]).await;
            let token = app.token(EMAIL, "password_reset").await;
            put_links(app).await;
            browser.post("/api/account/reset", &[("token", token.as_str()), ("password", OWNERS)]).await;
        }
        AccountEvent::PasswordChanged => {
            browser.post("/api/account/change-password", &[current, ("password", OWNERS)]).await;
        }
        AccountEvent::AddressChanged => change_address(app, browser).await,
        AccountEvent::AddressRestored => {
            change_address(app, browser).await;
            let token = app.token(EMAIL, "address_changed").await;
            put_links(app).await;
            browser.post("/api/account/undo-address", &[("token", &token)]).await;
        }
        AccountEvent::SignedOutEverywhere => {
            browser.post("/api/account/sign-out-everywhere", &[]).await;
        }
        AccountEvent::SignInLinkSent => {
            browser.post("/api/account/request-link", &[email]).await;
        }
        AccountEvent::ResetLinkSent => {
            browser.post("/api/account/request-reset", &[email]).await;
        }
    }
}

#[tokio::test]
async fn every_event_ends_the_links_that_its_table_names_and_no_other() {
    for event in AccountEvent::ALL {
        let app = TestApp::start().await;
        let person = app.volunteer("Camille Fictive").email(EMAIL).signing_up();
        let person = if event == AccountEvent::AddressProved { person.unconfirmed() } else { person };
        let mut browser = person.await.browser;
        put_links(&app).await;
        happen(&app, &mut browser, event).await;
        let sent = match event {
            AccountEvent::SignInLinkSent => Some(LinkPurpose::SignIn),
            AccountEvent::ResetLinkSent | AccountEvent::AddressRestored => Some(LinkPurpose::ResetPassword),
            _ => None,
        };
        let stays = |purpose: &LinkPurpose| !event.cancels().contains(purpose) || sent == Some(*purpose);
        let expected: Vec<LinkPurpose> = LinkPurpose::ALL.into_iter().filter(stays).collect();
        assert_eq!(open_links(&app).await, expected, "{event:?}");
        if let Some(sent) = sent {
            let query =
                format!("SELECT count(*) FROM one_time_link WHERE used_at IS NULL AND purpose = '{}'", sent.as_str());
            assert_eq!(app.count(&query).await, 1, "{event:?}: only the new one is open");
        }
    }
}

#[tokio::test]
async fn a_new_password_gives_the_session_a_new_token() {
    let app = TestApp::start().await;
    let mut browser = app.volunteer("Camille Fictive").email(EMAIL).signing_up().await.browser;
    let mut stolen = browser.clone();
    browser.post("/api/account/change-password", &[("current_password", PASSWORD), ("password", OWNERS)]).await;
    assert!(browser.get("/compte").await.status.is_success());
    assert!(!stolen.get("/compte").await.status.is_success(), "the token from before is worth nothing");
}
