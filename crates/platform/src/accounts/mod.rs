//! Accounts: sessions, sign-up, sign-in, the second factor, invitations.

mod change;
mod close;
mod coordinator;
mod export;
mod invitations;
pub(crate) mod limits;
mod mailed_link;
mod origin;
mod own_account;
mod own_sessions;
mod password;
mod proof;
mod reset;
mod second_factor;
mod session;
mod sign_in;
mod sign_up;
mod strength;
mod team;
pub(crate) mod trail;
mod undo_address;

pub use export::Export;
pub(crate) use invitations::correct_invitation;
pub use invitations::{Accepted, Invitation};
pub use mailed_link::MailedLink;
pub use own_account::OwnAccount;
pub use second_factor::{Entered, OwnSecondFactor, PendingSignIn, SecondFactorSetup};
pub(crate) use session::earliest_visit;
pub use session::{Identity, SessionToken};
pub use sign_in::{ByLink, Client, SignedIn};
pub use team::Team;
