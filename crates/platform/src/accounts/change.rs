//! Changing the password and the address of an account. Both ask for the present password.

use std::net::IpAddr;

use domain::{
    account::{ChangeEmail, ChangePassword, Password, PasswordStrength, Viewer},
    email::Email,
    form::{FieldCode, FormErrors},
    ids::AccountId,
    link::{AccountEvent, LinkPurpose, LinkToken},
    mail::Mail,
    text::PersonName,
};
use jiff::Timestamp;
use serde_json::json;
use sqlx::PgConnection;

use super::{Client, SignedIn, limits, password, strength, undo_address};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
    links::{self},
    mail,
};

/// The field of the present password, wherever it is asked again.
const CURRENT_PASSWORD: &str = "current_password";

impl Platform {
    /// Changes the password and ends every session and link; the person goes on in a new session. Says how strong the new one is.
    ///
    /// # Errors
    /// `Invalid` for a wrong present password, `TooManyAttempts`.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn change_password(
        &self,
        viewer: &Viewer,
        form: ChangePassword,
        client: &Client,
    ) -> Result<(SignedIn, PasswordStrength)> {
        self.check_password(viewer, form.current).await?;
        let strength = strength::accept(&form.new, &[&viewer.display_name, viewer.email.as_str()])?;
        let hash = password::hash(form.new).await?;
        let name = PersonName::parse(&viewer.display_name).map_err(Error::internal)?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        store::accounts::set_password(&mut transaction, viewer.account, Some(&hash)).await?;
        store::sessions::delete_of(&mut transaction, viewer.account, None).await?;
        links::cancel(&mut transaction, viewer.account, AccountEvent::PasswordChanged, now).await?;
        mail::enqueue(&mut transaction, &viewer.email, viewer.language, &Mail::PasswordChanged { name }, now).await?;
        let event = Event::new("account", viewer.account.as_uuid(), "password_changed");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        let signed_in = self.enter(&mut transaction, viewer.account, client, now).await?;
        transaction.commit().await?;
        Ok((signed_in, strength))
    }

    /// Mails a link to a new address, which takes the place of the present one once it is confirmed. Where the new one has an
    /// account already, its owner is told, and the answer is the same.
    ///
    /// # Errors
    /// `Invalid` for a wrong present password, `Refused` for the address that the account has, `TooManyAttempts`.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn request_new_address(&self, viewer: &Viewer, form: ChangeEmail, address: IpAddr) -> Result<()> {
        if form.email.lowercase() == viewer.email.lowercase() {
            return Err(Error::Refused("accounts-same-address"));
        }
        self.check_password(viewer, form.current).await?;
        self.count_attempt(&limits::MAIL_BY_ADDRESS, &limits::by_address(address)).await?;
        self.count_attempt(&limits::MAIL_BY_ACCOUNT, &limits::by_email(&form.email)).await?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        store::links::cancel(&mut transaction, viewer.account, LinkPurpose::ChangeAddress, now).await?;
        match store::accounts::credentials(&mut transaction, &form.email).await? {
            Some(known) => {
                let mail = Mail::AlreadyRegistered { name: known.name, way_back: None };
                mail::enqueue(&mut transaction, &known.email, known.language, &mail, now).await?;
            }
            None => send_link(&mut transaction, viewer, &form.email, now).await?,
        }
        let event = Event::new("account", viewer.account.as_uuid(), "new_address_asked");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }

    /// Takes the new address of a link. Says so to the old one, with a link that brings it back.
    ///
    /// # Errors
    /// `Invalid` for a link that is used or expired, `Refused` where the address has an account by now.
    #[tracing::instrument(skip_all)]
    pub async fn confirm_new_address(&self, token: &LinkToken, address: IpAddr) -> Result<()> {
        self.count_attempt(&limits::LINK_BY_ADDRESS, &limits::by_address(address)).await?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let link = links::take(&mut transaction, LinkPurpose::ChangeAddress, token, now).await?;
        let account = link.account.ok_or_else(|| Error::internal("a link without an account"))?;
        let new = Email::parse(link.subject["email"].as_str().unwrap_or_default()).map_err(Error::internal)?;
        replace_address(&mut transaction, account, &new, now).await?;
        Ok(transaction.commit().await?)
    }

    /// Whether that is the person's password, asked again before something that a borrowed browser must not do.
    pub(super) async fn check_password(&self, viewer: &Viewer, attempt: Password) -> Result<()> {
        let who = viewer.account.to_string();
        self.count_attempt(&limits::PASSWORD_BY_ACCOUNT, &who).await?;
        let known = store::accounts::credentials_of(&mut *self.pool.acquire().await?, viewer.account).await?;
        let hash = known.and_then(|known| known.password_hash);
        if !password::verify(hash, attempt).await? {
            return Err(Error::Invalid(FormErrors::one(CURRENT_PASSWORD, FieldCode::WrongPassword)));
        }
        self.forget_attempts(&limits::PASSWORD_BY_ACCOUNT, &who).await
    }
}

async fn send_link(connection: &mut PgConnection, viewer: &Viewer, to: &Email, now: Timestamp) -> Result<()> {
    let subject = json!({ "email": to.as_str() });
    let token = links::issue(connection, LinkPurpose::ChangeAddress, Some(viewer.account), subject, now).await?;
    mail::enqueue_about(connection, viewer.account, to, viewer.language, &Mail::ConfirmNewAddress { token }, now).await
}

/// Replaces the old address. Links sent to the old one are cancelled, and its owner can bring it back. Where it was never proved, it may
/// be a stranger's, who is told nothing.
async fn replace_address(connection: &mut PgConnection, account: AccountId, new: &Email, now: Timestamp) -> Result<()> {
    let old = store::accounts::credentials_of(connection, account).await?.ok_or(Error::SignedOut)?;
    if !store::accounts::set_address(connection, account, new, now).await? {
        return Err(Error::Refused("accounts-address-taken"));
    }
    links::cancel(connection, account, AccountEvent::AddressChanged, now).await?;
    if old.confirmed {
        let token = undo_address::issue(connection, account, &old.email, now).await?;
        let changed = Mail::AddressChanged { name: old.name, token };
        mail::enqueue(connection, &old.email, old.language, &changed, now).await?;
    }
    store::outbox::belong_to(connection, &old.email, account).await?;
    store::accounts::invitations::move_past(connection, &old.email, new).await?;
    audit::record(connection, now, Some(account), Event::new("account", account.as_uuid(), "address_changed")).await
}
