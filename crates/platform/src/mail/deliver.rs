//! The worker's step: claim a due mail, send it, note how it went.
//!
//! A claim is a lease: it postpones the next try and is committed before anything is sent. A worker that dies before sending loses
//! nothing, since the mail is due again when the lease ends. A worker that dies after the server accepted the mail causes one
//! duplicate, under the same Message-ID.

use std::time::Duration;
use store::outbox::{self, Claimed};

use domain::ids::MailId;
use jiff::{SignedDuration, Timestamp};
use sqlx::Connection as _;

use super::{
    DeadReason, RenderFn, Transport, bounced,
    message::{Outgoing, message},
    transport::Failure,
};
use crate::{Error, Platform, Result};

/// How long a claimed mail belongs to its worker.
const LEASE: SignedDuration = SignedDuration::from_mins(5);
/// No mail takes longer than this to leave; shorter than the lease, so that no two workers ever send the same mail at once.
const SEND_TIMEOUT: Duration = Duration::from_secs(30);
/// Pauses after each refusal that may pass: a restart, a greylist, an outage, a night, a week-end. Then the mail is dead.
const PAUSES: [SignedDuration; 7] = [
    SignedDuration::from_mins(1),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(30),
    SignedDuration::from_hours(2),
    SignedDuration::from_hours(6),
    SignedDuration::from_hours(24),
    SignedDuration::from_hours(24),
];

/// How a mail's attempt went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    Sent,
    /// Refused for now; it will be tried again.
    Postponed,
    /// A dead letter: a coordinator decides.
    Dead,
}

/// Why it did not leave.
enum Setback {
    Temporary(DeadReason),
    Permanent(DeadReason),
}

impl Platform {
    /// Sends every mail that is due. How many left.
    ///
    /// # Errors
    /// The database's. A refused mail is no error.
    #[tracing::instrument(skip_all)]
    pub async fn deliver_due(&self, render: RenderFn, transport: &Transport) -> Result<usize> {
        let mut sent = 0;
        while let Some(delivery) = self.deliver_next(render, transport).await? {
            sent += usize::from(delivery == Delivery::Sent);
        }
        Ok(sent)
    }

    /// Sends the mail that has been due for longest; `None` where none is. Workers may do so side by side, on any node.
    ///
    /// # Errors
    /// The database's. A refused mail is no error.
    #[tracing::instrument(skip_all)]
    pub async fn deliver_next(&self, render: RenderFn, transport: &Transport) -> Result<Option<Delivery>> {
        let now = self.clock().now();
        let lease = now.checked_add(LEASE).map_err(Error::internal)?;
        let mut connection = self.pool.acquire().await?;
        let Some(claimed) = outbox::claim(&mut connection, now, lease).await? else { return Ok(None) };
        // No connection is held while the mail server answers.
        drop(connection);
        let outcome = self.attempt(&claimed, render, transport).await;
        self.note(&claimed, outcome).await.map(Some)
    }

    async fn attempt(
        &self,
        claimed: &Claimed,
        render: RenderFn,
        transport: &Transport,
    ) -> std::result::Result<(), Setback> {
        if pause_after(claimed.attempts - 1).is_none() {
            return Err(Setback::Permanent(DeadReason::Interrupted));
        }
        let mail = claimed.mail.as_ref().ok_or(Setback::Permanent(DeadReason::Unreadable))?;
        let recipient = claimed.recipient.as_ref().ok_or(Setback::Permanent(DeadReason::Address))?;
        let outgoing = Outgoing {
            id: claimed.id,
            recipient,
            language: claimed.language,
            rendered: render(mail, claimed.language, &self.settings().base_url),
            at: self.clock().now(),
        };
        let message = message(&transport.sender, outgoing).map_err(|_| Setback::Permanent(DeadReason::Address))?;
        match tokio::time::timeout(SEND_TIMEOUT, transport.send(claimed.id, message)).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(Failure::Temporary(reply))) => Err(Setback::Temporary(DeadReason::Server(reply))),
            Ok(Err(Failure::Permanent(reply))) => Err(Setback::Permanent(DeadReason::Server(reply))),
            Err(_) => Err(Setback::Temporary(DeadReason::TimedOut)),
        }
    }

    async fn note(&self, claimed: &Claimed, outcome: std::result::Result<(), Setback>) -> Result<Delivery> {
        let now = self.clock().now();
        let mut connection = self.pool.acquire().await?;
        match outcome {
            Ok(()) => {
                outbox::mark_sent(&mut connection, claimed.id, now, self.settings().demo).await?;
                tracing::info!(mail = %claimed.id, attempts = claimed.attempts, "a mail left");
                Ok(Delivery::Sent)
            }
            Err(Setback::Temporary(why)) => match next_try(claimed.attempts, now)? {
                Some(at) => {
                    outbox::postpone(&mut connection, claimed.id, claimed.attempts, at, &why.stored()).await?;
                    log_setback(claimed.id, claimed.attempts, &why, "a mail waits for another try");
                    Ok(Delivery::Postponed)
                }
                None => bury(&mut connection, claimed, now, &why).await,
            },
            Err(Setback::Permanent(why)) => bury(&mut connection, claimed, now, &why).await,
        }
    }
}

/// Gives a mail up, and tells who waits for its answer.
async fn bury(
    connection: &mut sqlx::PgConnection,
    claimed: &Claimed,
    now: Timestamp,
    why: &DeadReason,
) -> Result<Delivery> {
    let mut transaction = connection.begin().await?;
    let buried = outbox::bury(&mut transaction, claimed.id, claimed.attempts, now, &why.stored()).await?;
    if let (true, Some(awaited), Some(mail)) = (buried, claimed.awaited, &claimed.mail) {
        bounced::tell(&mut transaction, awaited, mail, now).await?;
    }
    transaction.commit().await?;
    log_setback(claimed.id, claimed.attempts, why, "a mail is a dead letter");
    Ok(Delivery::Dead)
}

/// A server's words may repeat the address: only their code is logged.
fn log_setback(mail: MailId, attempts: i32, why: &DeadReason, what: &'static str) {
    tracing::warn!(%mail, attempts, reason = why.code(), "{what}");
}

fn next_try(attempts: i32, now: Timestamp) -> Result<Option<Timestamp>> {
    pause_after(attempts).map(|pause| now.checked_add(pause).map_err(Error::internal)).transpose()
}

/// The pause after so many attempts; `None` after the last.
fn pause_after(attempts: i32) -> Option<SignedDuration> {
    let done = usize::try_from(attempts).unwrap_or(0);
    PAUSES.get(done.saturating_sub(1)).copied()
}

#[cfg(test)]
mod tests {
    //! Pauses grow, then end; a lease outlasts any sending.
    use super::*;

    #[test]
    fn pauses_grow_and_end() {
        assert!(PAUSES.is_sorted());
        assert_eq!(pause_after(1), Some(SignedDuration::from_mins(1)));
        assert_eq!(pause_after(7), Some(SignedDuration::from_hours(24)));
        assert_eq!(pause_after(8), None);
    }

    #[test]
    fn a_lease_outlasts_any_sending() {
        assert!(LEASE.unsigned_abs() > SEND_TIMEOUT);
    }
}
