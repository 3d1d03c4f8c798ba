//! Setting a second factor up: the password, then a first right code. The secret and the recovery codes are shown in between.

use domain::{
    account::Viewer,
    form::{FieldCode, FormErrors},
    ids::{AccountId, SessionId},
    mail::Mail,
    second_factor::{ChangeSecondFactor, Code, CodeCheck, RECOVERY_CODES, RecoveryCode, Step, TotpSecret},
};
use jiff::{SignedDuration, Timestamp};
use sqlx::PgConnection;
use store::second_factor::SealedSetup;

use super::{hash, own, tell};
use crate::{
    Error, Platform, Result,
    accounts::{Client, SignedIn},
    key::{Purpose, ServerKey},
    secrets,
};

/// Time to install an app and to write ten codes down.
const SETUP_LIFE: SignedDuration = SignedDuration::from_mins(30);

/// What the page shows while a second factor is set up.
#[derive(Debug, Clone)]
pub struct SecondFactorSetup {
    /// For the app.
    pub secret: TotpSecret,
    /// To write down. They are shown nowhere else.
    pub recovery_codes: Vec<RecoveryCode>,
}

/// A second factor before its first right code.
struct Setup {
    secret: TotpSecret,
    /// What the recovery codes are made from.
    recovery_seed: [u8; 32],
}

impl Platform {
    /// Begins to set a second factor up in this session. Whoever has one already also gives a code of it; it stays until the new one
    /// is confirmed.
    ///
    /// # Errors
    /// `NotFound` where it is not offered, `Refused` for an address that is not confirmed, `Invalid` for a wrong password or code.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn begin_second_factor(
        &self,
        viewer: &Viewer,
        form: ChangeSecondFactor,
        session: SessionId,
    ) -> Result<()> {
        viewer.may_have_second_factor()?;
        // Otherwise a stranger who registered the address would keep its owner out.
        if !viewer.confirmed {
            return Err(Error::Refused("second-factor-unconfirmed"));
        }
        let proof = self.check_change(viewer, form).await?;
        let setup =
            Setup { secret: TotpSecret::from_bytes(secrets::random_bytes()?), recovery_seed: secrets::random_bytes()? };
        let now = self.clock().now();
        let expires_at = now.checked_add(SETUP_LIFE).map_err(Error::internal)?;
        let mut transaction = self.pool.begin().await?;
        own::accept(&mut transaction, self.key()?, viewer, proof.as_ref(), now).await?;
        let sealed = setup.sealed(self.key()?, viewer.account)?;
        store::second_factor::put_setup(&mut transaction, session, viewer.account, &sealed, expires_at).await?;
        Ok(transaction.commit().await?)
    }

    /// What this session is setting up; `None` where it began nothing, or too long ago.
    ///
    /// # Errors
    /// `NotFound` where it is not offered to them.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn second_factor_setup(&self, viewer: &Viewer, session: SessionId) -> Result<Option<SecondFactorSetup>> {
        viewer.may_have_second_factor()?;
        let mut connection = self.pool.acquire().await?;
        let setup = store::second_factor::setup(&mut connection, session, viewer.account, self.clock().now()).await?;
        let Some(sealed) = setup else { return Ok(None) };
        let setup = Setup::open(self.key()?, viewer.account, &sealed)?;
        Ok(Some(SecondFactorSetup { recovery_codes: recovery_codes(&setup.recovery_seed), secret: setup.secret }))
    }

    /// Makes what this session set up count, with a first right code. Every session of the account ends, since none of them was
    /// opened with it; the person goes on in a new one.
    ///
    /// # Errors
    /// `Invalid` for a wrong code, `Refused` where nothing is being set up.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn confirm_second_factor(&self, viewer: &Viewer, code: Code, client: &Client) -> Result<SignedIn> {
        viewer.may_have_second_factor()?;
        let session = client.session.ok_or(Error::SignedOut)?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        let sealed = store::second_factor::setup(&mut transaction, session, viewer.account, now)
            .await?
            .ok_or(Error::Refused("second-factor-setup-over"))?;
        let key = self.key()?;
        let setup = Setup::open(key, viewer.account, &sealed)?;
        let CodeCheck::Accepted(step) = setup.secret.check(code, now, None) else {
            return Err(FormErrors::one("code", FieldCode::WrongCode).into());
        };
        put(&mut transaction, key, viewer.account, &setup, step, now).await?;
        // The setups of this and of other sessions go with them.
        store::sessions::delete_of(&mut transaction, viewer.account, None).await?;
        let action = if viewer.second_factor { "second_factor_replaced" } else { "second_factor_on" };
        tell(&mut transaction, viewer, action, |name| Mail::SecondFactorOn { name }, now).await?;
        let signed_in = self.enter(&mut transaction, viewer.account, client, now).await?;
        transaction.commit().await?;
        Ok(signed_in)
    }
}

impl Setup {
    fn sealed(&self, key: &ServerKey, account: AccountId) -> Result<SealedSetup> {
        Ok(SealedSetup {
            secret: key.seal(Purpose::TotpSecret, account, self.secret.expose())?,
            recovery_seed: key.seal(Purpose::RecoverySeed, account, &self.recovery_seed)?,
        })
    }

    fn open(key: &ServerKey, account: AccountId, sealed: &SealedSetup) -> Result<Self> {
        Ok(Self {
            secret: TotpSecret::from_bytes(key.open(Purpose::TotpSecret, account, &sealed.secret)?),
            recovery_seed: key.open(Purpose::RecoverySeed, account, &sealed.recovery_seed)?,
        })
    }
}

async fn put(
    connection: &mut PgConnection,
    key: &ServerKey,
    account: AccountId,
    setup: &Setup,
    step: Step,
    now: Timestamp,
) -> Result<()> {
    let sealed = key.seal(Purpose::TotpSecret, account, setup.secret.expose())?;
    store::second_factor::put(connection, account, &sealed, step, now).await?;
    let codes = recovery_codes(&setup.recovery_seed);
    let hashes: Vec<Vec<u8>> = codes.iter().map(|code| hash(account, code).to_vec()).collect();
    Ok(store::second_factor::put_recovery_codes(connection, account, &hashes).await?)
}

/// The recovery codes of a seed. The seed is deleted once only their hashes are needed.
fn recovery_codes(seed: &[u8; 32]) -> Vec<RecoveryCode> {
    let code = |number: usize| {
        let random = secrets::sha256_of(&[seed, &number.to_be_bytes()]);
        let (half, _) = random.split_first_chunk().expect("a hash of 32 bytes has 16");
        RecoveryCode::from_random(*half)
    };
    (0..RECOVERY_CODES).map(code).collect()
}

#[cfg(test)]
mod tests {
    //! A seed gives ten different codes, the same each time; another seed gives others.
    use super::*;

    #[test]
    fn a_seed_gives_ten_codes() {
        let codes = |seed: u8| recovery_codes(&[seed; 32]).iter().map(RecoveryCode::grouped).collect::<Vec<_>>();
        let mut all = codes(1);
        assert_eq!(all, codes(1));
        all.extend(codes(2));
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 2 * RECOVERY_CODES);
    }
}
