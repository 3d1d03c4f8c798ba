//! The signals by which a person or a supervisor asks this process to stop.

use tokio::signal::unix::SignalKind;

/// Waits for SIGINT or SIGTERM.
pub async fn asked_to_stop() {
    let terminated = async {
        match tokio::signal::unix::signal(SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    tokio::select! { () = terminated => {} () = interrupted => {} }
}
