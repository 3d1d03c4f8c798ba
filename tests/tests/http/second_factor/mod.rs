//! The second factor: setting it up, signing in with it, where it is required, and how it ends.

mod ending;
mod racing;
mod required;
mod setting_up;
mod signing_in;

use domain::account::AccountKind;
use tests::{Authenticator, Browser, PASSWORD, Reply, TestApp};

const EMAIL: &str = "claude.fictive@exemple.test";
const PAGE: &str = "/compte/validation-en-deux-etapes";
const CODE_PAGE: &str = "/connexion/code";
/// Where Claude's work is.
const DESK: &str = "/oci/deux-rives";

/// Claude, who coordinates an OCI's placements and signs in by a password.
async fn claude(app: &TestApp) -> Browser {
    let organisation = app.organisation("deux-rives").await;
    app.member(organisation, "coordinator").email(EMAIL).signing_up().await.browser
}

/// Claude with a second factor; its first code is past.
async fn with_second_factor(app: &TestApp) -> (Browser, Authenticator) {
    let mut browser = claude(app).await;
    let authenticator = app.second_factor(&mut browser).await;
    app.next_code();
    (browser, authenticator)
}

/// A coordinator of the programme who signs in by a password.
async fn coordinator(app: &TestApp) -> Browser {
    app.coordinator().kind(AccountKind::Organisation).email(EMAIL).signing_up().await.browser
}

/// A browser in which Claude's password was right, and the code is still to come.
async fn waiting(app: &TestApp) -> Browser {
    let mut browser = app.browser();
    assert_eq!(browser.sign_in(EMAIL, PASSWORD).await.location(), Some(CODE_PAGE));
    browser
}

/// Posts a code without following.
async fn enter(browser: &mut Browser, code: &str) -> Reply {
    browser.post("/api/account/enter-code", &[("code", code)]).await
}

/// Posts a code, and opens the page that follows.
async fn entering(browser: &mut Browser, code: &str) -> Reply {
    browser.submit("/api/account/enter-code", &[("code", code)]).await
}

async fn enter_recovery(browser: &mut Browser, code: &str) -> Reply {
    browser.post("/api/account/enter-recovery-code", &[("recovery_code", code)]).await
}

async fn is_signed_in(browser: &mut Browser) -> bool {
    browser.get("/compte").await.status.is_success()
}

/// How many events of that name the audit trail has.
async fn events(app: &TestApp, action: &str) -> i64 {
    app.count(&format!("SELECT count(*) FROM audit_event WHERE action = '{action}'")).await
}
