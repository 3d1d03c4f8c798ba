//! A sign-in between the right password (or link) and the code of the second factor.
//!
//! It is a row of a session without an account, so that nothing of the account opens before the code is right.

use domain::{
    account::SignInOutcome,
    form::FormErrors,
    ids::{AccountId, SessionId},
    mail::Mail,
    second_factor::Proof,
};
use jiff::{SignedDuration, Timestamp};
use sqlx::PgConnection;

use super::check;
use crate::{
    Error, Platform, Result,
    accounts::{Client, SessionToken, SignedIn, limits, session, trail},
    audit::{self, Event},
    mail,
};

/// Time to find the phone, or the paper with the recovery codes.
const LIFE: SignedDuration = SignedDuration::from_mins(10);
/// Codes that a sign-in takes, the right one included. The table has the same bound.
const MOST_CODES: i32 = 5;
/// Sign-ins of one account that wait at once: one a browser. One more ends the oldest.
const MOST_WAITING: i64 = 5;

/// The refusal of a sign-in that is over.
const OVER: Error = Error::Refused("second-factor-over");

/// Where a right password or a right link leads.
pub enum Entered {
    SignedIn(SignedIn),
    /// To the page of the code. The token is that of a session without an account.
    AskedForCode(SessionToken),
}

/// What the page of the code shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PendingSignIn {
    /// A code may be typed.
    Open,
    /// The time is over.
    Expired,
    /// Too many codes were wrong.
    Stopped,
    /// No sign-in waits in this session.
    None,
}

impl Platform {
    /// Admits a person who showed a right password or link (`shown`), and notes it in the trail. Opens a session, or asks for the code
    /// where the account has a second factor.
    ///
    /// # Errors
    /// `SignedOut` where the account was closed meanwhile.
    pub(in crate::accounts) async fn admit(
        &self,
        connection: &mut PgConnection,
        account: AccountId,
        shown: SignInOutcome,
        client: &Client,
        now: Timestamp,
    ) -> Result<Entered> {
        trail::note(connection, account, shown, client, now).await?;
        if store::second_factor::find(connection, account).await?.is_none() {
            return Ok(Entered::SignedIn(self.enter(connection, account, client, now).await?));
        }
        store::pending_sign_ins::keep_latest(connection, account, MOST_WAITING - 1).await?;
        let (token, session) = session::open(connection, None, &client.user_agent, now).await?;
        if let Some(before) = client.session {
            self.carry_over(connection, before, session).await?;
            store::sessions::delete(connection, before).await?;
        }
        let expires_at = now.checked_add(LIFE).map_err(Error::internal)?;
        store::pending_sign_ins::insert(connection, session, account, expires_at).await?;
        Ok(Entered::AskedForCode(token))
    }

    /// The sign-in that waits in a session.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(%session))]
    pub async fn pending_sign_in(&self, session: SessionId) -> Result<PendingSignIn> {
        let found = store::pending_sign_ins::find(&mut *self.pool.acquire().await?, session).await?;
        Ok(found.map_or(PendingSignIn::None, |found| state(&found, self.clock().now())))
    }

    /// Ends a sign-in with a code of the app or a recovery code, named `field` in its form.
    ///
    /// # Errors
    /// `Invalid` for a wrong code, `Refused` where no sign-in waits any more, `TooManyAttempts`.
    #[tracing::instrument(skip_all)]
    pub async fn enter_code(&self, proof: Proof, field: &'static str, client: &Client) -> Result<SignedIn> {
        let session = client.session.ok_or(OVER)?;
        let account = self.waiting(session).await?;
        self.count_attempt(&limits::CODE_BY_ACCOUNT, &account.to_string()).await?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let counted = store::pending_sign_ins::count_attempt(&mut transaction, session, MOST_CODES, now).await?;
        let attempts = counted.ok_or(OVER)?;
        if let Some(wrong) = check(&mut transaction, self.key()?, account, &proof, now).await? {
            if attempts == MOST_CODES {
                let mail = |name| Mail::SignInStopped { name };
                warn(&mut transaction, account, None, "sign_in_stopped", mail, now).await?;
            }
            trail::note(&mut transaction, account, SignInOutcome::RefusedCode, client, now).await?;
            // The attempt stays counted.
            transaction.commit().await?;
            return Err(FormErrors::one(field, wrong).into());
        }
        if matches!(proof, Proof::Recovery(_)) {
            let mail = |name| Mail::RecoveryCodeUsed { name };
            warn(&mut transaction, account, Some(account), "recovery_code_used", mail, now).await?;
        }
        trail::note(&mut transaction, account, SignInOutcome::Code, client, now).await?;
        let signed_in = self.enter(&mut transaction, account, client, now).await?;
        transaction.commit().await?;
        self.forget_attempts(&limits::CODE_BY_ACCOUNT, &account.to_string()).await?;
        Ok(signed_in)
    }

    /// Whose sign-in waits in a session. One that is over counts nothing against the account.
    async fn waiting(&self, session: SessionId) -> Result<AccountId> {
        let found = store::pending_sign_ins::find(&mut *self.pool.acquire().await?, session).await?;
        let open = found.filter(|found| state(found, self.clock().now()) == PendingSignIn::Open);
        open.map(|found| found.account).ok_or(OVER)
    }
}

fn state(found: &store::pending_sign_ins::Found, now: Timestamp) -> PendingSignIn {
    if found.attempts >= MOST_CODES {
        PendingSignIn::Stopped
    } else if found.expires_at <= now {
        PendingSignIn::Expired
    } else {
        PendingSignIn::Open
    }
}

/// Writes an event into the audit trail, and to the account's owner, who may not be the one who caused it.
pub(in crate::accounts) async fn warn(
    connection: &mut PgConnection,
    account: AccountId,
    actor: Option<AccountId>,
    action: &'static str,
    mail: impl FnOnce(domain::text::PersonName) -> Mail,
    now: Timestamp,
) -> Result<()> {
    let known = store::accounts::credentials_of(connection, account).await?.ok_or(Error::SignedOut)?;
    mail::enqueue(connection, &known.email, known.language, &mail(known.name), now).await?;
    audit::record(connection, now, actor, Event::new("account", account.as_uuid(), action)).await
}
