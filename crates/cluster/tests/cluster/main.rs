//! The owner makes, starts and stops the private PostgreSQL; it has one owner at a time; it survives a killed server and the next
//! server adopts it; each error is one clear sentence.
//!
//! These tests start real processes and need an installed PostgreSQL. They run as root and as an ordinary user.

mod life;
mod recovery;
mod refusals;
mod support;
