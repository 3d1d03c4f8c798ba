//! Placements: their whole life by HTTP, who may do what, and what bad input gets.

mod answers;
mod cancelled;
mod helpers;
mod published;
mod weights;
mod writing;
