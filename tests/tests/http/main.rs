//! The running router on a database of each test's own, a file a feature. One program: each more would be linked with the whole
//! server once more.

mod account_closing;
mod account_page;
mod accounts;
mod applications;
mod assign;
mod countries;
mod demo;
mod following;
mod ground;
mod import;
mod limits;
mod listing;
mod mail;
mod organisations;
mod partner;
mod people_for_placement;
mod placements;
mod profile;
mod public_weight;
mod rankings;
mod seats;
mod site;
mod skills;
mod static_files;
mod team;
