//! The CV: a PDF, stored privately. OCIs read the copies that were sent with applications, not this one.

use domain::{account::Viewer, ids::ParticipantId};

use crate::{Error, Platform, Result, audit};

impl Platform {
    /// The person's own CV of today. Each reading is noted.
    ///
    /// # Errors
    /// `NotFound` for another person's, and where there is none.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %participant))]
    pub async fn read_cv(&self, viewer: &Viewer, participant: ParticipantId) -> Result<Vec<u8>> {
        if viewer.participant != Some(participant) {
            return Err(Error::NotFound);
        }
        let mut transaction = self.pool.begin().await?;
        let content = store::participants::cv(&mut transaction, participant).await?.ok_or(Error::NotFound)?;
        let event = audit::Event::new("participant", participant.as_uuid(), "cv_read");
        audit::record(&mut transaction, self.clock().now(), Some(viewer.account), event).await?;
        transaction.commit().await?;
        Ok(content)
    }

    /// Deletes the person's own CV.
    ///
    /// # Errors
    /// `MovedOn` where another save came between.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn remove_cv(&self, viewer: &Viewer, version: i32) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let stored = store::participants::by_account(&mut transaction, viewer.account).await?;
        let mut stored = stored.ok_or(Error::NotFound)?;
        stored.profile.background.cv = None;
        if !store::participants::update(&mut transaction, stored.id, version, &stored.profile, now).await? {
            return Err(Error::MovedOn);
        }
        store::participants::delete_cv(&mut transaction, stored.id).await?;
        let event = audit::Event::new("participant", stored.id.as_uuid(), "cv_deleted");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }
}
