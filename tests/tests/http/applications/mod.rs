//! Applying and being chosen, by HTTP: the way from a letter to an accepted place and its end, who sees what, and what bad input
//! gets.

mod access;
mod answering;
mod applying;
mod deciding;
mod exchange;
mod helpers;
mod leaving;
mod list;
mod opening;
mod text;
