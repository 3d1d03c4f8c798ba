//! The taxonomy of skills: built in, widened by ESCO, kept in the database and, for answering people, in memory.

mod builtin;
mod esco;
mod import;
mod index;

pub use esco::{Folder, TaxonomyFileError};
pub use import::{ImportError, Imported};
pub use index::{SkillSuggestion, Skills};

use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use jiff::Timestamp;

use crate::{Error, Platform, Result};

/// The skills of the built-in file: what a server knows before anybody imports anything.
static BUILT_IN: LazyLock<Arc<Skills>> = LazyLock::new(|| {
    let rows = builtin::rows().expect("the built-in file is read by this crate's tests");
    Arc::new(Skills::build(rows).expect("the built-in file is read by this crate's tests"))
});

/// What a node holds in memory. Cheap to clone; all clones see the same.
#[derive(Clone)]
pub(crate) struct Loaded(Arc<RwLock<Version>>);

struct Version {
    skills: Arc<Skills>,
    /// When the ESCO that it holds was imported.
    esco: Option<Timestamp>,
}

impl Default for Loaded {
    fn default() -> Self {
        Self(Arc::new(RwLock::new(Version { skills: BUILT_IN.clone(), esco: None })))
    }
}

impl Loaded {
    fn skills(&self) -> Arc<Skills> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).skills.clone()
    }

    fn esco(&self) -> Option<Timestamp> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).esco
    }

    fn replace(&self, skills: Arc<Skills>, esco: Option<Timestamp>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Version { skills, esco };
    }
}

impl Platform {
    /// The taxonomy as it stands. Hold the answer for one request, not longer.
    #[must_use]
    pub fn skills(&self) -> Arc<Skills> {
        self.skills.skills()
    }

    /// Writes the built-in taxonomy where it changed since the last start, and takes what the database knows beyond it into
    /// memory.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn load_taxonomy(&self) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        import::write_builtin(&mut transaction, now).await?;
        transaction.commit().await?;
        self.refresh_skills().await
    }

    /// Takes into memory what another process imported meanwhile; one small query where nothing changed.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn refresh_skills(&self) -> Result<()> {
        let mut connection = self.pool.acquire().await?;
        let imported = store::skills::esco_loaded_at(&mut connection).await?;
        if imported == self.skills.esco() {
            return Ok(());
        }
        let rows = store::skills::everything(&mut connection).await?;
        drop(connection);
        // A hundred thousand labels take a second of work: not on a thread that answers requests.
        let skills = tokio::task::spawn_blocking(move || Skills::build(rows)).await.map_err(Error::internal)?;
        self.skills.replace(Arc::new(skills.map_err(Error::internal)?), imported);
        Ok(())
    }
}
