//! Mailing a link that signs in or chooses a password. Neither the answer nor its time says whether the address has an account: for an
//! unknown one the same is done for nobody, and taken back.

use std::net::IpAddr;

use domain::{
    account::LinkRequest,
    email::Email,
    ids::AccountId,
    language::UiLanguage,
    link::{AccountEvent, LinkPurpose},
    mail::Mail,
    way_back::WayBack,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use sqlx::{Connection as _, PgConnection};
use store::{accounts::Credentials, fresh};

use super::limits;
use crate::{Error, Platform, Result, links, mail};

/// A link in the mailbox is good for so long at least, or another one is sent: time to find it.
const TIME_TO_READ: SignedDuration = SignedDuration::from_mins(10);

/// What became of the request for a link. It says nothing of whether the address has an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailedLink {
    /// A link was mailed.
    Sent,
    /// The mailbox had many mails lately. The last link is still good, or another one was mailed where it was not.
    LastIsGood,
}

/// Whom a link is for.
struct Addressee<'a> {
    /// The account; of an unknown address, an identifier that no account has.
    account: AccountId,
    email: &'a Email,
    language: UiLanguage,
    is_known: bool,
}

/// What to mail.
struct Asked {
    purpose: LinkPurpose,
    way_back: Option<WayBack>,
}

impl Platform {
    /// Mails a link that signs in, if the address has an account; the answer is the same if not. The link leads `way_back`.
    ///
    /// # Errors
    /// `TooManyAttempts`, or the database's.
    #[tracing::instrument(skip_all)]
    pub async fn request_sign_in_link(
        &self,
        form: LinkRequest,
        way_back: Option<WayBack>,
        address: IpAddr,
    ) -> Result<MailedLink> {
        self.request(form, address, Asked { purpose: LinkPurpose::SignIn, way_back }).await
    }

    /// Mails a link that lets its owner choose a new password, if the address has an account.
    ///
    /// # Errors
    /// `TooManyAttempts`, or the database's.
    #[tracing::instrument(skip_all)]
    pub async fn request_password_reset(
        &self,
        form: LinkRequest,
        way_back: Option<WayBack>,
        address: IpAddr,
    ) -> Result<MailedLink> {
        self.request(form, address, Asked { purpose: LinkPurpose::ResetPassword, way_back }).await
    }

    /// Mails a link. Beyond the mailbox's limit, only where it has none that is good: whoever asks again and again neither fills it nor
    /// keeps its owner from a link.
    async fn request(&self, form: LinkRequest, address: IpAddr, asked: Asked) -> Result<MailedLink> {
        self.count_attempt(&limits::MAIL_BY_ADDRESS, &limits::by_address(address)).await?;
        let within = self.is_within(&limits::MAIL_BY_ACCOUNT, &limits::by_email(&form.email)).await?;
        let now = self.clock().now();
        let read_by = now.checked_add(TIME_TO_READ).map_err(Error::internal)?;
        let mut transaction = self.pool.begin().await?;
        let known = store::accounts::credentials(&mut transaction, &form.email).await?;
        let to = Addressee::of(known.as_ref(), &form.email);
        let has_one = store::links::has_open(&mut transaction, to.account, asked.purpose, read_by).await?;
        let mut sending = transaction.begin().await?;
        send_link(&mut sending, &to, asked, now).await?;
        if to.is_known && (within || !has_one) {
            sending.commit().await?
        } else {
            sending.rollback().await?
        }
        transaction.commit().await?;
        Ok(if within { MailedLink::Sent } else { MailedLink::LastIsGood })
    }
}

impl<'a> Addressee<'a> {
    fn of(known: Option<&'a Credentials>, typed: &'a Email) -> Self {
        match known {
            Some(known) => {
                Self { account: known.account, email: &known.email, language: known.language, is_known: true }
            }
            None => Self {
                account: AccountId::from_uuid(fresh()),
                email: typed,
                language: UiLanguage::default(),
                is_known: false,
            },
        }
    }
}

async fn send_link(
    connection: &mut PgConnection,
    to: &Addressee<'_>,
    Asked { purpose, way_back }: Asked,
    now: Timestamp,
) -> Result<()> {
    let sent = match purpose {
        LinkPurpose::ResetPassword => AccountEvent::ResetLinkSent,
        _ => AccountEvent::SignInLinkSent,
    };
    links::cancel(connection, to.account, sent, now).await?;
    let owner = to.is_known.then_some(to.account);
    let token = links::issue(connection, purpose, owner, json!({}), now).await?;
    let mail = match purpose {
        LinkPurpose::ResetPassword => Mail::PasswordReset { token, way_back },
        _ => Mail::SignInLink { token, way_back },
    };
    mail::enqueue(connection, to.email, to.language, &mail, now).await
}
