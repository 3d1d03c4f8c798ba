//! Proofs of the assignment, each file opening with what it proves. `small` enumerates every outcome of a small instance from the
//! lists as they are written, without a line of what it judges.

mod checker;
mod constrained;
mod flow;
mod published;
mod reading;
mod small;
mod stable;
mod ties;
mod why;
