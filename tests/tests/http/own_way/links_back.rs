//! Signing in, registering and confirming an address lead back where the person was going, in their language and with the query; and
//! never to another site.

use tests::{Browser, PASSWORD, TestApp};

const EMAIL: &str = "awa.fictive@exemple.test";
/// Where she was going, and that as a query parameter has it.
const GOING: &str = "/placements?region=caribbean&page=2";

/// The address of the link that was mailed last.
async fn mailed(app: &TestApp, kind: &str) -> String {
    let mail = app.mails(EMAIL, kind).await.pop().expect("a mail");
    let (token, back) = (mail["token"].as_str().expect("a token"), &mail["way_back"]);
    let (language, path) = (back["language"].as_str(), back["path"].as_str());
    assert_eq!(language, Some("en"), "{mail}");
    let page = if kind == "confirm_address" { "confirmer" } else { "connexion" };
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("jeton", token)
        .append_pair("suite", path.expect("a page"))
        .finish();
    format!("/en/lien/{page}?{query}")
}

/// The hidden fields of the only form with a token.
async fn link_fields(browser: &mut Browser, address: &str) -> (String, String) {
    let page = browser.get(address).await;
    (page.field("token").expect("a token"), page.field("suite").expect("where she was going"))
}

#[tokio::test]
async fn a_page_that_needs_an_account_is_kept_with_its_query() {
    let app = TestApp::start().await;
    let reply = app.browser().get("/en/candidatures?etat=offered&a=1").await;
    assert_eq!(reply.location(), Some("/en/connexion?suite=/candidatures%3Fa%3D1%26etat%3Doffered"));
    let page = app.browser().get(reply.location().unwrap()).await;
    let links = page.attributes("main a", "href");
    let kept = |path: &str| links.iter().any(|link| link.starts_with(path) && link.contains("suite=/candidatures%3Fa"));
    assert!(kept("/en/inscription") && kept("/en/mot-de-passe-oublie"), "{links:?}");
    assert_eq!(page.count("input[name=suite]"), 2, "by password and by link");
}

#[tokio::test]
async fn registering_and_confirming_lead_back() {
    let app = TestApp::start().await;
    let mut browser = app.browser();
    let fields = [
        ("kind", "volunteer"),
        ("name", "Awa Fictive"),
        ("email", EMAIL),
        ("password", PASSWORD),
        ("suite", GOING),
        ("form_language", "en"),
    ];
    browser.post_in_turn("/api/account/sign-up", &fields).await;
    let link = mailed(&app, "confirm_address").await;
    let (token, suite) = link_fields(&mut browser, &link).await;
    let fields =
        [("token", token.as_str()), ("suite", suite.as_str()), ("password", PASSWORD), ("form_language", "en")];
    let reply = browser.post_in_turn("/api/account/confirm", &fields).await;
    assert!(reply.leads_to(&format!("/en{GOING}")), "{:?}", reply.location());
}

#[tokio::test]
async fn a_sign_in_link_leads_back() {
    let app = TestApp::start().await;
    app.volunteer("Awa Fictive").email(EMAIL).await;
    let mut browser = app.browser();
    let fields = [("email", EMAIL), ("suite", GOING), ("form_language", "en")];
    browser.post("/api/account/request-link", &fields).await;
    let link = mailed(&app, "sign_in_link").await;
    let (token, suite) = link_fields(&mut browser, &link).await;
    let fields = [("token", token.as_str()), ("suite", suite.as_str()), ("form_language", "en")];
    let reply = browser.post("/api/account/use-link", &fields).await;
    assert_eq!(reply.location(), Some(format!("/en{GOING}").as_str()));
}

#[tokio::test]
async fn nothing_leads_to_another_site() {
    let app = TestApp::start().await;
    app.applicant("Awa Fictive").email(EMAIL).await;
    for foreign in
        ["//evil.example", "https://evil.example/", "/\\evil.example", "/en//evil.example", "/api/account/sign-out"]
    {
        app.advance(jiff::SignedDuration::from_hours(1));
        let mut browser = app.browser();
        let fields = [("email", EMAIL), ("suite", foreign)];
        browser.post("/api/account/request-link", &fields).await;
        let mail = app.mails(EMAIL, "sign_in_link").await.pop().expect("a mail");
        assert!(mail.get("way_back").is_none(), "{mail}");
        let token = mail["token"].as_str().expect("a token");
        let page = browser.get(&format!("/lien/connexion?jeton={token}&suite={foreign}")).await;
        assert_eq!(page.field("suite"), None, "{foreign}");
        let reply = browser.post("/api/account/use-link", &[("token", token), ("suite", foreign)]).await;
        assert_eq!(reply.location(), Some("/"), "{foreign}");
    }
}
