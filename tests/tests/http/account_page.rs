//! The page of one's account: a refused form keeps what was typed, and markup stays text; a changed password ends the other
//! sessions; a new address counts after it is confirmed, and the old one is informed; nobody ends another person's session;
//! consents are given and withdrawn.

use http::StatusCode;
use tests::{Browser, PASSWORD, Reply, TestApp};

const EMAIL: &str = "camille.fictive@exemple.test";
const NEW_EMAIL: &str = "nouvelle.fictive@exemple.test";
const NEW_PASSWORD: &str = "un nouveau mot de passe";
const HOSTILE: &str = "</textarea></title><script>alert(1)</script>";

/// A browser in which somebody with that address is signed in.
async fn account(app: &TestApp, email: &str) -> Browser {
    app.volunteer("Camille Fictive").email(email).signing_up().await.browser
}

async fn signed_in(app: &TestApp, email: &str, password: &str) -> Browser {
    let mut browser = app.browser();
    browser.sign_in(email, password).await;
    browser
}

async fn is_signed_in(browser: &mut Browser) -> bool {
    browser.get("/compte").await.status == StatusCode::OK
}

async fn ask_new_address(browser: &mut Browser, email: &str, password: &str) -> Reply {
    browser.submit("/api/account/change-email", &[("email", email), ("current_password", password)]).await
}

#[tokio::test]
async fn the_pages_need_a_session() {
    let app = TestApp::start().await;
    for path in ["/compte", "/compte/mot-de-passe", "/compte/courriel"] {
        let reply = app.browser().get(path).await;
        assert_eq!(reply.location(), Some(format!("/connexion?suite={path}").as_str()));
    }
    let posts = ["save", "consents", "send-confirmation", "change-password", "change-email", "end-session"];
    for verb in posts {
        let fields = [
            ("name", "Intruse"),
            ("language", "en"),
            ("version", "1"),
            ("email", NEW_EMAIL),
            ("current_password", PASSWORD),
            ("password", NEW_PASSWORD),
            ("session", "01930000-0000-7000-8000-000000000042"),
        ];
        let reply = app.browser().post(&format!("/api/account/{verb}"), &fields).await;
        assert!(reply.is_sent_back(), "{verb}");
    }
    let mut browser = account(&app, EMAIL).await;
    for (path, title) in [("/compte", "Mon compte"), ("/en/compte", "My account"), ("/es/compte", "Mi cuenta")] {
        let page = browser.get(path).await;
        assert!(page.status == StatusCode::OK && page.shows(title), "{path}");
    }
}

#[tokio::test]
async fn a_name_and_a_language_are_saved_and_stay_text() {
    let app = TestApp::start().await;
    let mut browser = account(&app, EMAIL).await;
    let version = browser.get("/compte").await.field("version").unwrap();
    let fields = [("version", version.as_str()), ("name", HOSTILE), ("language", "en")];
    let page = browser.submit("/api/account/save", &fields).await;
    assert!(page.shows("C’est enregistré.") && !page.shows("<script>alert"), "{}", page.text());
    assert!(page.field("name").is_some_and(|name| name.contains("script")));
    let again = browser.submit("/api/account/save", &fields).await;
    assert!(again.shows("a changé entre-temps"), "{}", again.text());
    let version = again.field("version").unwrap();
    let refused = browser.submit("/api/account/save", &[("version", &version), ("name", ""), ("language", "es")]).await;
    assert!(refused.has("a[href='#name']") && refused.has("option[value=es][selected]"), "{}", refused.text());
    let language: String = sqlx::query_scalar("SELECT language FROM account WHERE email = $1")
        .bind(EMAIL)
        .fetch_one(&app.pool)
        .await
        .unwrap();
    assert_eq!(language, "en");
}

#[tokio::test]
async fn a_new_password_ends_the_other_sessions_and_keeps_this_one() {
    let app = TestApp::start().await;
    let mut elsewhere = account(&app, EMAIL).await;
    let mut here = signed_in(&app, EMAIL, PASSWORD).await;
    for (current, new, says) in [
        ("faux", NEW_PASSWORD, "ce n’est pas celui de ce compte"),
        (PASSWORD, "court", "Choisissez un mot de passe plus long"),
    ] {
        let fields = [("current_password", current), ("password", new)];
        let page = here.submit("/api/account/change-password", &fields).await;
        assert!(page.shows(says) && !page.has(&format!("[value='{new}']")), "{}", page.text());
    }
    assert!(is_signed_in(&mut elsewhere).await);
    let fields = [("current_password", PASSWORD), ("password", NEW_PASSWORD)];
    assert!(here.submit("/api/account/change-password", &fields).await.shows("Le mot de passe est changé"));
    assert!(is_signed_in(&mut here).await && !is_signed_in(&mut elsewhere).await);
    assert!(!is_signed_in(&mut signed_in(&app, EMAIL, PASSWORD).await).await);
    assert!(is_signed_in(&mut signed_in(&app, EMAIL, NEW_PASSWORD).await).await);
    assert_eq!(app.mails(EMAIL, "password_changed").await.len(), 1);
}

#[tokio::test]
async fn the_present_password_cannot_be_guessed_from_a_borrowed_browser() {
    let app = TestApp::start().await;
    let mut browser = account(&app, EMAIL).await;
    for _ in 0..10 {
        assert!(ask_new_address(&mut browser, NEW_EMAIL, "faux").await.shows("ce n’est pas celui de ce compte"));
    }
    let page = ask_new_address(&mut browser, NEW_EMAIL, PASSWORD).await;
    assert!(page.shows("Trop d’essais") && page.field("email").as_deref() == Some(NEW_EMAIL), "{}", page.text());
    assert!(app.mails(NEW_EMAIL, "confirm_new_address").await.is_empty());
}

#[tokio::test]
async fn a_new_address_counts_once_it_is_confirmed_and_the_old_one_is_told() {
    let app = TestApp::start().await;
    let mut browser = account(&app, EMAIL).await;
    assert!(ask_new_address(&mut browser, EMAIL, PASSWORD).await.shows("C’est déjà l’adresse de votre compte"));
    assert!(ask_new_address(&mut browser, NEW_EMAIL, PASSWORD).await.shows("Un message part à la nouvelle adresse"));
    assert!(browser.get("/compte").await.shows(EMAIL));
    let first = app.token(NEW_EMAIL, "confirm_new_address").await;
    ask_new_address(&mut browser, NEW_EMAIL, PASSWORD).await;
    let token = app.token(NEW_EMAIL, "confirm_new_address").await;
    assert!(browser.get(&format!("/lien/courriel?jeton={first}")).await.shows("Ce lien a déjà servi"));
    let link = format!("/lien/courriel?jeton={token}");
    for _ in 0..2 {
        assert!(app.browser().get(&link).await.shows("Confirmer mon adresse"), "opening it does not use it");
    }
    let page = browser.submit("/api/account/confirm-email", &[("token", &token)]).await;
    assert!(page.shows("Votre adresse est changée") && page.shows(NEW_EMAIL), "{}", page.text());
    assert!(browser.submit("/api/account/confirm-email", &[("token", &token)]).await.shows("Ce lien a déjà servi"));
    assert_eq!(app.mails(EMAIL, "address_changed").await.len(), 1);
    assert!(!is_signed_in(&mut signed_in(&app, EMAIL, PASSWORD).await).await);
    assert!(is_signed_in(&mut signed_in(&app, NEW_EMAIL, PASSWORD).await).await);
}

#[tokio::test]
async fn asking_for_an_address_does_not_tell_whether_it_has_an_account() {
    let app = TestApp::start().await;
    account(&app, NEW_EMAIL).await;
    let mut browser = account(&app, EMAIL).await;
    let page = ask_new_address(&mut browser, NEW_EMAIL, PASSWORD).await;
    assert!(page.shows("Un message part à la nouvelle adresse"));
    assert!(app.mails(NEW_EMAIL, "confirm_new_address").await.is_empty());
    assert_eq!(app.mails(NEW_EMAIL, "already_registered").await.len(), 1);
}

#[tokio::test]
async fn an_address_taken_meanwhile_changes_nothing() {
    let app = TestApp::start().await;
    let mut browser = account(&app, EMAIL).await;
    ask_new_address(&mut browser, NEW_EMAIL, PASSWORD).await;
    let token = app.token(NEW_EMAIL, "confirm_new_address").await;
    account(&app, NEW_EMAIL).await;
    let page = browser.submit("/api/account/confirm-email", &[("token", &token)]).await;
    assert!(page.shows("Un autre compte utilise maintenant cette adresse"), "{}", page.text());
    assert!(browser.get("/compte").await.shows(EMAIL));
}

#[tokio::test]
async fn a_person_ends_their_sessions_and_nobody_elses() {
    let app = TestApp::start().await;
    let mut elsewhere = account(&app, EMAIL).await;
    let theirs = elsewhere.get("/compte").await.field("session").unwrap();
    let mut stranger = account(&app, NEW_EMAIL).await;
    for session in [theirs.as_str(), "01930000-0000-7000-8000-000000000042", "x"] {
        let page = stranger.submit("/api/account/end-session", &[("session", session)]).await;
        assert!(page.shows("n’existe pas ou n’est plus accessible"), "{}", page.text());
    }
    assert!(is_signed_in(&mut elsewhere).await);
    let mut here = signed_in(&app, EMAIL, PASSWORD).await;
    assert!(here.submit("/api/account/end-session", &[("session", &theirs)]).await.shows("L’appareil est déconnecté"));
    assert!(is_signed_in(&mut here).await && !is_signed_in(&mut elsewhere).await);
    let own = here.get("/compte").await.field("session").unwrap();
    let left = here.submit("/api/account/end-session", &[("session", &own)]).await;
    assert!(left.shows("Vous avez quitté votre compte"), "{}", left.text());
    let (mut one, mut two) = (signed_in(&app, EMAIL, PASSWORD).await, signed_in(&app, EMAIL, PASSWORD).await);
    one.post("/api/account/sign-out-everywhere", &[]).await;
    assert!(!is_signed_in(&mut one).await && !is_signed_in(&mut two).await && is_signed_in(&mut stranger).await);
}

#[tokio::test]
async fn consents_are_withdrawn_as_easily_as_given() {
    let app = TestApp::start().await;
    let mut browser = account(&app, EMAIL).await;
    let live = "SELECT count(*) FROM consent WHERE withdrawn_at IS NULL";
    for (chosen, count) in [(&["programme_news", "surveys"][..], 2), (&["surveys"], 1), (&[], 0), (&["surveys"], 1)] {
        let fields: Vec<(&str, &str)> = chosen.iter().map(|purpose| ("consents", *purpose)).collect();
        assert!(browser.submit("/api/account/consents", &fields).await.shows("Vos choix sont enregistrés"));
        let standing: i64 = sqlx::query_scalar(live).fetch_one(&app.pool).await.unwrap();
        assert_eq!(standing, count);
    }
    let page = browser.get("/compte").await;
    assert!(page.shows("Ce que vous avez accepté, et quand") && page.shows("En vigueur"), "{}", page.text());
    let forged = browser.submit("/api/account/consents", &[("consents", "everything")]).await;
    assert!(forged.shows("error-summary"));
}

#[tokio::test]
async fn an_unconfirmed_address_is_shown_and_its_link_sent_again() {
    let app = TestApp::start().await;
    let mut browser = app.volunteer("Camille Fictive").email(EMAIL).unconfirmed().signing_up().await.browser;
    assert!(browser.get("/compte").await.shows("pas encore confirmée"));
    assert!(browser.submit("/api/account/send-confirmation", &[]).await.shows("part de nouveau"));
    assert_eq!(app.mails(EMAIL, "confirm_address").await.len(), 2);
    let token = app.token(EMAIL, "confirm_address").await;
    browser.post("/api/account/confirm", &[("token", &token)]).await;
    assert!(!browser.get("/compte").await.shows("pas encore confirmée"));
}
