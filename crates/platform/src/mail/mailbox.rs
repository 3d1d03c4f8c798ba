//! The mailbox of the demonstration, with every mail. Other installations have none.

use domain::{email::Email, ids::MailId, language::UiLanguage, mail::Mail};
use jiff::Timestamp;
use store::outbox::{self, Stored};

use super::{MailPage, PER_PAGE};
use crate::{Error, Platform, Result};

/// A mail of the outbox.
#[derive(Debug, Clone)]
pub struct MailboxEntry {
    pub id: MailId,
    pub recipient: Option<Email>,
    pub language: UiLanguage,
    /// `None` where it no longer reads.
    pub mail: Option<Mail>,
    pub written_at: Timestamp,
    pub state: MailState,
}

/// The state of a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailState {
    Waiting,
    Sent,
    Dead,
}

impl Platform {
    /// The mails, newest first; `older_than` continues a list.
    ///
    /// # Errors
    /// `NotFound` outside the demonstration.
    #[tracing::instrument(skip_all)]
    pub async fn mailbox(&self, older_than: Option<MailId>) -> Result<MailPage<MailboxEntry>> {
        self.in_demonstration()?;
        let mut connection = self.pool.acquire().await?;
        let rows = outbox::list(&mut connection, older_than, PER_PAGE + 1).await?;
        Ok(MailPage::of(rows, |row| row.id, entry))
    }

    /// One mail.
    ///
    /// # Errors
    /// `NotFound` outside the demonstration, and for an unknown mail.
    #[tracing::instrument(skip_all, fields(mail = %id))]
    pub async fn mailbox_entry(&self, id: MailId) -> Result<MailboxEntry> {
        self.in_demonstration()?;
        let mut connection = self.pool.acquire().await?;
        outbox::find(&mut connection, id).await?.map(entry).ok_or(Error::NotFound)
    }

    fn in_demonstration(&self) -> Result<()> {
        if self.settings().demo { Ok(()) } else { Err(Error::NotFound) }
    }
}

fn entry(row: Stored) -> MailboxEntry {
    let state = match (row.sent_at, row.dead_at) {
        (Some(_), _) => MailState::Sent,
        (None, Some(_)) => MailState::Dead,
        (None, None) => MailState::Waiting,
    };
    MailboxEntry {
        id: row.id,
        recipient: row.recipient,
        language: row.language,
        mail: row.mail,
        written_at: row.written_at,
        state,
    }
}
