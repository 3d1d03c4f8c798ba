//! Deletes expired rows: sessions, refused forms, keys of forms, links, counts, mails; erases applications whose time is over.

use std::time::Duration;

use platform::Platform;

use super::{
    job::{Job, Progress},
    steady::Steady,
};

/// Expired rows have no effect, and no OCI reads an application whose time is over. Deleting them keeps the tables small, and three times an hour is often enough.
const EVERY: Duration = Duration::from_secs(20 * 60);

pub(super) fn job(platform: Platform, steady: Steady) -> Job {
    Job::new("sweep", EVERY, move |_| {
        let (platform, steady) = (platform.clone(), steady.clone());
        async move {
            if !steady.may_end_things() {
                return Ok(Progress::Done);
            }
            let rows = platform.sweep().await?;
            tracing::info!(rows, "expired rows deleted");
            Ok(Progress::Done)
        }
    })
}
