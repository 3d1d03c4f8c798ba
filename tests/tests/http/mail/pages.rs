//! The mailbox exists in a demonstration only, shows every mail as text and follows its link; only programme coordinators read
//! dead letters and send them again, each once.

use http::StatusCode;
use platform::mail::{Delivery, Transport};
use server::workers::RENDER;
use tests::{Answer, Browser, Reply, SmtpServer, TestApp, one_of_each_mail};

const MAILBOX: &str = "/courriels";
const DEAD: &str = "/programme/courriels";
const RESEND: &str = "/api/programme/resend-mail";
const REPLY: &str = "550 5.1.1 No such person";

fn by(server: &SmtpServer) -> Transport {
    Transport::smtp(&server.url(), "ne-pas-repondre@passerelle.test".parse().unwrap()).unwrap()
}

/// A dead letter, and a server that accepts every further mail.
async fn dead_letter(app: &TestApp) -> (String, SmtpServer) {
    let server = SmtpServer::start(&[Answer::Refuse(REPLY)]).await;
    let mail = one_of_each_mail("Awa Fictive", "Jardins scolaires").remove(0);
    let id = app.outbox_mail(&mail, "personne@exemple.test").await;
    assert_eq!(app.platform.deliver_next(RENDER, &by(&server)).await.unwrap(), Some(Delivery::Dead));
    (id.to_string(), server)
}

#[tokio::test]
async fn the_mailbox_exists_in_a_demonstration_only() {
    let app = TestApp::start().await;
    let mail = one_of_each_mail("Awa Fictive", "Jardins scolaires").remove(0);
    let id = app.outbox_mail(&mail, "personne@exemple.test").await;
    let mut coordinator = app.coordinator().await.browser;
    for path in [MAILBOX.to_owned(), format!("{MAILBOX}/{id}")] {
        assert_eq!(app.browser().get(&path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(coordinator.get(&path).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn the_mailbox_opens_every_kind_of_mail_with_its_link() {
    let app = TestApp::demonstration().await;
    let mut browser = app.browser();
    assert!(browser.get(MAILBOX).await.shows("Aucun courriel"));
    for mail in one_of_each_mail("Awa </textarea><script>", "Jardins </title><script>") {
        let id = app.outbox_mail(&mail, "personne@exemple.test").await;
        let page = browser.get(&format!("{MAILBOX}/{id}")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", mail.kind());
        assert!(
            !page.shows("<script") && page.has("a[href^='/']") && page.has(".button"),
            "{}: {}",
            mail.kind(),
            page.text()
        );
    }
    let list = browser.get(MAILBOX).await;
    assert!(list.shows("personne@exemple.test") && list.shows("En attente d’envoi"), "{}", list.text());
    assert!(!list.shows("<script") && list.shows("?avant="), "more than a page");
}

#[tokio::test]
async fn the_mailboxs_pages_hold_every_mail_once() {
    let app = TestApp::demonstration().await;
    let mail = one_of_each_mail("Awa Fictive", "Jardins scolaires").remove(0);
    for _ in 0..30 {
        app.outbox_mail(&mail, "personne@exemple.test").await;
    }
    let mut browser = app.browser();
    let first = browser.get(MAILBOX).await;
    let second = browser.get(&first.link("a[href*='?avant=']").expect("a second page")).await;
    let count = |page: &Reply| page.count("a[href^='/courriels/0']");
    assert_eq!((count(&first), count(&second)), (25, 5));
    assert!(!second.has(".pagination"), "the last page leads no further");
}

#[tokio::test]
async fn the_mailbox_links_into_the_server_that_shows_it() {
    let app = TestApp::demonstration().await;
    let server = SmtpServer::start(&[]).await;
    let mail = one_of_each_mail("Awa Fictive", "Jardins scolaires").remove(0);
    let id = app.outbox_mail(&mail, "personne@exemple.test").await;
    app.platform.deliver_due(RENDER, &by(&server)).await.unwrap();
    let page = app.browser().get(&format!("{MAILBOX}/{id}")).await;
    assert!(page.has("a[href^='/lien/confirmer?jeton=jeton_ficti']") && page.shows("Envoyé"), "{}", page.text());
}

#[tokio::test]
async fn an_unknown_mail_is_not_found() {
    let app = TestApp::demonstration().await;
    for id in ["rien", "01930000-0000-7000-8000-000000000042"] {
        assert_eq!(app.browser().get(&format!("{MAILBOX}/{id}")).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_coordinator_reads_a_dead_letter_and_sends_it_again() {
    let app = TestApp::start().await;
    let mut browser = app.coordinator().await.browser;
    assert!(browser.get(DEAD).await.shows("Tout est parti"));
    let (id, server) = dead_letter(&app).await;
    let page = browser.get(DEAD).await;
    for text in ["Confirmez votre adresse courriel", "personne@exemple.test", REPLY, "Renvoyer"] {
        assert!(page.shows(text), "{text}: {}", page.text());
    }
    let key = page.field("form_key").unwrap();
    let fields = [("form_key", key.as_str()), ("mail", id.as_str())];
    assert!(browser.submit(RESEND, &fields).await.shows("remis en file"));
    assert!(browser.submit(RESEND, &fields).await.shows("remis en file"), "a second posting leads to the same place");
    assert_eq!(app.platform.deliver_due(RENDER, &by(&server)).await.unwrap(), 1);
    assert_eq!(server.received().len(), 1);
    let (trail,): (i64,) =
        sqlx::query_as("SELECT count(*) FROM audit_event WHERE action = 'resent'").fetch_one(&app.pool).await.unwrap();
    assert_eq!(trail, 1);
}

#[tokio::test]
async fn a_letter_that_was_sent_again_is_not_sent_a_third_time() {
    let app = TestApp::start().await;
    let mut browser = app.coordinator().await.browser;
    let (id, server) = dead_letter(&app).await;
    browser.submit(RESEND, &[("mail", &id)]).await;
    app.platform.deliver_due(RENDER, &by(&server)).await.unwrap();
    let page = browser.submit(RESEND, &[("mail", &id)]).await;
    assert!(page.shows("n’a pas pu être renvoyé"), "{}", page.text());
    assert_eq!(app.platform.deliver_due(RENDER, &by(&server)).await.unwrap(), 0);
}

#[tokio::test]
async fn nobody_else_reads_or_sends_dead_letters() {
    let app = TestApp::start().await;
    let (id, server) = dead_letter(&app).await;
    let signed_out = app.browser().get(DEAD).await;
    assert_eq!(
        (signed_out.status, signed_out.location()),
        (StatusCode::SEE_OTHER, Some("/connexion?suite=/programme/courriels"))
    );
    let organisation = app.organisation("organisme-fictif").await;
    let ministry = app.ministry_reader().await;
    let others: [Browser; 3] =
        [app.volunteer("Awa Fictive").await.browser, app.member(organisation, "owner").await.browser, ministry.browser];
    for mut browser in others {
        assert_eq!(browser.get(DEAD).await.status, StatusCode::NOT_FOUND);
        browser.post(RESEND, &[("mail", &id)]).await;
    }
    app.browser().post(RESEND, &[("mail", &id)]).await;
    assert_eq!(app.platform.deliver_due(RENDER, &by(&server)).await.unwrap(), 0);
}

#[tokio::test]
async fn a_forged_identifier_sends_nothing() {
    let app = TestApp::start().await;
    let mut browser = app.coordinator().await.browser;
    for id in ["", "rien", "01930000-0000-7000-8000-000000000042"] {
        assert!(browser.submit(RESEND, &[("mail", id)]).await.shows("n’a pas pu être renvoyé"), "{id}");
    }
}
