//! Taking a second factor away at the command line, for somebody who lost both the app and the recovery codes.

use domain::{email::Email, link::AccountEvent, mail::Mail};

use super::pending::warn;
use crate::{Error, Platform, Result, links};

impl Platform {
    /// Takes the second factor of that address's account away, and ends its sessions and its links to sign in. Where the programme
    /// requires one, the person sets up another at the next sign-in.
    ///
    /// # Errors
    /// `NotFound` where no account of that address has a second factor.
    #[tracing::instrument(skip_all)]
    pub async fn reset_second_factor(&self, email: &Email) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let known = store::accounts::credentials(&mut transaction, email).await?.ok_or(Error::NotFound)?;
        if !store::second_factor::delete(&mut transaction, known.account).await? {
            return Err(Error::NotFound);
        }
        store::sessions::delete_of(&mut transaction, known.account, None).await?;
        links::cancel(&mut transaction, known.account, AccountEvent::SignedOutEverywhere, now).await?;
        let mail = |name| Mail::SecondFactorReset { name };
        warn(&mut transaction, known.account, None, "second_factor_reset", mail, now).await?;
        Ok(transaction.commit().await?)
    }
}
