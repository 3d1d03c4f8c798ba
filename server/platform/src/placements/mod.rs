//! Placements: written by an OCI, confirmed by the partner, reviewed by the programme, published, and their end.

mod listed;

pub use listed::Listed;
