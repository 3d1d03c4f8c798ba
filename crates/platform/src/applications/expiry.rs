//! Expires offers that were not answered in time.

use domain::application::{Actor, ApplicationAction, OfferAnswer, StoredApplication};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::{
    applications::{self, Lookup},
    offers,
};

use super::{
    EventDetails, advance,
    mails::{self, ToOci, ToPerson},
    post,
};
use crate::{Error, Platform, Result};

impl Platform {
    /// Ends every offer whose last day has passed, each in its own transaction, and returns how many. Safe to run on several
    /// servers at once: the version check lets only one change through.
    ///
    /// # Errors
    /// When the database fails.
    #[tracing::instrument(skip_all)]
    pub async fn expire_offers(&self) -> Result<usize> {
        let lookup = Lookup { expired_on: Some(self.clock.today()), ..Lookup::default() };
        let due = applications::find(&mut *self.pool.acquire().await?, lookup).await?;
        let mut expired = 0;
        for row in due {
            let mut transaction = self.pool.begin().await?;
            match expire(&mut transaction, &row, self.clock.now()).await {
                Err(Error::MovedOn) => continue,
                other => other?,
            }
            transaction.commit().await?;
            expired += 1;
        }
        Ok(expired)
    }
}

/// Ends an open offer: its last day has passed, or the stay is over. Both sides are told.
pub(super) async fn expire(connection: &mut PgConnection, row: &StoredApplication, now: Timestamp) -> Result<()> {
    let change = row.state.change(ApplicationAction::ExpireOffer, Actor::System)?;
    advance(connection, row, change, &EventDetails::default(), now).await?;
    offers::answer(connection, row.id, OfferAnswer::Expired, now).await?;
    let post = post(connection, row.post.as_uuid()).await?;
    mails::to_person(connection, row, &post, ToPerson::Expired, now).await?;
    mails::to_oci(connection, row, &post, ToOci::Expired, now).await
}
