//! The second factor of an account: codes of an authenticator app (TOTP, RFC 6238) and recovery codes.
//!
//! An app and this crate share a secret. Both derive a code of six digits from it and from the time; a code lasts 30 seconds. A
//! recovery code takes the place of the app once. No secret here is serialised or shown by `Debug`.

mod code;
mod forms;
mod recovery;
mod secret;

pub use code::{Code, InvalidCode};
pub use forms::{ChangeSecondFactor, CodeForm, Proof, RecoveryForm};
pub use recovery::{InvalidRecoveryCode, RecoveryCode};
pub use secret::{CodeCheck, Step, TotpSecret};

/// Recovery codes that belong to a second factor. Other services give ten too: they fit on a printed page.
pub const RECOVERY_CODES: usize = 10;

/// What an installation asks of the programme's coordinators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SecondFactorPolicy {
    /// A second factor is offered.
    #[default]
    Offered,
    /// A coordinator without one sets it up before any page of the coordination opens.
    Required,
}
