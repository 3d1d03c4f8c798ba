//! Hashing passwords: argon2id, away from the threads that answer requests, no more at once than there are cores.

use std::{
    num::NonZero,
    sync::{Arc, LazyLock},
    thread::available_parallelism,
};

use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version,
    password_hash::{self, phc::PasswordHash},
};
use domain::account::Password;
use tokio::sync::Semaphore;

use crate::{Error, Result, secrets::random_bytes};

/// OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane; some 20 ms here.
const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// Twice what makes a salt unique in practice (RFC 9106 advises 16 bytes).
const SALT_BYTES: usize = 16;
/// The hash of nothing, with the same parameters: an address without account, or an account without password, costs as long
/// as any other.
const NOBODYS_HASH: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// The hash of a new password, in PHC form.
pub(super) async fn hash(password: Password) -> Result<String> {
    let salt = random_bytes::<SALT_BYTES>()?;
    away(move || {
        let hash: PasswordHash =
            argon2()?.hash_password_with_salt(password.expose().as_bytes(), &salt).map_err(Error::internal)?;
        Ok(hash.to_string())
    })
    .await
}

/// Whether that password is the one that was hashed; no for `None`, after the same work.
pub(super) async fn verify(hash: Option<String>, password: Password) -> Result<bool> {
    away(move || {
        let stored = hash.as_deref().unwrap_or(NOBODYS_HASH);
        match argon2()?.verify_password(password.expose().as_bytes(), stored) {
            Ok(()) => Ok(hash.is_some()),
            Err(password_hash::Error::PasswordInvalid) => Ok(false),
            Err(error) => Err(Error::internal(error)),
        }
    })
    .await
}

fn argon2() -> Result<Argon2<'static>> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(Error::internal)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// Passwords that are hashed or wait for it. With 32 a core, nobody waits for more than a second or so.
const QUEUE_A_CORE: usize = 32;
/// When the queue is full, it is empty again after this time.
const RETRY_AFTER_SECONDS: u32 = 2;

static CORES: LazyLock<usize> = LazyLock::new(|| available_parallelism().map_or(1, NonZero::get));
/// Each hash takes 19 MiB and a core.
static HASHING: LazyLock<Arc<Semaphore>> = LazyLock::new(|| Arc::new(Semaphore::new(*CORES)));
static QUEUE: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(*CORES * QUEUE_A_CORE));

/// Does the work on another thread when its turn comes.
///
/// # Errors
/// `Busy` where the queue is full.
async fn away<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    let _waiting = QUEUE.try_acquire().map_err(|_| Error::Busy { retry_after_seconds: RETRY_AFTER_SECONDS })?;
    let turn = Arc::clone(&HASHING).acquire_owned().await.map_err(Error::internal)?;
    let in_turn = move || {
        // The work goes on where its request is dropped, and keeps its turn.
        let _turn = turn;
        work()
    };
    tokio::task::spawn_blocking(in_turn).await.map_err(Error::internal)?
}
