//! The binary `passerelle` as a library: configuration, command line, HTTP, background jobs. Tests run its router.
//!
//! No other crate reads the environment.

pub mod backup;
pub mod cli;
pub mod config;
pub mod connections;
pub mod database;
pub mod doctor;
pub mod error;
pub mod http;
pub mod key;
pub mod log;
pub mod paths;
mod privileges;
pub mod serve;
mod signals;
pub mod site;
pub mod space;
pub mod workers;
