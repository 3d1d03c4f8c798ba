//! The demonstration has the promised size; every row parses as a type of the domain; every state is one that can be reached; the
//! published accounts can sign in. Synthetic data is reproducible.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    application::{Answer, ApplicationState, ConfirmationNumber, Reason},
    email::Email,
    language::UiLanguage,
    mail::Mail,
    participant::{Profile, completeness},
    placement::{Complete, Listed, PlacementDraft, PlacementSearch, PlacementState},
};
use http::StatusCode;
use platform::demo::{Load, LoadError};
use sqlx::{Row, postgres::PgRow};
use tests::TestApp;

const ROLES: [&str; 7] = [
    "volontaire@exemple.test",
    "participant-echange@exemple.test",
    "oci-responsable@exemple.test",
    "oci-coordination@exemple.test",
    "oci-lecture@exemple.test",
    "programme@exemple.test",
    "ministere@exemple.test",
];

async fn seeded() -> TestApp {
    let app = TestApp::start().await;
    assert!(app.platform.seed_demonstration().await.expect("a demonstration"));
    app
}

async fn rows(app: &TestApp, query: &'static str) -> Vec<PgRow> {
    sqlx::query(query).fetch_all(&app.pool).await.expect("rows")
}

async fn count(app: &TestApp, query: &'static str) -> i64 {
    sqlx::query(query).fetch_one(&app.pool).await.expect("a count").get(0)
}

fn word<T: std::str::FromStr>(row: &PgRow, column: &str) -> T {
    let text: String = row.get(column);
    text.parse().unwrap_or_else(|_| panic!("{column}: {text}"))
}

fn json<T: serde::de::DeserializeOwned>(row: &PgRow, column: &str) -> T {
    serde_json::from_value(row.get(column)).unwrap_or_else(|error| panic!("{column}: {error}"))
}

#[tokio::test]
async fn a_card_of_the_list_says_what_the_page_of_its_placement_says() {
    let app = seeded().await;
    let search = PlacementSearch::default();
    let list =
        app.platform.search_placements(&search, &[], platform::public::Asked::AllWords, 100).await.expect("a list");
    let cards = app.platform.placement_cards(&list.placements, UiLanguage::Es).await.expect("their cards");
    assert!(list.total > 25 && usize::try_from(list.total).is_ok_and(|total| total == cards.len()), "all");
    for card in cards {
        let whole = app.platform.public_placement(card.id, UiLanguage::Es).await.expect("a public placement");
        assert_eq!(card, whole.page.card);
    }
}

#[tokio::test]
async fn it_is_as_large_as_promised() {
    let app = seeded().await;
    assert_eq!(count(&app, "SELECT count(*) FROM organisation WHERE state = 'approved'").await, 12);
    assert!(count(&app, "SELECT count(*) FROM partner").await >= 12);
    assert_eq!(count(&app, "SELECT count(*) FROM placement").await, 60);
    assert_eq!(count(&app, "SELECT count(DISTINCT region) FROM placement WHERE state = 'published'").await, 4);
    assert_eq!(count(&app, "SELECT count(DISTINCT (track, format)) FROM placement WHERE state = 'published'").await, 4);
    assert_eq!(count(&app, "SELECT count(*) FROM participant").await, 300);
    assert!(count(&app, "SELECT count(*) FROM outbox_mail WHERE dead_at IS NOT NULL").await >= 3);
    assert_eq!(count(&app, "SELECT count(DISTINCT state) FROM placement").await, 9);
    assert_eq!(count(&app, "SELECT count(DISTINCT state) FROM application").await, 16);
}

#[tokio::test]
async fn placements_read_back_whole() {
    let app = seeded().await;
    for row in rows(&app, "SELECT content, state, languages, search_text, search_title, skills FROM placement").await {
        let content: PlacementDraft = json(&row, "content");
        let state: PlacementState = word(&row, "state");
        let listed = Listed::of(&content);
        assert_eq!((row.get::<Vec<String>, _>(2), row.get::<String, _>(3)), (listed.languages, listed.search_text));
        assert_eq!((row.get::<String, _>(4), row.get::<Vec<String>, _>(5)), (listed.search_title, listed.skills));
        if state == PlacementState::Draft {
            continue;
        }
        let complete = Complete::try_from(&content).unwrap_or_else(|missing| panic!("{state}: {missing:?}"));
        assert_eq!(complete.texts.len(), 3, "every placement speaks three languages");
        assert!(complete.priorities.as_slice().iter().all(|claim| (claim.level.get() > 0) == claim.sentence.is_some()));
    }
}

#[tokio::test]
async fn people_read_back_and_most_can_apply() {
    let app = seeded().await;
    let taxonomy: BTreeSet<String> = rows(&app, "SELECT key FROM skill").await.iter().map(|row| row.get(0)).collect();
    let mut able = 0;
    for row in rows(&app, "SELECT profile, email FROM participant JOIN account ON account.id = account_id").await {
        let profile: Profile = json(&row, "profile");
        let email: String = row.get("email");
        Email::parse(&email).expect("an address");
        able += usize::from(completeness(&profile).can_apply());
        if ROLES.contains(&email.as_str()) {
            assert_eq!(completeness(&profile).percent, 100, "{email}");
        }
        let mut known = profile
            .skills
            .as_slice()
            .iter()
            .map(|held| held.skill.as_str())
            .chain(profile.learning.as_slice().iter().map(|skill| skill.as_str()));
        assert!(taxonomy.is_empty() || known.all(|skill| taxonomy.contains(skill)));
    }
    assert!(able > 200, "{able}");
}

#[tokio::test]
async fn every_application_has_a_reachable_state() {
    let app = seeded().await;
    for row in rows(&app, "SELECT * FROM application").await {
        let _: Vec<Answer> = json(&row, "answers");
        if let Some(number) = row.get::<Option<String>, _>("number") {
            ConfirmationNumber::parse(&number).expect("a number");
        }
    }
    let query = "SELECT e.application_id, e.action, e.actor, e.from_state, e.to_state, e.reason, a.state
                 FROM application_event e JOIN application a ON a.id = e.application_id ORDER BY e.application_id, e.at, e.id";
    let mut last: BTreeMap<uuid::Uuid, (ApplicationState, ApplicationState)> = BTreeMap::new();
    for row in rows(&app, query).await {
        let (from, to): (ApplicationState, ApplicationState) = (word(&row, "from_state"), word(&row, "to_state"));
        assert_eq!(from.after(word(&row, "action"), word(&row, "actor")), Ok(to));
        let reason: Option<serde_json::Value> = row.get("reason");
        reason.map(serde_json::from_value::<Reason>).transpose().expect("a reason");
        let before = last.insert(row.get("application_id"), (to, word(&row, "state")));
        assert_eq!(before.map_or(ApplicationState::Draft, |(state, _)| state), from, "a history without a gap");
    }
    assert!(last.values().all(|(reached, stored)| reached == stored));
    assert!(last.len() > 200, "{} histories", last.len());
}

#[tokio::test]
async fn every_application_has_a_copy_of_what_was_sent() {
    let app = seeded().await;
    let without = "SELECT count(*) FROM application a LEFT JOIN application_copy c ON c.application_id = a.id
                   WHERE (a.submitted_at IS NULL) <> (c.application_id IS NULL)";
    assert_eq!(count(&app, without).await, 0);
    for row in rows(&app, "SELECT profile FROM application_copy").await {
        let profile: Profile = json(&row, "profile");
        assert!(profile.identity.name.is_some());
    }
}

#[tokio::test]
async fn no_post_has_more_people_than_seats_and_nobody_two_seats() {
    let app = seeded().await;
    let holds: Vec<String> = ApplicationState::ALL
        .iter()
        .filter(|state| state.holds_seat())
        .map(|state| state.as_str().to_owned())
        .collect();
    let query = "SELECT count(*) FROM post p WHERE seats_taken <>
                 (SELECT count(*) FROM application a WHERE a.post_id = p.id AND a.state = ANY($1))
                 OR seats_taken + (SELECT count(*) FROM application a WHERE a.post_id = p.id AND a.state = 'offered') > seats_max";
    let wrong: i64 = sqlx::query(query).bind(&holds).fetch_one(&app.pool).await.expect("a count").get(0);
    assert_eq!(wrong, 0);
    let query = "SELECT count(*) FROM (SELECT participant_id FROM application WHERE state = ANY($1)
                 GROUP BY participant_id HAVING count(*) > 1) twice";
    let twice: i64 = sqlx::query(query).bind(&holds).fetch_one(&app.pool).await.expect("a count").get(0);
    assert_eq!(twice, 0);
    let open = "SELECT count(*) FROM application a WHERE (a.state = 'offered') <>
                EXISTS (SELECT FROM offer o WHERE o.application_id = a.id AND o.answered_at IS NULL)";
    assert_eq!(count(&app, open).await, 0, "who has an offer can answer it, and nobody else");
}

#[tokio::test]
async fn mails_read_back() {
    let app = seeded().await;
    for row in rows(&app, "SELECT mail, kind FROM outbox_mail").await {
        let mail: Mail = json(&row, "mail");
        assert_eq!(mail.kind(), row.get::<String, _>("kind"));
    }
}

#[tokio::test]
async fn the_links_of_letters_to_partners_work() {
    let app = seeded().await;
    let mut opened = BTreeSet::new();
    for row in rows(&app, "SELECT mail FROM outbox_mail WHERE kind LIKE 'partner%'").await {
        let (path, kind) = match json(&row, "mail") {
            Mail::PartnerConfirmation { token, .. } => (format!("/p/{}", token.expose()), "placement"),
            Mail::PartnerNomination { token, .. } => (format!("/n/{}", token.expose()), "person"),
            other => panic!("{}", other.kind()),
        };
        let page = app.browser().get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.field("token").is_some(), "an answer is asked for");
        opened.insert(kind);
    }
    assert_eq!(opened.len(), 2);
}

#[tokio::test]
async fn the_published_accounts_can_sign_in() {
    let app = seeded().await;
    for email in ROLES {
        let mut browser = app.browser();
        browser.get("/connexion").await;
        let fields = [("email", email), ("password", "passerelle-demo-2026")];
        let reply = browser.post("/api/account/sign-in", &fields).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{email}");
        assert!(!reply.location().unwrap_or_default().contains("connexion"), "{email}: {:?}", reply.location());
    }
}

#[tokio::test]
async fn it_is_seeded_once_and_identical_everywhere() {
    let (one, other) = (seeded().await, seeded().await);
    assert!(!one.platform.seed_demonstration().await.expect("nothing to do"));
    let mark = "SELECT md5(string_agg(content::text || id::text, '' ORDER BY id)) FROM placement";
    let people = "SELECT md5(string_agg(profile::text || id::text, '' ORDER BY id)) FROM participant";
    for query in [mark, people] {
        let marks: Vec<String> =
            [&rows(&one, query).await[0], &rows(&other, query).await[0]].map(|row| row.get(0)).into();
        assert_eq!(marks[0], marks[1]);
    }
}

#[tokio::test]
async fn synthetic_data_is_reproducible_and_inserted_once() {
    let (one, other) = (TestApp::start().await, TestApp::start().await);
    let load = Load { participants: 2_100, placements: 130, seed: 42 };
    for app in [&one, &other] {
        app.platform.generate(load).await.expect("a load");
        assert_eq!(count(app, "SELECT count(*) FROM participant").await, 2_100);
        assert_eq!(count(app, "SELECT count(*) FROM placement WHERE state = 'published'").await, 130);
    }
    let mark = "SELECT md5(string_agg(profile::text || id::text, '' ORDER BY id)) FROM participant";
    assert_eq!(rows(&one, mark).await[0].get::<String, _>(0), rows(&other, mark).await[0].get::<String, _>(0));
    assert!(matches!(one.platform.generate(load).await, Err(LoadError::AlreadyThere(42))));
    one.platform.generate(Load { seed: 43, ..load }).await.expect("another seed");
}

/// The first placement of a list, as the browser tests open it.
async fn first_of(browser: &mut tests::Browser, list: &str) -> tests::Reply {
    let page = browser.get(list).await;
    let link = page.link("main article a").unwrap_or_else(|| panic!("no placement: {}", page.text()));
    browser.get(&link).await
}

#[tokio::test]
async fn a_country_is_stopped_where_no_journey_leads() {
    let app = seeded().await;
    let stopped = "SELECT count(*) FROM placement WHERE state = 'published' AND country = 'RW'";
    assert!(count(&app, stopped).await > 0);
    let waits =
        "SELECT count(*) FROM application a JOIN post p ON p.id = a.post_id JOIN placement l ON l.id = p.placement_id
                 WHERE l.country = 'RW' AND a.state IN ('offered', 'accepted', 'under_review')";
    assert!(count(&app, waits).await > 0, "people for whom it matters");
    let mut browser = app.browser();
    for list in [
        "/placements",
        "/placements?track=outbound&format=group&region=francophone_africa",
        "/placements?track=inbound",
    ] {
        let page = first_of(&mut browser, list).await;
        assert!(!page.shows("Aucun départ"), "{list}: {}", page.text());
    }
    let mut programme = app.browser();
    programme.sign_in("programme@exemple.test", "passerelle-demo-2026").await;
    assert!(programme.get("/programme").await.shows("(Rwanda)"), "the desk names it");
    for email in ROLES {
        let mut person = app.browser();
        person.sign_in(email, "passerelle-demo-2026").await;
        let own = person.get("/candidatures").await;
        assert!(!own.shows("Aucun départ"), "{email}: {}", own.text());
    }
}
