//! A person's own second factor, as they see it and turn it off.

use domain::{
    account::Viewer,
    form::{FieldCode, FormErrors},
    mail::Mail,
    second_factor::{ChangeSecondFactor, Proof},
};
use jiff::Timestamp;

use super::{check, is_required, tell};
use crate::{Error, Platform, Result, accounts::limits, key::ServerKey};

/// The field of a code on the pages of the account.
const CODE: &str = "code";

/// A person's second factor as its page shows it.
#[derive(Debug, Clone)]
pub struct OwnSecondFactor {
    /// Since when they have it; `None` without one.
    pub since: Option<Timestamp>,
    /// Recovery codes that were not used.
    pub recovery_codes_left: i64,
    /// Whether the account has a password, without which nothing is set up.
    pub has_password: bool,
    /// Whether the programme requires it of them, so that it can be replaced but not turned off.
    pub required: bool,
}

impl Platform {
    /// A person's second factor.
    ///
    /// # Errors
    /// `NotFound` where it is not offered to them.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn own_second_factor(&self, viewer: &Viewer) -> Result<OwnSecondFactor> {
        viewer.may_have_second_factor()?;
        let mut connection = self.pool.acquire().await?;
        let found = store::second_factor::find(&mut connection, viewer.account).await?;
        let left = store::second_factor::recovery_codes_left(&mut connection, viewer.account).await?;
        let known = store::accounts::credentials_of(&mut connection, viewer.account).await?.ok_or(Error::SignedOut)?;
        Ok(OwnSecondFactor {
            since: found.map(|found| found.set_up_at),
            recovery_codes_left: left,
            has_password: known.password_hash.is_some(),
            required: is_required(self.settings().second_factor, viewer),
        })
    }

    /// Turns a person's second factor off. Sign-ins that wait for a code end with it.
    ///
    /// # Errors
    /// `Invalid` for a wrong password or code, `Refused` where the programme requires it, `MovedOn` without a second factor.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn turn_off_second_factor(&self, viewer: &Viewer, form: ChangeSecondFactor) -> Result<()> {
        if is_required(self.settings().second_factor, viewer) {
            return Err(Error::Refused("second-factor-required"));
        }
        if !viewer.second_factor {
            return Err(Error::MovedOn);
        }
        let proof = self.check_change(viewer, form).await?;
        let now = self.clock().now();
        let mut transaction = self.pool.begin().await?;
        accept(&mut transaction, self.key()?, viewer, proof.as_ref(), now).await?;
        if !store::second_factor::delete(&mut transaction, viewer.account).await? {
            return Err(Error::MovedOn);
        }
        tell(&mut transaction, viewer, "second_factor_off", |name| Mail::SecondFactorOff { name }, now).await?;
        Ok(transaction.commit().await?)
    }

    /// Checks the password of a change and counts the attempt at a code. Returns the code, which the caller's transaction uses up.
    pub(super) async fn check_change(&self, viewer: &Viewer, form: ChangeSecondFactor) -> Result<Option<Proof>> {
        if viewer.second_factor && form.proof.is_none() {
            return Err(FormErrors::one(CODE, FieldCode::Required).into());
        }
        self.check_password(viewer, form.current).await?;
        if viewer.second_factor {
            self.count_attempt(&limits::CODE_BY_ACCOUNT, &viewer.account.to_string()).await?;
        }
        Ok(form.proof)
    }
}

/// Uses up the code with which a person changes their second factor; nothing is asked where they have none.
pub(super) async fn accept(
    connection: &mut sqlx::PgConnection,
    key: &ServerKey,
    viewer: &Viewer,
    proof: Option<&Proof>,
    now: Timestamp,
) -> Result<()> {
    if !viewer.second_factor {
        return Ok(());
    }
    let Some(proof) = proof else { return Err(FormErrors::one(CODE, FieldCode::Required).into()) };
    match check(connection, key, viewer.account, proof, now).await? {
        None => Ok(()),
        Some(code) => Err(FormErrors::one(CODE, code).into()),
    }
}
