//! The sessions of a person, which they see and end.

use domain::{
    account::{OwnSession, Viewer},
    ids::SessionId,
};

use super::earliest_visit;
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
};

impl Platform {
    /// Where a person is signed in, the latest visit first.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn sessions(&self, viewer: &Viewer) -> Result<Vec<OwnSession>> {
        let now = self.clock().now();
        let mut connection = self.pool.acquire().await?;
        Ok(store::sessions::of_account(&mut connection, viewer.account, now, earliest_visit(now)?).await?)
    }

    /// Ends one of a person's sessions.
    ///
    /// # Errors
    /// `NotFound` for a session that is not theirs.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %session))]
    pub async fn end_session(&self, viewer: &Viewer, session: SessionId) -> Result<()> {
        let mut transaction = self.pool.begin().await?;
        if !store::sessions::delete_own(&mut transaction, viewer.account, session).await? {
            return Err(Error::NotFound);
        }
        let event = Event::new("account", viewer.account.as_uuid(), "session_ended");
        audit::record(&mut transaction, self.clock().now(), Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }
}
