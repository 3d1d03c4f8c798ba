//! Opening an account, signing in by a link, changing the password and the address.

use domain::language::UiLanguage;
use tests::PASSWORD;

use super::stage::Stage;

/// What the page of a one-time link contains.
const TAKES_THE_LINK: &str = "name=\"token\"";
const SIGN_IN: &str = "/api/account/sign-in";
const NEW: &str = "nueva@exemple.test";

pub async fn opening_an_account(stage: &mut Stage) {
    let sign_up = |email: &'static str, language: &'static str| {
        let fields = [("kind", "volunteer"), ("name", "Awa Fictive"), ("email", email), ("password", PASSWORD)];
        [fields.as_slice(), &[("form_language", language)]].concat()
    };
    stage.app.browser().post_in_turn("/api/account/sign-up", &sign_up(NEW, "es")).await;
    stage.arrives("confirm_address", stage.stranger(NEW), TAKES_THE_LINK).await;

    let known = "awa.fictive@exemple.test";
    stage.app.volunteer("Awa Fictive").email(known).reading(UiLanguage::Es).await;
    stage.app.browser().post_in_turn("/api/account/sign-up", &sign_up(known, "fr")).await;
    stage.arrives("already_registered", stage.stranger(known), SIGN_IN).await;
}

pub async fn asking_for_a_link(stage: &mut Stage) {
    let awa = stage.app.volunteer("Awa Fictive").reading(UiLanguage::Es).await;
    let asked = [("email", awa.email.as_str())];
    stage.app.browser().post("/api/account/request-link", &asked).await;
    stage.arrives("sign_in_link", stage.stranger(&awa.email), TAKES_THE_LINK).await;
    stage.app.browser().post("/api/account/request-reset", &asked).await;
    stage.arrives("password_reset", stage.stranger(&awa.email), TAKES_THE_LINK).await;
}

pub async fn changing_the_password(stage: &mut Stage) {
    let mut awa = stage.app.volunteer("Awa Fictive").reading(UiLanguage::Es).signing_up().await;
    let fields = [("current_password", PASSWORD), ("password", "quatre girafes lisent dehors")];
    awa.browser.post_in_turn("/api/account/change-password", &fields).await;
    stage.arrives("password_changed", &awa, "/api/account/request-reset").await;
}

pub async fn changing_the_address(stage: &mut Stage) {
    let mut awa = stage.app.volunteer("Awa Fictive").reading(UiLanguage::Es).signing_up().await;
    let fields = [("current_password", PASSWORD), ("email", NEW)];
    awa.browser.post_in_turn("/api/account/change-email", &fields).await;
    let link = stage.arrives("confirm_new_address", stage.stranger(NEW), TAKES_THE_LINK).await;
    awa.browser.post("/api/account/confirm-email", &[("token", token(&link))]).await;
    let link = stage.arrives("address_changed", stage.stranger(&awa.email), TAKES_THE_LINK).await;
    stage.app.browser().post("/api/account/undo-address", &[("token", token(&link))]).await;
    stage.arrives("address_restored", stage.stranger(NEW), "renseignements@exemple.test").await;
}

/// The token that a link carries.
fn token(link: &str) -> &str {
    link.split_once("jeton=").expect("a one-time link").1
}
