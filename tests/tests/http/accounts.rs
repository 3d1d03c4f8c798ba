//! Accounts: pages never reveal whether an address has an account; sessions rotate and end; attempts
//! are limited; signing in never redirects to another site.

use domain::{account::Role, email::Email};
use http::StatusCode;
use jiff::SignedDuration;
use tests::{Browser, PASSWORD, Reply, TestApp};

pub(crate) const EMAIL: &str = "camille.fictive@exemple.test";

pub(crate) fn sign_up_fields<'a>(kind: &'a str, email: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("kind", kind), ("name", "Camille Fictive"), ("email", email), ("password", PASSWORD)]
}

/// A browser in which Camille is signed in.
pub(crate) async fn camille(app: &TestApp) -> Browser {
    app.volunteer("Camille Fictive").email(EMAIL).signing_up().await.browser
}

/// The page that follows a sign-in from a new browser.
async fn signing_in(app: &TestApp, email: &str, password: &str) -> Reply {
    let mut browser = app.browser();
    let reply = browser.sign_in(email, password).await;
    browser.follow(reply).await
}

/// A page without the keys of its forms, which differ each time.
pub(crate) fn comparable(page: &Reply) -> String {
    let keys = page.attributes("input[name='form_key']", "value");
    keys.iter().fold(page.text(), |text, key| text.replace(key, ""))
}

#[tokio::test]
async fn each_kind_of_person_signs_up_confirms_and_lands_where_their_work_is() {
    let app = TestApp::start().await;
    for (kind, email, landing) in [
        ("volunteer", "a@exemple.test", "/"),
        ("exchange_participant", "b@exemple.test", "/"),
        ("organisation", "c@exemple.test", "/oci/inscription"),
    ] {
        let mut browser = app.browser();
        let sent = browser.submit("/api/account/sign-up", &sign_up_fields(kind, email)).await;
        assert!(sent.shows("Regardez vos courriels"), "{}", sent.text());
        let token = app.token(email, "confirm_address").await;
        let page = browser.get(&format!("/lien/confirmer?jeton={token}")).await;
        assert!(page.shows("Confirmer mon adresse"));
        assert_eq!(page.field("token"), Some(token.clone()));
        let entered = browser.post("/api/account/confirm", &[("token", &token), ("password", PASSWORD)]).await;
        assert_eq!(entered.location(), Some(landing), "{kind}");
    }
    assert_eq!(app.count("SELECT count(*) FROM participant WHERE track = 'outbound'").await, 1);
    assert_eq!(app.count("SELECT count(*) FROM participant WHERE track = 'inbound'").await, 1);
    assert_eq!(app.count("SELECT count(*) FROM account WHERE email_confirmed_at IS NOT NULL").await, 3);
}

#[tokio::test]
async fn the_pages_speak_three_languages_and_mails_the_readers() {
    let app = TestApp::start().await;
    for (prefix, title) in [("", "Créer un compte"), ("/en", "Create an account"), ("/es", "Crear una cuenta")] {
        for path in ["/inscription", "/connexion", "/mot-de-passe-oublie", "/lien/connexion", "/inscription/envoyee"] {
            assert_eq!(app.browser().get(&format!("{prefix}{path}")).await.status, StatusCode::OK, "{prefix}{path}");
        }
        assert!(app.browser().get(&format!("{prefix}/inscription")).await.shows(title));
    }
    let mut fields = sign_up_fields("volunteer", EMAIL);
    fields.push(("form_language", "es"));
    assert!(app.browser().post("/api/account/sign-up", &fields).await.leads_to("/es/inscription/envoyee"));
    assert_eq!(app.count("SELECT count(*) FROM outbox_mail WHERE language = 'es'").await, 1);
}

#[tokio::test]
async fn a_refused_form_keeps_everything_but_passwords_as_text() {
    let app = TestApp::start().await;
    let fields = [
        ("kind", "volunteer"),
        ("name", "\"></textarea><script>alert(1)</script>"),
        ("email", "pas une adresse"),
        ("password", "court"),
        ("consents", "surveys"),
    ];
    let page = app.browser().submit("/api/account/sign-up", &fields).await;
    assert!(page.shows("error-summary") && page.shows("pas une adresse"));
    assert!(!page.shows("<script>alert") && page.shows("&lt;script&gt;"), "{}", page.text());
    assert!(!page.shows("court\""), "a password comes back");
    assert_eq!(app.count("SELECT count(*) FROM account").await, 0);
}

#[tokio::test]
async fn signing_up_with_a_known_address_looks_the_same_and_only_its_owner_learns() {
    let app = TestApp::start().await;
    camille(&app).await;
    let (mut known, mut unknown) = (app.browser(), app.browser());
    let known_reply =
        known.post("/api/account/sign-up", &sign_up_fields("volunteer", "CAMILLE.fictive@EXEMPLE.test")).await;
    let unknown_reply = unknown.post("/api/account/sign-up", &sign_up_fields("volunteer", "d@exemple.test")).await;
    assert_eq!((known_reply.status, known_reply.location()), (unknown_reply.status, unknown_reply.location()));
    assert_eq!(comparable(&known.follow(known_reply).await), comparable(&unknown.follow(unknown_reply).await));
    assert_eq!(app.mails(EMAIL, "already_registered").await.len(), 1);
    assert_eq!(app.count("SELECT count(*) FROM account").await, 2);
}

#[tokio::test]
async fn signing_in_says_the_same_of_a_wrong_password_and_of_an_unknown_address() {
    let app = TestApp::start().await;
    camille(&app).await;
    let mut pages = Vec::new();
    for email in [EMAIL, "person@exemple.test"] {
        let mut browser = app.browser();
        let reply = browser.sign_in(email, "un autre mot de passe").await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER);
        let page = browser.follow(reply).await;
        assert!(page.shows("ils ne vont pas ensemble"));
        pages.push(comparable(&page).replace(email, "…"));
    }
    assert_eq!(pages[0], pages[1]);
}

#[tokio::test]
async fn signing_in_and_out_ends_the_earlier_session() {
    let app = TestApp::start().await;
    camille(&app).await;
    let mut browser = app.browser();
    browser.sign_in(EMAIL, "faux").await;
    let mut before = browser.clone();
    assert_eq!(browser.sign_in(EMAIL, PASSWORD).await.location(), Some("/"));
    assert!(browser.get("/connexion").await.shows("Camille Fictive"));
    assert!(!before.get("/connexion").await.shows("Camille Fictive"));
    let signed_in = browser.clone();
    assert_eq!(browser.post("/api/account/sign-out", &[]).await.location(), Some("/connexion?etat=sortie"));
    for mut left in [browser, signed_in] {
        assert!(!left.get("/connexion").await.shows("Camille Fictive"));
    }
}

#[tokio::test]
async fn signing_out_everywhere_ends_every_session_of_that_person_only() {
    let app = TestApp::start().await;
    let mut here = camille(&app).await;
    let mut there = app.browser();
    there.sign_in(EMAIL, PASSWORD).await;
    let mut other = app.volunteer("Autre Personne").await;
    here.post("/api/account/sign-out-everywhere", &[]).await;
    assert!(!here.get("/connexion").await.shows("Camille Fictive"));
    assert!(!there.get("/connexion").await.shows("Camille Fictive"));
    assert!(other.browser.get("/connexion").await.shows("Autre Personne"));
}

#[tokio::test]
async fn a_session_ends_after_a_fortnight_without_a_visit() {
    let app = TestApp::start().await;
    let mut browser = camille(&app).await;
    app.advance(SignedDuration::from_hours(13 * 24));
    assert!(browser.get("/connexion").await.shows("Camille Fictive"));
    app.advance(SignedDuration::from_hours(15 * 24));
    assert!(!browser.get("/connexion").await.shows("Camille Fictive"));
}

#[tokio::test]
async fn wrong_passwords_are_limited_by_account_whether_it_exists_or_not() {
    let app = TestApp::start().await;
    camille(&app).await;
    for email in [EMAIL, "person@exemple.test"] {
        for _ in 0..10 {
            assert!(signing_in(&app, email, "faux").await.shows("ils ne vont pas ensemble"));
        }
        let page = signing_in(&app, email, PASSWORD).await;
        assert!(page.shows("Trop d’essais\u{a0}: attendez 15 minutes"), "{}", page.text());
    }
    app.advance(SignedDuration::from_mins(15));
    assert_eq!(app.browser().sign_in(EMAIL, PASSWORD).await.location(), Some("/"));
}

#[tokio::test]
async fn signing_in_leads_back_to_the_page_and_never_to_another_site() {
    let app = TestApp::start().await;
    camille(&app).await;
    for (suite, target) in [
        ("/candidatures", "/candidatures"),
        ("//evil.example", "/"),
        ("https://evil.example", "/"),
        ("/\\evil.example", "/"),
        ("/en//evil.example", "/"),
    ] {
        let fields = [("email", EMAIL), ("password", PASSWORD), ("suite", suite)];
        assert_eq!(app.browser().post("/api/account/sign-in", &fields).await.location(), Some(target), "{suite}");
    }
    let page = app.browser().get("/connexion?suite=/candidatures").await;
    assert_eq!(page.field("suite").as_deref(), Some("/candidatures"));
    assert_eq!(app.browser().get("/connexion?suite=//evil.example").await.field("suite"), None);
}

#[tokio::test]
async fn a_form_posted_twice_opens_one_account() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let key = browser.get("/inscription").await.field("form_key").unwrap();
    let mut fields = sign_up_fields("volunteer", EMAIL);
    fields.push(("form_key", &key));
    for _ in 0..2 {
        assert!(browser.post("/api/account/sign-up", &fields).await.leads_to("/inscription/envoyee"));
    }
    assert_eq!(app.count("SELECT count(*) FROM outbox_mail").await, 1);
}

#[tokio::test]
async fn the_command_line_appoints_a_coordinator_once_and_promotes_an_existing_account() {
    let app = TestApp::start().await;
    camille(&app).await;
    for email in [EMAIL, "coordination@exemple.test", "coordination@exemple.test"] {
        let token = app.platform.appoint(&Email::parse(email).unwrap(), Role::ProgrammeCoordinator).await.unwrap();
        let fields = [("token", token.expose()), ("password", "un nouveau mot de passe")];
        let mut browser = app.browser();
        assert!(browser.post("/api/account/reset", &fields).await.leads_to("/programme"), "{email}");
    }
    assert_eq!(app.count("SELECT count(*) FROM account").await, 2);
}

#[tokio::test]
async fn the_command_line_makes_a_ministry_reader_who_reads_and_runs_nothing() {
    let app = TestApp::start().await;
    let token = app.platform.appoint(&Email::parse(EMAIL).unwrap(), Role::MinistryReader).await.unwrap();
    let mut browser = app.browser();
    browser.post("/api/account/reset", &[("token", token.expose()), ("password", "un nouveau mot de passe")]).await;
    assert_eq!(browser.get("/compte").await.status, StatusCode::OK);
    assert_eq!(browser.get("/programme/pays").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn only_expired_rows_are_swept() {
    let app = TestApp::start().await;
    let mut browser = camille(&app).await;
    app.browser().sign_in(EMAIL, "faux").await;
    app.platform.sweep().await.unwrap();
    assert!(browser.get("/connexion").await.shows("Camille Fictive"));
    assert_eq!(app.count("SELECT count(*) FROM form_echo").await, 1);
    app.advance(SignedDuration::from_hours(100 * 24));
    app.platform.sweep().await.unwrap();
    for table in [
        "SELECT count(*) FROM session",
        "SELECT count(*) FROM form_echo",
        "SELECT count(*) FROM form_submission",
        "SELECT count(*) FROM one_time_link",
        "SELECT count(*) FROM rate_limit",
        "SELECT count(*) FROM sign_in_attempt",
        "SELECT count(*) FROM familiar_origin",
    ] {
        assert_eq!(app.count(table).await, 0, "{table}");
    }
    assert_eq!(app.count("SELECT count(*) FROM account").await, 1);
}
