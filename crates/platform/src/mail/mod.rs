//! Mail: written to the outbox in the transaction that caused it, sent by a worker.
//!
//! The sentences are the interface's: it passes a renderer ([`RenderFn`]).

mod bounced;
mod correct;
mod dead;
mod deliver;
mod files;
mod mailbox;
mod message;
mod sender;
mod transport;

use domain::{
    awaited::Awaited,
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

use crate::{Error, Result};

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

/// Puts a mail into the outbox, in the caller's transaction. Nobody waits for its answer.
pub(crate) async fn enqueue(
    connection: &mut PgConnection,
    recipient: &Email,
    language: UiLanguage,
    mail: &Mail,
    now: Timestamp,
) -> Result<()> {
    let to = To { recipient, language, about: None, awaited: None };
    insert(connection, &to, mail, now).await
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
    let to = To { recipient, language, about: Some(account), awaited: None };
    insert(connection, &to, mail, now).await
}

/// To whom a mail goes.
pub(crate) struct To<'a> {
    pub recipient: &'a Email,
    pub language: UiLanguage,
    /// Whose account it is about, where the recipient does not say so.
    pub about: Option<AccountId>,
    /// Who waits for its answer, where it asks for one.
    pub awaited: Option<Awaited>,
}

/// Puts a mail into the outbox whose answer somebody may wait for. They are told where it does not arrive.
pub(crate) async fn insert(connection: &mut PgConnection, to: &To<'_>, mail: &Mail, now: Timestamp) -> Result<()> {
    let awaited = to.awaited.filter(|awaited| mail.awaits() == Some(awaited.kind()));
    debug_assert_eq!(mail.awaits(), awaited.map(Awaited::kind), "who waits for a {}?", mail.kind());
    is_readable(mail)?;
    let (id, recipient, language) = (MailId::from_uuid(fresh()), to.recipient, to.language);
    Ok(outbox::insert(connection, &NewMail { id, recipient, language, mail, about: to.about, awaited }, now).await?)
}

/// Refuses a mail that would not be read again from where it is stored: nobody would receive it.
fn is_readable(mail: &Mail) -> Result<()> {
    let stored = serde_json::to_value(mail).map_err(Error::internal)?;
    serde_json::from_value::<Mail>(stored).map(drop).map_err(Error::internal)
}
