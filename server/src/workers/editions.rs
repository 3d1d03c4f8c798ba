//! Follows what public pages show, so that they may be kept in memory. One run lasts as long as the server.

use std::time::Duration;

use platform::Platform;

use super::job::{Job, Progress};

/// The pause before the follower starts again, should it ever end by itself.
const RESTART: Duration = Duration::from_secs(1);

pub(super) fn job(platform: Platform) -> Job {
    Job::new("editions", RESTART, move |mut stop| {
        let platform = platform.clone();
        async move {
            let follower = platform.follow_editions();
            stop.asked().await;
            follower.stop();
            Ok(Progress::Done)
        }
    })
}
