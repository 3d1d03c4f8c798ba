//! Applying and being chosen: a person's applications, an organisation's candidates, offers and seats.
//!
//! Locks are always taken in this order: the placement (shared by people who apply, exclusive for a change or a cancellation), then
//! applications (of one person or one placement, in the order of their identifiers), then the post. Open offers count against the
//! seats, so that everybody with an offer finds a seat: offers and taken seats together never exceed the seats, unless the seats were
//! lowered; then the first to accept get them.

mod apply;
mod candidate_list;
mod candidates;
mod copies;
mod decide;
mod erase;
mod expiry;
mod found;
mod interviews;
mod leave;
mod mails;
mod offers;
mod organisation;
mod paper;
mod person;
mod place;
mod reviews;
mod terms;
mod undo;
mod waiting;
mod with_placement;

pub use decide::Decided;
use found::post;
pub use interviews::InterviewDate;
pub(crate) use leave::leave_all;
pub(crate) use reviews::reviews_waiting;
pub(crate) use undo::resume_ended;
pub(crate) use waiting::waiting_for;
pub(crate) use with_placement::{
    End, ask_again, carry_answers, end_undecided, end_with_placement, tell_of_change, tell_of_pause,
};

use domain::{
    application::{Actor, ApplicationAction, InterviewForm, PostInPlacement, Reason, StateChange, StoredApplication},
    ids::AccountId,
    text::Paragraph,
};
use jiff::{Timestamp, civil::Date};
use sqlx::PgConnection;
use store::applications::{self, NewEvent};

use crate::{
    Error, Result,
    audit::{self, Event},
};

/// What the event of a change contains beside the change.
#[derive(Default)]
struct EventDetails<'a> {
    account: Option<AccountId>,
    reason: Option<Reason>,
    note: Option<&'a Paragraph>,
    interview: Option<&'a InterviewForm>,
    expires_on: Option<Date>,
}

/// Carries a change of state out, from the version that was read: state, event and audit row.
async fn advance(
    connection: &mut PgConnection,
    row: &StoredApplication,
    change: StateChange,
    details: &EventDetails<'_>,
    now: Timestamp,
) -> Result<()> {
    if !applications::set_state(connection, row.id, row.version, change.to(), now).await? {
        return Err(Error::MovedOn);
    }
    record(connection, row, change, details, now).await
}

/// Writes the event of a change and its audit row.
async fn record(
    connection: &mut PgConnection,
    row: &StoredApplication,
    change: StateChange,
    details: &EventDetails<'_>,
    now: Timestamp,
) -> Result<()> {
    let event = NewEvent {
        application: row.id,
        at: now,
        account: details.account,
        change,
        reason: details.reason,
        note: details.note,
        interview: details.interview,
        expires_on: details.expires_on,
    };
    applications::insert_event(connection, &event).await?;
    let event = Event::new("application", row.id.as_uuid(), change.action().as_str());
    audit::record(connection, now, details.account, event).await
}

/// Checks that neither the OCI nor the placement nor its country is paused for this step.
fn not_paused(post: &PostInPlacement, action: ApplicationAction, by: Actor) -> Result<()> {
    post.pause(action, by).map_or(Ok(()), |pause| Err(pause.into()))
}

/// Checks that the decision was made on the current version.
fn same_version(row: &StoredApplication, version: i32) -> Result<()> {
    if row.version == version { Ok(()) } else { Err(Error::MovedOn) }
}
