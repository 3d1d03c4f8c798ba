//! Deletes expired rows: sessions, refused forms, keys of forms, links and counts.

use std::time::Duration;

use platform::Platform;

use super::job::{Job, Progress};

/// Expired rows have no effect. Deleting them keeps the tables small, and an hour is often enough.
const EVERY: Duration = Duration::from_secs(60 * 60);

pub(super) fn job(platform: Platform) -> Job {
    Job::new("sweep", EVERY, move |_| {
        let platform = platform.clone();
        async move {
            let rows = platform.sweep().await?;
            tracing::info!(rows, "expired rows deleted");
            Ok(Progress::Done)
        }
    })
}
