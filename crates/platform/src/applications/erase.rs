//! Erases what was sent with applications, once the schedule says so.

use domain::{application::ApplicationState, retention};
use store::applications;
use uuid::Uuid;

use crate::{
    Error, Platform, Result,
    audit::{self, Event},
};

/// Applications erased in one transaction, so that none lasts long.
const AT_ONCE: i64 = 200;

impl Platform {
    /// Erases copies, letters, answers, reasons and messages of applications that ended long enough ago; the answer is how many
    /// applications it concerned. Several servers may do it at once.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub(crate) async fn erase_ended_applications(&self) -> Result<u64> {
        let mut erased = 0;
        for state in ApplicationState::ALL.iter().copied().filter(|state| !state.is_live()) {
            while let Some(count) = self.erase_some(state).await? {
                erased += count;
            }
        }
        Ok(erased)
    }

    /// Erases some of those that ended in that state; `None` where none is left.
    async fn erase_some(&self, state: ApplicationState) -> Result<Option<u64>> {
        let now = self.clock.now();
        let before = now.checked_sub(retention::kept_after_end(state)).map_err(Error::internal)?;
        let mut transaction = self.pool.begin().await?;
        let over = applications::over(&mut transaction, &[state], before, AT_ONCE).await?;
        if over.is_empty() {
            return Ok(None);
        }
        let ids: Vec<Uuid> = over.iter().map(|id| id.as_uuid()).collect();
        applications::erase(&mut transaction, &ids).await?;
        for id in &ids {
            audit::record(&mut transaction, now, None, Event::new("application", *id, "file_erased")).await?;
        }
        transaction.commit().await?;
        Ok(Some(u64::try_from(ids.len()).unwrap_or(u64::MAX)))
    }
}
