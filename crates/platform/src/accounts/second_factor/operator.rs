//! Taking a second factor away at the command line, for somebody who lost both the app and the recovery codes.

use domain::{email::Email, ids::AccountId, link::AccountEvent, mail::Mail};
use jiff::Timestamp;
use sqlx::PgConnection;

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
        if !reset(&mut transaction, known.account, now).await? {
            return Err(Error::NotFound);
        }
        Ok(transaction.commit().await?)
    }

    /// Gives a key up that was lost: takes every second factor away, as [`Self::reset_second_factor`] does, and what is being set up;
    /// deletes unsaved texts and files, which no other key opens.
    /// The next start takes another key into use. Returns how many accounts had a second factor.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn give_key_up(&self) -> Result<usize> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let accounts = store::second_factor::accounts(&mut transaction).await?;
        for account in &accounts {
            reset(&mut transaction, *account, now).await?;
        }
        store::second_factor::delete_setups(&mut transaction).await?;
        store::kept_forms::delete_all(&mut transaction).await?;
        store::server_key::forget(&mut transaction).await?;
        transaction.commit().await?;
        Ok(accounts.len())
    }
}

/// Takes a second factor away, ends the account's sessions and links to sign in, and tells its owner; `false` where there is none.
async fn reset(connection: &mut PgConnection, account: AccountId, now: Timestamp) -> Result<bool> {
    if !store::second_factor::delete(connection, account).await? {
        return Ok(false);
    }
    store::sessions::delete_of(connection, account, None).await?;
    links::cancel(connection, account, AccountEvent::SignedOutEverywhere, now).await?;
    warn(connection, account, None, "second_factor_reset", |name| Mail::SecondFactorReset { name }, now).await?;
    Ok(true)
}
