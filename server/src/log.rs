//! The log: one JSON object a line. Each line carries its spans, so that it names the request or the job that it belongs to.

use tracing::Subscriber;
use tracing_subscriber::{EnvFilter, fmt::MakeWriter};

/// Logs to `writer` what `filter` lets pass (in the form of tracing's `EnvFilter`).
pub fn subscriber<W>(filter: &str, writer: W) -> impl Subscriber + Send + Sync
where
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    tracing_subscriber::fmt().json().with_env_filter(EnvFilter::new(filter)).with_writer(writer).finish()
}

/// Starts the log of the process, on the error stream. Called once.
pub(crate) fn init(filter: &str) {
    tracing::subscriber::set_global_default(subscriber(filter, std::io::stderr)).expect("a process starts one log");
}
