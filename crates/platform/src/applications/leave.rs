//! What becomes of a person's applications when their account closes.

use domain::{
    application::{Actor, ApplicationAction, ApplicationState, Reason, WithdrawalReason},
    ids::{AccountId, ParticipantId},
};
use jiff::Timestamp;
use sqlx::PgConnection;

use super::{
    Deed,
    mails::{self, ToOci},
    offers, post,
};
use crate::{
    Error, Result,
    store::{self, applications::Lookup},
};

/// Withdraws every live application of a person, tells the organisations, and erases what the person wrote.
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
        let (action, by) = (ApplicationAction::Withdraw, Actor::Participant);
        row.state.after(action, by).map_err(|_| Error::Refused("accounts-close-underway"))?;
        let reason = Some(Reason::Withdrawal(WithdrawalReason::Other));
        let deed = Deed { account: Some(account), reason, ..Deed::default() };
        offers::withdraw(connection, row, by, &deed, now).await?;
        let post = post(connection, row.post.as_uuid()).await?;
        mails::to_oci(connection, row, &post, ToOci::Withdrawn, now).await?;
    }
    Ok(store::closing::erase_applications(connection, participant).await?)
}
