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
pub mod key;
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
mod stops;
mod sweep;

use std::{str::FromStr, sync::Arc, time::Duration};

use domain::second_factor::SecondFactorPolicy;
use jiff::{SignedDuration, Timestamp};
use log::LevelFilter;
use sqlx::{
    ConnectOptions, PgPool,
    postgres::{PgConnectOptions, PgPoolOptions},
};

pub use clock::Clock;
pub use cluster;
pub use error::{AWAY_RETRY_SECONDS, Error, Result, is_away, is_conflict};
pub use key::ServerKey;

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
    /// The key of a server. Commands have none: they read no sealed secret.
    pub key: Option<ServerKey>,
    /// Database connections that requests share. Each request takes one at a time: with one connection in all, every page and form
    /// still answers.
    pub connections: u32,
}

impl Settings {
    /// Connections of a server: a private PostgreSQL accepts 100, so that two servers and an administrator fit.
    pub const CONNECTIONS: u32 = 20;
}

/// What an operator asks about the database.
#[derive(Debug, Clone, Copy)]
pub struct Health {
    pub database_clock: Timestamp,
    /// Mails that could not be delivered.
    pub dead_mails: i64,
    /// Mails that have waited for long.
    pub late_mails: i64,
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
    vocabulary: public::EditionMemory<(), Arc<Vec<String>>>,
    turns: forms::Turns,
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
            // One name a run: a form that a killed server claimed is free once no connection has its name.
            .application_name(&format!("passerelle {}", store::fresh()))
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
            vocabulary: public::EditionMemory::default(),
            turns: forms::Turns::default(),
        })
    }

    /// Brings the schema up to date.
    ///
    /// # Errors
    /// When a migration fails, or one that was applied has changed since.
    #[tracing::instrument(skip_all)]
    pub async fn migrate(&self) -> Result<()> {
        store::MIGRATOR.run(&self.pool).await?;
        let mut transaction = self.pool.begin().await?;
        store::organisations::fold_names(&mut transaction).await?;
        store::placements::search::fill(&mut transaction).await?;
        Ok(transaction.commit().await?)
    }

    /// The schema of the database: the number of its last migration; `None` where it has none.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn schema(&self) -> Result<Option<i64>> {
        Ok(store::schema::version(&mut *self.pool.acquire().await?).await?)
    }

    /// The schema that this program brings a database to.
    #[must_use]
    pub fn known_schema() -> i64 {
        store::schema::known()
    }

    /// Whether the database has no table yet.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn is_empty(&self) -> Result<bool> {
        Ok(store::schema::is_empty(&mut *self.pool.acquire().await?).await?)
    }

    /// What an operator asks about the database; mails are late that have waited for longer than `late_after`.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn health(&self, late_after: SignedDuration) -> Result<Health> {
        let due_before = self.clock().now().checked_sub(late_after).map_err(Error::internal)?;
        let mut connection = self.pool.acquire().await?;
        let database_clock = store::clock(&mut connection).await?;
        let (dead_mails, late_mails) = store::outbox::count_dead_and_late(&mut connection, due_before).await?;
        Ok(Health { database_clock, dead_mails, late_mails })
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
