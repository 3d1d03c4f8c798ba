//! Whoever chooses a password reads how soon it would be guessed: on the refusal, and on the page after it was saved, on every way.

use domain::account::Role;
use domain::email::Email;
use tests::{PASSWORD, TestApp};

use crate::accounts::{EMAIL, camille, sign_up_fields};

const STRONG: &str = "Votre mot de passe est solide";
const COULD_BE_STRONGER: &str = "Votre mot de passe pourrait être plus long";
const TOO_EASY: &str = "un ordinateur le devinerait en quelques minutes";
const WEAKER: &str = "x7#Kq9!vB2";
const LONG: &str = "quatre girafes lisent dehors";

#[tokio::test]
async fn a_changed_password_is_rated() {
    let app = TestApp::start().await;
    let mut browser = camille(&app).await;
    let mut current = PASSWORD;
    for (new, says) in [("motdepasse", TOO_EASY), (WEAKER, COULD_BE_STRONGER), (LONG, STRONG)] {
        let fields = [("current_password", current), ("password", new)];
        let page = browser.submit("/api/account/change-password", &fields).await;
        assert!(page.shows(says) && !page.shows(new), "{new}: {}", page.text());
        if says != TOO_EASY {
            assert!(page.shows("Le mot de passe est changé"), "{}", page.text());
            current = new;
        }
    }
    let plain = browser.get("/compte").await;
    assert!(!plain.shows(STRONG) && !plain.shows(COULD_BE_STRONGER));
    for (prefix, says) in [("/en", "Your password is strong"), ("/es", "Su contraseña es sólida")] {
        assert!(browser.get(&format!("{prefix}/compte?force=strong")).await.shows(says));
    }
    assert_eq!(browser.get("/compte?force=nonsense").await.count(".notice"), plain.count(".notice"));
}

#[tokio::test]
async fn a_first_password_is_rated_whether_the_address_is_known_or_not() {
    let app = TestApp::start().await;
    camille(&app).await;
    for email in [EMAIL, "nouvelle@exemple.test"] {
        for (password, says) in [("motdepasse", TOO_EASY), (WEAKER, COULD_BE_STRONGER), (LONG, STRONG)] {
            let mut fields = sign_up_fields("volunteer", email);
            fields.retain(|(name, _)| *name != "password");
            fields.push(("password", password));
            let page = app.browser().submit("/api/account/sign-up", &fields).await;
            assert!(page.shows(says), "{email} {password}: {}", page.text());
        }
    }
}

#[tokio::test]
async fn a_password_chosen_by_a_link_is_rated() {
    let app = TestApp::start().await;
    let token = app.platform.appoint(&Email::parse(EMAIL).unwrap(), Role::ProgrammeCoordinator).await.unwrap();
    let mut browser = app.browser();
    let page = browser.submit("/api/account/reset", &[("token", token.expose()), ("password", "bonjour1")]).await;
    assert!(page.shows(TOO_EASY) && page.field("token").as_deref() == Some(token.expose()), "{}", page.text());
    let page = browser.submit("/api/account/reset", &[("token", token.expose()), ("password", LONG)]).await;
    assert!(page.shows(STRONG) && page.has(".notice[role=status]"), "{}", page.text());
}

#[tokio::test]
async fn a_password_chosen_while_confirming_an_address_is_rated() {
    for (typed, says) in [(WEAKER, Some(COULD_BE_STRONGER)), (LONG, Some(STRONG)), (PASSWORD, None)] {
        let app = TestApp::start().await;
        app.browser().post("/api/account/sign-up", &sign_up_fields("volunteer", EMAIL)).await;
        let token = app.token(EMAIL, "confirm_address").await;
        let mut browser = app.browser();
        let weak = browser.submit("/api/account/confirm", &[("token", &token), ("password", "motdepasse")]).await;
        assert!(weak.shows(TOO_EASY), "{}", weak.text());
        let page = browser.submit("/api/account/confirm", &[("token", &token), ("password", typed)]).await;
        for sentence in [COULD_BE_STRONGER, STRONG] {
            assert_eq!(page.shows(sentence), says == Some(sentence), "{typed}: {}", page.text());
        }
        assert!(browser.get("/compte").await.shows(EMAIL), "{typed}: signed in");
    }
}
