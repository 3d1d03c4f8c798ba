//! The private PostgreSQL: the server initialises, starts and stops it where no `DATABASE_URL` is set.
//!
//! Everything is in the *home* of the cluster, the folder `postgres` of the data directory: the lock of its owner, the database
//! files, the log and, where the path is short enough, the socket's folder. It works on Linux only, because it reads `/proc`.
//!
//! This crate never listens on TCP, never reads the environment, and never upgrades or deletes a database.

mod binaries;
mod dump;
mod endpoint;
mod error;
mod home;
mod init;
mod lock;
mod log;
mod owner;
mod pidfile;
mod process;
mod ready;
mod socket;

use std::convert::Infallible;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

pub use self::dump::Dumper;
pub use self::endpoint::Endpoint;
pub use self::error::ClusterError;
pub use self::owner::Owner;
pub use self::process::STOP_WITHIN;

use self::binaries::Installation;
use self::home::Home;
use self::lock::Lock;
use self::log::Log;
use self::pidfile::PidFile;
use self::process::Postmaster;
use self::ready::Answer;

/// Recovery after a power cut takes seconds. After a minute something is wrong.
const READY_WITHIN: Duration = Duration::from_secs(60);
/// Short compared with a start (about 100 ms), long compared with one connection.
const POLL: Duration = Duration::from_millis(20);
/// How long the processes of a killed postmaster may take to end. Until then PostgreSQL refuses another start.
const ENDS_WITHIN: Duration = Duration::from_secs(10);
/// Before another start while they end.
const AGAIN: Duration = Duration::from_millis(50);
/// How often an owner looks whether its postmaster still runs.
const LOOK: Duration = Duration::from_millis(50);
/// Before another try, where PostgreSQL ended and does not start again.
const RETRY: Duration = Duration::from_secs(1);

/// The folders of the private PostgreSQL.
#[derive(Debug, Clone)]
pub struct ClusterConfig {
    /// The server's data directory. It is made where it is missing.
    pub data_dir: PathBuf,
    /// The value of `PATH`, searched after `installed`.
    pub path: Option<OsString>,
    /// The folder of Debian's packages, with a sub-folder for each major version.
    pub installed: PathBuf,
    /// The folder of the cluster where the server runs as root and PostgreSQL's user cannot enter the data directory.
    pub system_dir: PathBuf,
    /// The folder of the socket's folder where the home's path is too long for a socket.
    pub socket_parent: PathBuf,
    /// How long PostgreSQL may take to answer.
    pub ready_within: Duration,
}

impl ClusterConfig {
    /// The usual folders for this data directory.
    pub fn new(data_dir: impl Into<PathBuf>) -> Self {
        Self {
            data_dir: data_dir.into(),
            path: None,
            installed: PathBuf::from("/usr/lib/postgresql"),
            system_dir: PathBuf::from("/var/lib/passerelle"),
            socket_parent: PathBuf::from("/tmp"),
            ready_within: READY_WITHIN,
        }
    }

    /// Also looks for the programs in this `PATH`.
    #[must_use]
    pub fn with_path(mut self, path: Option<OsString>) -> Self {
        self.path = path;
        self
    }
}

/// A private PostgreSQL that answers. This process owns it (started or adopted it), or has joined it.
///
/// Call [`Cluster::stop`] before the end: dropping an owner asks PostgreSQL to stop but does not wait.
#[derive(Debug)]
pub struct Cluster {
    endpoint: Endpoint,
    log: PathBuf,
    owned: Option<Owned>,
}

/// What an owner holds. The order of the fields matters: the postmaster is asked to stop before the lock is released.
#[derive(Debug)]
struct Owned {
    postmaster: Postmaster,
    _lock: Lock,
}

impl Cluster {
    /// Starts the cluster of this data directory, and makes it first where there is none. Adopts a postmaster that a killed
    /// server left running.
    ///
    /// # Errors
    /// [`ClusterError::InUse`] where another process owns it; otherwise the reason why it did not start.
    pub async fn start(config: &ClusterConfig) -> Result<Self, ClusterError> {
        let home = Home::open(config).await?;
        let lock = Lock::acquire(&home)?;
        Self::start_locked(config, home, lock).await
    }

    /// Joins the cluster where a server runs, and starts it otherwise.
    ///
    /// # Errors
    /// [`ClusterError::HolderSilent`] when the owner's database does not answer in time; otherwise as
    /// [`Cluster::start`].
    pub async fn join_or_start(config: &ClusterConfig) -> Result<Self, ClusterError> {
        let deadline = Instant::now() + config.ready_within;
        loop {
            let home = Home::open(config).await?;
            let pid = match Lock::acquire(&home) {
                Ok(lock) => return Self::start_locked(config, home, lock).await,
                Err(ClusterError::InUse { pid, .. }) => pid,
                Err(other) => return Err(other),
            };
            if let Some(joined) = Self::join(&home).await? {
                return Ok(joined);
            }
            if Instant::now() > deadline {
                return Err(ClusterError::HolderSilent { data_dir: config.data_dir.clone(), pid });
            }
            tokio::time::sleep(POLL).await;
        }
    }

    async fn start_locked(config: &ClusterConfig, home: Home, lock: Lock) -> Result<Self, ClusterError> {
        let home = home.settle()?;
        let installation = Installation::choose(config, home.major()?, &home.database_files())?;
        if home.major()?.is_none() {
            init::init(&installation, &home).await?;
        }
        let folder = socket::folder(config, &home)?;
        let endpoint = Endpoint::new(folder.clone());
        let log = Log::open(&home)?;
        let ended_badly = PidFile::read(&home.database_files()).is_some() || socket::is_locked(&folder);
        if let Some((endpoint, mut postmaster)) = adopt(config, &home).await? {
            ready_or_stopped(config, &endpoint, &mut postmaster, &log).await?;
            let owned = Some(Owned { postmaster, _lock: lock });
            return Ok(Self { endpoint, log: home.log_file(), owned });
        }
        let deadline = Instant::now() + ENDS_WITHIN;
        loop {
            socket::remove_lock(&folder)?;
            let mut postmaster = Postmaster::spawn(&installation, &home, &endpoint, &log)?;
            match ready_or_stopped(config, &endpoint, &mut postmaster, &log).await {
                Ok(()) => {
                    let owned = Some(Owned { postmaster, _lock: lock });
                    return Ok(Self { endpoint, log: home.log_file(), owned });
                }
                // Sessions of the one before may still be ending.
                Err(ClusterError::StartFailed { .. }) if ended_badly && Instant::now() < deadline => {
                    tokio::time::sleep(AGAIN).await;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Keeps PostgreSQL running: starts it again whenever it ends. It is asked to stop if this future is dropped during such a start.
    pub async fn keep_running(&mut self, config: &ClusterConfig) -> Infallible {
        loop {
            self.ended().await;
            tracing::error!("the private PostgreSQL has ended; it is started again");
            self.restart(config).await;
            tracing::info!("the private PostgreSQL runs again");
        }
    }

    /// Waits until PostgreSQL has ended. Never returns if this process has joined.
    pub async fn ended(&mut self) {
        let Some(owned) = &mut self.owned else { return std::future::pending().await };
        while owned.postmaster.is_running() {
            tokio::time::sleep(LOOK).await;
        }
    }

    /// Starts PostgreSQL again after it has ended, and tries until it succeeds.
    pub async fn restart(&mut self, config: &ClusterConfig) {
        // The start takes the lock again.
        self.owned = None;
        loop {
            match Self::start(config).await {
                Ok(started) => {
                    *self = started;
                    return;
                }
                Err(error) => tracing::error!(%error, "the private PostgreSQL does not start"),
            }
            tokio::time::sleep(RETRY).await;
        }
    }

    /// The owner's cluster; `None` while it is not ready.
    async fn join(home: &Home) -> Result<Option<Self>, ClusterError> {
        let Some(endpoint) = PidFile::read(&home.database_files()).and_then(|file| file.endpoint()) else {
            return Ok(None);
        };
        // The owner makes the database: while it is missing, the cluster is not ready.
        let ready = ready::ask(&endpoint).await? == Answer::Ready;
        Ok(ready.then(|| Self { endpoint, log: home.log_file(), owned: None }))
    }

    /// Stops PostgreSQL within three seconds where this process owns it. Does nothing where it has joined, or the second time.
    ///
    /// # Errors
    /// [`ClusterError::StillRunning`] where it still runs after every signal.
    pub async fn stop(&mut self) -> Result<(), ClusterError> {
        match self.owned.take() {
            Some(mut owned) => owned.postmaster.stop().await,
            None => Ok(()),
        }
    }

    /// Drops and makes a database, runs scripts in it, and returns its address.
    ///
    /// # Errors
    /// [`ClusterError::Database`] at the first statement that fails.
    pub async fn fresh_database(&self, name: &str, scripts: &[String]) -> Result<String, ClusterError> {
        ready::fresh_database(&self.endpoint, name, scripts).await
    }

    /// Puts the database of that name in the place of the server's. The one that was there keeps its data under the name `kept`, in
    /// place of what that name held before. Call as the owner, while nobody is connected.
    ///
    /// # Errors
    /// [`ClusterError::Database`]; nothing has changed then, but that `kept` may be gone.
    pub async fn put_in_place(&self, name: &str, kept: &str) -> Result<(), ClusterError> {
        ready::put_in_place(&self.endpoint, name, kept).await
    }

    /// PostgreSQL's programs for copies of its databases.
    ///
    /// # Errors
    /// Where they are not installed.
    pub async fn dumper(&self, config: &ClusterConfig) -> Result<Dumper, ClusterError> {
        Dumper::of_private(config, &self.endpoint).await
    }

    /// The endpoint to connect to.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The address for `DATABASE_URL` and `psql`.
    pub fn url(&self) -> String {
        self.endpoint.url()
    }

    /// Whether this process owns the cluster. `false` where it has joined.
    pub fn is_owner(&self) -> bool {
        self.owned.is_some()
    }

    /// The user of the machine that PostgreSQL runs as.
    ///
    /// # Errors
    /// Where its folder cannot be opened.
    pub async fn owner(&self, config: &ClusterConfig) -> Result<Owner, ClusterError> {
        Ok(Home::open(config).await?.owner())
    }

    /// PostgreSQL's own log.
    pub fn log_file(&self) -> &Path {
        &self.log
    }
}

/// Waits for a postmaster whose server is gone: it answers and is adopted, or it is stopping and soon ends.
async fn adopt(config: &ClusterConfig, home: &Home) -> Result<Option<(Endpoint, Postmaster)>, ClusterError> {
    let deadline = Instant::now() + config.ready_within;
    let files = home.database_files();
    while let Some(found) = PidFile::running(&files)? {
        if let Some(endpoint) = found.endpoint()
            && ready::ask(&endpoint).await? != Answer::NotYet
        {
            tracing::info!(pid = found.pid(), "adopted the private PostgreSQL that was still running");
            return Ok(Some((endpoint, Postmaster::adopted(&found, files))));
        }
        if Instant::now() > deadline {
            // It is ours but cannot be used: something may have deleted its socket with other temporary files.
            tracing::warn!(pid = found.pid(), "the private PostgreSQL that was still running does not answer");
            Postmaster::adopted(&found, files).stop().await?;
            return Ok(None);
        }
        tokio::time::sleep(POLL).await;
    }
    Ok(None)
}

/// Waits until it answers; stops it where it does not.
async fn ready_or_stopped(
    config: &ClusterConfig,
    endpoint: &Endpoint,
    postmaster: &mut Postmaster,
    log: &Log,
) -> Result<(), ClusterError> {
    let Err(error) = wait_until_ready(config, endpoint, postmaster, log).await else { return Ok(()) };
    // The reader needs the reason of the failed start; an error of the stop is less useful.
    if let Err(stop) = postmaster.stop().await {
        tracing::warn!(error = %stop, "the private PostgreSQL did not stop after a failed start");
    }
    Err(error)
}

async fn wait_until_ready(
    config: &ClusterConfig,
    endpoint: &Endpoint,
    postmaster: &mut Postmaster,
    log: &Log,
) -> Result<(), ClusterError> {
    let deadline = Instant::now() + config.ready_within;
    loop {
        match ready::ask(endpoint).await? {
            Answer::Ready => return Ok(()),
            Answer::NoDatabase => ready::create_database(endpoint).await?,
            Answer::NotYet if !postmaster.is_running() => {
                return Err(ClusterError::StartFailed { log: log.path().to_owned(), tail: log.tail() });
            }
            Answer::NotYet if Instant::now() > deadline => {
                let seconds = config.ready_within.as_secs();
                return Err(ClusterError::NotReady { seconds, log: log.path().to_owned(), tail: log.tail() });
            }
            Answer::NotYet => tokio::time::sleep(POLL).await,
        }
    }
}
