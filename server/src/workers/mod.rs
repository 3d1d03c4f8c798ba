//! The background jobs of a server.
//!
//! Every node runs all of them. They share nothing but the database: each claims its work there, or does work that several nodes
//! may do at once.

mod editions;
mod job;
mod mail_files;
pub mod mails;
mod offers;
mod rankings;
mod skills;
mod space;
mod steady;
mod supervisor;
mod sweep;

use std::path::{Path, PathBuf};

use platform::{Platform, mail::Transport};

use crate::space::Space;
use steady::Steady;

pub use job::{Job, Progress, Run, Stop};
pub use mails::RENDER;
pub(crate) use supervisor::GRACE;
pub use supervisor::Workers;

/// Every job of a server. `data_dir` is where the private database lies; whoever runs one elsewhere watches its space there.
#[must_use]
pub fn jobs(platform: &Platform, transport: Transport, space: Space, data_dir: Option<PathBuf>) -> Vec<Job> {
    let steady = Steady::new(platform.clock().clone());
    let folder = transport.folder().map(Path::to_owned);
    let mut jobs = vec![
        editions::job(platform.clone()),
        mails::job(platform.clone(), transport),
        offers::job(platform.clone(), steady.clone()),
        rankings::job(platform.clone()),
        skills::job(platform.clone()),
        sweep::job(platform.clone(), steady),
    ];
    jobs.extend(folder.map(|folder| mail_files::job(platform.clone(), folder)));
    jobs.extend(data_dir.map(|folder| space::job(space, folder)));
    jobs
}
