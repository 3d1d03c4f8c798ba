//! Cached public pages are up to date within a second of every commit that changes them: from a form, from SQL, in a
//! transaction that commits after later ones, and when the follower loses its connection. They also change at midnight in
//! Québec. Other changes do not start a new edition.

use std::time::{Duration, Instant};

use domain::{
    ids::OrganisationId,
    placement::{PlacementState, PlacementStep},
};
use platform::public::EditionFollower;
use sqlx::{AssertSqlSafe, PgPool};
use tests::{Placed, TestApp};

/// A public page is up to date this soon after a commit.
const PROMISED: Duration = Duration::from_secs(1);
/// Timeout for waits without a promised bound.
const PATIENCE: Duration = Duration::from_secs(60);

const UNTIL_TOMORROW: &[(PlacementStep, &[(&str, &str)])] =
    &[(PlacementStep::PlaceAndDates, &[("deadline", "2026-11-25")])];
const TITLE: &str = "Jardins fictifs de Kédougou";

/// A server with cached public pages and one published placement.
struct Keeping {
    app: TestApp,
    organisation: OrganisationId,
    placed: Placed,
    _follower: EditionFollower,
}

impl Keeping {
    async fn start() -> Self {
        let app = TestApp::start().await;
        let organisation = app.organisation("deux-rives").await;
        let placed = app.published_placement(organisation, UNTIL_TOMORROW).await;
        let follower = app.platform.follow_editions();
        Self { app, organisation, placed, _follower: follower }
    }

    fn page(&self) -> String {
        format!("/placements/{}", self.placed.id)
    }

    async fn read(&self, path: &str) -> String {
        self.app.browser().get(path).await.text()
    }

    /// Reads a page until it comes from the cache.
    async fn kept(&self, path: &str) -> String {
        let began = Instant::now();
        loop {
            let (before, text) = (self.app.pages.counts(), self.read(path).await);
            if before.pages > 0 && self.app.pages.counts() == before {
                return text;
            }
            assert!(began.elapsed() < PATIENCE, "{path} is not kept");
        }
    }

    /// Reads a page until `right` holds; fails after [`PROMISED`]. Call it directly after the commit.
    async fn until(&self, path: &str, what: &str, right: impl Fn(&str) -> bool) {
        let committed = Instant::now();
        while !right(&self.read(path).await) {
            assert!(committed.elapsed() < PROMISED, "{what}");
        }
    }

    /// Waits for a poll of the database that starts after this call to finish.
    async fn look(&self) {
        let now: String = one(&self.app.pool, "SELECT clock_timestamp()::text").await;
        let looks = format!(
            "SELECT count(*)::text FROM pg_stat_activity WHERE application_name = 'passerelle-editions'
             AND datname = current_database() AND state = 'idle' AND query_start > '{now}'"
        );
        let began = Instant::now();
        while one(&self.app.pool, &looks).await == "0" {
            assert!(began.elapsed() < PATIENCE, "nobody looks");
        }
    }

    /// Waits until the edition is known, and returns its number.
    async fn edition(&self) -> u64 {
        let began = Instant::now();
        loop {
            if let Some(edition) = self.app.platform.edition() {
                return edition.number;
            }
            assert!(began.elapsed() < PATIENCE, "nobody follows");
            tokio::task::yield_now().await;
        }
    }
}

async fn one(pool: &PgPool, sql: &str) -> String {
    sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_one(pool).await.expect("a row")
}

async fn run(pool: &PgPool, sql: &str) {
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(pool).await.expect("it runs");
}

#[tokio::test]
async fn a_cancelled_placement_is_gone_within_a_second() {
    let keeping = Keeping::start().await;
    for path in ["/", "/en/placements", "/placements?q=jardins"] {
        assert!(keeping.kept(path).await.contains(TITLE), "{path}");
    }
    assert!(keeping.kept(&keeping.page()).await.contains("/postuler/participant"));
    let mut owner = keeping.app.member(keeping.organisation, "owner").await.browser;
    let page = owner.get(&format!("/oci/projets/{}/annuler", keeping.placed.id)).await;
    let (id, version) = (keeping.placed.id.to_string(), page.field("version").expect("a version"));
    let concerned = page.field("concerned").expect("a number");
    let fields =
        [("placement", id.as_str()), ("version", &version), ("concerned", &concerned), ("reason", "Une crue.")];
    owner.post("/api/placements/cancel", &fields).await;
    for path in ["/", "/en/placements", "/placements?q=jardins"] {
        keeping.until(path, path, |page| !page.contains(TITLE)).await;
    }
    keeping.until(&keeping.page(), "its page", |page| !page.contains("/postuler/participant")).await;
}

#[tokio::test]
async fn everything_that_a_page_shows_is_followed() {
    let keeping = Keeping::start().await;
    for change in [
        "UPDATE post SET seats_taken = seats_max",
        "UPDATE placement SET content = jsonb_set(content, '{place,place}', '\"Ville fictive\"')",
        "UPDATE partner SET name = 'Une autre union fictive'",
        "UPDATE organisation SET city = 'Cité fictive'",
        "INSERT INTO country_security VALUES ('SN', '2026-11-20', 'caution', 'Avis fictif')",
        "UPDATE country_security SET source = 'Autre avis fictif'",
        "BEGIN; UPDATE skill_label SET label = 'Savoir fictif' WHERE skill_key = 'qsf:agroecology' AND preferred;
         UPDATE skill_source SET hash = sha256('other'); COMMIT",
        "UPDATE placement SET content = content #- '{place,deadline}'",
        "UPDATE season SET applications_close_on = '2026-12-24'",
        "UPDATE organisation SET state = 'suspended'",
    ] {
        let before = keeping.kept(&keeping.page()).await;
        run(&keeping.app.pool, change).await;
        keeping.until(&keeping.page(), change, |page| page != before).await;
    }
    run(&keeping.app.pool, "UPDATE organisation SET state = 'approved'").await;
    keeping.until("/", "it is back", |page| page.contains(TITLE)).await;
    keeping.kept("/placements").await;
    let more: &[(PlacementStep, &[(&str, &str)])] =
        &[(PlacementStep::Basics, &[("title_fr", "Un autre projet fictif")])];
    keeping.app.published_placement(keeping.organisation, more).await;
    keeping.until("/placements", "a new placement", |page| page.contains("Un autre projet fictif")).await;
    keeping.kept("/placements").await;
    run(&keeping.app.pool, "DELETE FROM placement").await;
    keeping.until("/placements", "no placement", |page| !page.contains("fictif")).await;
}

#[tokio::test]
async fn a_transaction_that_commits_after_later_ones_is_seen() {
    let keeping = Keeping::start().await;
    let mut late = keeping.app.pool.begin().await.unwrap();
    sqlx::raw_sql("UPDATE organisation SET city = 'Cité tardive'").execute(&mut *late).await.unwrap();
    run(&keeping.app.pool, "UPDATE partner SET name = 'Une union rapide'").await;
    keeping.until(&keeping.page(), "the later one", |page| page.contains("Une union rapide")).await;
    keeping.look().await;
    assert!(!keeping.kept(&keeping.page()).await.contains("Cité tardive"));
    late.commit().await.unwrap();
    keeping.until(&keeping.page(), "the earlier one", |page| page.contains("Cité tardive")).await;
}

#[tokio::test]
async fn a_lost_connection_loses_no_change() {
    let keeping = Keeping::start().await;
    assert!(keeping.kept("/").await.contains(TITLE));
    let edition = keeping.edition().await;
    let kill = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                WHERE datname = current_database() AND application_name = 'passerelle-editions'";
    run(&keeping.app.pool, &format!("BEGIN; UPDATE placement SET state = 'closed'; {kill}; COMMIT")).await;
    keeping.until("/", "the change", |page| !page.contains(TITLE)).await;
    keeping.kept("/").await;
    assert!(keeping.edition().await > edition);
}

#[tokio::test]
async fn what_no_public_page_shows_changes_nothing() {
    let keeping = Keeping::start().await;
    let draft =
        keeping.app.placement(keeping.organisation, PlacementState::Draft, keeping.placed.content.clone()).await;
    let mut member = keeping.app.member(keeping.organisation, "owner").await;
    keeping.look().await;
    let edition = keeping.edition().await;
    run(&keeping.app.pool, &format!("UPDATE placement SET version = version + 1 WHERE id = '{}'", draft.id)).await;
    member.browser.get("/oci/deux-rives").await;
    keeping.app.applicant("Awa Fictive").await.apply(keeping.placed.id, "Une lettre.").await;
    keeping.look().await;
    assert_eq!(keeping.edition().await, edition);
    run(&keeping.app.pool, "UPDATE placement SET version = version + 1").await;
    let committed = Instant::now();
    while keeping.edition().await == edition {
        assert!(committed.elapsed() < PROMISED, "a change of a published placement");
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn the_last_day_ends_at_midnight_in_quebec() {
    let keeping = Keeping::start().await;
    let open = async || keeping.kept(&keeping.page()).await.contains("/postuler/participant");
    keeping.app.clock.set("2026-11-26T04:59:59Z".parse().unwrap());
    assert!(open().await);
    keeping.app.clock.set("2026-11-26T05:00:00Z".parse().unwrap());
    assert!(!open().await);
}

#[tokio::test]
async fn a_level_that_stops_travel_shows_within_a_second_and_so_does_its_end() {
    let keeping = Keeping::start().await;
    assert!(keeping.kept(&keeping.page()).await.contains("/postuler/participant"));
    assert!(!keeping.kept("/en/placements").await.contains("Nobody leaves"));
    keeping.app.note_level("avoid_all", "Avis fictif").await;
    keeping.until(&keeping.page(), "its page", |page| !page.contains("/postuler/participant")).await;
    keeping.until("/en/placements", "its card", |page| page.contains("Nobody leaves")).await;
    keeping.app.note_level("caution", "Avis levé").await;
    keeping.until(&keeping.page(), "its page again", |page| page.contains("/postuler/participant")).await;
    keeping.until("/en/placements", "its card again", |page| !page.contains("Nobody leaves")).await;
}
