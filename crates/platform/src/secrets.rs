//! Secrets that travel: session tokens and the tokens of one-time links. The database keeps their SHA-256 only.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rand::TryRng;
use sha2::{Digest, Sha256};

use crate::{Error, Result};

/// Enough that nobody guesses one (OWASP asks for 128 bits at least).
const TOKEN_BYTES: usize = 32;

/// A random token, URL-safe, 43 characters.
///
/// # Errors
/// When the system has no randomness to give.
pub(crate) fn random_token() -> Result<String> {
    Ok(URL_SAFE_NO_PAD.encode(random_bytes::<TOKEN_BYTES>()?))
}

/// Random bytes from the system.
pub(crate) fn random_bytes<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    rand::rngs::SysRng.try_fill_bytes(&mut bytes).map_err(Error::internal)?;
    Ok(bytes)
}

/// The SHA-256 of several parts. The length of each is hashed before it, so that other parts never make the same bytes.
#[must_use]
pub(crate) fn sha256_of(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_be_bytes());
        hash.update(part);
    }
    hash.finalize().into()
}

/// What the database keeps of a secret, or of a key that must not be read back.
#[must_use]
pub(crate) fn sha256(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}
