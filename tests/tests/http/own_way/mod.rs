//! A person's way through the site has no dead end: their own first page, links that lead back, what blocks an application, and the
//! end of the search once a place is accepted.

mod helpers;
mod home;
mod links_back;
mod obstacles;
mod search_over;
mod team;
