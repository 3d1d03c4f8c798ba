//! Accounts and who is asking: sessions, sign-up, sign-in, invitations.

mod session;
mod viewer;

pub use session::{Identity, SessionToken};
pub use viewer::{Membership, Viewer};
