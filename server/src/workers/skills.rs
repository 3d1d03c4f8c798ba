//! Reads into memory the skills that a command or another node imported.

use std::time::Duration;

use platform::Platform;

use super::job::{Job, Progress};

/// How long imported skills may stay unknown to a node. Each run is one small query where nothing changed.
const EVERY: Duration = Duration::from_secs(10);

pub(super) fn job(platform: Platform) -> Job {
    Job::new("skills", EVERY, move |_| {
        let platform = platform.clone();
        async move {
            platform.refresh_skills().await?;
            Ok(Progress::Done)
        }
    })
}
