//! The life of a placement, by HTTP: who may do what, and the answers to bad input.

mod answers;
mod cancelled;
mod dates;
pub(crate) mod helpers;
mod published;
mod steps;
mod weights;
mod wizard;
mod writing;
