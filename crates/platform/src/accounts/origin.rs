//! The networks from which an account signed in lately. A flood of wrong passwords from elsewhere never locks its owner out there.
//!
//! The database keeps a hash of the account, the hash of its password and the network. A new password makes every network unknown, so
//! that whoever knew the old one keeps nothing.

use std::net::IpAddr;

use domain::ids::AccountId;
use jiff::{SignedDuration, Timestamp};
use sqlx::PgConnection;
use store::accounts::Credentials;

use super::limits;
use crate::{Error, Result, secrets};

/// How long a network is familiar after a sign-in.
const FAMILIAR_FOR: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Notes that somebody signed in to an account from that address.
pub(super) async fn remember(
    connection: &mut PgConnection,
    account: AccountId,
    address: IpAddr,
    now: Timestamp,
) -> Result<()> {
    let known = store::accounts::credentials_of(connection, account).await?.ok_or(Error::SignedOut)?;
    Ok(store::sign_ins::remember_origin(connection, &key(Some(&known), address), now).await?)
}

/// Whether the account signed in from there lately. An unknown account never did; finding that out takes as long.
pub(super) async fn is_familiar(
    connection: &mut PgConnection,
    known: Option<&Credentials>,
    address: IpAddr,
    now: Timestamp,
) -> Result<bool> {
    Ok(store::sign_ins::is_familiar_origin(connection, &key(known, address), earliest(now)?).await?)
}

/// Networks not seen since that moment are unknown again.
pub(super) fn earliest(now: Timestamp) -> Result<Timestamp> {
    now.checked_sub(FAMILIAR_FOR).map_err(Error::internal)
}

/// No account signs in with the key of `None`.
fn key(known: Option<&Credentials>, address: IpAddr) -> [u8; 32] {
    let account = known.map(|known| *known.account.as_uuid().as_bytes());
    let password = known.and_then(|known| known.password_hash.as_deref()).unwrap_or_default();
    let account = account.as_ref().map_or(&[][..], |account| account.as_slice());
    secrets::sha256_of(&[account, password.as_bytes(), limits::by_address(address).as_bytes()])
}
