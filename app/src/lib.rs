//! The interface: pages, forms and server functions, one folder per feature, and the catalogue in three languages.
//!
//! Pages are server HTML and plain forms. Widgets that need a browser are islands. Only the islands are compiled for
//! the browser (feature `hydrate`); everything else belongs to the server (feature `ssr`). This crate holds no SQL
//! and no rule of the programme: a server function authenticates, parses and calls a use case of `platform`.

pub mod islands;

#[cfg(feature = "ssr")]
mod accounts;
#[cfg(feature = "ssr")]
mod address;
#[cfg(feature = "ssr")]
mod applications;
#[cfg(feature = "ssr")]
mod context;
#[cfg(feature = "ssr")]
mod coordination;
#[cfg(feature = "ssr")]
mod forms;
#[cfg(feature = "ssr")]
mod home;
#[cfg(feature = "ssr")]
pub mod i18n;
#[cfg(feature = "ssr")]
mod information;
#[cfg(feature = "ssr")]
pub mod mail;
#[cfg(feature = "ssr")]
mod matching;
#[cfg(feature = "ssr")]
mod organisations;
#[cfg(feature = "ssr")]
mod page;
#[cfg(feature = "ssr")]
mod partners;
#[cfg(feature = "ssr")]
mod placements;
#[cfg(feature = "ssr")]
mod profile;
#[cfg(feature = "ssr")]
mod render;
#[cfg(feature = "ssr")]
mod routes;
#[cfg(feature = "ssr")]
mod shell;
#[cfg(feature = "ssr")]
pub mod ui;
#[cfg(feature = "ssr")]
mod words;

#[cfg(feature = "ssr")]
pub use {
    address::WATCHED,
    applications::{candidates_table, interview_file},
    context::RequestContext,
    forms::{LANGUAGE_FIELD, OWNER_FIELD, PageForms, Posted, SESSION_COOKIE, Upload},
    information::{is_public_page, robots_txt, site_map_xml},
    page::SiteVersion,
    placements::CardMemory,
    routes::App,
    shell::Problem,
};

/// The forms that take a file. The body of any other is refused beyond the size of its texts.
#[cfg(feature = "ssr")]
pub const FILE_FORMS: [&str; 2] = [profile::FILE_FORM, organisations::import::FILE_FORM];
