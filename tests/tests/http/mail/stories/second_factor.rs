//! A second factor: set up, used otherwise than by the app, and ended.

use domain::{email::Email, language::UiLanguage};
use tests::{PASSWORD, Person};

use super::stage::Stage;

/// What the page about personal data says: whom to write to.
const CONTACT: &str = "renseignements@exemple.test";

/// A member of an OCI: volunteers have no second factor.
async fn claude(stage: &Stage) -> Person {
    let organisation = stage.app.organisation("deux-rives").await;
    stage.app.member(organisation, "coordinator").reading(UiLanguage::Es).signing_up().await
}

pub async fn setting_it_up_and_ending_it(stage: &mut Stage) {
    let mut claude = claude(stage).await;
    let authenticator = stage.app.second_factor(&mut claude.browser).await;
    stage.arrives("second_factor_on", &claude, CONTACT).await;
    stage.app.next_code();
    let code = authenticator.code(stage.app.clock.now());
    let fields = [("current_password", PASSWORD), ("code", code.as_str())];
    claude.browser.post_in_turn("/api/account/second-factor/turn-off", &fields).await;
    stage.arrives("second_factor_off", &claude, CONTACT).await;

    stage.app.next_code();
    stage.app.second_factor(&mut claude.browser).await;
    let email = Email::parse(&claude.email).expect("an address");
    stage.app.platform.reset_second_factor(&email).await.expect("the operator takes it away");
    stage.arrives("second_factor_reset", stage.stranger(&claude.email), CONTACT).await;
}

pub async fn signing_in_by_other_codes(stage: &mut Stage) {
    let mut claude = claude(stage).await;
    let authenticator = stage.app.second_factor(&mut claude.browser).await;
    let mut browser = stage.app.browser();
    browser.sign_in(&claude.email, PASSWORD).await;
    let recovery = authenticator.recovery_codes[0].as_str();
    browser.post("/api/account/enter-recovery-code", &[("recovery_code", recovery)]).await;
    stage.arrives("recovery_code_used", &claude, "/api/account/second-factor/begin").await;

    let mut browser = stage.app.browser();
    browser.sign_in(&claude.email, PASSWORD).await;
    let wrong = authenticator.wrong_code(stage.app.clock.now());
    for _ in 0..5 {
        browser.post("/api/account/enter-code", &[("code", &wrong)]).await;
    }
    stage.arrives("sign_in_stopped", stage.stranger(&claude.email), "/api/account/request-reset").await;
}
