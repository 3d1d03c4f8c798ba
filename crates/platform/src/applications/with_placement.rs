//! What becomes of applications when their placement begins, ends, is cancelled or changes. The caller has locked the placement, so that
//! no application is sent at the same time.

use domain::{
    application::{
        Actor, ApplicationAction, ApplicationDraft, ApplicationState, NotSelectedReason, Pause, PostInPlacement,
        Reason, StoredApplication, WithdrawalReason,
    },
    ids::{AccountId, PlacementId, PostId},
    placement::Questions,
    text::Paragraph,
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::applications::{self, Lookup};

use super::{
    EventDetails,
    expiry::expire,
    mails::{self, ToPerson},
    offers::{end, withdraw},
    post,
};
use crate::{Error, Result, stops::Turn};

/// The actor who ends the applications to a placement, and the reason.
pub(crate) struct End<'a> {
    pub by: Actor,
    pub account: AccountId,
    pub reason: Option<&'a Paragraph>,
    pub now: Timestamp,
}

/// Ends every application before departure, frees its seat and writes to its person. People who have left get a mail too; their
/// return is recorded one by one. Drafts are deleted.
pub(crate) async fn end_with_placement(
    connection: &mut PgConnection,
    placement: PlacementId,
    how: &End<'_>,
) -> Result<()> {
    applications::lock_of_placement(connection, placement).await?;
    for (row, post) in live(connection, placement).await? {
        let told = match (row.state, row.state.change(ApplicationAction::EndWithPlacement, how.by)) {
            (ApplicationState::Draft, _) => {
                withdraw(connection, &row, Actor::System, &EventDetails::default(), how.now).await?;
                ToPerson::PlacementStopped
            }
            (_, Ok(change)) => {
                let reason = Some(Reason::Withdrawal(WithdrawalReason::PlacementChanged));
                let details =
                    EventDetails { account: Some(how.account), reason, note: how.reason, ..EventDetails::default() };
                end(connection, &row, change, &details, how.now).await?;
                ToPerson::PlacementCancelled
            }
            _ => ToPerson::PlacementStopped,
        };
        mails::to_person(connection, &row, &post, told, how.now).await?;
    }
    Ok(())
}

/// Ends every application that nobody decided about, and every open offer where the stay is over. Each person is told. Drafts stay:
/// only their person sees them, and nothing in them is lost.
pub(crate) async fn end_undecided(
    connection: &mut PgConnection,
    placement: PlacementId,
    how: &End<'_>,
    offers_too: bool,
) -> Result<()> {
    applications::lock_of_placement(connection, placement).await?;
    for (row, post) in live(connection, placement).await? {
        if row.state.is_undecided() {
            let change = row.state.change(ApplicationAction::NotSelect, how.by)?;
            let reason = Some(Reason::NotSelected(NotSelectedReason::NoDecision));
            let details =
                EventDetails { account: Some(how.account), reason, note: how.reason, ..EventDetails::default() };
            end(connection, &row, change, &details, how.now).await?;
            mails::to_person(connection, &row, &post, ToPerson::Ended, how.now).await?;
        } else if offers_too && row.state == ApplicationState::Offered {
            expire(connection, &row, how.now).await?;
        }
    }
    Ok(())
}

/// Writes to everybody with an application under way that the placement has changed.
pub(crate) async fn tell_of_change(
    connection: &mut PgConnection,
    placement: PlacementId,
    now: Timestamp,
) -> Result<()> {
    for (row, post) in live(connection, placement).await? {
        if row.state != ApplicationState::Draft {
            mails::to_person(connection, &row, &post, ToPerson::PlacementChanged, now).await?;
        }
    }
    Ok(())
}

/// Writes to everybody with an application under way that something stops the stay, or no longer does. Who is back is not concerned;
/// nor, at the end of a stop, is anybody whom another one still stops.
pub(crate) async fn tell_of_pause(
    connection: &mut PgConnection,
    placement: PlacementId,
    cause: Pause,
    turn: Turn,
    now: Timestamp,
) -> Result<()> {
    for (row, post) in live(connection, placement).await? {
        let concerned = !matches!(row.state, ApplicationState::Draft | ApplicationState::Returned);
        let still_stopped = post.standing_pause().is_some_and(Pause::may_be_lifted);
        if concerned && !(turn == Turn::Ends && still_stopped) {
            mails::to_person(connection, &row, &post, ToPerson::Paused(cause, turn), now).await?;
        }
    }
    Ok(())
}

/// Drafts accepted what the placement asked before, so they must accept it again. Their text stays.
pub(crate) async fn ask_again(connection: &mut PgConnection, placement: PlacementId) -> Result<()> {
    Ok(applications::forget_acceptance(connection, placement).await?)
}

/// The answers of drafts follow their questions.
pub(crate) async fn carry_answers(
    connection: &mut PgConnection,
    placement: PlacementId,
    before: &Questions,
    after: &Questions,
    now: Timestamp,
) -> Result<()> {
    applications::lock_of_placement(connection, placement).await?;
    for (row, _) in live(connection, placement).await? {
        if row.state != ApplicationState::Draft {
            continue;
        }
        let answers = after.carry(before, &row.draft_answers);
        let draft = ApplicationDraft { answers, ..row.draft() };
        if !applications::save_draft(connection, row.id, row.version, &draft, now).await? {
            return Err(Error::MovedOn);
        }
    }
    Ok(())
}

/// The live applications of a placement, each with its post.
async fn live(
    connection: &mut PgConnection,
    placement: PlacementId,
) -> Result<Vec<(StoredApplication, PostInPlacement)>> {
    let rows = applications::find(connection, Lookup { placement: Some(placement), ..Lookup::default() }).await?;
    let mut posts: Vec<(PostId, PostInPlacement)> = Vec::new();
    let mut found = Vec::new();
    for row in rows.into_iter().filter(|row| row.state.is_live()) {
        if posts.iter().all(|(id, _)| *id != row.post) {
            posts.push((row.post, post(connection, row.post.as_uuid()).await?));
        }
        let post = posts.iter().find(|(id, _)| *id == row.post).map(|(_, post)| post.clone());
        found.extend(post.map(|post| (row, post)));
    }
    Ok(found)
}
