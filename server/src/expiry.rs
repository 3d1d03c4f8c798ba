//! Offers end by themselves: looked at minute by minute. Several servers may look at once.

use std::time::Duration;

use platform::Platform;
use tokio::task::JoinHandle;

/// An offer's last day is a whole day: a minute after midnight is soon enough.
const EVERY: Duration = Duration::from_secs(60);

/// Looks until it is aborted; an offer is ended in one transaction or not at all.
pub(crate) fn start(platform: Platform) -> JoinHandle<()> {
    tokio::spawn(async move {
        loop {
            match platform.expire_offers().await {
                Ok(0) => {}
                Ok(expired) => tracing::info!(expired, "offers ended without an answer"),
                Err(error) => tracing::error!(%error, "offers could not be ended"),
            }
            tokio::time::sleep(EVERY).await;
        }
    })
}
