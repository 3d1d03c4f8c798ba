//! Signing in, by password or by a link that was mailed, and signing out. Signing in ends the previous session, so that a token known before is not
//! valid afterwards.

use std::net::IpAddr;

use domain::{
    account::{SignIn, SignInOutcome, Viewer},
    email::Email,
    form::{FieldCode, FormErrors},
    ids::{AccountId, SessionId},
    link::{AccountEvent, LinkPurpose, LinkToken},
};
use jiff::Timestamp;
use serde_json::json;
use sqlx::PgConnection;
use store::accounts::Credentials;

use super::{Entered, SessionToken, limits, origin, password, session};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
    links::{self},
};

/// Where a request comes from.
#[derive(Debug, Clone)]
pub struct Client {
    /// The session it brought, which ends when another opens.
    pub session: Option<SessionId>,
    /// The browser's description of itself.
    pub user_agent: String,
    pub address: IpAddr,
}

/// A person who has just signed in.
pub struct SignedIn {
    /// For the cookie.
    pub token: SessionToken,
    pub viewer: Viewer,
}

/// Where a link to sign in leads.
pub enum ByLink {
    Entered(Entered),
    /// To the page that proves the address, with this token.
    ToProve(LinkToken),
}

impl Platform {
    /// Signs somebody in by their password, or asks for the code of their second factor.
    ///
    /// # Errors
    /// `TooManyAttempts`; `Invalid` with the same code for a wrong password and an unknown address.
    #[tracing::instrument(skip_all)]
    pub async fn sign_in(&self, form: SignIn, client: &Client) -> Result<Entered> {
        let here = limits::by_email_and_address(&form.email, client.address);
        self.count_attempt(&limits::SIGN_IN_BY_ADDRESS, &limits::by_address(client.address)).await?;
        self.count_attempt(&limits::SIGN_IN_BY_ACCOUNT_AND_ADDRESS, &here).await?;
        let known = self.guessed_at(&form.email, client.address).await?;
        let (account, hash) = known.map(|known| (known.account, known.password_hash)).unzip();
        let verified = password::verify(hash.flatten(), form.password).await?;
        let Some(account) = account.filter(|_| verified) else {
            self.note_wrong_password(account, client).await?;
            return Err(Error::Invalid(FormErrors::whole(FieldCode::WrongCredentials)));
        };
        self.forget_attempts(&limits::SIGN_IN_BY_ACCOUNT_AND_ADDRESS, &here).await?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let entered = self.admit(&mut transaction, account, SignInOutcome::Password, client, now).await?;
        transaction.commit().await?;
        Ok(entered)
    }

    /// The account of an address whose password is about to be compared. Counts the attempt against the account.
    ///
    /// # Errors
    /// `TooManyAttempts` where there were too many from everywhere, unless the account signed in from there lately.
    async fn guessed_at(&self, email: &Email, address: IpAddr) -> Result<Option<Credentials>> {
        let within = self.count_attempt(&limits::SIGN_IN_BY_ACCOUNT, &limits::by_email(email)).await;
        let now = self.clock().now();
        let mut connection = self.pool.acquire().await?;
        let known = store::accounts::credentials(&mut connection, email).await?;
        let familiar = origin::is_familiar(&mut connection, known.as_ref(), address, now).await?;
        if familiar { Ok(known) } else { within.map(|()| known) }
    }

    /// Signs a person in by a link, or asks for the code of their second factor. Where the address was not proved yet, the person
    /// must first say that the account is theirs, by its password or a new one.
    ///
    /// # Errors
    /// `Invalid` for a link that is used or expired.
    #[tracing::instrument(skip_all)]
    pub async fn sign_in_by_link(&self, token: &LinkToken, client: &Client) -> Result<ByLink> {
        self.count_attempt(&limits::LINK_BY_ADDRESS, &limits::by_address(client.address)).await?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let link = links::take(&mut transaction, LinkPurpose::SignIn, token, now).await?;
        let account = link.account.ok_or_else(|| Error::internal("a link without an account"))?;
        let entered = if store::accounts::confirmed(&mut transaction, account).await? {
            ByLink::Entered(self.admit(&mut transaction, account, SignInOutcome::Link, client, now).await?)
        } else {
            let subject = json!({ "claim": null });
            ByLink::ToProve(
                links::issue(&mut transaction, LinkPurpose::ConfirmAddress, Some(account), subject, now).await?,
            )
        };
        transaction.commit().await?;
        Ok(entered)
    }

    /// Ends every session of a person, this one included.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn sign_out_everywhere(&self, viewer: &Viewer) -> Result<()> {
        let mut transaction = self.pool.begin().await?;
        let now = self.clock().now();
        store::sessions::delete_of(&mut transaction, viewer.account, None).await?;
        links::cancel(&mut transaction, viewer.account, AccountEvent::SignedOutEverywhere, now).await?;
        let event = Event::new("account", viewer.account.as_uuid(), "signed_out_everywhere");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }

    /// Opens a session for an account and ends the one of the request. Call it only after every check that the account requires: a
    /// password or a link alone goes through `admit`, which also asks for the second factor.
    ///
    /// # Errors
    /// `SignedOut` where the account was closed meanwhile.
    pub(super) async fn enter(
        &self,
        connection: &mut PgConnection,
        account: AccountId,
        client: &Client,
        now: Timestamp,
    ) -> Result<SignedIn> {
        if let Some(before) = client.session {
            self.bring_back(connection, before, account, now).await?;
            store::sessions::delete(connection, before).await?;
        }
        let (token, _) = session::open(connection, Some(account), &client.user_agent, now).await?;
        origin::remember(connection, account, client.address, now).await?;
        audit::record(connection, now, Some(account), Event::new("account", account.as_uuid(), "signed_in")).await?;
        let viewer = self.viewer_of(connection, account).await?.ok_or(Error::SignedOut)?;
        Ok(SignedIn { token, viewer })
    }
}
