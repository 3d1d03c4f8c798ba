//! Setting a new password by a link.

use domain::{
    account::{PasswordStrength, ResetPassword, SignInOutcome},
    link::{AccountEvent, LinkPurpose},
    mail::Mail,
};

use super::{Client, Entered, limits, password, proof, proof::Prover, strength};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
    links::{self},
    mail,
};

impl Platform {
    /// Sets the password that somebody chose by a link, ends every other session and link, and signs them in, or asks for the code of
    /// their second factor: a new password takes nothing of it away. Says how strong the password is.
    ///
    /// # Errors
    /// `Invalid` for a link that is used or expired.
    #[tracing::instrument(skip_all)]
    pub async fn reset_password(&self, form: ResetPassword, client: &Client) -> Result<(Entered, PasswordStrength)> {
        self.count_attempt(&limits::LINK_BY_ADDRESS, &limits::by_address(client.address)).await?;
        let (prover, strength) = self.resetter(&form).await?;
        let hash = password::hash(form.password).await?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let link = links::take(&mut transaction, LinkPurpose::ResetPassword, &form.token, now).await?;
        let account = link.account.ok_or_else(|| Error::internal("a link without an account"))?;
        proof::prove(&mut transaction, account, prover, now).await?;
        store::accounts::set_password(&mut transaction, account, Some(&hash)).await?;
        store::sessions::delete_of(&mut transaction, account, None).await?;
        links::cancel(&mut transaction, account, AccountEvent::PasswordReset, now).await?;
        let entered = self.admit(&mut transaction, account, SignInOutcome::Link, client, now).await?;
        let known = store::accounts::credentials_of(&mut transaction, account).await?.ok_or(Error::SignedOut)?;
        let changed = Mail::PasswordChanged { name: known.name };
        mail::enqueue(&mut transaction, &known.email, known.language, &changed, now).await?;
        let event = Event::new("account", account.as_uuid(), "password_reset");
        audit::record(&mut transaction, now, Some(account), event).await?;
        transaction.commit().await?;
        Ok((entered, strength))
    }

    /// Who chooses a password by a link, which counts where the address was not proved before, and how strong the password is.
    ///
    /// # Errors
    /// `Invalid` for a password that is guessed among the first.
    async fn resetter(&self, form: &ResetPassword) -> Result<(Prover, PasswordStrength)> {
        let mut connection = self.pool.acquire().await?;
        let now = self.clock().now();
        let found = links::owner(&mut connection, LinkPurpose::ResetPassword, &form.token, now).await?;
        let held = match found {
            Some((account, _)) => store::accounts::credentials_of(&mut connection, account).await?,
            None => None,
        };
        drop(connection);
        // A link that is over is refused where it is taken.
        let Some(held) = held else { return Ok((Prover::Holder, strength::accept(&form.password, &[])?)) };
        let strength = strength::accept(&form.password, &[held.name.as_str(), held.email.as_str()])?;
        if held.confirmed {
            return Ok((Prover::Holder, strength));
        }
        let prover = Prover::by_password(held.password_hash, None, form.password.clone(), &held.email).await?;
        Ok((prover, strength))
    }
}
