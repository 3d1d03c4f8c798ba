//! Nothing is left of somebody who closed their account: their name and addresses are looked for in every column of every table and
//! in every mail file. Sent mails and their files go with the schedule.

use std::path::Path;

use domain::{
    fit::PlaceOfLife,
    ids::{ApplicationId, OrganisationId},
    participant::Profile,
    placement::{PlacementStep, Track},
};
use jiff::{SignedDuration, civil::date};
use platform::mail::Transport;
use server::workers::RENDER;
use tests::{PASSWORD, Person, Placed, Scratch, TestApp, complete_profile, one_of_each_mail};

const NAME: &str = "Zelie Introuvable";
const OLD: &str = "zelie.ancienne@exemple.test";
const NEW: &str = "zelie.nouvelle@exemple.test";

fn files(folder: &Scratch) -> Transport {
    let sender = "Passerelle <ne-pas-repondre@passerelle.test>".parse().unwrap();
    Transport::files(folder.path().to_owned(), sender).unwrap()
}

/// The columns, as `table.column`, where some row holds the text, whatever its case.
async fn columns_with(app: &TestApp, text: &str) -> Vec<String> {
    let query = "SELECT table_name::text, column_name::text, data_type::text FROM information_schema.columns
                 WHERE table_schema = 'public' ORDER BY 1, 2";
    let columns: Vec<(String, String, String)> = sqlx::query_as(query).fetch_all(&app.pool).await.unwrap();
    assert!(columns.len() > 100, "{columns:?}");
    let mut found = Vec::new();
    for (table, column, kind) in columns {
        let holds = if kind == "bytea" {
            format!("position(convert_to($1, 'UTF8') IN {column}) > 0")
        } else {
            format!("position(lower($1) IN lower({column}::text)) > 0")
        };
        let query = sqlx::AssertSqlSafe(format!("SELECT count(*) FROM {table} WHERE {holds}"));
        let rows: i64 = sqlx::query_scalar(query).bind(text).fetch_one(&app.pool).await.unwrap();
        if rows > 0 {
            found.push(format!("{table}.{column}"));
        }
    }
    found
}

/// The files that hold the text.
fn files_with(folder: &Path, text: &str) -> usize {
    let holds = |path: &Path| {
        let content = std::fs::read(path).unwrap();
        content.windows(text.len()).any(|part| part.eq_ignore_ascii_case(text.as_bytes()))
    };
    std::fs::read_dir(folder).unwrap().filter(|entry| holds(&entry.as_ref().unwrap().path())).count()
}

fn of_senegal() -> Profile {
    let mut profile = complete_profile(NAME, date(2002, 3, 1));
    profile.track = Track::Inbound;
    profile.identity.residence = Some(PlaceOfLife::Country("SN".parse().unwrap()));
    profile.identity.status = None;
    profile
}

/// Chooses a password, signs in again and changes the address.
async fn change_address(app: &TestApp, person: &mut Person) {
    person.browser.post("/api/account/request-link", &[("email", OLD)]).await;
    person.browser.post("/api/account/request-reset", &[("email", OLD)]).await;
    let token = app.token(OLD, "password_reset").await;
    person.browser.post_in_turn("/api/account/reset", &[("token", token.as_str()), ("password", PASSWORD)]).await;
    person.browser.sign_in(OLD, PASSWORD).await;
    let fields = [("current_password", PASSWORD), ("email", "zelie.jamais@exemple.test")];
    person.browser.post("/api/account/change-email", &fields).await;
    person.browser.post("/api/account/change-email", &[("current_password", PASSWORD), ("email", NEW)]).await;
    let token = app.token(NEW, "confirm_new_address").await;
    person.browser.post("/api/account/confirm-email", &[("token", &token)]).await;
    assert!(person.browser.get("/compte").await.shows(NEW));
}

/// Names a partner, which confirms.
async fn be_nominated(app: &TestApp, person: &mut Person, oci: OrganisationId) {
    let partner = app.partner_called(oci, "Union fictive", "contact@exemple.test").await.to_string();
    person.browser.post("/api/profile/nominate", &[("partner", &partner)]).await;
    let token = app.token("contact@exemple.test", "partner_nomination").await;
    let answer = [("token", token.as_str()), ("verdict", "confirm")];
    app.browser().post("/api/partner/answer-nomination", &answer).await;
}

/// Applies with a CV, and is invited and offered a place in messages that name the person.
async fn be_offered(app: &TestApp, person: &mut Person, member: &mut Person, placed: &Placed) -> ApplicationId {
    let version = person.browser.get("/profil/background").await.field("version").unwrap();
    let fields = [("step", "background"), ("version", version.as_str()), ("experience", NAME), ("do", "stay")];
    let cv = format!("%PDF-1.4\n% {NAME}, {NEW}\n%%EOF\n");
    person.browser.post_file("/api/profile/save", &fields, ("cv", "zelie introuvable.pdf", cv.as_bytes())).await;
    let id = person.apply(placed.id, &format!("Bonjour, je suis {NAME}.")).await;
    let (application, message) = (id.to_string(), format!("Bonjour {NAME}!"));
    let invite = [("action", "invite_to_interview"), ("on", "2026-12-01"), ("time", "13 h 30"), ("place", "Ici")];
    for fields in [&invite[..], &[("action", "offer"), ("expires_on", "2026-12-15")]] {
        let version =
            app.count(&format!("SELECT version::bigint FROM application WHERE id = '{id}'")).await.to_string();
        let about = [("application", application.as_str()), ("version", &version), ("message", &message)];
        let reply = member.browser.post("/api/applications/decide", &[fields, &about].concat()).await;
        assert_eq!(reply.location(), Some(format!("/oci/candidatures/{id}").as_str()), "{fields:?}");
    }
    id
}

/// Forms that were refused: in the person's session, and in a browser where nobody is signed in.
async fn be_refused(app: &TestApp, person: &mut Person) {
    let page = person.browser.submit("/api/profile/save-accommodation", &[("request", NAME)]).await;
    assert!(page.shows("error-summary"), "{}", page.text());
    let reply = app.browser().post("/api/account/sign-in", &[("email", NEW), ("password", "une autre")]).await;
    assert!(reply.location().is_some_and(|to| to.contains("echo=")), "{:?}", reply.location());
}

#[tokio::test]
async fn nothing_is_left_of_a_closed_account() {
    let app = TestApp::start().await;
    let oci = app.organisation("oci-fictif").await;
    let mut member = app.member(oci, "owner").await;
    let inbound: &[(PlacementStep, &[(&str, &str)])] = &[
        (PlacementStep::Basics, &[("track", "inbound")]),
        (PlacementStep::PlaceAndDates, &[("country", "CA"), ("place", "Rimouski")]),
    ];
    let placed = app.published_placement(oci, inbound).await;
    let (folder, mut person) = (Scratch::new(&[]), app.applicant_with(&of_senegal()).email(OLD).await);
    let exchange = "UPDATE account SET kind = 'exchange_participant' WHERE email = $1";
    sqlx::query(exchange).bind(OLD).execute(&app.pool).await.unwrap();
    change_address(&app, &mut person).await;
    be_nominated(&app, &mut person, oci).await;
    app.platform.deliver_due(RENDER, &files(&folder)).await.unwrap();
    let id = be_offered(&app, &mut person, &mut member, &placed).await;
    be_refused(&app, &mut person).await;
    let named = columns_with(&app, NAME).await;
    for expected in [
        "account.display_name",
        "application.letter",
        "application_copy.profile",
        "application_event.interview",
        "cv.content",
        "cv_content.content",
        "form_echo.fields",
        "offer.message",
        "outbox_mail.mail",
        "participant.profile",
    ] {
        assert!(named.iter().any(|column| column == expected), "{expected}: {named:?}");
    }
    assert!(files_with(folder.path(), OLD) > 0 && files_with(folder.path(), NAME) > 0);

    let page = person.browser.submit("/api/account/close", &[("current_password", PASSWORD)]).await;
    assert!(page.shows("Votre compte est fermé"), "{}", page.text());
    app.platform.deliver_due(RENDER, &files(&folder)).await.unwrap();
    app.platform.sweep_mail_files(folder.path()).await.unwrap();
    for text in [NAME, OLD, NEW, "zelie"] {
        assert_eq!(columns_with(&app, text).await, Vec::<String>::new(), "{text}");
        assert_eq!(files_with(folder.path(), text), 0, "{text}");
    }
    let page = member.browser.get(&format!("/oci/candidatures/{id}")).await;
    assert!(page.shows("Ce compte a été fermé le") && page.shows("Place offerte"), "{}", page.text());
    assert!(!app.mails(&member.email, "withdrawn_oci").await.is_empty(), "others keep their mails");
    assert!(std::fs::read_dir(folder.path()).unwrap().count() > 0, "and the files of them");
}

#[tokio::test]
async fn sent_mails_and_their_files_go_with_the_schedule() {
    let app = TestApp::start().await;
    let folder = Scratch::new(&[("autre.txt", "Ceci n’est pas un courriel.")]);
    let mails = one_of_each_mail("Awa Fictive", "Jardins scolaires");
    let sent = app.outbox_mail(&mails[0], "personne@exemple.test").await;
    app.platform.deliver_due(RENDER, &files(&folder)).await.unwrap();
    let unfinished = folder.path().join(format!("{}.part", tests::fresh_id()));
    std::fs::write(&unfinished, "un reste").unwrap();
    app.advance(SignedDuration::from_hours(24 * 89));
    let waiting = app.outbox_mail(&mails[1], "personne@exemple.test").await;
    app.platform.sweep().await.unwrap();
    assert_eq!(app.platform.sweep_mail_files(folder.path()).await.unwrap(), 1, "the unfinished one");
    let kept = folder.path().join(format!("{sent}.eml"));
    assert!(kept.exists() && !unfinished.exists());
    app.advance(SignedDuration::from_hours(24 * 2));
    app.platform.sweep().await.unwrap();
    assert_eq!(app.platform.sweep_mail_files(folder.path()).await.unwrap(), 1);
    assert!(!kept.exists() && folder.path().join("autre.txt").exists());
    assert_eq!(app.count("SELECT count(*) FROM outbox_mail").await, 1);
    assert!(!app.mail_row(waiting).await.sent);
}
