//! Expires offers that were not answered in time.

use domain::application::{Actor, ApplicationAction, OfferAnswer};
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
            let now = self.clock.now();
            let change = row.state.change(ApplicationAction::ExpireOffer, Actor::System)?;
            match advance(&mut transaction, &row, change, &EventDetails::default(), now).await {
                Err(Error::MovedOn) => continue,
                other => other?,
            }
            offers::answer(&mut transaction, row.id, OfferAnswer::Expired, now).await?;
            let post = post(&mut transaction, row.post.as_uuid()).await?;
            mails::to_person(&mut transaction, &row, &post, ToPerson::Expired, now).await?;
            mails::to_oci(&mut transaction, &row, &post, ToOci::Expired, now).await?;
            transaction.commit().await?;
            expired += 1;
        }
        Ok(expired)
    }
}
