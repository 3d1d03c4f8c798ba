//! A mail that the reader's server refuses for good: who waits for its answer is told on the page and by mail, corrects the address, and
//! it is asked again; the earlier link ends. The programme may correct an address too, except that of an account. A real conversation.

use http::StatusCode;
use platform::mail::{Delivery, Transport};
use server::workers::RENDER;
use tests::{Answer, Person, SmtpServer, TestApp};

use crate::{
    applications::helpers::decide,
    partner::{Asked, asked},
    profile::save,
};

const WRONG: &str = "partenaire@exemple.test";
const RIGHT: &str = "corrigee@exemple.test";

fn by(server: &SmtpServer) -> Transport {
    Transport::smtp(&server.url(), "ne-pas-repondre@passerelle.test".parse().unwrap()).unwrap()
}

/// Delivers every other mail, and has the next one refused for good by its reader's server.
async fn refuse_next(app: &TestApp) {
    let server = SmtpServer::start(&[Answer::Refuse("550 5.1.1 No such person")]).await;
    assert_eq!(app.platform.deliver_next(RENDER, &by(&server)).await.unwrap(), Some(Delivery::Dead));
}

/// Delivers what is due; the addresses.
async fn deliver(app: &TestApp) -> Vec<String> {
    let server = SmtpServer::start(&[]).await;
    app.platform.deliver_due(RENDER, &by(&server)).await.unwrap();
    server.received().into_iter().map(|message| message.to).collect()
}

async fn correct_partner(owner: &mut Person, partner: &str) {
    let fields = [
        ("organisation", "deux-rives"),
        ("partner", partner),
        ("version", "1"),
        ("name", "Union fictive"),
        ("country", "SN"),
        ("place", "Kédougou"),
        ("language", "fr"),
        ("contact_name", "Awa Fictive"),
        ("email", RIGHT),
    ];
    let page = owner.browser.submit("/api/partners/save", &fields).await;
    assert!(!page.has(".error-summary"), "{}", page.text());
}

async fn dead_letters(app: &TestApp) -> i64 {
    let dead = "SELECT count(*) FROM outbox_mail WHERE dead_at IS NOT NULL";
    sqlx::query_scalar(dead).fetch_one(&app.pool).await.unwrap()
}

#[tokio::test]
async fn the_oci_corrects_the_address_of_its_partner() {
    let app = TestApp::start().await;
    let Asked { mut owner, placed, path } = asked(&app, &[]).await;
    refuse_next(&app).await;
    let overview = format!("/oci/projets/{}", placed.id);
    let page = owner.browser.get(&overview).await;
    let form = format!("/oci/deux-rives/partenaires/{}", placed.partner);
    assert!(page.shows("n’a pas été livré") && page.has(&format!("a[href='{form}']")), "{}", page.text());
    assert_eq!(app.mails(&owner.email, "partner_unreachable").await.len(), 1);
    assert_eq!(deliver(&app).await, [owner.email.clone()]);

    correct_partner(&mut owner, &placed.partner.to_string()).await;
    assert_eq!(app.browser().get(&path).await.status, StatusCode::NOT_FOUND, "the earlier link ended");
    let link = format!("/p/{}", app.token(RIGHT, "partner_confirmation").await);
    assert_eq!(deliver(&app).await, [RIGHT.to_owned()]);
    assert!(app.browser().get(&link).await.has("main form input[name=token]"));
    assert!(!owner.browser.get(&overview).await.shows("n’a pas été livré"));
    assert_eq!(dead_letters(&app).await, 0, "nobody sends an ended link to the wrong address");
}

#[tokio::test]
async fn a_person_reads_that_the_partner_was_not_reached_and_its_oci_mends_it() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut owner = app.member(organisation, "owner").await;
    let partner = app.partner(organisation).await.to_string();
    let mut ama = app.exchange_participant("Ama Fictive").await;
    save(&mut ama.browser, "identity", &[("name", "Ama Fictive"), ("country", "SN")]).await;
    ama.browser.post("/api/profile/nominate", &[("partner", &partner)]).await;
    let wrong = app.token(WRONG, "partner_nomination").await;
    refuse_next(&app).await;
    let page = ama.browser.get("/profil/nomination").await;
    assert!(page.shows("n’a pas été livré") && !page.shows(WRONG), "{}", page.text());
    assert_eq!(app.mails(&ama.email, "nomination_unreachable").await.len(), 1);
    assert_eq!(app.mails(&owner.email, "partner_unreachable").await.len(), 1);
    deliver(&app).await;

    correct_partner(&mut owner, &partner).await;
    assert!(!app.browser().get(&format!("/n/{wrong}")).await.has("[value=confirm]"), "the earlier link ended");
    assert_eq!(deliver(&app).await, [RIGHT.to_owned()]);
    assert!(!ama.browser.get("/profil/nomination").await.shows("n’a pas été livré"));

    // Sending again ends the link too.
    let sent = app.clock.now();
    app.clock.set(sent + jiff::SignedDuration::from_mins(1));
    let page = ama.browser.submit("/api/profile/resend-nomination", &[]).await;
    assert!(page.shows("Un nouveau lien part"), "{}", page.text());
    let token = app.token(RIGHT, "partner_nomination").await;
    assert!(app.browser().get(&format!("/n/{token}")).await.has("[value=confirm]"));
    let open: i64 =
        sqlx::query_scalar("SELECT count(*) FROM one_time_link WHERE purpose = 'nomination' AND used_at IS NULL")
            .fetch_one(&app.pool)
            .await
            .unwrap();
    assert_eq!(open, 1);
}

#[tokio::test]
async fn who_invited_corrects_the_address_and_invites_again() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut owner = app.member(organisation, "owner").await;
    let invite = [("organisation", "deux-rives"), ("email", WRONG), ("role", "coordinator")];
    owner.browser.post("/api/organisations/invite", &invite).await;
    let wrong = format!("/lien/invitation?jeton={}", app.token(WRONG, "oci_invitation").await);
    assert!(app.browser().get(&wrong).await.has("main form"));
    refuse_next(&app).await;
    let page = owner.browser.get("/oci/deux-rives/equipe").await;
    assert!(page.shows("n’a pas été livré"), "{}", page.text());
    assert_eq!(app.mails(&owner.email, "invitation_unreachable").await.len(), 1);

    let id: uuid::Uuid = sqlx::query_scalar("SELECT id FROM invitation").fetch_one(&app.pool).await.unwrap();
    let id = id.to_string();
    let again = [("organisation", "deux-rives"), ("invitation", id.as_str()), ("corrected_email", "sans arobase")];
    let page = owner.browser.submit("/api/organisations/resend-invitation", &again).await;
    assert!(page.has(".error-summary"), "{}", page.text());
    let again = [again[0], again[1], ("corrected_email", RIGHT)];
    let page = owner.browser.submit("/api/organisations/resend-invitation", &again).await;
    assert!(page.shows("Un nouveau lien part") && page.shows(RIGHT) && !page.shows(WRONG), "{}", page.text());
    assert!(!app.browser().get(&wrong).await.has("main form"), "the earlier link ended");
    let right = format!("/lien/invitation?jeton={}", app.token(RIGHT, "oci_invitation").await);
    assert!(app.browser().get(&right).await.has("main form"));
    assert!(deliver(&app).await.contains(&RIGHT.to_owned()));
}

#[tokio::test]
async fn the_oci_reads_that_a_candidate_was_not_reached() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut owner = app.member(organisation, "owner").await;
    let placed = app.published_placement(organisation, &[]).await;
    let mut awa = app.applicant("Awa Fictive").await;
    let id = awa.apply(placed.id, "Une lettre.").await;
    deliver(&app).await;
    let interview = [("action", "invite_to_interview"), ("on", "2026-12-05"), ("time", "13 h 30"), ("place", "Ici")];
    decide(&mut owner, id, &interview).await;
    refuse_next(&app).await;
    let page = owner.browser.get(&format!("/oci/candidatures/{id}")).await;
    assert!(page.shows("n’a pas été livré") && page.shows("Appelez-la"), "{}", page.text());
    assert_eq!(app.mails(&owner.email, "candidate_unreachable").await.len(), 1);
}

#[tokio::test]
async fn the_programme_corrects_an_address_but_that_of_an_account() {
    let app = TestApp::start().await;
    let Asked { path, .. } = asked(&app, &[]).await;
    refuse_next(&app).await;
    deliver(&app).await;
    let mut coordinator = app.coordinator().await.browser;
    let page = coordinator.get("/programme/courriels").await;
    let id = page.field("mail").expect("a dead letter");
    let right = [("mail", id.as_str()), ("corrected_email", RIGHT)];
    let page = coordinator.submit("/api/programme/correct-mail", &right).await;
    assert!(page.shows("remis en file") && page.shows("Tout est parti"), "{}", page.text());
    assert_eq!(app.browser().get(&path).await.status, StatusCode::NOT_FOUND);
    assert_eq!(deliver(&app).await, [RIGHT.to_owned()]);
    let held: String = sqlx::query_scalar("SELECT contact_email FROM partner").fetch_one(&app.pool).await.unwrap();
    assert_eq!(held, RIGHT);

    let awa = app.volunteer("Awa Fictive").await;
    app.browser().post("/api/account/request-link", &[("email", &awa.email)]).await;
    refuse_next(&app).await;
    let page = coordinator.get("/programme/courriels").await;
    assert!(page.shows("seule la change") && !page.has("[name=corrected_email]"), "{}", page.text());
    let id = page.field("mail").expect("a dead letter");
    let page =
        coordinator.submit("/api/programme/correct-mail", &[("mail", id.as_str()), ("corrected_email", RIGHT)]).await;
    assert!(page.shows("ne se corrige pas ici"), "{}", page.text());
}

#[tokio::test]
async fn news_to_a_partner_are_sent_to_the_corrected_address() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let mut owner = app.member(organisation, "owner").await;
    let id = app.published_placement(organisation, &[]).await.id.to_string();
    let fields = [("placement", id.as_str()), ("version", "1"), ("reason", "La rivière."), ("concerned", "0")];
    owner.browser.post("/api/placements/cancel", &fields).await;
    refuse_next(&app).await;
    assert_eq!(app.mails(&owner.email, "partner_unreachable").await.len(), 1);
    deliver(&app).await;
    let mut coordinator = app.coordinator().await.browser;
    let mail = coordinator.get("/programme/courriels").await.field("mail").expect("a dead letter");
    coordinator.submit("/api/programme/correct-mail", &[("mail", mail.as_str()), ("corrected_email", RIGHT)]).await;
    assert_eq!(deliver(&app).await, [RIGHT.to_owned()]);
    assert_eq!(app.mails(RIGHT, "partner_placement_cancelled").await.len(), 1);
}
