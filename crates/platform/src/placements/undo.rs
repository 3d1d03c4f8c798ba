//! Undoing the last step of a placement: by the person who took it, within a day, while nobody did anything else to it.

use domain::{
    account::Viewer,
    application::Pause,
    ids::PlacementId,
    placement::{LastPassage, PlacementAction, PlacementActor, PlacementState},
    step::{NotUndone, Undoable},
};
use serde_json::json;
use sqlx::PgConnection;
use store::placements::{Change, Stored};

use super::{
    edit::{may_edit, read_at},
    passage,
};
use crate::{
    Error, Platform, Result,
    applications::resume_ended,
    audit::{self, Event},
};

impl Platform {
    /// Undoes the last step. Applications that ended with it are where they were, and their people are told.
    ///
    /// # Errors
    /// `NotFound` for a person who neither edits it nor runs the programme, `Refused` with the reason why it stays or what stops it
    /// now, `MovedOn`.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, placement = %id))]
    pub async fn undo_placement_step(&self, viewer: &Viewer, id: PlacementId, version: i32) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        store::placements::lock(&mut transaction, id).await?;
        let stored = store::placements::find(&mut transaction, id).await?.ok_or(Error::NotFound)?;
        may_undo(viewer, &stored)?;
        read_at(&stored, version)?;
        let last = store::placements::life::last_passage(&mut transaction, id).await?.ok_or(NotUndone::Kind)?;
        let (action, to) = last.undo(stored.version, viewer.account, now)?;
        not_paused(&mut transaction, &stored, to).await?;
        let change = Change { to, before_suspension: None, reason: None, keeps_proposal: to.keeps_proposal() };
        if !store::placements::change_state(&mut transaction, id, version, &change, now).await? {
            return Err(Error::MovedOn);
        }
        audit::record(&mut transaction, now, Some(viewer.account), undone(&stored, &last, action)).await?;
        if action.ends_undecided() {
            resume_ended(&mut transaction, id, viewer.account, last.at, now).await?;
        }
        Ok(transaction.commit().await?)
    }

    /// The last step of a placement, where this person may undo it.
    pub(super) async fn undoable(
        &self,
        connection: &mut PgConnection,
        viewer: &Viewer,
        stored: &Stored,
    ) -> Result<Option<Undoable<PlacementAction>>> {
        let last = store::placements::life::last_passage(connection, stored.id).await?;
        let now = self.clock().now();
        let Some(last) = last.filter(|_| may_undo(viewer, stored).is_ok()) else { return Ok(None) };
        let Some(undoable) = last.undoable(stored.version, viewer.account, now) else { return Ok(None) };
        let paused = passage::pause_of_undoing(connection, stored, last.from).await?.is_some();
        Ok((!paused).then_some(undoable))
    }
}

/// Checks that neither the OCI nor the country stops an undoing that leads to `to`.
async fn not_paused(connection: &mut PgConnection, stored: &Stored, to: PlacementState) -> Result<()> {
    match passage::pause_of_undoing(connection, stored, to).await? {
        None => Ok(()),
        Some(Pause::Country) => Err(Error::Refused("placement-refused-undo-level")),
        Some(pause) => Err(pause.into()),
    }
}

/// Members who write its placement; the programme, which may close it.
fn may_undo(viewer: &Viewer, stored: &Stored) -> Result<()> {
    match viewer.coordinates_programme() {
        Ok(()) if stored.state != PlacementState::Draft => Ok(()),
        _ => may_edit(viewer.member_of(stored.organisation)?),
    }
}

/// The event names no action of its own: an undoing is not undone.
fn undone(stored: &Stored, last: &LastPassage, action: PlacementAction) -> Event<'static> {
    let by: PlacementActor = last.by;
    let detail = json!({
        "from": stored.state.as_str(), "to": last.from.as_str(), "by": by.as_str(), "undone": action.as_str(),
    });
    Event::new("placement", stored.id.as_uuid(), "undone").with_detail(detail)
}
