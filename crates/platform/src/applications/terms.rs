//! What a person does when the terms that they accepted change: accept again, or leave without fault.

use domain::{
    account::Viewer,
    application::{PostInPlacement, StoredApplication, WithdrawalReason},
    form::{FieldCode, FormErrors},
    ids::ApplicationId,
};

use super::{found, same_version};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
};

impl Platform {
    /// Accepts the terms as they are after so many revisions of the placement.
    ///
    /// # Errors
    /// `NotFound` for another person's; `MovedOn` where the terms have changed again, or nothing waits for an answer.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, application = %id))]
    pub async fn accept_terms(&self, viewer: &Viewer, id: ApplicationId, version: i32, revisions: u32) -> Result<()> {
        let participant = viewer.participant()?;
        let mut transaction = self.pool.begin().await?;
        let (row, post) = found::own_kept(&mut transaction, participant, id).await?;
        same_version(&row, version)?;
        if row.changes(&post).is_empty() || post.content.revision_count() != revisions {
            return Err(Error::MovedOn);
        }
        let now = self.clock.now();
        if !store::applications::accept_terms(&mut transaction, id, version, now).await? {
            return Err(Error::MovedOn);
        }
        let event = Event::new("application", id.as_uuid(), "terms_accepted");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }
}

/// A place is taken on the terms of today: those that changed are accepted first.
pub(super) fn terms_accepted(row: &StoredApplication, post: &PostInPlacement) -> Result<()> {
    if row.changes(post).is_empty() { Ok(()) } else { Err(Error::Refused("application-refused-terms")) }
}

/// Only people whose terms changed leave for that reason.
pub(super) fn may_give(reason: WithdrawalReason, row: &StoredApplication, post: &PostInPlacement) -> Result<()> {
    let terms_changed = !row.changes(post).is_empty();
    if WithdrawalReason::choices(terms_changed).any(|choice| choice == reason) {
        return Ok(());
    }
    Err(FormErrors::one("reason", FieldCode::UnknownChoice).into())
}
