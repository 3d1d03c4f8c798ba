//! The life of a placement: an OCI writes it, the partner confirms it, the programme reviews and publishes it, and it ends.

mod ahead;
mod cancel;
mod concerned;
mod edit;
mod life;
mod oral;
mod partner_asked;
mod partner_link;
mod partner_mail;
mod partner_undo;
mod passage;
mod proposals;
mod review;
mod revise;
mod undo;
mod views;

pub use ahead::StepAhead;
pub use cancel::Cancellation;
pub use concerned::Concerned;
pub use edit::Saved;
pub(crate) use edit::{may_edit, sync_posts};
pub use partner_asked::{LinkToHand, SentLink, SentLinkState};
pub(crate) use partner_asked::{ask_partner, end_links};
pub use partner_link::{GivenAnswer, LinkState, PartnerAsk};

pub use proposals::ProposalRow;
pub use review::{ReviewFile, ReviewRow};
pub(crate) use views::member_by_slug;
pub use views::{OciPlacement, Passage, PlacementList, PlacementRow};
