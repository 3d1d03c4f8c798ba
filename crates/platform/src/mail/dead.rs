//! Dead letters: what a programme coordinator reads of them, and sending one again.

use domain::{account::Viewer, awaited::AwaitedKind, email::Email, ids::MailId, language::UiLanguage, mail::Mail};
use jiff::Timestamp;
use store::outbox::{self, Stored};

use super::{MailPage, PER_PAGE};
use crate::{Error, Platform, Result, audit};

/// A dead letter: a mail that is not tried again.
#[derive(Debug, Clone)]
pub struct DeadMail {
    pub id: MailId,
    pub recipient: Option<Email>,
    pub language: UiLanguage,
    /// `None` where it no longer reads.
    pub mail: Option<Mail>,
    pub attempts: i32,
    pub dead_at: Timestamp,
    pub reason: DeadReason,
    /// Whether the address is held where the programme may correct it: not that of an account, which only its person changes.
    pub can_be_corrected: bool,
}

/// Why a mail did not leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeadReason {
    /// The stored mail does not parse in this version.
    Unreadable,
    /// The address is not valid for SMTP.
    Address,
    /// Every worker that took it ended before it was sent.
    Interrupted,
    /// The server took too long.
    TimedOut,
    /// The server's own words.
    Server(String),
}

impl DeadReason {
    /// What precedes our own words in the database, so that they are no server's. No reply begins with it.
    const OURS: char = '=';

    /// A word for logs, without anything that a server said.
    pub(super) fn code(&self) -> &str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Address => "address",
            Self::Interrupted => "interrupted",
            Self::TimedOut => "timed-out",
            Self::Server(reply) => match reply.get(..3) {
                Some(code) if code.bytes().all(|byte| byte.is_ascii_digit()) => code,
                _ => "network",
            },
        }
    }

    pub(super) fn stored(&self) -> String {
        match self {
            Self::Server(reply) => reply.clone(),
            own => format!("{}{}", Self::OURS, own.code()),
        }
    }

    fn read(stored: &str) -> Self {
        let own = [Self::Unreadable, Self::Address, Self::Interrupted, Self::TimedOut];
        own.into_iter().find(|own| own.stored() == stored).unwrap_or_else(|| Self::Server(stored.to_owned()))
    }
}

impl Platform {
    /// The dead letters, newest mail first; `older_than` continues a list.
    ///
    /// # Errors
    /// `NotFound` when the person does not coordinate the programme.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn dead_mails(&self, viewer: &Viewer, older_than: Option<MailId>) -> Result<MailPage<DeadMail>> {
        viewer.coordinates_programme()?;
        let mut connection = self.pool.acquire().await?;
        let rows = outbox::dead(&mut connection, older_than, PER_PAGE + 1).await?;
        Ok(MailPage::of(rows, |row| row.id, dead_mail))
    }

    /// Sends a dead letter again, from its first attempt.
    ///
    /// # Errors
    /// `NotFound` when the person does not coordinate the programme and for an unknown mail; `MovedOn` where it is dead no more.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, mail = %id))]
    pub async fn resend_mail(&self, viewer: &Viewer, id: MailId) -> Result<()> {
        viewer.coordinates_programme()?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        if !outbox::revive(&mut transaction, id, now).await? {
            let known = outbox::find(&mut transaction, id).await?.is_some();
            return Err(if known { Error::MovedOn } else { Error::NotFound });
        }
        let event = audit::Event::new("mail", id.as_uuid(), "resent");
        audit::record(&mut transaction, now, Some(viewer.account), event).await?;
        Ok(transaction.commit().await?)
    }
}

fn dead_mail(row: Stored) -> DeadMail {
    DeadMail {
        id: row.id,
        recipient: row.recipient,
        language: row.language,
        mail: row.mail,
        attempts: row.attempts,
        dead_at: row.dead_at.unwrap_or(row.written_at),
        reason: DeadReason::read(&row.last_error),
        can_be_corrected: row.awaited.is_some_and(|awaited| awaited.kind() != AwaitedKind::Candidate),
    }
}

#[cfg(test)]
mod tests {
    //! Reasons survive the database; what a server said never reaches a log.
    use super::*;

    #[test]
    fn reasons_are_kept() {
        let server = DeadReason::Server("550 5.1.1 <personne@exemple.test> unknown".to_owned());
        for reason in
            [DeadReason::Unreadable, DeadReason::Address, DeadReason::Interrupted, DeadReason::TimedOut, server]
        {
            assert_eq!(DeadReason::read(&reason.stored()), reason);
            assert!(!reason.code().contains('@'));
        }
    }
}
