//! "Not for me": a person takes a placement off their own ranked list, or puts it back. Nobody else reads it, and it counts nowhere.

use domain::{account::Viewer, ids::PlacementId};

use crate::{Error, Platform, Result, audit, profile};

impl Platform {
    /// Takes a placement off the person's ranked list; a second time the first one stands.
    ///
    /// # Errors
    /// `NotFound` for a placement that was never published, and when the person signed up for something else than to take part.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %placement))]
    pub async fn set_aside(&self, viewer: &Viewer, placement: PlacementId) -> Result<()> {
        profile::track(viewer)?;
        let now = self.clock.now();
        let mut transaction = self.pool.begin().await?;
        let put = store::set_aside::put(&mut transaction, viewer.account, placement, now).await?;
        if put.ok_or(Error::NotFound)? {
            let event = audit::Event::new("placement", placement.as_uuid(), "set_aside");
            audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        }
        Ok(transaction.commit().await?)
    }

    /// Puts a placement back on the person's ranked list; where it is there already, nothing changes.
    ///
    /// # Errors
    /// `NotFound` when the person signed up for something else than to take part.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %placement))]
    pub async fn put_back(&self, viewer: &Viewer, placement: PlacementId) -> Result<()> {
        profile::track(viewer)?;
        let mut transaction = self.pool.begin().await?;
        if store::set_aside::remove(&mut transaction, viewer.account, placement).await? {
            let event = audit::Event::new("placement", placement.as_uuid(), "put_back");
            audit::record(&mut transaction, self.clock.now(), Some(viewer.account), event).await?;
        }
        Ok(transaction.commit().await?)
    }
}
