//! The private PostgreSQL is made, started and stopped by its owner; it has one owner at a time; it outlives a killed
//! server and is adopted by the next; what it cannot do is said in one clear sentence.
//!
//! True processes throughout: an installed PostgreSQL is needed. Runs as root and as an ordinary user.

mod life;
mod recovery;
mod refusals;
mod support;
