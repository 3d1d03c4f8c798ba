//! What Passerelle does: the use cases, mail, sessions and audit.
//!
//! A use case authorises, decides with the rules of `domain`, and writes in one transaction, its audit row and its mails
//! included. Nothing here reads the environment, knows HTTP or holds a sentence for people.

pub mod accounts;
pub mod applications;
mod audit;
pub mod clock;
pub mod countries;
pub mod demo;
pub mod error;
pub mod forms;
pub mod import;
pub mod links;
pub mod mail;
pub mod organisations;
pub mod partners;
pub mod placements;
pub mod profile;
pub mod public;
pub mod rankings;
mod secrets;
pub mod skills;
pub mod spreadsheet;
mod sweep;

use std::{str::FromStr, sync::Arc, time::Duration};

use domain::second_factor::SecondFactorPolicy;
use log::LevelFilter;
use sqlx::{
    ConnectOptions, PgPool,
    postgres::{PgConnectOptions, PgPoolOptions},
};

pub use clock::Clock;
pub use cluster;
pub use error::{AWAY_RETRY_SECONDS, Error, Result, is_away};

/// What the use cases need to know of the installation.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address under which people reach the site, without a slash at its end. Links in mails begin with it.
    pub base_url: String,
    /// The person of the operator who answers questions about personal data and accessibility.
    pub contact: String,
    /// The demonstration: seeded people, a mailbox page for everyone.
    pub demo: bool,
    /// Statements that take at least this long are logged. The spans of the line name the use case.
    pub slow_statement: Duration,
    /// Whether the programme's coordinators must have a second factor.
    pub second_factor: SecondFactorPolicy,
    /// Database connections that requests share. Each request takes one at a time: with one connection in all, every page and form
    /// still answers.
    pub connections: u32,
}

impl Settings {
    /// Connections of a server: a private PostgreSQL accepts 100, so that two servers and an administrator fit.
    pub const CONNECTIONS: u32 = 20;
}

/// The application without its interface. Cheap to clone.
#[derive(Clone)]
pub struct Platform {
    pool: PgPool,
    clock: Clock,
    settings: Arc<Settings>,
    skills: skills::Loaded,
    matchmaker: rankings::Matchmaker,
    editions: public::Editions,
    facets: public::EditionMemory<(), Arc<public::Facets>>,
}

impl Platform {
    /// How long a request waits for a connection before it fails.
    const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(5);

    /// Connects to the database at `url`.
    ///
    /// # Errors
    /// When the address is wrong or no database answers.
    #[tracing::instrument(skip_all)]
    pub async fn connect(url: &str, clock: Clock, settings: Settings) -> Result<Self> {
        let options = PgConnectOptions::from_str(url)?
            .application_name("passerelle")
            .log_slow_statements(LevelFilter::Warn, settings.slow_statement);
        let pool = PgPoolOptions::new()
            .max_connections(settings.connections)
            .acquire_timeout(Self::ACQUIRE_TIMEOUT)
            .connect_with(options)
            .await?;
        Ok(Self {
            pool,
            clock,
            settings: Arc::new(settings),
            skills: skills::Loaded::default(),
            matchmaker: rankings::Matchmaker::default(),
            editions: public::Editions::default(),
            facets: public::EditionMemory::default(),
        })
    }

    /// Brings the schema up to date.
    ///
    /// # Errors
    /// When a migration fails, or one that was applied has changed since.
    #[tracing::instrument(skip_all)]
    pub async fn migrate(&self) -> Result<()> {
        store::MIGRATOR.run(&self.pool).await?;
        Ok(store::organisations::fold_names(&mut *self.pool.acquire().await?).await?)
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// The database's own.
    #[tracing::instrument(skip_all)]
    pub async fn ready(&self) -> Result<()> {
        Ok(store::ping(&self.pool).await?)
    }

    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Closes every connection; a request under way finishes first.
    #[tracing::instrument(skip_all)]
    pub async fn close(&self) {
        self.pool.close().await;
    }
}
