//! `passerelle serve`: migrates the database, serves, and shuts down cleanly.

use std::{net::SocketAddr, time::Duration};

use axum::{
    Router,
    serve::{ListenerExt, TapIo},
};
use platform::Platform;
use tokio::{
    net::{TcpListener, TcpStream},
    signal::unix::SignalKind,
};

use crate::{
    config::Config,
    database::Database,
    error::Result,
    http::{Pages, TrustedProxies, router},
    log,
    site::Site,
    workers::{self, Workers},
};

/// How long requests under way may take to end when the server stops.
const GRACE: Duration = Duration::from_secs(10);

/// Why the server cannot start.
#[derive(Debug, thiserror::Error)]
enum StartError {
    #[error(
        "--demo shows everybody's mail: it only serves a loopback address with the private database. Leave out --demo, or DATABASE_URL and PASSERELLE_LISTEN."
    )]
    DemoExposed,
    #[error(
        "{address} cannot be listened on ({error}). Another server may run there; choose another with PASSERELLE_LISTEN."
    )]
    Listen { address: SocketAddr, error: std::io::Error },
}

/// Serves until SIGINT or SIGTERM.
///
/// # Errors
/// An error whose message says why the server cannot start.
pub async fn serve(config: Config, demo: bool) -> Result {
    log::init(&config.log);
    if demo && !(config.listen.ip().is_loopback() && config.database_url.is_none()) {
        return Err(StartError::DemoExposed.into());
    }
    let listener =
        TcpListener::bind(config.listen).await.map_err(|error| StartError::Listen { address: config.listen, error })?;
    let mut database = Database::own(&config).await?;
    let served = serve_on(listener, &config, &mut database, demo).await;
    let stopped = database.stop().await;
    served.and(stopped)
}

async fn serve_on(listener: TcpListener, config: &Config, database: &mut Database, demo: bool) -> Result {
    let platform = database.platform(config, demo).await?;
    platform.migrate().await?;
    platform.load_taxonomy().await?;
    if demo {
        platform.seed_demonstration().await?;
    }
    let site = Site::find(config.site_dir.as_deref());
    let proxies = TrustedProxies(config.trusted_proxies.clone().into());
    let app = router(platform.clone(), site, proxies, Pages::default());
    let workers = Workers::start(workers::jobs(&platform, workers::mails::transport(config)?));
    announce(config);
    let served = async {
        let served = run(listener, app).await;
        workers.stop().await;
        close(&platform).await;
        served
    };
    tokio::select! {
        served = served => Ok(served?),
        never = database.keep_running(config) => match never {},
    }
}

/// Serves until the process is asked to stop, then waits up to [`GRACE`] for open requests.
async fn run(listener: TcpListener, app: Router) -> std::io::Result<()> {
    let (asked, mut stop) = tokio::sync::watch::channel(false);
    let graceful = axum::serve(without_delay(listener), app.into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(async move {
            interrupted().await;
            tracing::info!("asked to stop");
            asked.send_replace(true);
        });
    tokio::select! {
        served = graceful => served,
        () = async {
            // An error means that the sender is gone, because the server has ended by itself.
            let _ = stop.wait_for(|asked| *asked).await;
            tokio::time::sleep(GRACE).await;
        } => Ok(()),
    }
}

/// Sets TCP_NODELAY on every connection. Without it the second packet of an answer waits up to 40 ms for the client's delayed
/// acknowledgement.
fn without_delay(listener: TcpListener) -> TapIo<TcpListener, fn(&mut TcpStream)> {
    listener.tap_io(|connection| {
        if let Err(error) = connection.set_nodelay(true) {
            tracing::debug!(%error, "TCP_NODELAY was not set");
        }
    })
}

async fn close(platform: &Platform) {
    if tokio::time::timeout(GRACE, platform.close()).await.is_err() {
        tracing::warn!("a connection to the database did not end in time");
    }
}

async fn interrupted() {
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

/// One line for the person at the terminal.
fn announce(config: &Config) {
    eprintln!("Passerelle is ready at {}  (Ctrl-C stops it)", config.base_url);
}

#[cfg(test)]
mod tests {
    use axum::serve::Listener;

    use super::*;

    #[tokio::test]
    async fn accepted_connections_send_at_once() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let address = listener.local_addr().expect("its address");
        let _client = TcpStream::connect(address).await.expect("a connection");
        let (accepted, _) = without_delay(listener).accept().await;
        assert!(accepted.nodelay().expect("an open connection"));
    }
}
