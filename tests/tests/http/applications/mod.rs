//! Applications, by HTTP: from a letter to an accepted place and its end, who sees what, and the answers to bad input.

mod access;
mod answering;
mod applying;
mod copies;
mod country;
mod dates;
mod deciding;
mod exchange;
pub(crate) mod helpers;
mod interviews;
mod leaving;
mod list;
mod opening;
mod paper;
mod pause;
mod reaching;
mod reviews;
mod steps;
mod stopped;
mod text;
