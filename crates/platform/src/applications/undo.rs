//! Undoing steps: what a member recorded by mistake, and what a step of the placement ended.

use domain::{
    account::Viewer,
    application::{Actor, ApplicationAction, Pause, PostInPlacement, StateChange, StoredApplication},
    ids::{AccountId, ApplicationId, PlacementId},
    step::NotUndone,
};
use jiff::Timestamp;
use serde_json::json;
use sqlx::PgConnection;
use store::{
    applications::{self, Lookup, NewEvent},
    recipients,
};

use super::{
    found,
    mails::{self, ToPerson},
    post, same_version,
};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
};

impl Platform {
    /// Undoes the last step of an application. Nobody was written to about it, so nobody is now; both timelines show it.
    ///
    /// # Errors
    /// `NotFound` when the person does not decide there, `Refused` with the reason why it stays, `MovedOn`.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, application = %id))]
    pub async fn undo_application_step(&self, viewer: &Viewer, id: ApplicationId, version: i32) -> Result<()> {
        let now = self.clock.now();
        let mut transaction = self.pool.begin().await?;
        let (row, post) = found::to_decide(&mut transaction, viewer, id).await?;
        same_version(&row, version)?;
        let last = applications::last_event(&mut transaction, id).await?.ok_or(NotUndone::Kind)?;
        let change = last.undo(row.state, viewer.account, now)?;
        if let Some(pause) = stops_undoing(&post, last.action) {
            return Err(pause.into());
        }
        take_back(&mut transaction, &row, change, viewer.account, now).await?;
        Ok(transaction.commit().await?)
    }
}

/// What stops a member from undoing that step, if anything does. Undoing leads nobody away: while nobody leaves for the country, the
/// list of those who are there is put right.
pub(super) fn stops_undoing(post: &PostInPlacement, action: ApplicationAction) -> Option<Pause> {
    post.pause(action, Actor::Organisation).filter(|pause| *pause != Pause::Country)
}

/// Brings back the applications that a step of their placement ended at that moment, and tells their people. Those to which something
/// happened since stay as they are; so do those of people who took another place or closed their account meanwhile. The caller has
/// locked the placement.
pub(crate) async fn resume_ended(
    connection: &mut PgConnection,
    placement: PlacementId,
    account: AccountId,
    ended_at: Timestamp,
    now: Timestamp,
) -> Result<()> {
    applications::lock_of_placement(connection, placement).await?;
    let last = applications::last_events(connection, placement).await?;
    let rows = applications::find(connection, Lookup { placement: Some(placement), ..Lookup::default() }).await?;
    for row in rows {
        let event = last.iter().find(|(id, _)| *id == row.id).map(|(_, event)| event);
        let Some(change) = event.and_then(|event| event.resumed(row.state, ended_at)) else { continue };
        if !still_applies(connection, &row).await? {
            continue;
        }
        take_back(connection, &row, change, account, now).await?;
        let post = post(connection, row.post.as_uuid()).await?;
        mails::to_person(connection, &row, &post, ToPerson::Resumed, now).await?;
    }
    Ok(())
}

/// Whether the person has an open account, or applied on paper, and holds no place.
pub(super) async fn still_applies(connection: &mut PgConnection, row: &StoredApplication) -> Result<bool> {
    if let Some(account) = row.account
        && recipients::of_account(connection, account).await?.is_none()
    {
        return Ok(false);
    }
    let theirs = applications::find(connection, Lookup::participant(row.participant)).await?;
    Ok(!theirs.iter().any(|other| other.state.holds_seat() && other.state.is_live()))
}

async fn take_back(
    connection: &mut PgConnection,
    row: &StoredApplication,
    change: StateChange,
    account: AccountId,
    now: Timestamp,
) -> Result<()> {
    if !applications::set_state(connection, row.id, row.version, change.to(), now).await? {
        return Err(Error::MovedOn);
    }
    let event = NewEvent {
        application: row.id,
        at: now,
        account: Some(account),
        change,
        reason: None,
        note: None,
        interview: None,
        expires_on: None,
    };
    applications::insert_event(connection, &event).await?;
    let detail = json!({ "undone": change.action().as_str() });
    let event = Event::new("application", row.id.as_uuid(), "undone").with_detail(detail);
    audit::record(connection, now, Some(account), event).await
}
