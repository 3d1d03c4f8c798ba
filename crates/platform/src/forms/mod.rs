//! Refused forms and forms sent twice. A row of the session keeps what was typed until the page shows it again; a form that was
//! accepted is not carried out again.

use domain::{form::Echo, ids::SessionId};
use jiff::SignedDuration;
use store::fresh;
use uuid::Uuid;

use crate::{Error, Platform, Result};

/// Time to read the errors and correct them.
const ECHO_LIFE: SignedDuration = SignedDuration::from_hours(1);
/// A page may stay open for a day before its form is sent, and sent again by a reload.
const SUBMISSION_LIFE: SignedDuration = SignedDuration::from_hours(48);

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

impl Platform {
    /// Keeps a refused form; the answer is the key under which its page finds it.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(%session))]
    pub async fn keep_echo(&self, session: SessionId, form: &str, echo: &Echo) -> Result<Uuid> {
        let id = fresh();
        let expires_at = self.clock().now().checked_add(ECHO_LIFE).map_err(Error::internal)?;
        let mut connection = self.pool.acquire().await?;
        store::forms::insert_echo(&mut connection, id, session, form, echo, expires_at).await?;
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

    /// Takes a form's key before it is carried out.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn claim_submission(&self, key: Uuid) -> Result<Claim> {
        let expires_at = self.clock().now().checked_add(SUBMISSION_LIFE).map_err(Error::internal)?;
        let mut connection = self.pool.acquire().await?;
        if store::forms::claim(&mut connection, key, expires_at).await? {
            return Ok(Claim::First);
        }
        Ok(match store::forms::led_to(&mut connection, key).await? {
            Some(target) => Claim::Done(target),
            None => Claim::UnderWay,
        })
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

    /// Gives the key of a refused form back: it will be sent again, corrected.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn release_submission(&self, key: Uuid) -> Result<()> {
        let mut connection = self.pool.acquire().await?;
        Ok(store::forms::release(&mut connection, key).await?)
    }
}
