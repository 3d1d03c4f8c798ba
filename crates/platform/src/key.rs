//! The server's key, which the database does not have: it seals the secrets that the database must give back.
//!
//! ChaCha20-Poly1305 (RFC 8439) of `ring`, which TLS to the database and to mail servers uses already. A sealed secret is a random
//! nonce, the text and its tag. It opens only for the purpose and the account that it was sealed for: nobody moves it to another row.

use std::{fmt, str::FromStr};

use base64::{Engine, engine::general_purpose::STANDARD};
use domain::ids::AccountId;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use uuid::Uuid;

use crate::{Error, Platform, Result, secrets};

/// The key. It is neither logged nor stored in the database.
#[derive(Clone, PartialEq, Eq)]
pub struct ServerKey([u8; Self::BYTES]);

/// A text that is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a key")]
pub struct InvalidKey;

/// Whether a database is that of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyMatch {
    /// Its secrets were sealed with it.
    Same,
    /// Its secrets were sealed with another one.
    Other,
    /// No key was noted yet.
    None,
}

/// What a sealed secret is for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Purpose {
    TotpSecret,
    RecoverySeed,
    ShownLink,
    /// What an account typed and did not save.
    TypedDraft,
    /// A form posted after its session had ended; for the session in which it waits.
    PostedForm,
    /// A file of a refused form.
    KeptFile,
    /// For whom a page was made; for nobody in particular, since only what is sealed says it.
    FormOwner,
}

impl ServerKey {
    const BYTES: usize = 32;

    /// A new key.
    ///
    /// # Errors
    /// When the system has no randomness to give.
    pub fn random() -> Result<Self> {
        secrets::random_bytes().map(Self)
    }

    /// What the database keeps, to know the key again.
    #[must_use]
    pub fn fingerprint(&self) -> [u8; 32] {
        secrets::sha256_of(&[b"fingerprint of the server's key", &self.0])
    }

    /// The text of its file.
    #[must_use]
    pub fn expose(&self) -> String {
        STANDARD.encode(self.0)
    }

    pub(crate) fn seal(&self, purpose: Purpose, account: AccountId, secret: &[u8]) -> Result<Vec<u8>> {
        self.seal_about(purpose, account.as_uuid(), secret)
    }

    /// Seals bytes for a purpose and what they are about.
    pub(crate) fn seal_about(&self, purpose: Purpose, subject: Uuid, secret: &[u8]) -> Result<Vec<u8>> {
        let nonce = secrets::random_bytes::<NONCE_LEN>()?;
        let mut text = secret.to_vec();
        let about = purpose.about(subject);
        self.cipher()?
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), about, &mut text)
            .map_err(Error::internal)?;
        Ok([nonce.as_slice(), &text].concat())
    }

    /// # Errors
    /// Where it was sealed with another key or for something else, or was changed.
    pub(crate) fn open<const N: usize>(&self, purpose: Purpose, account: AccountId, sealed: &[u8]) -> Result<[u8; N]> {
        let opened = self.open_about(purpose, account.as_uuid(), sealed)?;
        <[u8; N]>::try_from(opened).map_err(|_| not_sealed())
    }

    /// Opens what [`Self::seal_about`] sealed.
    ///
    /// # Errors
    /// Where it was sealed with another key or for something else, or was changed.
    pub(crate) fn open_about(&self, purpose: Purpose, subject: Uuid, sealed: &[u8]) -> Result<Vec<u8>> {
        let (nonce, text) = sealed.split_first_chunk::<NONCE_LEN>().ok_or_else(not_sealed)?;
        let mut text = text.to_vec();
        let nonce = Nonce::assume_unique_for_key(*nonce);
        let opened = self.cipher()?.open_in_place(nonce, purpose.about(subject), &mut text);
        Ok(opened.map_err(|_| not_sealed())?.to_vec())
    }

    fn cipher(&self) -> Result<LessSafeKey> {
        Ok(LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, &self.0).map_err(Error::internal)?))
    }
}

fn not_sealed() -> Error {
    Error::internal("a secret that this server's key does not open")
}

impl Purpose {
    /// What is bound to a sealed secret: a byte for the purpose, then the account or what else it is about.
    fn about(self, subject: Uuid) -> Aad<[u8; 17]> {
        let mut about = [0; 17];
        about[0] = match self {
            Self::TotpSecret => 1,
            Self::RecoverySeed => 2,
            Self::ShownLink => 3,
            Self::TypedDraft => 4,
            Self::PostedForm => 5,
            Self::KeptFile => 6,
            Self::FormOwner => 7,
        };
        about[1..].copy_from_slice(subject.as_bytes());
        Aad::from(about)
    }
}

impl FromStr for ServerKey {
    type Err = InvalidKey;

    fn from_str(text: &str) -> std::result::Result<Self, InvalidKey> {
        let bytes = STANDARD.decode(text.trim()).map_err(|_| InvalidKey)?;
        bytes.try_into().map(Self).map_err(|_| InvalidKey)
    }
}

impl fmt::Debug for ServerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ServerKey(redacted)")
    }
}

impl Platform {
    /// Whether the database's secrets were sealed with this key. An older schema knows no key.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn key_match(&self, key: &ServerKey) -> Result<KeyMatch> {
        let mut connection = self.pool.acquire().await?;
        Ok(match store::server_key::fingerprint(&mut connection).await? {
            None => KeyMatch::None,
            Some(known) if known == key.fingerprint() => KeyMatch::Same,
            Some(_) => KeyMatch::Other,
        })
    }

    /// Whether the database's secrets were sealed with any key.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all)]
    pub async fn has_key(&self) -> Result<bool> {
        Ok(store::server_key::fingerprint(&mut *self.pool.acquire().await?).await?.is_some())
    }

    /// Takes the key of this process into use: notes it where the database knows none, and seals what is still in clear. The answer is
    /// `Other`, and nothing has changed, where the database is that of another key.
    ///
    /// # Errors
    /// The database's, or a process without a key.
    #[tracing::instrument(skip_all)]
    pub async fn take_key(&self) -> Result<KeyMatch> {
        let key = self.key()?;
        let mut transaction = self.pool.begin().await?;
        store::server_key::note(&mut transaction, &key.fingerprint()).await?;
        if store::server_key::fingerprint(&mut transaction).await? != Some(key.fingerprint()) {
            return Ok(KeyMatch::Other);
        }
        for (account, clear) in store::second_factor::in_clear(&mut transaction).await? {
            let sealed = key.seal(Purpose::TotpSecret, account, &clear)?;
            store::second_factor::replace_clear(&mut transaction, account, &sealed).await?;
        }
        transaction.commit().await?;
        Ok(KeyMatch::Same)
    }

    /// The key of this process.
    ///
    /// # Errors
    /// For commands, which need none.
    pub(crate) fn key(&self) -> Result<&ServerKey> {
        self.settings().key.as_ref().ok_or_else(|| Error::internal("this process has no key"))
    }
}

#[cfg(test)]
mod tests {
    //! A sealed secret opens with its key, for its purpose and its account, and as it was sealed; nothing else opens it.
    use super::*;

    fn account(number: u128) -> AccountId {
        AccountId::from_uuid(Uuid::from_u128(number))
    }

    #[test]
    fn a_secret_opens_for_what_it_was_sealed_for() {
        let (key, secret) = (ServerKey([1; 32]), [7; 20]);
        let sealed = key.seal(Purpose::TotpSecret, account(1), &secret).unwrap();
        assert_eq!(sealed.len(), 48, "as the table has it");
        assert!(!sealed.windows(4).any(|part| part == [7; 4]));
        assert_ne!(sealed, key.seal(Purpose::TotpSecret, account(1), &secret).unwrap(), "another nonce each time");
        assert_eq!(key.open::<20>(Purpose::TotpSecret, account(1), &sealed).unwrap(), secret);
        assert!(key.open::<20>(Purpose::TotpSecret, account(2), &sealed).is_err());
        assert!(key.open::<20>(Purpose::RecoverySeed, account(1), &sealed).is_err());
        assert!(ServerKey([2; 32]).open::<20>(Purpose::TotpSecret, account(1), &sealed).is_err());
        for at in [0, 12, 47] {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(key.open::<20>(Purpose::TotpSecret, account(1), &changed).is_err(), "{at}");
        }
        assert!(key.open::<20>(Purpose::TotpSecret, account(1), &secret).is_err(), "what is in clear is not sealed");
    }

    #[test]
    fn a_key_is_written_and_read_and_never_shown() {
        let key = ServerKey::random().unwrap();
        assert_eq!(key.expose().parse(), Ok(key.clone()));
        assert_eq!(format!("{}\n", key.expose()).parse(), Ok(key.clone()));
        assert_eq!(format!("{key:?}"), "ServerKey(redacted)");
        for text in ["", "AAAA", "not base64!", &"A".repeat(44)] {
            assert_eq!(text.parse::<ServerKey>(), Err(InvalidKey), "{text}");
        }
    }
}
