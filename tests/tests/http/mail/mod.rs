//! Mail, from the outbox to a real conversation with a server, to the pages that show it.

mod delivery;
mod pages;
mod texts;
