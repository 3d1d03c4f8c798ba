//! The binary `passerelle` as a library: configuration, command line, HTTP, workers. Tests run its router.
//!
//! Nothing but this crate reads the environment.

pub mod cli;
pub mod config;
pub mod database;
mod expiry;
pub mod http;
pub mod serve;
pub mod site;
pub mod worker;
