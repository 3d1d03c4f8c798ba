//! The demonstration, and load that can be made again: plainly fictional people, made from hand-written pieces by a seed.
//!
//! Whatever is typed in life passes through the forms of the domain here too, so that every row reads back.

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
/// The password stands in the README.
const PASSWORD_HASH: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$ZGVtb25zdHJhdGlvbi1RUw$zbVx6MOIWOk+QE11i6CJ6fDvj7Lpn2B8dzbXU24CZqE";

impl Platform {
    /// Fills an empty database with the demonstration. A database in which somebody has an account stays as it is.
    ///
    /// # Errors
    /// The database's; nothing is written then.
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
        let event = audit::Event::new("season", fresh(), "demonstration_seeded");
        audit::record(&mut transaction, now, None, event).await?;
        transaction.commit().await?;
        Ok(true)
    }
}
