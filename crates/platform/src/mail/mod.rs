//! Mail: written to the outbox in the transaction that caused it, sent by a worker.
//!
//! The sentences are the interface's: it passes a renderer ([`RenderFn`]).

mod dead;
mod deliver;
mod files;
mod mailbox;
mod message;
mod sender;
mod transport;

use domain::{
    email::Email,
    ids::{AccountId, MailId},
    language::UiLanguage,
    mail::Mail,
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::{
    fresh,
    outbox::{self, NewMail},
};

pub use {
    dead::{DeadMail, DeadReason},
    deliver::Delivery,
    mailbox::{MailState, MailboxEntry},
    sender::{Sender, WrongSender},
    transport::{Transport, WrongSmtpUrl},
};

use crate::Result;

/// Mails of a list's page.
const PER_PAGE: i64 = 25;

/// A mail as a person reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderedMail {
    /// One line.
    pub subject: String,
    /// The alternative without markup.
    pub text: String,
    pub html: String,
}

/// Renders a mail in a language; links begin with the third argument, which has no slash at its end.
pub type RenderFn = fn(&Mail, UiLanguage, &str) -> RenderedMail;

/// A page of a list, newest first.
#[derive(Debug, Clone)]
pub struct MailPage<T> {
    pub entries: Vec<T>,
    /// The last mail of this page, where older ones follow.
    pub older_than: Option<MailId>,
}

impl<T> MailPage<T> {
    /// Of rows read one beyond the page, to know whether others follow.
    fn of<Row>(mut rows: Vec<Row>, id: impl Fn(&Row) -> MailId, entry: impl Fn(Row) -> T) -> Self {
        let page = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
        let more = rows.len() > page;
        rows.truncate(page);
        let older_than = rows.last().filter(|_| more).map(id);
        Self { entries: rows.into_iter().map(entry).collect(), older_than }
    }
}

/// Puts a mail into the outbox, in the caller's transaction.
pub(crate) async fn enqueue(
    connection: &mut PgConnection,
    recipient: &Email,
    language: UiLanguage,
    mail: &Mail,
    now: Timestamp,
) -> Result<()> {
    let id = MailId::from_uuid(fresh());
    Ok(outbox::insert(connection, &NewMail { id, recipient, language, mail, about: None }, now).await?)
}

/// The same for a mail about an account, to an address that is not the account's. It is deleted with the account.
pub(crate) async fn enqueue_about(
    connection: &mut PgConnection,
    account: AccountId,
    recipient: &Email,
    language: UiLanguage,
    mail: &Mail,
    now: Timestamp,
) -> Result<()> {
    let id = MailId::from_uuid(fresh());
    Ok(outbox::insert(connection, &NewMail { id, recipient, language, mail, about: Some(account) }, now).await?)
}
