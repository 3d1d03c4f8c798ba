//! Bringing back the address that an account had before a change, by the link that was mailed there.
//!
//! Whoever changed the address may have had the password and a session. Both end. A second factor that was there before the change
//! stays; one that was set up since would keep the owner out, and ends.

use std::net::IpAddr;

use domain::{
    email::Email,
    ids::AccountId,
    link::{AccountEvent, LinkPurpose, LinkToken},
    mail::Mail,
};
use jiff::Timestamp;
use serde_json::json;
use sqlx::PgConnection;
use store::accounts::Credentials;

use super::{limits, proof, second_factor};
use crate::{
    Error, Platform, Result,
    audit::{self, Event},
    links::{self, UsedLink},
    mail,
};

impl Platform {
    /// Brings the earlier address back and ends the password, every session, every link and a later second factor of the account.
    /// Returns the token of a link that chooses a new password.
    ///
    /// # Errors
    /// `Invalid` for a link that is used or expired, or whose account was closed; `Refused` where somebody else proved the address
    /// meanwhile.
    #[tracing::instrument(skip_all)]
    pub async fn undo_new_address(&self, token: &LinkToken, address: IpAddr) -> Result<LinkToken> {
        self.count_attempt(&limits::LINK_BY_ADDRESS, &limits::by_address(address)).await?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let link = links::take(&mut transaction, LinkPurpose::UndoAddress, token, now).await?;
        let account = link.account.ok_or_else(|| Error::internal("a link without an account"))?;
        let replaced = bring_back(&mut transaction, account, &link, now).await?;
        end_access(&mut transaction, account, &link, now).await?;
        end_later_factor(&mut transaction, account, link.issued_at, now).await?;
        let restored = Mail::AddressRestored { name: replaced.name };
        mail::enqueue(&mut transaction, &replaced.email, replaced.language, &restored, now).await?;
        store::outbox::belong_to(&mut transaction, &replaced.email, account).await?;
        let event = Event::new("account", account.as_uuid(), "address_restored");
        audit::record(&mut transaction, now, Some(account), event).await?;
        let token = links::issue(&mut transaction, LinkPurpose::ResetPassword, Some(account), json!({}), now).await?;
        transaction.commit().await?;
        Ok(token)
    }
}

/// The link by which the owner of an address brings it back. Only for an address that was proved: one that was not may belong to
/// anybody, and would open the account to them.
pub(super) async fn issue(
    connection: &mut PgConnection,
    account: AccountId,
    old: &Email,
    now: Timestamp,
) -> Result<LinkToken> {
    let subject = json!({ "email": old.as_str() });
    links::issue(connection, LinkPurpose::UndoAddress, Some(account), subject, now).await
}

/// Puts the link's address in place of the account's. Returns the account as it was before.
async fn bring_back(
    connection: &mut PgConnection,
    account: AccountId,
    link: &UsedLink,
    now: Timestamp,
) -> Result<Credentials> {
    let old = Email::parse(link.subject["email"].as_str().unwrap_or_default()).map_err(Error::internal)?;
    let present = store::accounts::credentials_of(connection, account).await?.ok_or(Error::SignedOut)?;
    end_unproved(connection, account, &old, now).await?;
    if !store::accounts::set_address(connection, account, &old, now).await? {
        return Err(Error::Refused("accounts-undo-address-taken"));
    }
    store::accounts::invitations::move_past(connection, &present.email, &old).await?;
    Ok(present)
}

/// Ends an account that somebody opened at the address meanwhile and never proved: an intruder could open one to be left in peace.
async fn end_unproved(
    connection: &mut PgConnection,
    account: AccountId,
    address: &Email,
    now: Timestamp,
) -> Result<()> {
    let there = store::accounts::credentials(connection, address).await?;
    let Some(other) = there.filter(|there| !there.confirmed && there.account != account) else { return Ok(()) };
    proof::end_claim(connection, other.account, None, now).await?;
    // As where an account is closed: the address is free again.
    let nobody = format!("{}@closed.invalid", other.account);
    store::accounts::closing::erase_account(connection, other.account, &nobody, now).await?;
    audit::record(connection, now, None, Event::new("account", other.account.as_uuid(), "unproved_ended")).await
}

/// Ends a second factor that was set up after the change, and tells the owner, whose address is back. The link was made with the change.
async fn end_later_factor(
    connection: &mut PgConnection,
    account: AccountId,
    changed_at: Timestamp,
    now: Timestamp,
) -> Result<()> {
    let found = store::second_factor::find(connection, account).await?;
    if found.is_none_or(|found| found.set_up_at <= changed_at) {
        return Ok(());
    }
    store::second_factor::delete(connection, account).await?;
    second_factor::warn(connection, account, None, "second_factor_ended", |name| Mail::SecondFactorOff { name }, now)
        .await
}

/// Ends the password, the sessions and the links. Links that bring back an address of a later change end too; those of an earlier change stay,
/// since whoever reads the later address may be the intruder.
async fn end_access(connection: &mut PgConnection, account: AccountId, link: &UsedLink, now: Timestamp) -> Result<()> {
    store::accounts::set_password(connection, account, None).await?;
    store::sessions::delete_of(connection, account, None).await?;
    links::cancel(connection, account, AccountEvent::AddressRestored, now).await?;
    Ok(store::links::cancel_later(connection, account, LinkPurpose::UndoAddress, link.id, now).await?)
}
