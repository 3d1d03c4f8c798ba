//! The test harness: a database for each test, the running router, and a browser without JavaScript.
//!
//! Tests speak HTTP. They read the database only for what no page shows: the outbox, the audit trail.

mod authenticator;
mod browser;
mod countries;
mod database;
mod ids;
mod letter;
mod log;
mod mails;
mod organisations;
mod outbox;
mod page;
mod people;
mod placements;
mod profiles;
mod scratch;
mod smtp;

use std::{net::IpAddr, time::Duration};

use domain::second_factor::SecondFactorPolicy;
use jiff::Timestamp;
use platform::{Clock, Platform, Settings};
use server::{
    http::{Pages, TrustedProxies, router},
    space::Space,
};

pub use authenticator::Authenticator;
pub use browser::{Browser, Reply};
pub use database::empty as empty_database;
pub use ids::fresh_id;
pub use letter::Letter;
pub use log::CapturedLog;
pub use mails::one_of_each_mail;
pub use outbox::MailRow;
pub use people::{PASSWORD, Person, PersonBuilder};
pub use placements::{Placed, complete_content, step_fields};
pub use profiles::{complete_profile, with_step};
pub use scratch::Scratch;
pub use server::site::Site;
pub use smtp::{Answer, Received, SmtpServer};

/// The address of the site in tests.
pub const BASE_URL: &str = "https://passerelle.test";

/// The person who answers questions about personal data.
pub const CONTACT: &str = "Personne Responsable <renseignements@exemple.test>";

/// The key of every server of the tests.
pub const KEY: &str = "YSBmaWN0aW9uYWwga2V5IG9mIDMyIGJ5dGVzIGhlcmU=";

/// What a test chooses of a server.
struct Start<'a> {
    site: Site,
    demo: bool,
    proxies: &'a [IpAddr],
    slow_statement: Duration,
    second_factor: SecondFactorPolicy,
    pages: Pages,
    space: Space,
    connections: u32,
    /// The database; a new one where there is none.
    url: Option<String>,
}

impl Default for Start<'_> {
    fn default() -> Self {
        Self {
            site: Site::find(None).expect("no folder is named"),
            demo: false,
            proxies: &[],
            slow_statement: Duration::MAX,
            second_factor: SecondFactorPolicy::Offered,
            pages: Pages::default(),
            space: Space::default(),
            connections: 1,
            url: None,
        }
    }
}

impl Start<'_> {
    async fn start(self) -> TestApp {
        let url = match self.url {
            Some(url) => url,
            None => database::fresh().await,
        };
        let clock = Clock::fixed("2026-11-24T15:00:00Z".parse::<Timestamp>().expect("a timestamp"));
        let settings = Settings {
            base_url: BASE_URL.to_owned(),
            contact: CONTACT.to_owned(),
            demo: self.demo,
            slow_statement: self.slow_statement,
            second_factor: self.second_factor,
            key: Some(KEY.parse().expect("a key")),
            connections: self.connections,
        };
        let platform = Platform::connect(&url, clock.clone(), settings).await.expect("a database");
        let pool = sqlx::PgPool::connect_lazy(&url).expect("a database");
        let proxies = TrustedProxies(self.proxies.iter().map(|&proxy| proxy.into()).collect());
        let router = router(platform.clone(), self.site, proxies, self.pages.clone(), self.space.clone());
        TestApp { platform, clock, pool, pages: self.pages, space: self.space, database_url: url, router }
    }
}

/// A database of which each server has a copy, so that a scene is made once.
pub struct Model {
    url: String,
}

impl Model {
    /// Starts a server with a copy, and as many database connections as a real server has.
    pub async fn start(&self) -> TestApp {
        let url = Some(database::copy_of(&self.url).await);
        Start { connections: Settings::CONNECTIONS, url, ..Start::default() }.start().await
    }
}

/// A server with an empty database. Its clock stands still on a day on which applications are open.
pub struct TestApp {
    pub platform: Platform,
    pub clock: Clock,
    pub pool: sqlx::PgPool,
    /// The public pages in memory: none before `platform.follow_editions()`.
    pub pages: Pages,
    /// The address of its database.
    pub database_url: String,
    /// Whether there is space for what people send.
    pub space: Space,
    router: axum::Router,
}

impl TestApp {
    /// Starts it.
    pub async fn start() -> Self {
        Start::default().start().await
    }

    /// Starts it with as many database connections as a real server has, for requests that race. Every other test has one: a request
    /// that needs a second while it holds the first fails.
    pub async fn start_with_connections() -> Self {
        Start { connections: Settings::CONNECTIONS, ..Start::default() }.start().await
    }

    /// Another server on the same database.
    pub async fn beside(&self) -> Self {
        Start { url: Some(self.database_url.clone()), ..Start::default() }.start().await
    }

    /// Starts it as a demonstration: everybody may read its mailbox.
    pub async fn demonstration() -> Self {
        Start { demo: true, ..Start::default() }.start().await
    }

    /// Starts it with a log line for every statement, as for a slow one.
    pub async fn logging_every_statement() -> Self {
        Start { slow_statement: Duration::ZERO, ..Start::default() }.start().await
    }

    /// Starts it behind these proxies, whose `X-Forwarded-For` it believes.
    pub async fn start_behind(proxies: &[IpAddr]) -> Self {
        Start { proxies, ..Start::default() }.start().await
    }

    /// Starts it where coordinators of the programme must have a second factor.
    pub async fn requiring_second_factor() -> Self {
        Start { second_factor: SecondFactorPolicy::Required, ..Start::default() }.start().await
    }

    /// Starts it with the files of another built site.
    pub async fn start_with_site(site: Site) -> Self {
        Start { site, ..Start::default() }.start().await
    }

    /// Starts it with at most so many bytes for public pages.
    pub async fn start_with_memory(most_bytes: usize) -> Self {
        Start { pages: Pages::new(most_bytes), ..Start::default() }.start().await
    }

    /// Ends this server. What is in its database is the beginning of others.
    pub async fn into_model(self) -> Model {
        self.platform.close().await;
        self.pool.close().await;
        Model { url: self.database_url }
    }

    /// A browser in which nobody is signed in.
    #[must_use]
    pub fn browser(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// The number that a query returns.
    ///
    /// # Panics
    /// When the query fails.
    pub async fn count(&self, query: &str) -> i64 {
        // Queries are written in the tests.
        let query = sqlx::AssertSqlSafe(query.to_owned());
        sqlx::query_scalar(query).fetch_one(&self.pool).await.expect("a number")
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: jiff::SignedDuration) {
        let later = self.clock.now().checked_add(by).expect("a time within range");
        self.clock.set(later);
    }
}
