//! The one shape of a background job.

use std::{pin::Pin, time::Duration};

use tokio::sync::watch;

use crate::error::Result;

/// Work that the server repeats until it stops.
pub struct Job {
    /// Its name in the log.
    pub name: &'static str,
    /// The pause after a run that left nothing to do.
    pub period: Duration,
    /// The pause after a run that failed.
    pub retry: Duration,
    /// How many runs this node does at the same time.
    pub parallel: usize,
    run: Box<dyn Fn(Stop) -> Run + Send + Sync>,
}

/// One run of a job.
pub type Run = Pin<Box<dyn Future<Output = Result<Progress>> + Send>>;

/// Whether a run left something to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// The next run begins after the job's period.
    Done,
    /// The next run begins at once.
    More,
}

impl Job {
    /// A job with one run at a time.
    pub fn new<F>(name: &'static str, period: Duration, run: impl Fn(Stop) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Result<Progress>> + Send + 'static,
    {
        Self { name, period, retry: period, parallel: 1, run: Box::new(move |stop| Box::pin(run(stop))) }
    }

    /// The same job with another pause after a failure.
    #[must_use]
    pub fn retrying_after(self, retry: Duration) -> Self {
        Self { retry, ..self }
    }

    /// The same job with that many runs at the same time.
    #[must_use]
    pub fn in_parallel(self, parallel: usize) -> Self {
        Self { parallel, ..self }
    }

    /// Begins one run. A run that takes long ends when `stop` asks it to.
    pub fn run(&self, stop: Stop) -> Run {
        (self.run)(stop)
    }
}

/// Tells a run that the server stops.
#[derive(Clone)]
pub struct Stop(watch::Receiver<bool>);

impl Stop {
    /// The receiver, and the sender that asks to stop by sending `true`.
    #[must_use]
    pub fn channel() -> (watch::Sender<bool>, Self) {
        let (sender, receiver) = watch::channel(false);
        (sender, Self(receiver))
    }

    /// Whether the server stops.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits until the server stops.
    pub async fn asked(&mut self) {
        // An error means that the sender is gone, which also ends the jobs.
        let _ = self.0.wait_for(|asked| *asked).await;
    }
}
