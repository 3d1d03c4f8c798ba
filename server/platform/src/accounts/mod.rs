//! Accounts and who is asking: sessions, sign-up, sign-in, invitations.

pub(crate) mod limits;
mod password;
mod reset;
mod session;
mod sign_in;
mod sign_up;
mod viewer;

pub use session::{Identity, SessionToken};
pub use sign_in::{Client, SignedIn};
pub use viewer::{Membership, Viewer};
