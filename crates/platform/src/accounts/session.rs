//! Sessions of our own: a random token in a cookie, its SHA-256 in a table.

use domain::{
    account::Viewer,
    ids::{AccountId, SessionId},
};
use jiff::{SignedDuration, Timestamp};
use sqlx::PgConnection;
use store::fresh;

use crate::{Error, Platform, Result, secrets};

/// A session without a visit for so long ends. A student comes back within days, on the same phone.
const IDLE: SignedDuration = SignedDuration::from_hours(14 * 24);
/// The longest life of a session.
const ABSOLUTE: SignedDuration = SignedDuration::from_hours(60 * 24);
/// The last visit is written at most this often, so that reading a page is rarely a write.
const TOUCH_EVERY: SignedDuration = SignedDuration::from_mins(5);
/// A browser's description of itself is cut there.
const MAX_USER_AGENT: usize = 300;

/// The secret in the cookie. Never shown, never logged.
#[derive(Clone)]
pub struct SessionToken(String);

impl SessionToken {
    /// As it came in a cookie.
    #[must_use]
    pub fn from_cookie(value: &str) -> Self {
        Self(value.to_owned())
    }

    /// For the cookie.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// Where a request comes from: a session, and the person if they signed in.
#[derive(Debug, Clone)]
pub struct Identity {
    pub session: SessionId,
    pub viewer: Option<Viewer>,
}

impl Platform {
    /// The session of a cookie, if it still runs; its last visit is noted.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn identify(&self, token: &SessionToken) -> Result<Option<Identity>> {
        let now = self.clock().now();
        let mut connection = self.pool.acquire().await?;
        let hash = secrets::sha256(&token.0);
        let Some(found) = store::sessions::find(&mut connection, &hash, now, earliest_visit(now)?).await? else {
            return Ok(None);
        };
        if now.duration_since(found.last_seen_at) >= TOUCH_EVERY {
            store::sessions::touch(&mut connection, found.id, now).await?;
        }
        let viewer = match found.account {
            Some(account) => store::accounts::viewer(&mut connection, account).await?,
            None => None,
        };
        Ok(Some(Identity { session: found.id, viewer }))
    }

    /// A session for a visitor who has not signed in, so that what they type is kept.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn open_anonymous_session(&self, user_agent: &str) -> Result<(SessionToken, SessionId)> {
        let mut connection = self.pool.acquire().await?;
        open(&mut connection, None, user_agent, self.clock().now()).await
    }

    /// Ends a session.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(%session))]
    pub async fn close_session(&self, session: SessionId) -> Result<()> {
        let mut connection = self.pool.acquire().await?;
        Ok(store::sessions::delete(&mut connection, session).await?)
    }
}

/// Opens a session with a fresh token, in the caller's transaction.
pub(crate) async fn open(
    connection: &mut PgConnection,
    account: Option<AccountId>,
    user_agent: &str,
    now: Timestamp,
) -> Result<(SessionToken, SessionId)> {
    let token = secrets::random_token()?;
    let id = SessionId::from_uuid(fresh());
    let user_agent: String = user_agent.chars().take(MAX_USER_AGENT).collect();
    let expires_at = now.checked_add(ABSOLUTE).map_err(Error::internal)?;
    let hash = secrets::sha256(&token);
    store::sessions::insert(connection, id, &hash, account, &user_agent, now, expires_at).await?;
    Ok((SessionToken(token), id))
}

/// Sessions whose last visit was before this moment have ended.
pub(crate) fn earliest_visit(now: Timestamp) -> Result<Timestamp> {
    now.checked_sub(IDLE).map_err(Error::internal)
}
