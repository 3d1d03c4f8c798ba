//! Setting a new password by a link.

use domain::{account::ResetPassword, link::LinkPurpose, mail::Mail, text::PersonName};

use super::{Client, SignedIn, confirmation, limits, password, sign_in};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
    links::{self},
    mail,
};

impl Platform {
    /// Sets the password that somebody chose by a link, ends every other session and link, and signs them in.
    ///
    /// # Errors
    /// `Invalid` for a link that is used or expired.
    #[tracing::instrument(skip_all)]
    pub async fn reset_password(&self, form: ResetPassword, client: &Client) -> Result<SignedIn> {
        self.count_attempt(&limits::LINK_BY_ADDRESS, &limits::by_address(client.address)).await?;
        let hash = password::hash(form.password).await?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let link = links::take(&mut transaction, LinkPurpose::ResetPassword, &form.token, now).await?;
        let account = link.account.ok_or_else(|| Error::internal("a link without an account"))?;
        store::accounts::set_password(&mut transaction, account, Some(&hash)).await?;
        store::sessions::delete_of(&mut transaction, account, None).await?;
        store::links::cancel(&mut transaction, account, LinkPurpose::ResetPassword, now).await?;
        store::links::cancel(&mut transaction, account, LinkPurpose::SignIn, now).await?;
        confirmation::confirm(&mut transaction, account, now).await?;
        let signed_in = sign_in::enter(&mut transaction, account, client, now).await?;
        let viewer = &signed_in.viewer;
        let name = PersonName::parse(&viewer.display_name).map_err(Error::internal)?;
        mail::enqueue(&mut transaction, &viewer.email, viewer.language, &Mail::PasswordChanged { name }, now).await?;
        let event = Event::new("account", account.as_uuid(), "password_reset");
        audit::record(&mut transaction, now, Some(account), event).await?;
        transaction.commit().await?;
        Ok(signed_in)
    }
}
