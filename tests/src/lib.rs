//! The harness: a database of its own for each test, the running router, and a browser without JavaScript.
//!
//! Tests speak HTTP. What they look at in the database is what no page shows: the outbox, the audit trail.

mod applicants;
mod browser;
mod database;
mod mails;
mod outbox;
mod people;
mod placements;
mod smtp;

use std::net::IpAddr;

use jiff::Timestamp;
use platform::{Clock, Platform, Settings};
use server::http::{TrustedProxies, router};

pub use applicants::{Applicant, profile};
pub use browser::{Browser, Reply};
pub use mails::one_of_each_mail;
pub use outbox::MailRow;
pub use people::{PASSWORD, Person};
pub use placements::{Placed, complete_content, step_fields};
pub use server::site::Site;
pub use smtp::{Answer, Received, SmtpServer};

/// Where the site would be reached.
pub const BASE_URL: &str = "https://passerelle.test";

/// Whom the site says to write to.
pub const CONTACT: &str = "Personne Responsable <renseignements@exemple.test>";

/// A server with an empty database and a clock that stands still on a day when applications are open.
pub struct TestApp {
    pub platform: Platform,
    pub clock: Clock,
    pub pool: sqlx::PgPool,
    router: axum::Router,
}

impl TestApp {
    /// Starts it.
    pub async fn start() -> Self {
        Self::start_with(Site::find(None), false, &[]).await
    }

    /// Starts it as a demonstration, whose mailbox everybody reads.
    pub async fn demonstration() -> Self {
        Self::start_with(Site::find(None), true, &[]).await
    }

    /// Starts it behind these proxies, which say whom they speak for.
    pub async fn start_behind(proxies: &[IpAddr]) -> Self {
        Self::start_with(Site::find(None), false, proxies).await
    }

    /// Starts it with the files of another built site.
    pub async fn start_with_site(site: Site) -> Self {
        Self::start_with(site, false, &[]).await
    }

    async fn start_with(site: Site, demo: bool, proxies: &[IpAddr]) -> Self {
        let url = database::fresh().await;
        let clock = Clock::fixed("2026-11-24T15:00:00Z".parse::<Timestamp>().expect("a timestamp"));
        let settings = Settings { base_url: BASE_URL.to_owned(), contact: CONTACT.to_owned(), demo };
        let platform = Platform::connect(&url, clock.clone(), settings).await.expect("a database");
        let pool = sqlx::PgPool::connect_lazy(&url).expect("a database");
        let router = router(platform.clone(), site, TrustedProxies(proxies.into()));
        Self { platform, clock, pool, router }
    }

    /// Somebody at a browser, signed out.
    #[must_use]
    pub fn browser(&self) -> Browser {
        Browser::new(self.router.clone())
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: jiff::SignedDuration) {
        let later = self.clock.now().checked_add(by).expect("a time within range");
        self.clock.set(later);
    }
}
