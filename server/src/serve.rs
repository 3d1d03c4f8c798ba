//! `passerelle serve`: migrates the database, serves, and shuts down cleanly.

use std::{
    io::ErrorKind,
    net::SocketAddr,
    time::{Duration, Instant},
};

use axum::Router;
use platform::{Platform, key::KeyMatch};
use tokio::{net::TcpListener, sync::watch};

use crate::{
    config::Config,
    connections::{self, Bounds},
    database::Database,
    doctor::{Level, look_at_settings},
    error::Result,
    http::{Pages, TrustedProxies, router},
    key::{self, KeyError},
    log,
    privileges::give_up_root,
    signals::asked_to_stop,
    site::Site,
    space::Space,
    workers::{self, Workers},
};

/// How long connections to the database may take to close when the server stops. PostgreSQL ends those that are left.
const CLOSE_WITHIN: Duration = Duration::from_millis(500);

/// How long the port may still be another process's: a killed server holds it until the system has cleaned up after it.
const PORT_WITHIN: Duration = Duration::from_secs(3);
/// Before the port is asked for again.
const PORT_AGAIN: Duration = Duration::from_millis(50);

/// How long a stop takes at most, whatever is open: requests and jobs side by side, connections to the database, PostgreSQL.
const STOP_WITHIN: Duration =
    workers::GRACE.saturating_add(CLOSE_WITHIN).saturating_add(platform::cluster::STOP_WITHIN);
const _: () = assert!(STOP_WITHIN.as_millis() <= 5_000 && connections::GRACE.as_millis() <= workers::GRACE.as_millis());

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
    let listener = listen(config.listen, PORT_WITHIN).await?;
    let mut database = Database::own(&config).await?;
    let served = serve_on(listener, &config, &mut database, demo).await;
    let stopped = database.stop().await;
    served.and(stopped)
}

/// Listens on an address; waits where it is in use.
///
/// # Errors
/// [`StartError::Listen`] where it stays in use, or is no address of this machine.
async fn listen(address: SocketAddr, within: Duration) -> std::result::Result<TcpListener, StartError> {
    let deadline = Instant::now() + within;
    loop {
        // Its socket has SO_REUSEADDR: connections of an earlier server that are still closing are no obstacle.
        match TcpListener::bind(address).await {
            Err(error) if error.kind() == ErrorKind::AddrInUse && Instant::now() < deadline => {
                tokio::time::sleep(PORT_AGAIN).await;
            }
            bound => return bound.map_err(|error| StartError::Listen { address, error }),
        }
    }
}

async fn serve_on(listener: TcpListener, config: &Config, database: &mut Database, demo: bool) -> Result {
    let site = Site::find(config.site_dir.as_deref())?;
    let without_key = database.platform(config).await?;
    let key = key::of_server(&without_key, config).await;
    without_key.close().await;
    let platform = database.server_platform(config, demo, key?).await?;
    platform.migrate().await?;
    if platform.take_key().await? != KeyMatch::Same {
        return Err(KeyError::Other(config.key_path()).into());
    }
    platform.load_taxonomy().await?;
    if demo {
        platform.seed_demonstration().await?;
    }
    let proxies = TrustedProxies(config.trusted_proxies.clone().into());
    let space = Space::default();
    let app = router(platform.clone(), site, proxies.clone(), Pages::default(), space.clone());
    let data_dir = config.database_url.is_none().then(|| config.data_dir.clone());
    let transport = workers::mails::transport(config)?;
    let user = database.unprivileged_user(config).await?;
    give_up_root(user, &config.data_dir, &[&workers::mails::folder(config)]).await?;
    let workers = Workers::start(workers::jobs(&platform, transport, space, data_dir));
    if !demo {
        warn(config);
    }
    announce(config);
    let served = async {
        run(listener, app, proxies, workers).await;
        close(&platform).await;
    };
    tokio::select! {
        () = served => Ok(()),
        never = database.keep_running(config) => match never {},
    }
}

/// Serves until the process is asked to stop. Requests and background jobs then end side by side, within their bounds.
async fn run(listener: TcpListener, app: Router, proxies: TrustedProxies, workers: Workers) {
    let (asked, stop) = watch::channel(false);
    let stopped = |mut stop: watch::Receiver<bool>| async move {
        // An error means that the sender is gone, because the server has ended by itself.
        let _ = stop.wait_for(|asked| *asked).await;
    };
    let bounds = Bounds::of(connections::raise_file_limit());
    let requests = connections::serve(listener, app, proxies, bounds, stopped(stop.clone()));
    let jobs = async {
        stopped(stop).await;
        workers.stop().await;
    };
    let signal = async {
        asked_to_stop().await;
        tracing::info!("asked to stop");
        asked.send_replace(true);
    };
    tokio::join!(requests, jobs, signal);
}

async fn close(platform: &Platform) {
    if tokio::time::timeout(CLOSE_WITHIN, platform.close()).await.is_err() {
        tracing::warn!("a connection to the database did not end in time");
    }
}

/// Says what an installation for real people still needs.
fn warn(config: &Config) {
    for finding in look_at_settings(config).into_iter().filter(|finding| finding.level != Level::Good) {
        tracing::warn!("{}", finding.sentence);
    }
}

/// One line for the person at the terminal.
fn announce(config: &Config) {
    eprintln!("Passerelle is ready at {}  (Ctrl-C stops it)", config.base_url);
}

#[cfg(test)]
mod tests {
    //! A port that another process gives up in a moment is waited for; one that stays in use is said.
    use super::*;

    #[tokio::test]
    async fn a_port_that_is_given_up_is_waited_for() {
        let held = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = held.local_addr().expect("its address");
        let refused = listen(address, Duration::from_millis(100)).await.expect_err("it is in use");
        assert!(refused.to_string().contains("cannot be listened on"), "{refused}");
        let waiting = tokio::spawn(listen(address, PORT_WITHIN));
        tokio::time::sleep(Duration::from_millis(200)).await;
        drop(held);
        waiting.await.expect("no panic").expect("it listens");
    }
}
