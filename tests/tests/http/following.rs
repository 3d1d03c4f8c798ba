//! Rankings in memory follow the database within a second of a commit: a profile saved through its form, direct changes,
//! deletions and closed accounts, transactions that commit in another order than they began; without the listener, and after
//! every connection was lost; after an import of skills. During a rebuild, requests are answered from the old state. A placement
//! that no longer takes applications is never shown, even without a notification.

use std::time::{Duration, Instant};

use domain::{
    participant::{Profile, ProfileStep},
    placement::{PlacementStep, Track},
};
use jiff::civil::date;
use platform::{demo::Load, rankings::Follower};
use serde_json::Value;
use sqlx::PgConnection;
use tests::{Browser, Person, Placed, Scratch, TestApp, complete_profile, with_step};

use crate::skills::FRENCH;

/// The promised delay after a commit.
const PROMISED: Duration = Duration::from_secs(1);
/// An upper bound for building thousands of people in a debug build on a busy machine.
const BUILD: Duration = Duration::from_secs(60);

const GROUP: &[(PlacementStep, &[(&str, &str)])] = &[
    (PlacementStep::Posts, &[("team_leader_seats_max", ""), ("team_leader_age_min", "")]),
    (PlacementStep::PlaceAndDates, &[("deadline", "2026-11-25")]),
];

/// A server that follows its database, with a placement and its coordinator.
struct Followed {
    app: TestApp,
    placed: Placed,
    coordinator: Browser,
    _follower: Follower,
}

impl Followed {
    async fn start() -> Self {
        let app = TestApp::start().await;
        let organisation = app.organisation("oci-fictif").await;
        let placed = app.published_placement(organisation, GROUP).await;
        let coordinator = app.coordinator().await.browser;
        let follower = app.platform.follow();
        follower.ready().await;
        Self { app, placed, coordinator, _follower: follower }
    }

    /// The ranking of everybody for the placement's post.
    async fn ranking(&mut self) -> Value {
        let reply = self.coordinator.get(&format!("/api/programme/placements/{}/ranking", self.placed.id)).await;
        let answer: Value = serde_json::from_slice(&reply.body).unwrap_or_else(|_| panic!("{}", reply.status));
        answer["posts"][0].clone()
    }

    async fn people(&mut self) -> u64 {
        self.ranking().await["people"].as_u64().expect("a number")
    }

    /// Asks until the ranking is right. Call it just after the commit: it fails after `limit`.
    async fn until(&mut self, limit: Duration, what: &str, right: impl Fn(&Value) -> bool) {
        let committed = Instant::now();
        loop {
            let ranking = self.ranking().await;
            if right(&ranking) {
                return;
            }
            let (people, eligible) = (&ranking["people"], &ranking["eligible_count"]);
            assert!(committed.elapsed() < limit, "{what}: {people} people, {eligible} of them eligible");
        }
    }

    async fn save(&self, who: &Person, profile: &Profile) {
        update(&mut self.app.pool.acquire().await.unwrap(), who, profile).await;
    }

    /// Ends the server's connections of that name, and returns their number.
    async fn kill(&self, name: &str) -> usize {
        let killed = sqlx::query(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE datname = current_database() AND application_name LIKE $1 AND pid <> pg_backend_pid()",
        );
        killed.bind(name).fetch_all(&self.app.pool).await.unwrap().len()
    }
}

async fn update(connection: &mut PgConnection, who: &Person, profile: &Profile) {
    sqlx::query("UPDATE participant SET profile = $2, version = version + 1 WHERE id = $1")
        .bind(who.participant().as_uuid())
        .bind(serde_json::to_value(profile).unwrap())
        .execute(connection)
        .await
        .unwrap();
}

fn twenty(name: &str) -> Profile {
    complete_profile(name, date(2006, 3, 1))
}

fn too_young(name: &str) -> Profile {
    complete_profile(name, date(2012, 3, 1))
}

fn has(ranking: &Value, who: &Person) -> bool {
    let id = who.participant().to_string();
    ranking["eligible"].as_array().is_some_and(|all| all.iter().any(|entry| entry["participant"] == id))
}

#[tokio::test]
async fn a_profile_saved_through_its_form_is_ranked_within_a_second() {
    let mut followed = Followed::start().await;
    let mut awa = followed.app.applicant_with(&too_young("Awa Fictive")).await;
    followed.until(PROMISED, "a new person", |ranking| ranking["people"] == 1).await;
    assert!(!has(&followed.ranking().await, &awa));
    let browser = &mut awa.browser;
    let version = browser.get("/profil/identity").await.field("version").expect("a version");
    let fields = [
        ("step", "identity"),
        ("version", version.as_str()),
        ("name", "Awa Fictive"),
        ("birth", "2004-03-02"),
        ("residence", "quebec"),
        ("status", "canadian_citizen"),
    ];
    let reply = browser.post("/api/profile/save", &fields).await;
    assert_eq!(reply.location(), Some("/profil/availability"));
    followed.until(PROMISED, "a saved profile", |ranking| has(ranking, &awa)).await;
}

#[tokio::test]
async fn changes_are_seen_while_the_listener_is_dead() {
    let mut followed = Followed::start().await;
    let (old, young) = (twenty("Awa Fictive"), too_young("Zoé Fictive"));
    let (awa, zoe) = (followed.app.applicant_with(&old).await, followed.app.applicant_with(&young).await);
    followed.until(PROMISED, "two people", |ranking| has(ranking, &awa) && ranking["people"] == 2).await;
    for (first, second) in [(&young, &old), (&old, &young)] {
        // The listener waits before it connects again, longer than the promised delay.
        followed.kill("passerelle-listen").await;
        followed.save(&awa, first).await;
        followed.save(&zoe, second).await;
        let grown = first == &old;
        followed
            .until(PROMISED, "without a listener", |ranking| has(ranking, &awa) == grown && has(ranking, &zoe) != grown)
            .await;
    }
}

#[tokio::test]
async fn changes_are_seen_after_every_connection_was_lost() {
    let mut followed = Followed::start().await;
    let awa = followed.app.applicant_with(&twenty("Awa Fictive")).await;
    followed.until(PROMISED, "a new person", |ranking| has(ranking, &awa)).await;
    assert!(followed.kill("passerelle%").await >= 3, "requests, the listener and the follower have connections");
    followed.save(&awa, &too_young("Awa Fictive")).await;
    followed.until(PROMISED, "after the loss", |ranking| !has(ranking, &awa)).await;
}

#[tokio::test]
async fn transactions_that_commit_in_another_order_than_they_began_are_both_seen() {
    let mut followed = Followed::start().await;
    let awa = followed.app.applicant_with(&too_young("Awa Fictive")).await;
    let zoe = followed.app.applicant_with(&too_young("Zoé Fictive")).await;
    let mut first = followed.app.pool.begin().await.unwrap();
    update(&mut first, &awa, &twenty("Awa Fictive")).await;
    let mut second = followed.app.pool.begin().await.unwrap();
    update(&mut second, &zoe, &twenty("Zoé Fictive")).await;
    second.commit().await.unwrap();
    followed.until(PROMISED, "the second", |ranking| has(ranking, &zoe)).await;
    assert!(!has(&followed.ranking().await, &awa));
    first.commit().await.unwrap();
    followed.until(PROMISED, "the first", |ranking| has(ranking, &awa) && has(ranking, &zoe)).await;
}

#[tokio::test]
async fn deleted_people_and_closed_accounts_disappear_and_a_track_may_change() {
    let mut followed = Followed::start().await;
    let gone = followed.app.applicant_with(&twenty("Awa Fictive")).await;
    let closed = followed.app.applicant_with(&twenty("Zoé Fictive")).await;
    let turned = followed.app.applicant_with(&twenty("Ana Fictive")).await;
    followed.until(PROMISED, "three people", |ranking| ranking["people"] == 3).await;
    sqlx::query("DELETE FROM participant WHERE id = $1")
        .bind(gone.participant().as_uuid())
        .execute(&followed.app.pool)
        .await
        .unwrap();
    followed.until(PROMISED, "deleted", |ranking| ranking["people"] == 2 && !has(ranking, &gone)).await;
    sqlx::query("UPDATE account SET closed_at = now() WHERE id = $1")
        .bind(closed.account.as_uuid())
        .execute(&followed.app.pool)
        .await
        .unwrap();
    followed.until(PROMISED, "closed", |ranking| ranking["people"] == 1 && !has(ranking, &closed)).await;
    let mut inbound = twenty("Ana Fictive");
    inbound.track = Track::Inbound;
    followed.save(&turned, &inbound).await;
    followed.until(PROMISED, "on the other track", |ranking| ranking["people"] == 0).await;
    followed.save(&turned, &twenty("Ana Fictive")).await;
    followed.until(PROMISED, "back again", |ranking| has(ranking, &turned)).await;
}

#[tokio::test]
async fn requests_are_answered_during_a_rebuild() {
    let mut followed = Followed::start().await;
    followed.app.applicant_with(&too_young("Awa Fictive")).await;
    followed.until(PROMISED, "a new person", |ranking| ranking["people"] == 1).await;
    // More people than are updated one by one, so that everything is rebuilt.
    followed.app.platform.generate(Load { participants: 4_000, placements: 1, seed: 3 }).await.expect("a load");
    let (committed, mut as_before) = (Instant::now(), 0);
    while followed.people().await == 1 {
        as_before += 1;
        assert!(committed.elapsed() < BUILD, "the build does not end");
    }
    // If requests waited for the build, there would be one answer from before it, and then one with everybody.
    assert!(as_before > 2, "{as_before} answers while it was built");
    let all = followed.app.count("SELECT count(*) FROM participant WHERE track = 'outbound'").await;
    let known = followed.people().await;
    assert!(all > 3_000 && u64::try_from(all).is_ok_and(|all| all == known), "{all} people, {known} known");
}

#[tokio::test]
async fn what_does_not_read_hides_nothing_else() {
    let app = TestApp::start().await;
    let organisation = app.organisation("deux-rives").await;
    let placed = app.published_placement(organisation, GROUP).await;
    let broken = app.published_placement(organisation, GROUP).await;
    let coordinator = app.coordinator().await.browser;
    let (mut awa, zoe) =
        (app.applicant_with(&twenty("Awa Fictive")).await, app.applicant_with(&twenty("Zoé Fictive")).await);
    for (table, column, path, id) in [
        ("placement", "content", "{basics,format}", broken.id.as_uuid()),
        ("participant", "profile", "{identity,birth}", zoe.participant().as_uuid()),
    ] {
        let query =
            format!("UPDATE {table} SET {column} = jsonb_set({column}, '{path}', '\"nonsense\"') WHERE id = $1");
        sqlx::query(sqlx::AssertSqlSafe(query)).bind(id).execute(&app.pool).await.unwrap();
    }
    let follower = app.platform.follow();
    follower.ready().await;
    let mut followed = Followed { app, placed, coordinator, _follower: follower };
    assert_eq!(followed.people().await, 1);
    assert!(has(&followed.ranking().await, &awa));
    assert!(is_recommended(&followed, &mut awa.browser).await);
}

#[tokio::test]
async fn imported_skills_count_without_a_restart() {
    const IMPORTED: &str = "http://data.europa.eu/esco/skill/test-1";
    let followed = Followed::start().await;
    let asks = [GROUP, &[(PlacementStep::LanguagesAndSkills, &[("skills.0.skill", IMPORTED)])]].concat();
    let organisation = followed.app.organisation("autre-oci").await;
    let placed = followed.app.published_placement(organisation, &asks).await;
    let mut followed = Followed { placed, ..followed };
    let skills = [("skills.0.skill", IMPORTED), ("skills.0.level", "expert")];
    let expert = with_step(twenty("Awa Fictive"), ProfileStep::Skills, &skills);
    let awa = followed.app.applicant_with(&expert).await;
    followed.until(PROMISED, "a new person", |ranking| has(ranking, &awa)).await;
    assert!(!followed.ranking().await.to_string().contains(IMPORTED));
    let folder = Scratch::new(&[("skills_fr.csv", FRENCH)]);
    followed.app.platform.import_esco(folder.path()).await.expect("it reads");
    followed.until(BUILD, "the import", |ranking| ranking.to_string().contains(IMPORTED)).await;
}

/// Whether the placement is among a person's recommendations, with a link to apply.
async fn is_recommended(followed: &Followed, browser: &mut Browser) -> bool {
    let page = browser.get("/recommandations").await;
    page.shows(&format!("/placements/{}/postuler/participant", followed.placed.id))
}

#[tokio::test]
async fn a_placement_that_ended_without_notification_is_not_shown() {
    let followed = Followed::start().await;
    let mut browser = followed.app.applicant("Awa Fictive").await.browser;
    assert!(is_recommended(&followed, &mut browser).await);
    let by_hand = async |sql: &'static str| sqlx::raw_sql(sql).execute(&followed.app.pool).await.map(drop).unwrap();
    // Without triggers there is no notification, and memory keeps the old state.
    for table in ["placement", "country_security", "organisation"] {
        let sql = format!("ALTER TABLE {table} DISABLE TRIGGER USER");
        sqlx::raw_sql(sqlx::AssertSqlSafe(sql)).execute(&followed.app.pool).await.unwrap();
    }
    for (away, back) in [
        ("UPDATE placement SET state = 'cancelled'", "UPDATE placement SET state = 'published'"),
        ("UPDATE organisation SET state = 'suspended'", "UPDATE organisation SET state = 'approved'"),
        (
            "INSERT INTO country_security VALUES ('SN', '2026-11-20', 'avoid_all', 'Avis fictif')",
            "DELETE FROM country_security",
        ),
    ] {
        by_hand(away).await;
        assert!(!is_recommended(&followed, &mut browser).await, "{away}");
        by_hand(back).await;
        assert!(is_recommended(&followed, &mut browser).await, "{back}");
    }
}

#[tokio::test]
async fn recommendations_follow_placements_and_the_day() {
    let followed = Followed::start().await;
    let mut browser = followed.app.applicant("Awa Fictive").await.browser;
    assert!(is_recommended(&followed, &mut browser).await);
    let organisation = followed.app.organisation("autre-oci").await;
    let other = followed.app.published_placement(organisation, GROUP).await;
    let link = format!("/placements/{}/postuler/participant", other.id);
    let committed = Instant::now();
    while !browser.get("/recommandations").await.shows(&link) {
        assert!(committed.elapsed() < PROMISED, "a new placement");
    }
    // The last day to apply, until midnight in Québec.
    followed.app.clock.set("2026-11-26T04:59:59Z".parse().unwrap());
    assert!(is_recommended(&followed, &mut browser).await);
    followed.app.clock.set("2026-11-26T05:00:00Z".parse().unwrap());
    assert!(!is_recommended(&followed, &mut browser).await);
}
