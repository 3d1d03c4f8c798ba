//! Looks whether there is space for the data.

use std::{path::PathBuf, time::Duration};

use super::job::{Job, Progress};
use crate::space::{LEAST, Space};

/// A disk fills in minutes, and people come back as soon as there is space.
const EVERY: Duration = Duration::from_secs(2);

pub(super) fn job(space: Space, folder: PathBuf) -> Job {
    Job::new("space", EVERY, move |_| {
        let (space, folder) = (space.clone(), folder.clone());
        async move {
            space.look(&folder, LEAST);
            Ok(Progress::Done)
        }
    })
}
