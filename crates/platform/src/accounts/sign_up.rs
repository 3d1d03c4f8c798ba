//! Opening an account. A known address gets the same answer as an unknown one; only the mail to its owner says so.

use std::net::IpAddr;
use store::{
    accounts::{Credentials, NewAccount},
    fresh,
};

use domain::{
    account::{AccountKind, PasswordStrength, ProveAddress, SignInOutcome, SignUp, Viewer},
    form::{FieldCode, FormErrors},
    ids::{AccountId, ConsentId},
    language::UiLanguage,
    link::LinkPurpose,
    mail::Mail,
    placement::Track,
    way_back::WayBack,
};
use jiff::Timestamp;
use serde_json::json;
use sqlx::PgConnection;

use super::{
    Client, Entered, limits, password,
    proof::{self, Claim, Prover},
    strength,
};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
    links::{self},
    mail,
};

/// The version of the consents' wording; a new wording asks again.
pub(crate) const CONSENT_TEXT_VERSION: &str = "2026-11";

impl Platform {
    /// Opens an account and mails a link that confirms its address; where the address has an account, its owner is told. Says how
    /// strong the password is.
    ///
    /// # Errors
    /// `TooManyAttempts`, or the database's. Never that the address is known.
    #[tracing::instrument(skip_all)]
    pub async fn sign_up(
        &self,
        form: SignUp,
        language: UiLanguage,
        way_back: Option<WayBack>,
        address: IpAddr,
    ) -> Result<PasswordStrength> {
        self.count_attempt(&limits::SIGN_UP_BY_ADDRESS, &limits::by_address(address)).await?;
        self.count_attempt(&limits::MAIL_BY_ACCOUNT, &limits::by_email(&form.email)).await?;
        let strength = strength::accept(&form.password, &[form.name.as_str(), form.email.as_str()])?;
        // Hashed in every case, so that a known address answers no sooner.
        let hash = password::hash(form.password.clone()).await?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        match open_account(&mut transaction, &form, &hash, language, now).await? {
            Some(account) => {
                record_consents(&mut transaction, account, &form, now).await?;
                let claim = Claim::new(&form, language, &hash);
                let link = Confirmation { claim: Some(claim), way_back };
                send_confirmation(&mut transaction, account, &form.email, language, link, now).await?;
                audit::record(&mut transaction, now, Some(account), signed_up(account, form.kind)).await?;
            }
            None => remind_owner(&mut transaction, &form, language, &hash, way_back, now).await?,
        }
        transaction.commit().await?;
        Ok(strength)
    }

    /// Sends the confirmation again to the signed-in person. Its link leads `way_back`.
    ///
    /// # Errors
    /// `TooManyAttempts`, or the database's.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn send_confirmation_again(&self, viewer: &Viewer, way_back: Option<WayBack>) -> Result<()> {
        if viewer.confirmed {
            return Ok(());
        }
        self.count_attempt(&limits::MAIL_BY_ACCOUNT, &limits::by_email(&viewer.email)).await?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let link = Confirmation { claim: None, way_back };
        send_confirmation(&mut transaction, viewer.account, &viewer.email, viewer.language, link, now).await?;
        Ok(transaction.commit().await?)
    }

    /// Proves an address by its link, and signs its owner in. Who is signed in to that account needs no password; anybody else types
    /// the one they chose, or a new one. Says how strong a new one is.
    ///
    /// # Errors
    /// `Invalid` for a link that is used or expired, and without a password where one is needed.
    #[tracing::instrument(skip_all)]
    pub async fn confirm_address(
        &self,
        form: ProveAddress,
        viewer: Option<&Viewer>,
        client: &Client,
    ) -> Result<(Entered, Option<PasswordStrength>)> {
        self.count_attempt(&limits::LINK_BY_ADDRESS, &limits::by_address(client.address)).await?;
        let prover = self.prover(&form, viewer).await?;
        let strength = prover.new_password();
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let link = links::take(&mut transaction, LinkPurpose::ConfirmAddress, &form.token, now).await?;
        let account = link.account.ok_or_else(|| Error::internal("a link without an account"))?;
        proof::prove(&mut transaction, account, prover, now).await?;
        let entered = self.admit(&mut transaction, account, SignInOutcome::Link, client, now).await?;
        transaction.commit().await?;
        Ok((entered, strength))
    }
}

impl Platform {
    /// Who uses the link of an address.
    async fn prover(&self, form: &ProveAddress, viewer: Option<&Viewer>) -> Result<Prover> {
        let mut connection = self.pool.acquire().await?;
        let now = self.clock().now();
        let found = links::owner(&mut connection, LinkPurpose::ConfirmAddress, &form.token, now).await?;
        // A link that is over is refused where it is taken.
        let Some((account, subject)) = found else { return Ok(Prover::Holder) };
        if viewer.is_some_and(|viewer| viewer.account == account) {
            return Ok(Prover::Holder);
        }
        let typed = form.password.clone().ok_or_else(|| FormErrors::one("password", FieldCode::Required))?;
        let held = store::accounts::credentials_of(&mut connection, account).await?.ok_or(Error::SignedOut)?;
        let claim = serde_json::from_value(subject["claim"].clone()).map_err(Error::internal)?;
        // Hashing takes its time, and needs no connection.
        drop(connection);
        Prover::by_password(held.password_hash, claim, typed, &held.email).await
    }
}

fn signed_up<'a>(account: AccountId, kind: AccountKind) -> Event<'a> {
    Event::new("account", account.as_uuid(), "signed_up").with_detail(json!({ "kind": kind.as_str() }))
}

/// The new account, or `None` where the address has one.
async fn open_account(
    connection: &mut PgConnection,
    form: &SignUp,
    hash: &str,
    language: UiLanguage,
    now: Timestamp,
) -> Result<Option<AccountId>> {
    let account = AccountId::from_uuid(fresh());
    let new = NewAccount {
        id: account,
        email: &form.email,
        name: &form.name,
        kind: Some(form.kind),
        language,
        password_hash: Some(hash),
        confirmed_at: None,
    };
    if !store::accounts::insert(connection, &new, now).await? {
        return Ok(None);
    }
    let track = match form.kind {
        AccountKind::Volunteer => Track::Outbound,
        AccountKind::ExchangeParticipant => Track::Inbound,
        AccountKind::Organisation => return Ok(Some(account)),
    };
    proof::insert_participant(connection, account, track, now).await?;
    Ok(Some(account))
}

async fn record_consents(
    connection: &mut PgConnection,
    account: AccountId,
    form: &SignUp,
    now: Timestamp,
) -> Result<()> {
    for purpose in &form.consents {
        let id = ConsentId::from_uuid(fresh());
        store::accounts::consents::give(connection, id, account, purpose.as_str(), CONSENT_TEXT_VERSION, now).await?;
    }
    Ok(())
}

/// What the link that proves an address holds.
struct Confirmation {
    claim: Option<Claim>,
    way_back: Option<WayBack>,
}

/// Mails the link that proves an address. It holds the claim of who asked for it; the mail says nothing that they typed.
async fn send_confirmation(
    connection: &mut PgConnection,
    account: AccountId,
    email: &domain::email::Email,
    language: UiLanguage,
    Confirmation { claim, way_back }: Confirmation,
    now: Timestamp,
) -> Result<()> {
    let subject = json!({ "claim": claim });
    let token = links::issue(connection, LinkPurpose::ConfirmAddress, Some(account), subject, now).await?;
    mail::enqueue(connection, email, language, &Mail::ConfirmAddress { token, way_back }, now).await
}

/// Writes to the owner of an existing account: in the account's language if its address is proved, otherwise as to a new account. The
/// page does not say that the account exists.
async fn remind_owner(
    connection: &mut PgConnection,
    form: &SignUp,
    language: UiLanguage,
    hash: &str,
    way_back: Option<WayBack>,
    now: Timestamp,
) -> Result<()> {
    let Some(known) = store::accounts::credentials(connection, &form.email).await? else {
        return Ok(());
    };
    let Credentials { account, email, name, confirmed, .. } = known;
    if confirmed {
        mail::enqueue(connection, &email, known.language, &Mail::AlreadyRegistered { name, way_back }, now).await
    } else {
        let link = Confirmation { claim: Some(Claim::new(form, language, hash)), way_back };
        send_confirmation(connection, account, &email, language, link, now).await
    }
}
