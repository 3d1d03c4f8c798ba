//! The CV: a PDF, stored privately, read by its owner and by those who decide about their application.

use domain::{account::Viewer, ids::ParticipantId};

use crate::{Error, Platform, Result, audit};

impl Platform {
    /// A person's CV, for themselves or for members of an OCI to which they applied who may read files. Each reading is noted.
    ///
    /// # Errors
    /// `NotFound` for everybody else, and where there is none.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %participant))]
    pub async fn read_cv(&self, viewer: &Viewer, participant: ParticipantId) -> Result<Vec<u8>> {
        let mut transaction = self.pool.begin().await?;
        let own = viewer.participant == Some(participant);
        let organisation = if own {
            None
        } else {
            let readers = viewer.memberships.iter().filter(|membership| membership.role.can_read_files());
            let organisations: Vec<_> = readers.map(|membership| membership.organisation.as_uuid()).collect();
            let found = store::participants::applied_to(&mut transaction, participant, &organisations).await?;
            Some(found.ok_or(Error::NotFound)?)
        };
        let content = store::participants::cv(&mut transaction, participant).await?.ok_or(Error::NotFound)?;
        let detail = organisation.map_or(serde_json::json!({}), |id| serde_json::json!({ "organisation": id }));
        let event = audit::Event::new("participant", participant.as_uuid(), "cv_read").with_detail(detail);
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
