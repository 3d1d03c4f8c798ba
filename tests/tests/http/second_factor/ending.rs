//! A second factor ends by its owner with the password and a code, by the operator, and with the account; nothing else ends it.

use domain::email::Email;
use http::StatusCode;
use tests::{PASSWORD, TestApp};

use super::*;

const OFF: &str = "/api/account/second-factor/turn-off";
const OFF_PAGE: &str = "/compte/validation-en-deux-etapes/desactiver";

#[tokio::test]
async fn its_owner_turns_it_off_with_the_password_and_a_code() {
    let app = TestApp::start().await;
    let (mut browser, authenticator) = with_second_factor(&app).await;
    let mut waits = waiting(&app).await;
    let code = authenticator.code(app.clock.now());
    let wrong = authenticator.wrong_code(app.clock.now());
    for (password, code, field) in
        [("faux", code.as_str(), "current_password"), (PASSWORD, &wrong, "code"), (PASSWORD, "", "code")]
    {
        let page = browser.submit(OFF, &[("current_password", password), ("code", code)]).await;
        assert!(page.has(&format!("a[href='#{field}']")) && page.has("input[name=code]"), "{}", page.text());
    }
    assert_eq!(app.browser().sign_in(EMAIL, PASSWORD).await.location(), Some(CODE_PAGE));
    let page = browser.submit(OFF, &[("current_password", PASSWORD), ("code", &code)]).await;
    assert!(page.shows("est désactivée"), "{}", page.text());
    assert!(waits.get(CODE_PAGE).await.shows("Aucune connexion"));
    assert!(!is_signed_in(&mut waits).await, "who waited for a code did not show one");
    assert_eq!(app.browser().sign_in(EMAIL, PASSWORD).await.location(), Some(DESK));
    assert_eq!((app.mails(EMAIL, "second_factor_off").await.len(), events(&app, "second_factor_off").await), (1, 1));
    assert_eq!(app.count("SELECT count(*) FROM recovery_code").await, 0);
    let again = browser.post(OFF, &[("current_password", PASSWORD), ("code", &code)]).await;
    assert_eq!(browser.follow(again).await.status, StatusCode::CONFLICT);
    assert_eq!(browser.get(OFF_PAGE).await.status, StatusCode::CONFLICT, "there is nothing to turn off");
}

#[tokio::test]
async fn a_member_who_leaves_the_oci_can_still_turn_it_off() {
    let app = TestApp::start().await;
    let (mut browser, authenticator) = with_second_factor(&app).await;
    sqlx::query("DELETE FROM membership").execute(&app.pool).await.unwrap();
    assert_eq!(app.browser().sign_in(EMAIL, PASSWORD).await.location(), Some(CODE_PAGE), "it still protects");
    let fields = [("current_password", PASSWORD), ("code", authenticator.recovery_codes[0].as_str())];
    browser.post(OFF, &fields).await;
    assert_eq!(events(&app, "second_factor_off").await, 1);
}

#[tokio::test]
async fn the_operator_takes_it_away_and_everybody_is_signed_out() {
    let app = TestApp::start().await;
    let (mut browser, _) = with_second_factor(&app).await;
    let mut waits = waiting(&app).await;
    app.browser().post("/api/account/request-link", &[("email", EMAIL)]).await;
    let email = |text: &str| Email::parse(text).unwrap();
    for nobody in ["inconnue@exemple.test", EMAIL] {
        let reset = app.platform.reset_second_factor(&email(nobody)).await;
        assert_eq!(reset.is_ok(), nobody == EMAIL, "{nobody}");
    }
    assert!(app.platform.reset_second_factor(&email(EMAIL)).await.is_err(), "it is gone already");
    assert!(!is_signed_in(&mut browser).await && waits.get(CODE_PAGE).await.shows("Aucune connexion"));
    assert_eq!(app.count("SELECT count(*) FROM one_time_link WHERE used_at IS NULL AND purpose = 'sign_in'").await, 0);
    assert_eq!(app.mails(EMAIL, "second_factor_reset").await.len(), 1);
    let by_system =
        "SELECT count(*) FROM audit_event WHERE action = 'second_factor_reset' AND actor_account_id IS NULL";
    assert_eq!(app.count(by_system).await, 1);
    assert_eq!(app.browser().sign_in(EMAIL, PASSWORD).await.location(), Some(DESK));
}

#[tokio::test]
async fn closing_the_account_erases_it() {
    let app = TestApp::start().await;
    let (mut browser, _) = with_second_factor(&app).await;
    let mut waits = waiting(&app).await;
    let data = browser.get("/compte/donnees.json").await;
    let data: serde_json::Value = serde_json::from_slice(&data.body).unwrap();
    assert_eq!(data["second_factor"]["recovery_codes_left"], 10);
    assert_eq!(data["second_factor"].as_object().map(serde_json::Map::len), Some(2), "no secret leaves");
    app.member(app.organisation("autre-rive").await, "owner").await;
    sqlx::query("DELETE FROM membership").execute(&app.pool).await.unwrap();
    let page = browser.submit("/api/account/close", &[("current_password", PASSWORD)]).await;
    assert!(page.shows("Votre compte est fermé"), "{}", page.text());
    for table in ["second_factor", "recovery_code", "second_factor_setup", "pending_sign_in"] {
        assert_eq!(app.count(&format!("SELECT count(*) FROM {table}")).await, 0, "{table}");
    }
    assert!(waits.get(CODE_PAGE).await.shows("Aucune connexion"));
}

#[tokio::test]
async fn a_change_of_the_password_or_a_sign_out_leaves_it() {
    let app = TestApp::start().await;
    let (mut browser, _) = with_second_factor(&app).await;
    let mut waits = waiting(&app).await;
    let new = "un nouveau mot de passe";
    let fields = [("current_password", PASSWORD), ("password", new)];
    let reply = browser.post("/api/account/change-password", &fields).await;
    assert!(reply.leads_to("/compte?etat=mot-de-passe"), "who is signed in goes on");
    assert!(is_signed_in(&mut browser).await);
    assert!(waits.get(CODE_PAGE).await.shows("Aucune connexion"));
    assert_eq!(app.browser().sign_in(EMAIL, new).await.location(), Some(CODE_PAGE));
    browser.post("/api/account/sign-out-everywhere", &[]).await;
    assert_eq!(app.browser().sign_in(EMAIL, new).await.location(), Some(CODE_PAGE));
}
