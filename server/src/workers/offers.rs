//! Ends the offers that nobody answered in time. Several nodes may do it at once: the version of an offer decides.

use std::time::Duration;

use platform::Platform;

use super::{
    job::{Job, Progress},
    steady::Steady,
};

/// The last day of an offer is a whole day: a minute after midnight is soon enough.
const EVERY: Duration = Duration::from_secs(60);

pub(super) fn job(platform: Platform, steady: Steady) -> Job {
    Job::new("offers", EVERY, move |_| {
        let (platform, steady) = (platform.clone(), steady.clone());
        async move {
            if !steady.may_end_things() {
                return Ok(Progress::Done);
            }
            let expired = platform.expire_offers().await?;
            if expired > 0 {
                tracing::info!(expired, "offers ended without an answer");
            }
            Ok(Progress::Done)
        }
    })
}
