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
/// The life of a session without an account: it keeps what a refused form held while it is corrected.
const ANONYMOUS: SignedDuration = SignedDuration::from_mins(30);
/// Sessions without an account that live at once, whoever opened them. Each takes a few kilobytes. One more ends the oldest: a
/// crowd of them must not keep others out.
const MOST_ANONYMOUS: i64 = 10_000;
/// The last visit is written at most this often, so that reading a page is rarely a write.
const TOUCH_EVERY: SignedDuration = SignedDuration::from_mins(5);
/// A browser's description of itself is cut there.
const MAX_USER_AGENT: usize = 300;

/// The secret in the cookie. Never shown, never logged.
#[derive(Clone)]
pub struct SessionToken {
    secret: String,
    life: SignedDuration,
}

impl SessionToken {
    /// As it came in a cookie.
    #[must_use]
    pub fn from_cookie(value: &str) -> Self {
        Self { secret: value.to_owned(), life: ABSOLUTE }
    }

    /// The longest life of its session: the cookie's too.
    #[must_use]
    pub const fn life(&self) -> SignedDuration {
        self.life
    }

    /// For the cookie.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.secret
    }
}

/// Where a request comes from: a session, and the person if they signed in.
#[derive(Debug, Clone)]
pub struct Identity {
    pub session: SessionId,
    pub viewer: Option<Viewer>,
    /// Whether they typed something that they did not save.
    pub has_drafts: bool,
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
        let hash = secrets::sha256(&token.secret);
        let Some(found) = store::sessions::find(&mut connection, &hash, now, earliest_visit(now)?).await? else {
            return Ok(None);
        };
        if now.duration_since(found.last_seen_at) >= TOUCH_EVERY {
            store::sessions::touch(&mut connection, found.id, now).await?;
        }
        let viewer = match found.account {
            Some(account) => self.viewer_of(&mut connection, account).await?,
            None => None,
        };
        Ok(Some(Identity { session: found.id, viewer, has_drafts: found.has_drafts }))
    }

    /// The person of an open account, under the installation's policy of the second factor.
    pub(super) async fn viewer_of(&self, connection: &mut PgConnection, account: AccountId) -> Result<Option<Viewer>> {
        let viewer = store::accounts::viewer(connection, account).await?;
        Ok(viewer.map(|viewer| viewer.under(self.settings().second_factor)))
    }

    /// A session for a visitor who has not signed in, so that what they typed is kept for half an hour.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn open_anonymous_session(&self, user_agent: &str) -> Result<(SessionToken, SessionId)> {
        let now = self.clock().now();
        let mut connection = self.pool.acquire().await?;
        if store::sessions::anonymous(&mut connection, now).await? >= MOST_ANONYMOUS {
            store::sessions::delete_oldest_anonymous(&mut connection, now).await?;
        }
        open(&mut connection, None, user_agent, now).await
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
    let life = if account.is_some() { ABSOLUTE } else { ANONYMOUS };
    let expires_at = now.checked_add(life).map_err(Error::internal)?;
    let hash = secrets::sha256(&token);
    store::sessions::insert(connection, id, &hash, account, &user_agent, now, expires_at).await?;
    Ok((SessionToken { secret: token, life }, id))
}

/// Sessions whose last visit was before this moment have ended.
pub(crate) fn earliest_visit(now: Timestamp) -> Result<Timestamp> {
    now.checked_sub(IDLE).map_err(Error::internal)
}
