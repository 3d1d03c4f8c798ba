//! The trail of an account's sign-ins, which its owner reads. It holds no address of a client, and nothing of unknown accounts.

use domain::{
    account::{Device, RepeatedAttempt, SignInAttempt, SignInOutcome, Viewer},
    ids::AccountId,
};
use jiff::{SignedDuration, Timestamp};
use sqlx::PgConnection;

use super::{Client, origin};
use crate::{Error, Platform, Result};

/// How long an attempt is kept: a term, after which nobody remembers where they were.
const KEPT_FOR: SignedDuration = SignedDuration::from_hours(90 * 24);
/// Accepted attempts of an account that are kept, and refused ones: fifty in all.
const KEPT_EACH: i64 = 25;
/// Lines on the page of the account.
const SHOWN: usize = 10;

impl Platform {
    /// How somebody signed in to a person's account or tried to, the latest first.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn own_sign_ins(&self, viewer: &Viewer) -> Result<Vec<RepeatedAttempt>> {
        let since = self.clock().now().checked_sub(KEPT_FOR).map_err(Error::internal)?;
        let mut connection = self.pool.acquire().await?;
        let attempts = store::sign_ins::of_account(&mut connection, viewer.account, since).await?;
        let mut lines = RepeatedAttempt::gather(&attempts);
        lines.truncate(SHOWN);
        Ok(lines)
    }

    /// Notes a wrong password, where the address has an account. Where it has none, the same statements write nothing, and neither
    /// case waits for the disk: the time of the answer does not tell which one it was.
    pub(super) async fn note_wrong_password(&self, account: Option<AccountId>, client: &Client) -> Result<()> {
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        store::sign_ins::do_not_wait_for_disk(&mut transaction).await?;
        write(&mut transaction, account, SignInOutcome::RefusedPassword, client, now).await?;
        Ok(transaction.commit().await?)
    }
}

/// Notes how somebody signed in to an account, or tried to.
pub(super) async fn note(
    connection: &mut PgConnection,
    account: AccountId,
    outcome: SignInOutcome,
    client: &Client,
    now: Timestamp,
) -> Result<()> {
    write(connection, Some(account), outcome, client, now).await
}

async fn write(
    connection: &mut PgConnection,
    account: Option<AccountId>,
    outcome: SignInOutcome,
    client: &Client,
    now: Timestamp,
) -> Result<()> {
    let attempt = SignInAttempt { at: now, outcome, device: Device::of(&client.user_agent) };
    Ok(store::sign_ins::insert(connection, account, &attempt, KEPT_EACH).await?)
}

/// Deletes what has been kept long enough.
pub(crate) async fn sweep(connection: &mut PgConnection, now: Timestamp) -> Result<u64> {
    let attempts = now.checked_sub(KEPT_FOR).map_err(Error::internal)?;
    Ok(store::sign_ins::sweep(connection, attempts, origin::earliest(now)?).await?)
}
