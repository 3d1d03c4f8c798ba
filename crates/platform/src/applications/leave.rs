//! What becomes of a person's applications when their account closes.

use domain::{
    application::{Actor, ApplicationAction, ApplicationState, Reason, WithdrawalReason},
    ids::{AccountId, ParticipantId},
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::applications::Lookup;

use super::{
    EventDetails,
    mails::{self, ToOci},
    offers, post,
};
use crate::{Error, Result};

/// Withdraws every live application of a person, tells the organisations, and erases what was sent and written.
///
/// # Errors
/// `Refused` while a stay is under way: it cannot be left by closing an account.
pub(crate) async fn leave_all(
    connection: &mut PgConnection,
    participant: ParticipantId,
    account: AccountId,
    now: Timestamp,
) -> Result<()> {
    store::applications::lock_of_person(connection, participant).await?;
    let rows = store::applications::find(connection, Lookup::participant(participant)).await?;
    for row in rows.iter().filter(|row| row.state.is_live() && row.state != ApplicationState::Draft) {
        let change = row.state.change(ApplicationAction::Withdraw, Actor::Participant);
        let change = change.map_err(|_| Error::Refused("accounts-close-underway"))?;
        let reason = Some(Reason::Withdrawal(WithdrawalReason::Other));
        let details = EventDetails { account: Some(account), reason, ..EventDetails::default() };
        offers::end(connection, row, change, &details, now).await?;
        let post = post(connection, row.post.as_uuid()).await?;
        mails::to_oci(connection, row, &post, ToOci::Withdrawn, now).await?;
    }
    Ok(store::applications::erase_of_person(connection, participant).await?)
}
