//! A person reads how their account was signed in to, and how it was tried: when, how, and on which device, without an address.
//! Wrong passwords neither hide what happened before nor fill the table; unknown addresses leave nothing, and their refusal takes the
//! same statements; the trail is exported, ends with the account and after 90 days.

use jiff::SignedDuration;
use serde_json::Value;
use tests::{Browser, CapturedLog, PASSWORD, TestApp};

use crate::accounts::{EMAIL, camille};

const PHONE: &str = "Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0";
const THIEF: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36";
const FILTER: &str = "warn,server=info,platform=info,app=info";

/// The lines of the list on the account page.
async fn lines(browser: &mut Browser, prefix: &str) -> Vec<String> {
    let page = browser.get(&format!("{prefix}/compte")).await;
    let rows = page.texts("section[aria-labelledby=sign-ins] tbody tr");
    assert!(!rows.is_empty(), "{}", page.text());
    rows
}

/// Whether a line holds these words.
fn says(line: &str, words: &[&str]) -> bool {
    words.iter().all(|word| line.contains(word))
}

#[tokio::test]
async fn a_person_reads_how_their_account_was_signed_in_to() {
    let app = TestApp::start().await;
    camille(&app).await;
    for _ in 0..3 {
        app.browser().calling_itself(THIEF).sign_in(EMAIL, "faux").await;
    }
    app.browser().post("/api/account/request-link", &[("email", EMAIL)]).await;
    let token = app.token(EMAIL, "sign_in_link").await;
    app.browser().post("/api/account/use-link", &[("token", &token)]).await;
    let mut owner = app.browser().calling_itself(PHONE);
    owner.sign_in(EMAIL, PASSWORD).await;
    let shown = lines(&mut owner, "").await;
    assert_eq!(shown.len(), 4, "{shown:?}");
    assert!(says(&shown[0], &["Mot de passe accepté", "Firefox sur Android"]), "{shown:?}");
    assert!(says(&shown[1], &["Lien reçu par courriel", "Appareil inconnu"]), "{shown:?}");
    assert!(says(&shown[2], &["Mot de passe refusé, 3 fois", "Chrome sur Windows"]), "{shown:?}");
    assert!(says(&shown[3], &["Lien reçu par courriel"]), "the confirmation of the address: {shown:?}");
    assert!(says(&lines(&mut owner, "/en").await[2], &["Password refused, 3 times"]));
    assert!(says(&lines(&mut owner, "/es").await[2], &["Contraseña rechazada, 3 veces"]));
    let page = owner.get("/compte").await;
    assert!(page.has("section[aria-labelledby=sign-ins] a[href='/compte/mot-de-passe']"), "{}", page.text());
    let mut stranger = app.volunteer("Autre Fictive").email("autre@exemple.test").signing_up().await.browser;
    assert_eq!(lines(&mut stranger, "").await.len(), 1, "only their own");
}

#[tokio::test]
async fn codes_are_in_the_trail() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut member = app.member(organisation, "coordinator").email(EMAIL).signing_up().await.browser;
    let authenticator = app.second_factor(&mut member).await;
    app.next_code();
    let mut owner = app.browser();
    owner.sign_in(EMAIL, PASSWORD).await;
    let (right, wrong) = (authenticator.code(app.clock.now()), authenticator.wrong_code(app.clock.now()));
    for code in [&wrong, &right] {
        owner.post("/api/account/enter-code", &[("code", code)]).await;
    }
    let shown = lines(&mut owner, "").await;
    for (line, how) in shown.iter().zip(["Code accepté", "Code refusé", "Mot de passe accepté"]) {
        assert!(line.contains(how), "{shown:?}");
    }
}

#[tokio::test]
async fn a_flood_of_wrong_passwords_hides_no_sign_in() {
    let app = TestApp::start().await;
    let mut owner = camille(&app).await;
    app.browser().calling_itself(THIEF).sign_in(EMAIL, PASSWORD).await;
    for round in 0..10 {
        for user_agent in [THIEF, PHONE, "Edg", "OPR/", "iPad"] {
            app.browser().calling_itself(user_agent).sign_in(EMAIL, "faux").await;
        }
        app.advance(SignedDuration::from_mins(15 + round));
    }
    let refused = "SELECT count(*) FROM sign_in_attempt WHERE outcome = 'refused_password'";
    assert_eq!(app.count(refused).await, 25, "half of the fifty");
    let data: Value = serde_json::from_slice(&owner.get("/compte/donnees.json").await.body).unwrap();
    let all = data["sign_ins"].as_array().expect("a list");
    assert_eq!(all.len(), 27);
    let thief = |it: &Value| it["outcome"] == "password" && it["browser"] == "Chrome" && it["system"] == "Windows";
    assert!(all.iter().any(thief), "{all:?}");
    assert!(!data["sign_ins"].to_string().contains("127.0.0.1"));
}

#[tokio::test]
async fn an_unknown_address_leaves_nothing_and_takes_the_same_statements() {
    let app = TestApp::logging_every_statement().await;
    camille(&app).await;
    let before = app.count("SELECT count(*) FROM sign_in_attempt").await;
    let mut statements = Vec::new();
    for email in [EMAIL, "personne@exemple.test"] {
        // A session for the refused form is there already.
        let mut browser = app.browser();
        browser.post("/api/account/sign-in", &[]).await;
        let log = CapturedLog::start(FILTER);
        browser.sign_in(email, "un autre mot de passe").await;
        let lines = log.lines().into_iter().filter(|line| line["target"] == "sqlx::query");
        statements.push(lines.map(|line| line["fields"]["summary"].to_string()).collect::<Vec<_>>());
    }
    assert!(statements[0].iter().any(|statement| statement.contains("sign_in_attempt")), "{statements:?}");
    assert_eq!(statements[0], statements[1]);
    assert_eq!(app.count("SELECT count(*) FROM sign_in_attempt").await, before + 1);
}

#[tokio::test]
async fn the_trail_ends_with_the_account_and_after_90_days() {
    let app = TestApp::start().await;
    let mut owner = camille(&app).await;
    app.browser().sign_in(EMAIL, "faux").await;
    app.advance(SignedDuration::from_hours(89 * 24));
    app.platform.sweep().await.unwrap();
    assert_eq!(app.count("SELECT count(*) FROM sign_in_attempt").await, 2);
    owner.sign_in(EMAIL, PASSWORD).await;
    app.advance(SignedDuration::from_hours(24));
    assert_eq!(lines(&mut owner, "").await.len(), 1, "what is older is not shown before it is swept");
    app.platform.sweep().await.unwrap();
    assert_eq!(app.count("SELECT count(*) FROM sign_in_attempt").await, 1);
    let page = owner.submit("/api/account/close", &[("current_password", PASSWORD)]).await;
    assert!(page.shows("Votre compte est fermé"), "{}", page.text());
    assert_eq!(app.count("SELECT count(*) FROM sign_in_attempt").await, 0);
}
