//! Placements: written by an OCI, confirmed by the partner, reviewed by the programme, published, and their end.

mod edit;
mod life;
mod listed;
mod partner_link;
mod passage;
mod review;
mod views;

pub(crate) use edit::may_edit;
pub use listed::Listed;
pub use partner_link::{LinkState, PartnerAsk};
pub use review::{ReviewFile, ReviewRow};
pub(crate) use views::member_by_slug;
pub use views::{OciPlacement, Passage, PlacementList, PlacementRow};
