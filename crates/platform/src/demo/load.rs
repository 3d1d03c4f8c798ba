//! Generates reproducible test data: as many people and published placements as requested, the same for the same seed and day.

use domain::{
    ids::SeasonId,
    placement::{PlacementState, Track},
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::demo::Rows;

use super::{
    cast::Cast,
    organisations::{Host, host},
    people::{Wanted, person, sender},
    placements::{Making, place},
    random::Random,
};
use crate::{Error, Platform};

/// Rows generated and inserted at a time, about ten megabytes.
const BATCH: usize = 2_000;
/// One person in this many comes from a partner country.
const INBOUND_EVERY: usize = 8;

/// How much to generate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Load {
    pub participants: usize,
    pub placements: usize,
    pub seed: u64,
}

#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    #[error("the load of seed {0} is already in this database. Choose another seed.")]
    AlreadyThere(u64),
    #[error(transparent)]
    Platform(#[from] Error),
}

impl From<sqlx::Error> for LoadError {
    fn from(error: sqlx::Error) -> Self {
        Self::Platform(error.into())
    }
}

impl Platform {
    /// Adds synthetic organisations, placements and people to the database, in one transaction.
    ///
    /// # Errors
    /// When the database already has the data of this seed, or when it fails.
    #[tracing::instrument(skip_all)]
    pub async fn generate(&self, load: Load) -> Result<(), LoadError> {
        let cast = Cast::read()?;
        let mut transaction = self.pool.begin().await?;
        let season = store::placements::current_season(&mut transaction).await?;
        // Midnight, so that the data is the same all day.
        let now = self.clock.today().at(0, 0, 0, 0).in_tz(crate::clock::ZONE).map_err(Error::internal)?.timestamp();
        let mut making = Generating {
            cast: &cast,
            load,
            now,
            random: Random::new(load.seed),
            rows: Rows::default(),
            hosts: Vec::new(),
        };
        if store::demo::has_account(&mut transaction, &making.email(0)).await? {
            return Err(LoadError::AlreadyThere(load.seed));
        }
        making.placements(&mut transaction, season).await?;
        making.people(&mut transaction).await?;
        store::placements::search::fill(&mut transaction).await?;
        Ok(transaction.commit().await?)
    }
}

struct Generating<'a> {
    cast: &'a Cast,
    load: Load,
    now: Timestamp,
    random: Random,
    rows: Rows,
    hosts: Vec<Host>,
}

impl Generating<'_> {
    fn email(&self, at: usize) -> String {
        format!("charge-{}-{at}@exemple.test", self.load.seed)
    }

    async fn placements(&mut self, connection: &mut PgConnection, season: SeasonId) -> Result<(), LoadError> {
        let cast = self.cast;
        let kinds = cast.placements()?;
        for at in 0..self.load.placements.max(1) {
            let turn = at.checked_rem(kinds.len()).unwrap_or_default();
            if turn == 0 {
                self.hosts(at / kinds.len().max(1));
            }
            if at >= self.load.placements {
                break;
            }
            let Some((host_at, partner_at, theme)) = kinds.get(turn).copied() else { break };
            let (Some(organisation), Some(host)) = (cast.organisations.get(host_at), self.hosts.get(host_at)) else {
                break;
            };
            let (Some(partner), Some(partner_id)) =
                (organisation.partners.get(partner_at), host.partners.get(partner_at))
            else {
                break;
            };
            let making = Making {
                theme,
                host: organisation,
                host_id: host.id.as_uuid(),
                partner,
                partner_id: *partner_id,
                questions: cast.questions(theme.format),
                season,
                state: PlacementState::Published,
                was: None,
                now: self.now,
            };
            place(&making, host_at, &mut self.random, &mut self.rows)?;
            if self.rows.placements.len() >= BATCH {
                self.flush(connection).await?;
            }
        }
        self.flush(connection).await
    }

    /// Adds the organisations of the next sixty placements.
    fn hosts(&mut self, copy: usize) {
        let label = format!("{}-{copy}", self.load.seed);
        let cast = self.cast;
        self.hosts =
            cast.organisations.iter().map(|it| host(it, &label, &mut self.random, self.now, &mut self.rows)).collect();
    }

    async fn people(&mut self, connection: &mut PgConnection) -> Result<(), LoadError> {
        for at in 0..self.load.participants {
            let partner =
                (at % INBOUND_EVERY == INBOUND_EVERY - 1).then(|| sender(self.cast, &self.hosts, at)).flatten();
            let track = if partner.is_some() { Track::Inbound } else { Track::Outbound };
            let wanted = Wanted { track, email: self.email(at), whole: false, partner, days: (2, 700) };
            person(&self.cast.people, wanted, &mut self.random, self.now, &mut self.rows)?;
            if self.rows.participants.len() >= BATCH {
                self.flush(connection).await?;
            }
        }
        self.flush(connection).await
    }

    async fn flush(&mut self, connection: &mut PgConnection) -> Result<(), LoadError> {
        let rows = std::mem::take(&mut self.rows);
        Ok(store::demo::insert(connection, &rows).await?)
    }
}
