//! The CV: a PDF, stored privately, read by its owner and by those who decide about their application.

use domain::{
    account::{Membership, Viewer},
    ids::{OrganisationId, ParticipantId},
};
use sqlx::PgConnection;

use crate::{Error, Platform, Result, audit};

impl Platform {
    /// A person's CV, for themselves or for members of an OCI to which they applied who may read files. Each reading is noted. While an
    /// OCI is suspended or refused, no file leaves by it: letters and answers are read on the site.
    ///
    /// # Errors
    /// `NotFound` for everybody else, and where there is none; `Refused` where every OCI of the reader is stopped.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %participant))]
    pub async fn read_cv(&self, viewer: &Viewer, participant: ParticipantId) -> Result<Vec<u8>> {
        let mut transaction = self.pool.begin().await?;
        let own = viewer.participant == Some(participant);
        let organisation =
            if own { None } else { Some(reading_organisation(&mut transaction, viewer, participant).await?) };
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

/// The OCI for which the person may read the CV.
async fn reading_organisation(
    connection: &mut PgConnection,
    viewer: &Viewer,
    participant: ParticipantId,
) -> Result<OrganisationId> {
    let readers = viewer.memberships.iter().filter(|membership| membership.role.can_read_files());
    let (stopped, acting): (Vec<_>, Vec<_>) = readers.partition(|membership| membership.state.is_stopped());
    let ids = |of: Vec<&Membership>| of.iter().map(|membership| membership.organisation.as_uuid()).collect::<Vec<_>>();
    if let Some(found) = store::participants::applied_to(connection, participant, &ids(acting)).await? {
        return Ok(found);
    }
    match store::participants::applied_to(connection, participant, &ids(stopped)).await? {
        Some(_) => Err(Error::Refused("candidates-refused-stopped")),
        None => Err(Error::NotFound),
    }
}
