//! How long sessions, refused forms, keys of forms, mails and counts last.

use domain::account::AccountKind;
use jiff::SignedDuration;
use tests::{Browser, PASSWORD, Person, TestApp, fresh_id};

use super::{DAY, SECOND, at};
use crate::matrix::exchange_profile;

const SAVE: &str = "/api/account/save";

async fn is_signed_in(person: &mut Person) -> bool {
    person.browser.get("/compte").await.status.is_success()
}

#[tokio::test]
async fn a_session_ends_after_fourteen_days_without_a_visit() {
    let app = TestApp::start().await;
    let mut awa = app.volunteer("Awa Fictive").signing_up().await;
    let seen = app.clock.now();
    at(&app, seen, DAY * 14 - SECOND);
    assert!(is_signed_in(&mut awa).await, "the last second");
    at(&app, seen, DAY * 28 - SECOND);
    assert!(!is_signed_in(&mut awa).await, "fourteen days after that visit");
}

#[tokio::test]
async fn a_session_ends_after_sixty_days_of_visits() {
    let app = TestApp::start().await;
    let mut awa = app.volunteer("Awa Fictive").signing_up().await;
    let opened = app.clock.now();
    for days in [12, 24, 36, 48] {
        at(&app, opened, DAY * days);
        assert!(is_signed_in(&mut awa).await, "day {days}");
    }
    at(&app, opened, DAY * 60 - SECOND);
    assert!(is_signed_in(&mut awa).await, "the last second");
    at(&app, opened, DAY * 60);
    assert!(!is_signed_in(&mut awa).await);
}

/// Sends a form that is refused, and returns the page that shows it again.
async fn refused(browser: &mut Browser, address: &str, fields: &[(&str, &str)]) -> String {
    let reply = browser.post(address, fields).await;
    let page = reply.location().unwrap_or_else(|| panic!("{}", reply.text())).to_owned();
    assert!(page.contains("echo="), "{page}");
    page
}

/// Checks that the page shows what was typed until that time is over.
async fn assert_kept(app: &TestApp, browser: &mut Browser, page: &str, life: SignedDuration) {
    let sent = app.clock.now();
    for (after, kept) in [(life - SECOND, true), (life, false)] {
        at(app, sent, after);
        let shown = browser.get(page).await;
        assert_eq!(shown.shows("pas-une-adresse"), kept, "{after:#}: {}", shown.text());
    }
}

#[tokio::test]
async fn a_refused_form_is_kept_for_an_hour_and_half_an_hour_without_an_account() {
    let app = TestApp::start().await;
    let mut nobody = app.browser();
    let page = refused(&mut nobody, "/api/account/request-link", &[("email", "pas-une-adresse")]).await;
    assert_kept(&app, &mut nobody, &page, SignedDuration::from_mins(30)).await;
    let mut awa = app.volunteer("Awa Fictive").signing_up().await;
    let fields = [("current_password", PASSWORD), ("email", "pas-une-adresse")];
    let page = refused(&mut awa.browser, "/api/account/change-email", &fields).await;
    assert_kept(&app, &mut awa.browser, &page, SignedDuration::from_hours(1)).await;
}

#[tokio::test]
async fn a_form_that_was_sent_is_known_for_forty_eight_hours() {
    let app = TestApp::start().await;
    let mut awa = app.volunteer("Awa Fictive").await;
    let key = fresh_id().to_string();
    let fields = [("form_key", key.as_str()), ("version", "1"), ("name", "Awa Autre"), ("language", "fr")];
    let sent = app.clock.now();
    for (after, carried_out) in [
        (SignedDuration::ZERO, true),
        (SignedDuration::from_hours(48) - SECOND, true),
        (SignedDuration::from_hours(48), false),
    ] {
        at(&app, sent, after);
        app.platform.sweep().await.expect("a sweep");
        let reply = awa.browser.post(SAVE, &fields).await;
        // Carried out again, it meets a version that has moved on.
        let again = reply.location().is_some_and(|to| to.contains("echo="));
        assert_eq!(again, !carried_out, "{after:#}: {:?}", reply.location());
    }
}

#[tokio::test]
async fn a_link_that_is_over_is_remembered_for_thirty_days() {
    let app = TestApp::start().await;
    let awa = app.volunteer("Awa Fictive").await;
    app.browser().post("/api/account/request-link", &[("email", &awa.email)]).await;
    let over = app.clock.now() + SignedDuration::from_mins(30);
    for (after, kept) in [(DAY * 30 - SECOND, 1), (DAY * 30, 0)] {
        at(&app, over, after);
        app.platform.sweep().await.expect("a sweep");
        assert_eq!(app.count("SELECT count(*) FROM one_time_link").await, kept, "{after:#}");
    }
}

#[tokio::test]
async fn a_mail_is_kept_for_ninety_days_after_it_was_sent() {
    let app = TestApp::start().await;
    let mail = tests::one_of_each_mail("Awa Fictive", "Jardins scolaires").remove(0);
    let id = app.outbox_mail(&mail, "awa@exemple.test").await;
    let sent = app.clock.now();
    let query = sqlx::query("UPDATE outbox_mail SET sent_at = $1::timestamptz WHERE id = $2");
    query.bind(sent.to_string()).bind(id.as_uuid()).execute(&app.pool).await.expect("a sent mail");
    for (after, kept) in [(DAY * 90 - SECOND, 1), (DAY * 90, 0)] {
        at(&app, sent, after);
        app.platform.sweep().await.expect("a sweep");
        assert_eq!(app.count("SELECT count(*) FROM outbox_mail").await, kept, "{after:#}");
    }
}

#[tokio::test]
async fn a_count_of_attempts_is_kept_for_a_day() {
    let app = TestApp::start().await;
    // The clock stands at the beginning of an hour, where this window begins too.
    let begun = app.clock.now();
    app.browser().post("/api/account/request-link", &[("email", "awa@exemple.test")]).await;
    for (after, kept) in [(DAY, true), (DAY + SECOND, false)] {
        at(&app, begun, after);
        app.platform.sweep().await.expect("a sweep");
        assert_eq!(app.count("SELECT count(*) FROM rate_limit").await > 0, kept, "{after:#}");
    }
}

#[tokio::test]
async fn beyond_the_mails_of_an_hour_a_link_is_sent_where_the_last_one_ends_within_ten_minutes() {
    let app = TestApp::start().await;
    let awa = app.volunteer("Awa Fictive").await;
    let ask = async || {
        app.browser().post("/api/account/request-link", &[("email", &awa.email)]).await;
        app.mails(&awa.email, "sign_in_link").await.len()
    };
    let begun = app.clock.now();
    for sent in 1..=5 {
        assert_eq!(ask().await, sent);
    }
    let good = SignedDuration::from_mins(30 - 10);
    for (after, sent) in [(SignedDuration::ZERO, 5), (good - SECOND, 5), (good, 6)] {
        at(&app, begun, after);
        assert_eq!(ask().await, sent, "{after:#}");
    }
}

#[tokio::test]
async fn a_partner_is_asked_again_after_a_day() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let partner = app.partner(organisation).await.to_string();
    let profile = exchange_profile("Ama Fictive");
    let mut ama = app.applicant_with(&profile).kind(AccountKind::ExchangeParticipant).await;
    let begun = app.clock.now();
    for (after, asked) in [(SignedDuration::ZERO, 1), (DAY - SECOND, 1), (DAY, 2)] {
        at(&app, begun, after);
        ama.browser.post("/api/profile/nominate", &[("partner", &partner)]).await;
        app.let_mails_leave().await;
        let mails = app.mails("partenaire@exemple.test", "partner_nomination").await.len();
        assert_eq!(mails, asked, "{after:#}");
    }
}
