//! What was sent with an application: copied at its submission, updated by its person, read by its OCI while it is live or reviewed.

use domain::{
    account::Viewer,
    application::{ChangedSince, SentCopy, StoredApplication},
    ids::ApplicationId,
    participant::completeness,
};
use sqlx::PgConnection;
use store::applications;

use super::{apply::profile, found, reviews::answers_open_review, same_version};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
};

impl Platform {
    /// Puts today's profile and CV in the place of those that were sent, with the reasons of the fit that follow from them.
    ///
    /// # Errors
    /// `NotFound` for another person's, `MovedOn`, also once a place was offered or the application has ended; `Refused` where the
    /// profile lacks what an application requires.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, application = %id))]
    pub async fn update_file(&self, viewer: &Viewer, id: ApplicationId, version: i32) -> Result<()> {
        let participant = viewer.participant()?;
        let mut transaction = self.pool.begin().await?;
        let (row, post) = found::own(&mut transaction, participant, id).await?;
        same_version(&row, version)?;
        if !row.state.is_undecided() {
            return Err(Error::MovedOn);
        }
        let profile = profile(&mut transaction, participant).await?;
        if !completeness(&profile).can_apply() {
            return Err(Error::Refused("application-refused-profile"));
        }
        let now = self.clock.now();
        let explanation = self.explain_for(&mut transaction, participant, &profile, &post).await?;
        if !applications::set_explanation(&mut transaction, id, version, &explanation, now).await? {
            return Err(Error::MovedOn);
        }
        applications::take_copy(&mut transaction, id, participant, &profile, true, now).await?;
        let event = Event::new("application", id.as_uuid(), "file_updated");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }

    /// The CV that was sent with an application: for its person, and for members of its OCI who may read files while it is live, or while they
    /// answer a review. The audit trail records each reading. While an OCI is suspended or refused, no file leaves by it.
    ///
    /// # Errors
    /// `NotFound` for everybody else, and where there is none; `Refused` where the OCI is stopped.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, application = %id))]
    pub async fn read_sent_cv(&self, viewer: &Viewer, id: ApplicationId) -> Result<Vec<u8>> {
        let mut transaction = self.pool.begin().await?;
        let now = self.clock.now();
        if !is_own(&mut transaction, viewer, id).await? {
            let ((row, post), member) = found::of_member(&mut transaction, viewer, id).await?;
            let answers = answers_open_review(&mut transaction, viewer, (id, &post), now).await?;
            if !member.role.can_read_files() || !row.access(now).to_answer(answers).shows_profile() {
                return Err(Error::NotFound);
            }
            if member.state.is_stopped() {
                return Err(Error::Refused("candidates-refused-stopped"));
            }
        }
        let content = applications::sent_cv(&mut transaction, id).await?.ok_or(Error::NotFound)?;
        let event = Event::new("application", id.as_uuid(), "cv_read");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        transaction.commit().await?;
        Ok(content)
    }
}

pub(super) async fn is_own(connection: &mut PgConnection, viewer: &Viewer, id: ApplicationId) -> Result<bool> {
    let Some(person) = viewer.participant else { return Ok(false) };
    match found::own(connection, person, id).await {
        Ok(_) => Ok(true),
        Err(Error::NotFound) => Ok(false),
        Err(error) => Err(error),
    }
}

/// What differs between the copy and today's profile and CV, where the person may still update the copy.
pub(super) async fn changed_since(
    connection: &mut PgConnection,
    row: &StoredApplication,
    copy: Option<&SentCopy>,
) -> Result<ChangedSince> {
    let Some(copy) = copy.filter(|_| row.state.is_undecided()) else { return Ok(ChangedSince::default()) };
    let today = profile(connection, row.participant).await?;
    let cv = applications::cv_hash(connection, row.participant).await?;
    Ok(copy.changed(&today, cv.as_deref()))
}
