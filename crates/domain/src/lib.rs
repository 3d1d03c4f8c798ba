//! The programme *Québec sans frontières* as types: placements, applications, participants and others, how each may change, and how
//! typed text is parsed into them.
//!
//! This crate depends on no other crate of the workspace: no I/O, no clock, no randomness, no sentences. It also builds for the
//! browser. Time, identifiers
//! and today's date are parameters. Errors are closed enums whose `key()` the catalogue translates.

pub mod account;
pub mod application;
pub mod awaited;
pub mod choice;
pub mod clean;
pub mod contact;
pub mod country;
pub mod dates;
pub mod email;
pub mod fit;
pub mod fold;
pub mod form;
mod host;
pub mod ids;
pub mod keys;
pub mod language;
pub mod link;
pub mod localised;
pub mod mail;
pub mod organisation;
pub mod participant;
pub mod placement;
pub mod priority;
pub mod retention;
pub mod season;
pub mod second_factor;
pub mod skill;
pub mod small_words;
pub mod step;
pub mod text;
pub mod time_of_day;
pub mod transition;
pub mod way_back;
