//! Runs the jobs: repeats each, logs its failures, and stops them in order.

use std::{sync::Arc, time::Duration};

use tokio::{sync::watch, task::JoinSet};
use tracing::Instrument;

use super::job::{Job, Progress, Stop};
use crate::error::Result;

/// How long runs may take to end when the server stops. A run that is cut off harms nothing: a transaction is rolled back, and the
/// lease of a claimed mail ends.
pub(crate) const GRACE: Duration = Duration::from_secs(1);

/// The running jobs.
pub struct Workers {
    stop: watch::Sender<bool>,
    running: JoinSet<()>,
}

impl Workers {
    /// Starts every job. Its first run begins at once.
    #[must_use]
    pub fn start(jobs: Vec<Job>) -> Self {
        let (stop, asked) = Stop::channel();
        let mut running = JoinSet::new();
        for job in jobs.into_iter().map(Arc::new) {
            for _ in 0..job.parallel {
                running.spawn(repeat(Arc::clone(&job), asked.clone()));
            }
        }
        Self { stop, running }
    }

    /// Stops every job. No run begins any more; those under way have a moment to end.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        let ended = async { while self.running.join_next().await.is_some() {} };
        if tokio::time::timeout(GRACE, ended).await.is_err() {
            tracing::warn!(runs = self.running.len(), "background jobs were cut off");
        }
    }
}

async fn repeat(job: Arc<Job>, mut stop: Stop) {
    while !stop.is_asked() {
        let pause = match run_once(&job, &stop).await {
            Ok(Progress::More) => continue,
            Ok(Progress::Done) => job.period,
            Err(error) => {
                tracing::error!(job = job.name, error = error.to_string(), "a background job failed");
                job.retry
            }
        };
        tokio::select! {
            () = stop.asked() => return,
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// A run in a task of its own, so that a panic is one more failure and the job goes on.
async fn run_once(job: &Job, stop: &Stop) -> Result<Progress> {
    let mut task = JoinSet::new();
    task.spawn(job.run(stop.clone()).instrument(tracing::info_span!("job", job = job.name)));
    match task.join_next().await {
        Some(ended) => ended?,
        None => Ok(Progress::Done),
    }
}
