//! Refused forms and forms sent twice. A row of the session keeps what was typed until the page shows it again; a form that was
//! accepted is not carried out again.

mod files;
mod kept;
mod turns;

use std::net::IpAddr;

use domain::{
    form::{Echo, RawForm},
    ids::SessionId,
};
use jiff::SignedDuration;
use store::fresh;
use uuid::Uuid;

use crate::{Error, Platform, Result, accounts::limits, secrets};

pub use files::KeptFile;
pub use store::kept_forms::Place;
pub(crate) use turns::Turns;

/// Time to read the errors and correct them. A session without an account ends before.
const ECHO_LIFE: SignedDuration = SignedDuration::from_hours(1);
/// Refused forms that a session keeps, the latest: one a tab, and some.
const ECHOES: i64 = 20;
/// The largest form of somebody without an account that is kept, in bytes of JSON. The longest that they can send rightly is a
/// partner's answer, some 2,000 characters.
const MOST_ANONYMOUS: usize = 16 * 1024;
/// A page may stay open for a day before its form is sent, and sent again by a reload.
const SUBMISSION_LIFE: SignedDuration = SignedDuration::from_hours(48);
/// How long a form may be under way: twice the longest request, so that clocks of two servers may differ. A claim that is open for
/// longer was left behind: the database was away as it should have been given back.
const CLAIM_LIFE: SignedDuration = SignedDuration::from_secs(60);

/// What a form's key says about its posting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// The first: carry it out.
    First,
    /// It was carried out; it led there.
    Done(String),
    /// Another request is carrying it out at this moment.
    UnderWay,
}

/// A key for a new form. A form that is posted twice carries the same key twice.
#[must_use]
pub fn new_key() -> Uuid {
    fresh()
}

/// What a posting is known by: its form's key and everything that was posted. The same form with other content (sent, gone back to,
/// corrected and sent) is another submission.
#[must_use]
pub fn submission_id(key: Uuid, fields: &RawForm, files: &[&[u8]]) -> Uuid {
    let mut parts = vec![key.as_bytes().as_slice()];
    parts.extend(fields.pairs().flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()]));
    parts.extend(files);
    let hash = secrets::sha256_of(&parts);
    let (half, _) = hash.split_first_chunk().expect("a hash of 32 bytes has 16");
    Uuid::from_bytes(*half)
}

/// What a form's page showed as stored, in few letters: a later page tells by it whether that has changed.
#[must_use]
pub fn fingerprint(stored: &RawForm) -> String {
    let parts: Vec<&[u8]> = stored.pairs().flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()]).collect();
    secrets::sha256_of(&parts).iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}

impl Platform {
    /// Counts a refused form of somebody without an account, before anything is stored for them.
    ///
    /// # Errors
    /// `TooManyAttempts` where their address had too many kept.
    #[tracing::instrument(skip_all)]
    pub async fn count_anonymous_echo(&self, address: IpAddr) -> Result<()> {
        self.count_attempt(&limits::ECHO_BY_ADDRESS, &limits::by_address(address)).await
    }

    /// Keeps a refused form; the answer is the key under which its page finds it. The oldest of the session make room. Without an
    /// account, a form that is larger than any of the site's keeps its errors only.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(%session))]
    pub async fn keep_echo(&self, session: SessionId, form: &str, echo: Echo, anonymous: bool) -> Result<Uuid> {
        let id = fresh();
        let expires_at = self.clock().now().checked_add(ECHO_LIFE).map_err(Error::internal)?;
        let size = serde_json::to_vec(&echo.fields).map_err(Error::internal)?.len();
        let oversized = anonymous && size > MOST_ANONYMOUS;
        let echo = if oversized { Echo { fields: RawForm::default(), ..echo } } else { echo };
        let mut transaction = self.pool.begin().await?;
        store::sessions::lock(&mut transaction, session).await?;
        store::forms::keep_latest_echoes(&mut transaction, session, ECHOES - 1).await?;
        store::forms::insert_echo(&mut transaction, id, session, form, &echo, expires_at).await?;
        transaction.commit().await?;
        Ok(id)
    }

    /// A refused form of that session, until it expires.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(%session))]
    pub async fn echo(&self, session: SessionId, form: &str, id: Uuid) -> Result<Option<Echo>> {
        let mut connection = self.pool.acquire().await?;
        Ok(store::forms::echo(&mut connection, id, session, form, self.clock().now()).await?)
    }

    /// Takes a submission before it is carried out, also one that a killed server left. No lock says that a server is killed: it would
    /// need a connection of its own beside those of requests, and somebody to take it again. The connections that it has say it.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn claim_submission(&self, key: Uuid) -> Result<Claim> {
        let expires_at = self.clock().now().checked_add(SUBMISSION_LIFE).map_err(Error::internal)?;
        let abandoned = expires_at.checked_sub(CLAIM_LIFE).map_err(Error::internal)?;
        let options = self.pool.connect_options();
        let run = options.get_application_name().unwrap_or_default();
        let mut connection = self.pool.acquire().await?;
        if store::forms::claim(&mut connection, key, run, expires_at, abandoned).await? {
            return Ok(Claim::First);
        }
        Ok(match store::forms::led_to(&mut connection, key).await? {
            Some(target) => Claim::Done(target),
            None => Claim::UnderWay,
        })
    }

    /// Where a submission led, if it was carried out.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn submission_led_to(&self, key: Uuid) -> Result<Option<String>> {
        let mut connection = self.pool.acquire().await?;
        Ok(store::forms::led_to(&mut connection, key).await?)
    }

    /// Notes where an accepted form led.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn complete_submission(&self, key: Uuid, led_to: &str) -> Result<()> {
        let mut connection = self.pool.acquire().await?;
        Ok(store::forms::complete(&mut connection, key, led_to).await?)
    }

    /// Gives a submission back that was refused, or cut before its end: it may be sent again.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn release_submission(&self, key: Uuid) -> Result<()> {
        let mut connection = self.pool.acquire().await?;
        Ok(store::forms::release(&mut connection, key).await?)
    }
}
