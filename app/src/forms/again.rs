//! Work that the database gave up in favour of other work at the same moment is carried out again.

use std::{future::Future, time::Duration};

use platform::Error;

/// The pauses before the work is carried out again. Of two that block each other, one goes on meanwhile.
const PAUSES: [Duration; 3] = [Duration::from_millis(20), Duration::from_millis(70), Duration::from_millis(200)];

/// Carries out work; again where the database took turns that did not go together (a deadlock) and let this one go.
pub(super) async fn again_on_conflict<Done, Working>(work: impl Fn() -> Working) -> Result<Done, Error>
where
    Working: Future<Output = Result<Done, Error>>,
{
    for pause in PAUSES {
        match work().await {
            Err(Error::Database(error)) if platform::is_conflict(&error) => {
                tracing::warn!(%error, "a use case is carried out again");
                tokio::time::sleep(pause).await;
            }
            done => return done,
        }
    }
    work().await
}
