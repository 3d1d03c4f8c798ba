//! Tests of the running router, a file for each feature. Each test has its own database. They are one program, because every
//! further program would be linked with the whole server again.

mod account_closing;
mod account_links;
mod account_page;
mod accounts;
mod applications;
mod assign;
mod coding;
mod config;
mod countries;
mod demo;
mod editions;
mod every_address;
mod following;
mod forms;
mod ground;
mod import;
mod kept_pages;
mod limits;
mod listing;
mod log;
mod mail;
mod nomination;
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
mod workers;
