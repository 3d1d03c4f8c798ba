//! Applying and being chosen: a person's applications, an organisation's candidates, offers and seats.
//!
//! Order of locks, everywhere: the placement (shared by who applies, alone for who changes or cancels it), then applications (of
//! one person or one placement, in the order of their identifiers), then the post. Places
//! offered and not yet answered count against the seats, so that whoever is offered one finds it: offers and seats taken
//! together never exceed the seats, unless the seats were lowered meanwhile; then the first to accept have them.

mod apply;
mod candidates;
mod decide;
mod expiry;
mod leave;
mod mails;
mod offers;
mod organisation;
mod paper;
mod person;
mod views;
mod with_placement;

pub use decide::Decided;
pub(crate) use leave::leave_all;
pub(crate) use views::{dates, deadline, not_open, rule, subject, track};
pub(crate) use with_placement::{End, ask_again, carry_answers, end_with_placement, tell_of_change};

use domain::{
    application::{Actor, ApplicationAction, InterviewForm, Reason},
    ids::{AccountId, ApplicationId},
    text::Paragraph,
    transition::InvalidTransition,
};
use jiff::{Timestamp, civil::Date};
use sqlx::PgConnection;

use crate::{
    Error, Result,
    audit::{self, Event},
    store::applications::{self as store, ApplicationRow, Happened, Lookup, PostRow},
};

/// Something done to an application, with what both sides read of it.
#[derive(Default)]
struct Deed<'a> {
    account: Option<AccountId>,
    reason: Option<Reason>,
    note: Option<&'a Paragraph>,
    interview: Option<&'a InterviewForm>,
    expires_on: Option<Date>,
}

impl From<InvalidTransition> for Error {
    /// What is not possible from here was possible from where the person read it.
    fn from(_: InvalidTransition) -> Self {
        Self::MovedOn
    }
}

/// Moves an application by the rules of its domain type, from the version that was read: state, event and audit row.
async fn advance(
    connection: &mut PgConnection,
    row: &ApplicationRow,
    action: ApplicationAction,
    by: Actor,
    deed: &Deed<'_>,
    now: Timestamp,
) -> Result<()> {
    let to = row.state.after(action, by)?;
    if !store::set_state(connection, row.id, row.version, to, now).await? {
        return Err(Error::MovedOn);
    }
    note(connection, row, (action, by, to), deed, now).await
}

/// Writes the event of a change and its audit row.
async fn note(
    connection: &mut PgConnection,
    row: &ApplicationRow,
    (action, by, to): (ApplicationAction, Actor, domain::application::ApplicationState),
    deed: &Deed<'_>,
    now: Timestamp,
) -> Result<()> {
    let event = Happened {
        application: row.id,
        at: now,
        by,
        account: deed.account,
        action,
        from: row.state,
        to,
        reason: deed.reason,
        note: deed.note,
        interview: deed.interview,
        expires_on: deed.expires_on,
    };
    store::insert_event(connection, &event).await?;
    audit::record(connection, now, deed.account, Event::new("application", row.id.as_uuid(), action.as_str())).await
}

/// An application and its post; `NotFound` where there is none.
async fn one(connection: &mut PgConnection, id: ApplicationId) -> Result<(ApplicationRow, PostRow)> {
    let row = store::find(connection, Lookup::application(id)).await?.pop().ok_or(Error::NotFound)?;
    let post = post(connection, row.post.as_uuid()).await?;
    Ok((row, post))
}

async fn post(connection: &mut PgConnection, id: uuid::Uuid) -> Result<PostRow> {
    store::posts(connection, &[id]).await?.into_values().next().ok_or(Error::NotFound)
}

/// Refuses what was decided on another version than the one that stands.
fn same_version(row: &ApplicationRow, version: i32) -> Result<()> {
    if row.version == version { Ok(()) } else { Err(Error::MovedOn) }
}
