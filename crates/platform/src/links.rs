//! One-time links sent by mail: made here, looked at on GET, used up on POST.

use domain::{
    form::{FieldCode, FormErrors},
    ids::{AccountId, LinkId},
    link::{AccountEvent, LinkPurpose, LinkToken},
};
use jiff::{SignedDuration, Timestamp, civil::Date};
use serde_json::Value;
use sqlx::PgConnection;
use store::{fresh, links::NewLink};

use crate::{Error, Platform, Result, clock::local, secrets};

/// What its page may say of a link before it is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkState {
    Open,
    /// Too old, or unknown: the difference would only help a guesser.
    Expired,
    Used,
}

/// A link that was used up.
#[derive(Debug)]
pub(crate) struct UsedLink {
    pub id: LinkId,
    pub account: Option<AccountId>,
    pub subject: Value,
    /// When it was made and mailed.
    pub issued_at: Timestamp,
}

/// When a link that is sent now is good no more: those that are good for days, at the end of the last in Québec.
pub(crate) fn ends_at(purpose: LinkPurpose, now: Timestamp) -> Result<Timestamp> {
    purpose.life().ends_at(&local(now)).map_err(Error::internal)
}

/// The last day of a link that is sent now, as its mail says it.
pub(crate) fn last_day(purpose: LinkPurpose, now: Timestamp) -> Result<Date> {
    purpose.life().last_day(&local(now)).map_err(Error::internal)
}

/// The last day of a link that is good until that instant.
pub(crate) fn last_day_before(ends_at: Timestamp) -> Result<Date> {
    Ok(local(ends_at.checked_sub(SignedDuration::from_nanos(1)).map_err(Error::internal)?).date())
}

/// Makes a link, in the caller's transaction; the token goes into a mail and nowhere else.
pub(crate) async fn issue(
    connection: &mut PgConnection,
    purpose: LinkPurpose,
    account: Option<AccountId>,
    subject: Value,
    now: Timestamp,
) -> Result<LinkToken> {
    let token = secrets::random_token()?;
    let link = NewLink {
        id: LinkId::from_uuid(fresh()),
        token_hash: &secrets::sha256(&token),
        purpose,
        account,
        subject,
        created_at: now,
        expires_at: ends_at(purpose, now)?,
    };
    store::links::insert(connection, &link).await?;
    LinkToken::parse(&token).map_err(Error::internal)
}

/// Uses a link up, in the caller's transaction: if it is rolled back, the link stays valid.
pub(crate) async fn take(
    connection: &mut PgConnection,
    purpose: LinkPurpose,
    token: &LinkToken,
    now: Timestamp,
) -> Result<UsedLink> {
    let hash = secrets::sha256(token.expose());
    if let Some(taken) = store::links::take(connection, &hash, purpose, now).await? {
        let (id, account, subject) = (taken.id, taken.account, taken.subject);
        return Ok(UsedLink { id, account, subject, issued_at: taken.created_at });
    }
    let used = store::links::find(connection, &hash, purpose).await?.is_some_and(|link| link.used);
    let code = if used { FieldCode::AlreadyUsed } else { FieldCode::LinkExpired };
    Err(Error::Invalid(FormErrors::whole(code)))
}

/// Ends the account's links that the event makes worthless.
pub(crate) async fn cancel(
    connection: &mut PgConnection,
    account: AccountId,
    event: AccountEvent,
    now: Timestamp,
) -> Result<()> {
    for purpose in event.cancels() {
        store::links::cancel(connection, account, *purpose, now).await?;
    }
    Ok(())
}

/// Whose link it is, where it is open.
pub(crate) async fn owner(
    connection: &mut PgConnection,
    purpose: LinkPurpose,
    token: &LinkToken,
    now: Timestamp,
) -> Result<Option<(AccountId, Value)>> {
    let found = store::links::find(connection, &secrets::sha256(token.expose()), purpose).await?;
    let open = found.filter(|link| !link.used && link.expires_at > now);
    Ok(open.and_then(|link| Some((link.account?, link.subject))))
}

/// A link's state and its subject, without using it; no subject where the link is unknown.
pub(crate) async fn look(
    connection: &mut PgConnection,
    purpose: LinkPurpose,
    token: &LinkToken,
    now: Timestamp,
) -> Result<(LinkState, Option<Value>)> {
    let hash = secrets::sha256(token.expose());
    Ok(match store::links::find(connection, &hash, purpose).await? {
        Some(link) if link.used => (LinkState::Used, Some(link.subject)),
        Some(link) if link.expires_at > now => (LinkState::Open, Some(link.subject)),
        Some(link) => (LinkState::Expired, Some(link.subject)),
        None => (LinkState::Expired, None),
    })
}

impl Platform {
    /// The state of a link, for its page. Reading does not use it.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn link_state(&self, purpose: LinkPurpose, token: &LinkToken) -> Result<LinkState> {
        let mut connection = self.pool.acquire().await?;
        let (state, _) = look(&mut connection, purpose, token, self.clock().now()).await?;
        Ok(state)
    }
}
