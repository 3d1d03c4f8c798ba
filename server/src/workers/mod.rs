//! The background jobs of a server.
//!
//! Every node runs all of them. They share nothing but the database: each claims its work there, or does work that several nodes
//! may do at once.

mod editions;
mod job;
pub mod mails;
mod offers;
mod rankings;
mod skills;
mod supervisor;
mod sweep;

use platform::{Platform, mail::Transport};

pub use job::{Job, Progress, Run, Stop};
pub use mails::RENDER;
pub use supervisor::Workers;

/// Every job of a server.
#[must_use]
pub fn jobs(platform: &Platform, transport: Transport) -> Vec<Job> {
    vec![
        editions::job(platform.clone()),
        mails::job(platform.clone(), transport),
        offers::job(platform.clone()),
        rankings::job(platform.clone()),
        skills::job(platform.clone()),
        sweep::job(platform.clone()),
    ]
}
