//! The second factor of an account: setting it up, asking for it at sign-in, turning it off.
//!
//! Whoever has a right password or a right link comes through [`Platform::admit`], which opens a session only where the account has no
//! second factor. Changes ask for the password and, where there is a second factor, for a code of it.

mod operator;
mod own;
mod pending;
mod setup;

use domain::{
    account::Viewer,
    form::FieldCode,
    ids::AccountId,
    mail::Mail,
    second_factor::{CodeCheck, Proof, RecoveryCode, SecondFactorPolicy, TotpSecret},
    text::PersonName,
};
use jiff::Timestamp;
use sqlx::PgConnection;

pub use own::OwnSecondFactor;
pub(super) use pending::warn;
pub use pending::{Entered, PendingSignIn};
pub use setup::SecondFactorSetup;

use crate::{
    Error, Result,
    audit::{self, Event},
    key::{Purpose, ServerKey},
    mail, secrets,
};

/// Compares a code with the second factor of an account and uses it up. Returns what is wrong with it, `None` where it is right.
async fn check(
    connection: &mut PgConnection,
    key: &ServerKey,
    account: AccountId,
    proof: &Proof,
    now: Timestamp,
) -> Result<Option<FieldCode>> {
    match proof {
        Proof::App(code) => {
            let Some(found) = store::second_factor::find(connection, account).await? else {
                return Ok(Some(FieldCode::WrongCode));
            };
            let secret = TotpSecret::from_bytes(key.open(Purpose::TotpSecret, account, &found.sealed_secret)?);
            match secret.check(*code, now, Some(found.last_step)) {
                CodeCheck::Accepted(step) => {
                    let first = store::second_factor::accept_step(connection, account, step).await?;
                    Ok((!first).then_some(FieldCode::CodeUsed))
                }
                CodeCheck::Used => Ok(Some(FieldCode::CodeUsed)),
                CodeCheck::Wrong => Ok(Some(FieldCode::WrongCode)),
            }
        }
        Proof::Recovery(code) => {
            let hash = hash(account, code);
            let right = store::second_factor::use_recovery_code(connection, account, &hash, now).await?;
            Ok((!right).then_some(FieldCode::WrongRecoveryCode))
        }
    }
}

/// What the database keeps of a recovery code. It holds the account, so that one search does not serve for all accounts.
fn hash(account: AccountId, code: &RecoveryCode) -> [u8; 32] {
    secrets::sha256_of(&[account.as_uuid().as_bytes(), code.expose()])
}

/// Writes what happened to a person's second factor into the audit trail, and to the person.
async fn tell(
    connection: &mut PgConnection,
    viewer: &Viewer,
    action: &'static str,
    mail: impl FnOnce(PersonName) -> Mail,
    now: Timestamp,
) -> Result<()> {
    let name = PersonName::parse(&viewer.display_name).map_err(Error::internal)?;
    mail::enqueue(connection, &viewer.email, viewer.language, &mail(name), now).await?;
    audit::record(connection, now, Some(viewer.account), Event::new("account", viewer.account.as_uuid(), action)).await
}

/// Whether the installation's policy forbids a person to be without a second factor.
fn is_required(policy: SecondFactorPolicy, viewer: &Viewer) -> bool {
    policy == SecondFactorPolicy::Required && (viewer.owes_second_factor || viewer.coordinates_programme().is_ok())
}
