//! The steps of a placement that its pages offer: the day from which each is possible, whom it concerns, and what ends with it.

use domain::{
    application::Actor,
    ids::AccountId,
    placement::{PlacementAction, PlacementActor},
};
use jiff::{Timestamp, civil::Date};
use sqlx::PgConnection;
use store::placements::Stored;

use super::concerned::Concerned;
use crate::{
    Error, Platform, Result,
    applications::{End, end_undecided},
};

/// The steps that pages announce before their button.
const ANNOUNCED: [PlacementAction; 3] = [PlacementAction::Close, PlacementAction::Start, PlacementAction::Complete];

/// A step that comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepAhead {
    pub action: PlacementAction,
    /// Its first day, while that has not come.
    pub from: Option<Date>,
    pub people: Concerned,
}

impl StepAhead {
    /// How many applications end with it.
    #[must_use]
    pub const fn ends(&self) -> i64 {
        let waiting = if self.action.ends_undecided() { self.people.waiting } else { 0 };
        let offered = if self.action.ends_offers() { self.people.offered } else { 0 };
        waiting + offered
    }

    /// Whether people hold a place without a departure on record, which must be settled first.
    #[must_use]
    pub const fn waits_for_departures(&self) -> bool {
        matches!(self.action, PlacementAction::Complete) && self.people.accepted > 0
    }
}

impl Platform {
    /// The announced step that comes next for a placement, if there is one.
    pub(super) async fn step_ahead(&self, connection: &mut PgConnection, stored: &Stored) -> Result<Option<StepAhead>> {
        let Some(action) =
            ANNOUNCED.into_iter().find(|action| stored.state.after(*action, PlacementActor::Oci).is_ok())
        else {
            return Ok(None);
        };
        let people = Concerned::by(connection, stored.id).await?;
        let from = stored.content.check_day(action, self.clock().today()).err().map(|early| early.from);
        Ok(Some(StepAhead { action, from, people }))
    }

    /// Checks that an announced step may be taken: its day has come, nobody holds a place that is in the air, and no more
    /// applications end than the page said.
    pub(super) async fn check_step(
        &self,
        connection: &mut PgConnection,
        stored: &Stored,
        action: PlacementAction,
        announced: i64,
    ) -> Result<()> {
        stored.content.check_day(action, self.clock().today())?;
        let step = StepAhead { action, from: None, people: Concerned::by(connection, stored.id).await? };
        if step.waits_for_departures() {
            return Err(Error::Refused("placement-step-refused-departures"));
        }
        if step.ends() > announced { Err(Error::MovedOn) } else { Ok(()) }
    }
}

/// Ends what a step that was just taken ends.
pub(super) async fn end_with_step(
    connection: &mut PgConnection,
    stored: &Stored,
    action: PlacementAction,
    account: AccountId,
    now: Timestamp,
) -> Result<()> {
    if !action.ends_undecided() {
        return Ok(());
    }
    let how = End { by: Actor::Organisation, account, reason: None, now };
    end_undecided(connection, stored.id, &how, action.ends_offers()).await
}
