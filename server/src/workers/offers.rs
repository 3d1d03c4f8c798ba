//! Ends the offers that nobody answered in time. Several nodes may do it at once: the version of an offer decides.

use std::time::Duration;

use platform::Platform;

use super::job::{Job, Progress};

/// The last day of an offer is a whole day: a minute after midnight is soon enough.
const EVERY: Duration = Duration::from_secs(60);

pub(super) fn job(platform: Platform) -> Job {
    Job::new("offers", EVERY, move |_| {
        let platform = platform.clone();
        async move {
            let expired = platform.expire_offers().await?;
            if expired > 0 {
                tracing::info!(expired, "offers ended without an answer");
            }
            Ok(Progress::Done)
        }
    })
}
