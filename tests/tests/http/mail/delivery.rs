//! Delivery to a server that speaks SMTP: a mail is sent once, with text and HTML; after a temporary refusal it is sent again,
//! with growing pauses; a permanent refusal makes a dead letter; a worker that dies before sending loses nothing; a worker that
//! dies after the server accepted causes at most one duplicate, with the same Message-ID; two workers never send the same mail.

use domain::mail::Mail;
use jiff::SignedDuration;
use platform::mail::{Delivery, Sender, Transport};
use server::workers::{RENDER, Workers, mails};
use tests::{Answer, Scratch, SmtpServer, TestApp, one_of_each_mail};

const TO: &str = "personne@exemple.test";
const MINUTE: SignedDuration = SignedDuration::from_mins(1);

fn sender() -> Sender {
    "Passerelle <ne-pas-repondre@passerelle.test>".parse().unwrap()
}

fn by(server: &SmtpServer) -> Transport {
    Transport::smtp(&server.url(), sender()).unwrap()
}

fn welcome() -> Mail {
    one_of_each_mail("Awa Fictive", "Jardins scolaires").remove(0)
}

#[tokio::test]
async fn a_mail_leaves_once_and_whole() {
    let app = TestApp::start().await;
    let server = SmtpServer::start(&[]).await;
    let id = app.outbox_mail(&welcome(), TO).await;
    assert_eq!(app.platform.deliver_due(RENDER, &by(&server)).await.unwrap(), 1);
    assert_eq!(app.platform.deliver_due(RENDER, &by(&server)).await.unwrap(), 0);

    let received = server.received();
    let [message] = received.as_slice() else { panic!("{received:?}") };
    assert_eq!((message.from.as_str(), message.to.as_str()), ("ne-pas-repondre@passerelle.test", TO));
    assert_eq!(message.header("Message-ID"), Some(format!("<{id}@passerelle.test>").as_str()));
    assert_eq!(message.header("To"), Some(TO));
    assert_eq!(message.header("Auto-Submitted"), Some("auto-generated"));
    assert_eq!(message.header("Subject"), Some("Confirmez votre adresse courriel"));
    for part in ["multipart/alternative", "text/plain; charset=utf-8", "text/html; charset=utf-8"] {
        assert!(message.data.contains(part), "{part}: {}", message.data);
    }
    let row = app.mail_row(id).await;
    assert!(row.sent && !row.dead && row.attempts == 1, "{row:?}");
}

#[tokio::test]
async fn a_sent_mail_keeps_no_link() {
    let app = TestApp::start().await;
    let server = SmtpServer::start(&[]).await;
    let id = app.outbox_mail(&welcome(), TO).await;
    assert!(app.mail_row(id).await.mail.get("token").is_some());
    app.platform.deliver_due(RENDER, &by(&server)).await.unwrap();
    assert!(app.mail_row(id).await.mail.get("token").is_none());
}

#[tokio::test]
async fn after_a_temporary_refusal_a_mail_is_sent_again() {
    let app = TestApp::start().await;
    let server = SmtpServer::start(&[Answer::Refuse("451 4.7.1 Greylisted"), Answer::Accept]).await;
    let transport = by(&server);
    let id = app.outbox_mail(&welcome(), TO).await;
    assert_eq!(app.platform.deliver_next(RENDER, &transport).await.unwrap(), Some(Delivery::Postponed));
    let row = app.mail_row(id).await;
    assert!(!row.sent && !row.dead && row.last_error.as_deref() == Some("451 4.7.1 Greylisted"), "{row:?}");

    assert_eq!(app.platform.deliver_next(RENDER, &transport).await.unwrap(), None, "not before its time");
    app.advance(MINUTE);
    assert_eq!(app.platform.deliver_next(RENDER, &transport).await.unwrap(), Some(Delivery::Sent));
    assert_eq!(server.received().len(), 1);
    assert!(app.mail_row(id).await.last_error.is_none());
}

#[tokio::test]
async fn a_server_that_is_away_for_days_makes_a_dead_letter() {
    let app = TestApp::start().await;
    let server = SmtpServer::start(&[Answer::Refuse("451 4.3.0 Down"); 8]).await;
    let transport = by(&server);
    let id = app.outbox_mail(&welcome(), TO).await;
    for attempt in 1..=8 {
        let expected = if attempt < 8 { Delivery::Postponed } else { Delivery::Dead };
        assert_eq!(app.platform.deliver_next(RENDER, &transport).await.unwrap(), Some(expected), "attempt {attempt}");
        app.advance(SignedDuration::from_hours(24));
    }
    assert_eq!(app.platform.deliver_next(RENDER, &transport).await.unwrap(), None);
    assert!(app.mail_row(id).await.dead);
}

#[tokio::test]
async fn an_absent_server_is_a_temporary_refusal() {
    let app = TestApp::start().await;
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let transport = Transport::smtp(&format!("smtp://{closed}"), sender()).unwrap();
    app.outbox_mail(&welcome(), TO).await;
    assert_eq!(app.platform.deliver_next(RENDER, &transport).await.unwrap(), Some(Delivery::Postponed));
}

#[tokio::test]
async fn a_permanent_refusal_makes_a_dead_letter_with_the_servers_reply() {
    let app = TestApp::start().await;
    let server = SmtpServer::start(&[Answer::Refuse("550 5.1.1 No such person")]).await;
    let id = app.outbox_mail(&welcome(), TO).await;
    assert_eq!(app.platform.deliver_due(RENDER, &by(&server)).await.unwrap(), 0);
    let row = app.mail_row(id).await;
    assert!(row.dead && row.last_error.as_deref() == Some("550 5.1.1 No such person"), "{row:?}");
    app.advance(SignedDuration::from_hours(72));
    assert_eq!(app.platform.deliver_next(RENDER, &by(&server)).await.unwrap(), None);
}

#[tokio::test]
async fn a_refused_password_makes_no_dead_letter() {
    let app = TestApp::start().await;
    let server = SmtpServer::start(&[Answer::Refuse("535 5.7.8 Bad credentials")]).await;
    app.outbox_mail(&welcome(), TO).await;
    assert_eq!(app.platform.deliver_next(RENDER, &by(&server)).await.unwrap(), Some(Delivery::Postponed));
}

#[tokio::test]
async fn a_worker_killed_before_it_sent_loses_nothing() {
    let app = TestApp::start().await;
    let server = SmtpServer::start(&[Answer::Hang]).await;
    let id = app.outbox_mail(&welcome(), TO).await;
    let (platform, transport) = (app.platform.clone(), by(&server));
    let worker = tokio::spawn(async move { platform.deliver_next(RENDER, &transport).await });
    server.hangs().await;
    worker.abort();
    assert!(worker.await.unwrap_err().is_cancelled());

    let transport = by(&server);
    assert_eq!(app.platform.deliver_next(RENDER, &transport).await.unwrap(), None, "its lease still runs");
    app.advance(MINUTE * 6);
    assert_eq!(app.platform.deliver_due(RENDER, &transport).await.unwrap(), 1);
    assert_eq!(server.received().len(), 1);
    assert!(app.mail_row(id).await.sent);
}

#[tokio::test]
async fn a_worker_killed_after_the_server_accepted_causes_one_duplicate_of_the_same_name() {
    let app = TestApp::start().await;
    let server = SmtpServer::start(&[Answer::HangAfterData]).await;
    app.outbox_mail(&welcome(), TO).await;
    let (platform, transport) = (app.platform.clone(), by(&server));
    let worker = tokio::spawn(async move { platform.deliver_next(RENDER, &transport).await });
    server.hangs().await;
    worker.abort();
    assert!(worker.await.unwrap_err().is_cancelled());

    for _ in 0..3 {
        app.advance(MINUTE * 6);
        app.platform.deliver_due(RENDER, &by(&server)).await.unwrap();
    }
    let received = server.received();
    assert_eq!(received.len(), 2, "{received:?}");
    assert_eq!(received[0].header("Message-ID"), received[1].header("Message-ID"));
}

#[tokio::test]
async fn a_connection_lost_after_the_message_causes_one_duplicate_of_the_same_name() {
    let app = TestApp::start().await;
    let server = SmtpServer::start(&[Answer::CloseAfterData]).await;
    app.outbox_mail(&welcome(), TO).await;
    assert_eq!(app.platform.deliver_next(RENDER, &by(&server)).await.unwrap(), Some(Delivery::Postponed));
    for _ in 0..3 {
        app.advance(MINUTE * 6);
        app.platform.deliver_due(RENDER, &by(&server)).await.unwrap();
    }
    let received = server.received();
    assert_eq!(received.len(), 2);
    assert_eq!(received[0].header("Message-ID"), received[1].header("Message-ID"));
}

#[tokio::test]
async fn a_mail_that_kills_every_worker_is_a_dead_letter_in_the_end() {
    let app = TestApp::start().await;
    let server = SmtpServer::start(&[]).await;
    let id = app.outbox_mail(&welcome(), TO).await;
    sqlx::query("UPDATE outbox_mail SET attempts = 8").execute(&app.pool).await.unwrap();
    assert_eq!(app.platform.deliver_next(RENDER, &by(&server)).await.unwrap(), Some(Delivery::Dead));
    assert!(app.mail_row(id).await.dead && server.conversations() == 0);
}

#[tokio::test]
async fn a_mail_that_no_longer_reads_is_a_dead_letter_and_stops_no_other() {
    let app = TestApp::start().await;
    let server = SmtpServer::start(&[]).await;
    let broken = app.outbox_mail(&welcome(), TO).await;
    sqlx::query("UPDATE outbox_mail SET mail = '{\"kind\":\"forgotten\"}'").execute(&app.pool).await.unwrap();
    let sound = app.outbox_mail(&welcome(), TO).await;
    assert_eq!(app.platform.deliver_due(RENDER, &by(&server)).await.unwrap(), 1);
    assert!(app.mail_row(broken).await.dead && app.mail_row(sound).await.sent);
}

#[tokio::test]
async fn several_workers_at_once_send_each_mail_once() {
    const MAILS: usize = 20;
    let app = TestApp::start().await;
    let server = SmtpServer::start(&[]).await;
    for number in 0..MAILS {
        app.outbox_mail(&welcome(), &format!("personne-{number}@exemple.test")).await;
    }
    let workers: Vec<_> = (0..4)
        .map(|_| {
            let (platform, transport) = (app.platform.clone(), by(&server));
            tokio::spawn(async move { platform.deliver_due(RENDER, &transport).await.unwrap() })
        })
        .collect();
    let mut sent = 0;
    for worker in workers {
        sent += worker.await.unwrap();
    }
    let mut recipients: Vec<String> = server.received().into_iter().map(|message| message.to).collect();
    recipients.sort();
    recipients.dedup();
    assert_eq!((sent, server.received().len(), recipients.len()), (MAILS, MAILS, MAILS));
}

#[tokio::test]
async fn without_a_server_mails_are_files_that_only_we_read() {
    use std::os::unix::fs::PermissionsExt;
    let app = TestApp::start().await;
    let folder = Scratch::new(&[]);
    let mails = folder.path().join("mail");
    let transport = Transport::files(mails.clone(), sender()).unwrap();
    let id = app.outbox_mail(&welcome(), TO).await;
    assert_eq!(app.platform.deliver_due(RENDER, &transport).await.unwrap(), 1);

    let file = mails.join(format!("{id}.eml"));
    let message = std::fs::read_to_string(&file).unwrap();
    assert!(message.contains("Subject: Confirmez votre adresse courriel"), "{message}");
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&mails), mode(&file)), (0o700, 0o600));
}

#[tokio::test]
async fn the_running_job_sends_a_new_mail_and_stops_in_the_middle_of_another() {
    let app = TestApp::start().await;
    let server = SmtpServer::start(&[Answer::HangAfterData]).await;
    let workers = Workers::start(vec![mails::job(app.platform.clone(), by(&server))]);
    app.outbox_mail(&welcome(), TO).await;
    server.hangs().await;
    assert_eq!(server.received().len(), 1);
    workers.stop().await;
}
