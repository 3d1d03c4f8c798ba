//! What an organisation decides, each by a named person and a method of the domain.

use domain::{
    account::Viewer,
    application::{Actor, Decision, OfferTerms, PostInPlacement, StoredApplication, WithdrawalReason},
    ids::{AccountId, ApplicationId, OfferId},
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::{applications, fresh, offers};

use super::{
    EventDetails, advance, found,
    mails::{self, ToPerson},
    not_paused,
    offers::{decline, room_for_offer, withdraw},
    place::search_goes_on,
    same_version,
    terms::may_give,
};
use crate::{Error, Platform, Result, clock::local};

/// What a member decided about, for the page that follows.
#[derive(Debug, Clone, Copy)]
pub struct Decided {
    pub application: ApplicationId,
}

impl Platform {
    /// Carries a decision of the organisation out.
    ///
    /// # Errors
    /// `NotFound` when the person does not decide there, `MovedOn`, no seat to offer, a day that has not come, or
    /// terms that contradict the dates.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, application = %id))]
    pub async fn decide(
        &self,
        viewer: &Viewer,
        id: ApplicationId,
        version: i32,
        decision: &Decision,
    ) -> Result<Decided> {
        let mut transaction = self.pool.begin().await?;
        let (row, post) = found::to_decide(&mut transaction, viewer, id).await?;
        same_version(&row, version)?;
        not_paused(&post, decision.action(), Actor::Organisation)?;
        self.check_dates(&post, decision)?;
        let now = self.clock.now();
        self.carry_out(&mut transaction, &row, &post, decision, viewer.account, now).await?;
        transaction.commit().await?;
        Ok(Decided { application: id })
    }

    /// Checks the day of the step, and the dates and times that the decision names.
    fn check_dates(&self, post: &PostInPlacement, decision: &Decision) -> Result<()> {
        let (stay, now) = (post.dates()?, local(self.clock.now()).datetime());
        decision.action().check_day(stay, now.date())?;
        match decision.interview() {
            Some(interview) => Ok(interview.check(now, stay.start())?),
            None => Ok(()),
        }
    }

    async fn carry_out(
        &self,
        connection: &mut PgConnection,
        row: &StoredApplication,
        post: &PostInPlacement,
        decision: &Decision,
        account: AccountId,
        now: Timestamp,
    ) -> Result<()> {
        let details = EventDetails {
            account: Some(account),
            reason: decision.reason(),
            note: decision.note(),
            interview: decision.interview(),
            expires_on: None,
        };
        match decision {
            Decision::Offer(terms) => self.offer(connection, row, post, terms, details, now).await,
            Decision::Withdraw(form) => {
                leaves_for(form.reason, row, post)?;
                withdraw(connection, row, Actor::Organisation, &details, now).await?;
                mails::to_person(connection, row, post, ToPerson::WithdrawnByOci, now).await
            }
            Decision::AcceptForPaper => {
                on_paper(row)?;
                self.accept(connection, row, row.version, true, account).await
            }
            Decision::DeclineForPaper(form) => {
                on_paper(row)?;
                decline(connection, row, post, form, account, now).await
            }
            other => {
                let change = row.state.change(other.action(), Actor::Organisation)?;
                advance(connection, row, change, &details, now).await?;
                let mail = match other {
                    Decision::Invite(_) => ToPerson::Interview,
                    Decision::Waitlist => ToPerson::Waitlisted,
                    Decision::NotSelect(_) => ToPerson::NotSelected,
                    _ => return Ok(()),
                };
                mails::to_person(connection, row, post, mail, now).await
            }
        }
    }

    async fn offer(
        &self,
        connection: &mut PgConnection,
        row: &StoredApplication,
        post: &PostInPlacement,
        terms: &OfferTerms,
        details: EventDetails<'_>,
        now: Timestamp,
    ) -> Result<()> {
        let terms = terms.clone().checked(self.clock.today(), post.dates()?.start())?;
        let account = details.account.ok_or(Error::NotFound)?;
        let details = EventDetails { expires_on: Some(terms.expires_on), ..details };
        let action = Decision::Offer(terms.clone()).action();
        let change = row.state.change(action, Actor::Organisation)?;
        // Applications are locked before their post, here as everywhere.
        applications::lock_of_person(connection, row.participant).await?;
        search_goes_on(connection, row.participant, post, "application-refused-person-has-place").await?;
        room_for_offer(connection, row.post).await?;
        advance(connection, row, change, &details, now).await?;
        let id = OfferId::from_uuid(fresh());
        offers::insert(connection, id, row.id, account, terms.expires_on, terms.message.as_ref(), now).await?;
        mails::to_person(connection, row, post, ToPerson::Offer(id, terms.expires_on), now).await
    }
}

/// That the terms changed is the person's reason. A member records it for a candidate on paper only.
fn leaves_for(reason: WithdrawalReason, row: &StoredApplication, post: &PostInPlacement) -> Result<()> {
    may_give(reason, row, post)?;
    if reason == WithdrawalReason::ConditionsChanged { on_paper(row) } else { Ok(()) }
}

/// Members answer offers for candidates on paper only. Candidates with an account answer themselves.
fn on_paper(row: &StoredApplication) -> Result<()> {
    if row.account.is_none() { Ok(()) } else { Err(Error::NotFound) }
}
