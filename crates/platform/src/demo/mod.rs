//! Generates the demonstration and reproducible test data: fictional people, built from hand-written parts with a seed.
//!
//! Everything that a person would type is parsed by the domain's forms here too, so that the application can read every row.

mod applications;
mod calendar;
mod cast;
mod histories;
mod load;
mod mails;
mod organisations;
mod people;
mod placements;
mod random;
pub(crate) mod scene;

pub use load::{Load, LoadError};

use crate::{Platform, Result, audit};
use cast::Cast;
use store::fresh;

/// The shared password of the demonstration, hashed once: three hundred hashes would take as long as everything else together.
/// The README has the password.
const PASSWORD_HASH: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$ZGVtb25zdHJhdGlvbi1RUw$zbVx6MOIWOk+QE11i6CJ6fDvj7Lpn2B8dzbXU24CZqE";

impl Platform {
    /// Fills an empty database with the demonstration. Does nothing if the database has an account; returns whether it wrote.
    ///
    /// # Errors
    /// When the database fails; nothing is written then.
    #[tracing::instrument(skip_all)]
    pub async fn seed_demonstration(&self) -> Result<bool> {
        let now = self.clock.now();
        let mut transaction = self.pool.begin().await?;
        if !store::demo::is_empty(&mut transaction).await? {
            return Ok(false);
        }
        let season = store::placements::current_season(&mut transaction).await?;
        store::demo::open_season(&mut transaction, season, calendar::season(self.clock.today())).await?;
        let rows = scene::demonstration(&Cast::read()?, season, now)?;
        store::demo::insert(&mut transaction, &rows).await?;
        store::organisations::fold_names(&mut transaction).await?;
        store::placements::search::fill(&mut transaction).await?;
        let event = audit::Event::new("season", fresh(), "demonstration_seeded");
        audit::record(&mut transaction, now, None, event).await?;
        transaction.commit().await?;
        Ok(true)
    }
}
