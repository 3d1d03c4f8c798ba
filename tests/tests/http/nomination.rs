//! A person of the exchange track names a partner, which confirms them by a link. The link works once and cannot be guessed.

use http::StatusCode;
use tests::{TestApp, fresh_id};

use crate::profile::{ATTACK, save};

/// The token of the last nomination mail, and the number of such mails.
async fn nomination_mails(app: &TestApp) -> (String, usize) {
    let mails: Vec<serde_json::Value> =
        sqlx::query_scalar("SELECT mail FROM outbox_mail WHERE kind = 'partner_nomination' ORDER BY id")
            .fetch_all(&app.pool)
            .await
            .expect("the outbox");
    let token = mails.last().and_then(|mail| mail["token"].as_str()).unwrap_or_default().to_owned();
    (token, mails.len())
}

#[tokio::test]
async fn a_partner_confirms_a_person_by_a_link_that_works_once() {
    let app = TestApp::start().await;
    let oci = app.organisation("oci-accueil").await;
    let named = app.partner_called(oci, ATTACK, "contact@exemple.test").await;
    let other = app.partner_called(oci, "Autre", "contact@exemple.test").await;
    let mut person = app.exchange_participant("Awa").await;
    let named = named.to_string();
    let page = person.browser.submit("/api/profile/nominate", &[("partner", &named)]).await;
    assert!(page.shows("error-summary"), "the name comes first: {}", page.text());
    save(&mut person.browser, "identity", &[("name", ATTACK), ("country", "SN")]).await;
    let page = person.browser.submit("/api/profile/nominate", &[("partner", &other.to_string())]).await;
    assert!(page.shows("n’a pas encore répondu"), "{}", page.text());
    let (stale, _) = nomination_mails(&app).await;
    app.let_mails_leave().await;
    person.browser.post("/api/profile/nominate", &[("partner", &named)]).await;
    app.let_mails_leave().await;
    person.browser.post("/api/profile/nominate", &[("partner", &named)]).await;
    let (token, mails) = nomination_mails(&app).await;
    assert_eq!(mails, 2, "asking the same partner again at once writes no mail");

    let mut contact = app.browser();
    let old = [("token", stale.as_str()), ("verdict", "confirm")];
    assert!(contact.submit("/api/partner/answer-nomination", &old).await.shows("error-summary"));
    let page = contact.get(&format!("/n/{token}")).await;
    assert!(page.has("[value=confirm]") && page.shows("&lt;script") && !page.shows("<script"), "{}", page.text());
    assert!(page.shows("Personne ne peut vous demander d’argent"));
    let answer = [("token", token.as_str()), ("verdict", "confirm")];
    let page = contact.submit("/api/partner/answer-nomination", &answer).await;
    assert!(page.shows("a confirmé cette personne") && !page.has("[value=confirm]"), "{}", page.text());
    let again = [("token", token.as_str()), ("verdict", "refuse")];
    assert!(contact.submit("/api/partner/answer-nomination", &again).await.shows("error-summary"));
    let page = person.browser.get("/profil/nomination").await;
    assert!(page.shows("a confirmé que vous êtes") && !page.has("[name=partner]"), "{}", page.text());
    assert_eq!(app.mails(&person.email, "nomination_confirmed").await.len(), 1);
}

#[tokio::test]
async fn a_nomination_is_of_the_exchange_track_only_and_its_links_are_not_guessed() {
    let app = TestApp::start().await;
    let mut person = app.volunteer("Personne Volontaire").await;
    assert_eq!(person.browser.get("/profil/nomination").await.status, StatusCode::NOT_FOUND);
    for token in ["x", &"a".repeat(43)] {
        assert_eq!(app.browser().get(&format!("/n/{token}")).await.status, StatusCode::NOT_FOUND, "{token}");
    }
    let mut exchange = app.exchange_participant("Awa").await;
    save(&mut exchange.browser, "identity", &[("name", "Awa Fictive")]).await;
    let forged = fresh_id().to_string();
    let page = exchange.browser.submit("/api/profile/nominate", &[("partner", &forged)]).await;
    assert!(page.shows("error-summary"), "{}", page.text());
}
