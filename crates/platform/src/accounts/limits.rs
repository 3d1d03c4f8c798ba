//! Limits on attempts, by account and by address. The database counts, so that all servers share the counts. It stores no address:
//! the key is a hash.

use std::net::IpAddr;

use domain::email::Email;
use jiff::{SignedDuration, Timestamp};
use sqlx::PgConnection;

use crate::{Error, Platform, Result, secrets};

/// At most so many attempts of one kind in a window.
pub(crate) struct Limit {
    purpose: &'static str,
    attempts: i32,
    window: SignedDuration,
}

/// Passwords typed for one account from one address: enough for a person's own passwords, under a thousand a day for a guesser.
pub(super) const SIGN_IN_BY_ACCOUNT_AND_ADDRESS: Limit = Limit::new("sign-in-account-address", 10, 15);
/// Passwords typed for one account from all addresses together, against guessers with many. They do not lock its owner out: an
/// address from which the account signed in lately is never refused by it, and mailed links do not count.
pub(super) const SIGN_IN_BY_ACCOUNT: Limit = Limit::new("sign-in-account", 100, 60);
/// Attempts from one address: a school or a community centre shares one.
pub(super) const SIGN_IN_BY_ADDRESS: Limit = Limit::new("sign-in-address", 100, 15);
/// Accounts opened from one address: a class that registers together passes.
pub(super) const SIGN_UP_BY_ADDRESS: Limit = Limit::new("sign-up-address", 40, 60);
/// Mails that somebody else may cause in one mailbox. Beyond it, a link that signs in or chooses a password is still sent where the
/// mailbox has none that is good.
pub(super) const MAIL_BY_ACCOUNT: Limit = Limit::new("mail-account", 5, 60);
/// Mails asked for from one address.
pub(super) const MAIL_BY_ADDRESS: Limit = Limit::new("mail-address", 40, 60);
/// Links tried from one address: a token cannot be guessed, so this only spares the database.
pub(super) const LINK_BY_ADDRESS: Limit = Limit::new("link-address", 120, 15);
/// The present password asked again on the account's page.
pub(super) const PASSWORD_BY_ACCOUNT: Limit = Limit::new("password-account", 10, 15);
/// Codes of a second factor typed for one account, right and wrong: with three codes that count at a time, a guesser who has the
/// password would need more than two years for an even chance.
pub(super) const CODE_BY_ACCOUNT: Limit = Limit::new("code-account", 10, 60);
/// Refused forms of people without an account that are kept for one address. A class that registers together passes.
pub(crate) const ECHO_BY_ADDRESS: Limit = Limit::new("echo-address", 200, 15);
/// Times that one account's typing is kept. Whoever types without a pause has it kept each second and a half: six hundred times.
pub(crate) const TYPING_BY_ACCOUNT: Limit = Limit::new("typing-account", 1_000, 15);
/// Partners to which one person may have mails sent in a day: enough to hesitate between a few.
pub(crate) const NOMINATIONS_BY_PERSON: Limit = Limit::new("nomination-person", 5, 24 * 60);
/// Such mails to one partner in a day: enough for a group whose members name it on the same evening.
pub(crate) const NOMINATIONS_BY_PARTNER: Limit = Limit::new("nomination-partner", 40, 24 * 60);
/// Links that a placement's partner may be given in a day, by mail and by hand: enough for a draft that comes and goes.
pub(crate) const PARTNER_LINKS: Limit = Limit::new("partner-link", 20, 24 * 60);
/// The longest window, after which a count means nothing.
pub(crate) const LONGEST_WINDOW: SignedDuration = SignedDuration::from_hours(24);

impl Limit {
    const fn new(purpose: &'static str, attempts: i32, minutes: i64) -> Self {
        Self { purpose, attempts, window: SignedDuration::from_mins(minutes) }
    }

    fn key(&self, who: &str) -> [u8; 32] {
        secrets::sha256(&format!("limit:{}:{who}", self.purpose))
    }

    fn window_of(&self, now: Timestamp) -> Result<(Timestamp, Timestamp)> {
        let seconds = self.window.as_secs();
        let start = Timestamp::from_second(now.as_second().div_euclid(seconds) * seconds).map_err(Error::internal)?;
        Ok((start, start.checked_add(self.window).map_err(Error::internal)?))
    }
}

/// The key of an address. Both spellings of an address are one person.
pub(super) fn by_email(email: &Email) -> String {
    email.lowercase()
}

/// The key of an account and an address together.
pub(super) fn by_email_and_address(email: &Email, address: IpAddr) -> String {
    format!("{} {}", by_email(email), by_address(address))
}

/// An IPv6 customer holds at least a /64, so the limit is the network's.
pub(crate) fn by_address(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{a:x}:{b:x}:{c:x}:{d:x}::/64")
        }
    }
}

/// Counts an attempt on a connection: where its transaction is rolled back, the attempt is not counted.
///
/// # Errors
/// `TooManyAttempts` beyond the limit.
pub(crate) async fn count(connection: &mut PgConnection, limit: &Limit, who: &str, now: Timestamp) -> Result<()> {
    let (start, end) = limit.window_of(now)?;
    let attempts = store::limits::count(connection, &limit.key(who), start).await?;
    if attempts <= limit.attempts {
        return Ok(());
    }
    let wait = end.duration_since(now).as_secs().max(1);
    Err(Error::TooManyAttempts { retry_after_seconds: u32::try_from(wait).unwrap_or(u32::MAX) })
}

impl Platform {
    /// Counts an attempt, successful or not.
    ///
    /// # Errors
    /// `TooManyAttempts` beyond the limit.
    pub(crate) async fn count_attempt(&self, limit: &Limit, who: &str) -> Result<()> {
        count(&mut *self.pool.acquire().await?, limit, who, self.clock().now()).await
    }

    /// Counts an attempt; `false` beyond the limit.
    pub(super) async fn is_within(&self, limit: &Limit, who: &str) -> Result<bool> {
        match self.count_attempt(limit, who).await {
            Ok(()) => Ok(true),
            Err(Error::TooManyAttempts { .. }) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Resets the count after a success.
    pub(super) async fn forget_attempts(&self, limit: &Limit, who: &str) -> Result<()> {
        let mut connection = self.pool.acquire().await?;
        Ok(store::limits::forget(&mut connection, &limit.key(who)).await?)
    }
}
