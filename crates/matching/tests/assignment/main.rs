//! Tests of the assignment. Each file opens with what it proves. `small` enumerates every outcome of a small instance from the
//! written lists, without any code of the solver or of `check`.

mod checker;
mod constrained;
mod flow;
mod published;
mod reading;
mod small;
mod stable;
mod ties;
mod why;
