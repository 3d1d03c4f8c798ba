//! Seats: offered, taken and freed, under the lock of the post's row.

use domain::{
    account::Viewer,
    application::{
        Actor, ApplicationAction, ApplicationState, DeclineForm, OfferAnswer, PostInPlacement, Reason, StateChange,
        StoredApplication, WithdrawForm, WithdrawalReason,
    },
    form::{FieldCode, FormErrors},
    ids::{AccountId, ApplicationId, PostId},
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::{
    applications::{self, Lookup},
    offers,
};

use super::{
    EventDetails, advance, found,
    mails::{self, ToOci, ToPerson},
    not_paused,
    place::{of_dates, search_goes_on},
    post, same_version,
    terms::{may_give, terms_accepted},
};
use crate::{Error, Platform, Result};

impl Platform {
    /// Takes the offered place. The person's other applications of those dates are withdrawn; if there are any, the person must have
    /// confirmed it.
    ///
    /// # Errors
    /// `NotFound` for another person's, `MovedOn`, `NoSeatLeft`, an offer that has ended, or the confirmation that is missing.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, application = %id))]
    pub async fn accept_offer(&self, viewer: &Viewer, id: ApplicationId, version: i32, confirmed: bool) -> Result<()> {
        let participant = viewer.participant()?;
        let mut transaction = self.pool.begin().await?;
        let (row, post) = found::own_kept(&mut transaction, participant, id).await?;
        terms_accepted(&row, &post)?;
        self.accept(&mut transaction, &row, version, confirmed, viewer.account).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Declines the offered place.
    ///
    /// # Errors
    /// `NotFound` for another person's, `MovedOn`.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, application = %id))]
    pub async fn decline_offer(
        &self,
        viewer: &Viewer,
        id: ApplicationId,
        version: i32,
        form: &DeclineForm,
    ) -> Result<()> {
        let participant = viewer.participant()?;
        let mut transaction = self.pool.begin().await?;
        let (row, post) = found::own(&mut transaction, participant, id).await?;
        same_version(&row, version)?;
        decline(&mut transaction, &row, &post, form, viewer.account, self.clock.now()).await?;
        transaction.commit().await?;
        Ok(())
    }

    /// Withdraws the person's application; before departure it frees the seat. A draft is deleted instead. The result is whether the
    /// application still exists.
    ///
    /// # Errors
    /// `NotFound` for another person's, `MovedOn`, also after departure.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, application = %id))]
    pub async fn withdraw_application(
        &self,
        viewer: &Viewer,
        id: ApplicationId,
        version: i32,
        form: &WithdrawForm,
    ) -> Result<bool> {
        let participant = viewer.participant()?;
        let mut transaction = self.pool.begin().await?;
        let (row, post) = found::own(&mut transaction, participant, id).await?;
        same_version(&row, version)?;
        may_give(form.reason, &row, &post)?;
        let details = EventDetails {
            account: Some(viewer.account),
            reason: Some(Reason::Withdrawal(form.reason)),
            note: form.note.as_ref(),
            ..EventDetails::default()
        };
        let now = self.clock.now();
        withdraw(&mut transaction, &row, Actor::Participant, &details, now).await?;
        let sent = row.state != ApplicationState::Draft;
        if sent {
            mails::to_person(&mut transaction, &row, &post, ToPerson::Withdrawn, now).await?;
            mails::to_oci(&mut transaction, &row, &post, ToOci::Withdrawn, now).await?;
        }
        transaction.commit().await?;
        Ok(sent)
    }

    /// Accepts an offer: the person does so, or the OCI for a candidate on paper. The caller keeps the placement against changes.
    pub(super) async fn accept(
        &self,
        connection: &mut PgConnection,
        seen: &StoredApplication,
        version: i32,
        confirmed: bool,
        account: AccountId,
    ) -> Result<()> {
        applications::lock_of_person(connection, seen.participant).await?;
        let theirs = applications::find(connection, Lookup::participant(seen.participant)).await?;
        let row = theirs.iter().find(|row| row.id == seen.id).ok_or(Error::NotFound)?;
        same_version(row, version)?;
        let now = self.clock.now();
        let change = row.state.change(ApplicationAction::Accept, Actor::Participant)?;
        let chosen = post(connection, row.post.as_uuid()).await?;
        not_paused(&chosen, ApplicationAction::Accept, Actor::Participant)?;
        if row.offer.as_ref().is_some_and(|offer| offer.expires_on < self.clock.today()) {
            return Err(Error::Refused("application-refused-offer-over"));
        }
        search_goes_on(connection, row.participant, &chosen, "application-refused-has-place").await?;
        let others = theirs.iter().filter(|other| other.id != row.id && other.state.yields_to_another()).collect();
        let yielding = of_dates(connection, others, chosen.dates()?).await?;
        if !yielding.is_empty() && !confirmed {
            return Err(FormErrors::one("confirmed", FieldCode::NotAccepted).into());
        }
        take_seat(connection, row.post).await?;
        let details = EventDetails { account: Some(account), ..EventDetails::default() };
        advance(connection, row, change, &details, now).await?;
        offers::answer(connection, row.id, OfferAnswer::Accepted, now).await?;
        applications::share_contact(connection, row.id, now).await?;
        mails::to_person(connection, row, &chosen, ToPerson::Accepted, now).await?;
        mails::to_oci(connection, row, &chosen, ToOci::Accepted, now).await?;
        for (other, post) in yielding {
            yield_to(connection, other, &post, now).await?;
        }
        Ok(())
    }
}

/// Withdraws an application because its person took another place.
async fn yield_to(
    connection: &mut PgConnection,
    row: &StoredApplication,
    post: &PostInPlacement,
    now: Timestamp,
) -> Result<()> {
    let reason = Some(Reason::Withdrawal(WithdrawalReason::OtherPlacement));
    withdraw(connection, row, Actor::System, &EventDetails { reason, ..EventDetails::default() }, now).await?;
    if row.state == ApplicationState::Draft {
        return Ok(());
    }
    mails::to_person(connection, row, post, ToPerson::Withdrawn, now).await?;
    mails::to_oci(connection, row, post, ToOci::Withdrawn, now).await
}

pub(super) async fn decline(
    connection: &mut PgConnection,
    row: &StoredApplication,
    post: &PostInPlacement,
    form: &DeclineForm,
    account: AccountId,
    now: Timestamp,
) -> Result<()> {
    let details = EventDetails {
        account: Some(account),
        reason: Some(Reason::Decline(form.reason)),
        note: form.note.as_ref(),
        ..EventDetails::default()
    };
    let change = row.state.change(ApplicationAction::Decline, Actor::Participant)?;
    advance(connection, row, change, &details, now).await?;
    offers::answer(connection, row.id, OfferAnswer::Declined, now).await?;
    mails::to_oci(connection, row, post, ToOci::Declined, now).await
}

/// Withdraws. A draft that was never sent is deleted: its organisation knows nothing of it, and must not learn of it by its end.
pub(super) async fn withdraw(
    connection: &mut PgConnection,
    row: &StoredApplication,
    by: Actor,
    details: &EventDetails<'_>,
    now: Timestamp,
) -> Result<()> {
    let change = row.state.change(ApplicationAction::Withdraw, by)?;
    if row.state == ApplicationState::Draft {
        let gone = applications::delete_draft(connection, row.id, row.version).await?;
        return if gone { Ok(()) } else { Err(Error::MovedOn) };
    }
    end(connection, row, change, details, now).await
}

/// Ends an application: first its state, under its version, then its offer and its seat.
pub(super) async fn end(
    connection: &mut PgConnection,
    row: &StoredApplication,
    change: StateChange,
    details: &EventDetails<'_>,
    now: Timestamp,
) -> Result<()> {
    advance(connection, row, change, details, now).await?;
    offers::answer(connection, row.id, OfferAnswer::Withdrawn, now).await?;
    if row.state.holds_seat() { free_seat(connection, row.post).await } else { Ok(()) }
}

async fn take_seat(connection: &mut PgConnection, post: PostId) -> Result<()> {
    let (seats, taken) = applications::lock(connection, post).await?;
    if taken >= seats {
        return Err(FormErrors::whole(FieldCode::NoSeatLeft).into());
    }
    Ok(applications::set_taken(connection, post, taken + 1).await?)
}

async fn free_seat(connection: &mut PgConnection, post: PostId) -> Result<()> {
    let (_, taken) = applications::lock(connection, post).await?;
    Ok(applications::set_taken(connection, post, (taken - 1).max(0)).await?)
}

/// Refuses an offer beyond the seats: those taken and those offered count.
pub(super) async fn room_for_offer(connection: &mut PgConnection, post: PostId) -> Result<()> {
    let (seats, taken) = applications::lock(connection, post).await?;
    let waiting = offers::waiting(connection, post).await?;
    if i64::from(taken) + waiting >= i64::from(seats) {
        return Err(Error::Refused("application-refused-no-seat-to-offer"));
    }
    Ok(())
}
