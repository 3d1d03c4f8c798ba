//! The private PostgreSQL: initialised, started and stopped by the server when no `DATABASE_URL` is given.
//!
//! Everything lies in the *home* of the cluster, the folder `postgres` of the data directory: the lock that says who
//! owns it, the database files, the log and, where the path is short, the socket's folder. Only Linux is served: what
//! runs is asked of `/proc`.
//!
//! This module never listens on TCP, never reads the environment, never upgrades or deletes a database.

mod binaries;
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

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

pub use self::endpoint::Endpoint;
pub use self::error::ClusterError;

use self::binaries::Installation;
use self::home::Home;
use self::lock::Lock;
use self::log::Log;
use self::pidfile::PidFile;
use self::process::Postmaster;
use self::ready::Answer;

/// Recovery after a power cut reads the journal again, which takes seconds; a minute says that something is wrong.
const READY_WITHIN: Duration = Duration::from_secs(60);
/// Short beside a start (about 100 ms), long beside one question on a socket.
const POLL: Duration = Duration::from_millis(20);

/// Where the private PostgreSQL lies and where its parts are looked for.
#[derive(Debug, Clone)]
pub struct ClusterConfig {
    /// The server's data directory; made when missing.
    pub data_dir: PathBuf,
    /// The value of `PATH`, searched after `installed`.
    pub path: Option<OsString>,
    /// The folder of Debian's packages, one sub-folder a major version.
    pub installed: PathBuf,
    /// Where the cluster lies when the server runs as root and PostgreSQL's user cannot enter the data directory.
    pub system_dir: PathBuf,
    /// Where the socket's folder is made when the home's path is too long for a socket.
    pub socket_parent: PathBuf,
    /// How long PostgreSQL may take to answer.
    pub ready_within: Duration,
}

impl ClusterConfig {
    /// The usual places, for this data directory.
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

    /// Looks for the binaries in this `PATH` too.
    #[must_use]
    pub fn with_path(mut self, path: Option<OsString>) -> Self {
        self.path = path;
        self
    }
}

/// A private PostgreSQL that answers: started (or adopted) and owned by this process, or joined.
///
/// Call [`Cluster::stop`] before the end; dropping an owner only asks PostgreSQL to stop, and waits for nothing.
#[derive(Debug)]
pub struct Cluster {
    endpoint: Endpoint,
    log: PathBuf,
    owned: Option<Owned>,
}

/// What makes this process the owner. The order matters: the postmaster is told to stop before the lock is let go.
#[derive(Debug)]
struct Owned {
    postmaster: Postmaster,
    _lock: Lock,
}

impl Cluster {
    /// Starts the cluster of this data directory, making it first when there is none, and adopts a postmaster that a
    /// killed server left running.
    ///
    /// # Errors
    /// [`ClusterError::InUse`] when another process owns it; otherwise what is missing or went wrong.
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
        let endpoint = Endpoint::new(socket::folder(config, &home)?);
        let log = Log::open(&home)?;
        let (endpoint, postmaster) = match adopt(config, &home).await? {
            Some(adopted) => adopted,
            None => {
                let postmaster = Postmaster::spawn(&installation, &home, &endpoint, &log)?;
                (endpoint, postmaster)
            }
        };
        let mut owned = Owned { postmaster, _lock: lock };
        if let Err(error) = wait_until_ready(config, &endpoint, &mut owned.postmaster, &log).await {
            // The reason for the failed start is what matters to the reader, not how the stop went.
            if let Err(stop) = owned.postmaster.stop().await {
                tracing::warn!(error = %stop, "the private PostgreSQL did not stop after a failed start");
            }
            return Err(error);
        }
        Ok(Self { endpoint, log: home.log_file(), owned: Some(owned) })
    }

    /// The owner's cluster, or `None` while it is not ready.
    async fn join(home: &Home) -> Result<Option<Self>, ClusterError> {
        let Some(endpoint) = PidFile::read(&home.database_files()).and_then(|file| file.endpoint()) else {
            return Ok(None);
        };
        // A missing database is the owner's to make: not ready yet.
        let ready = ready::ask(&endpoint).await? == Answer::Ready;
        Ok(ready.then(|| Self { endpoint, log: home.log_file(), owned: None }))
    }

    /// Stops PostgreSQL within three seconds when this process owns it; does nothing when it joined, nor a second time.
    ///
    /// # Errors
    /// [`ClusterError::StillRunning`] when it outlived every signal.
    pub async fn stop(&mut self) -> Result<(), ClusterError> {
        match self.owned.take() {
            Some(mut owned) => owned.postmaster.stop().await,
            None => Ok(()),
        }
    }

    /// Makes a database anew and runs scripts in it; its address comes back.
    ///
    /// # Errors
    /// [`ClusterError::Database`] at the first statement that fails.
    pub async fn fresh_database(&self, name: &str, scripts: &[String]) -> Result<String, ClusterError> {
        ready::fresh_database(&self.endpoint, name, scripts).await
    }

    /// Where to connect.
    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }

    /// The address for `DATABASE_URL` and `psql`.
    pub fn url(&self) -> String {
        self.endpoint.url()
    }

    /// Whether this process owns the cluster (it started or adopted it) rather than joined it.
    pub fn is_owner(&self) -> bool {
        self.owned.is_some()
    }

    /// PostgreSQL's own log.
    pub fn log_file(&self) -> &Path {
        &self.log
    }
}

/// Waits for a postmaster that outlived its server: it answers and is adopted, or it was stopping and is soon gone.
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
            // It is ours, and of no use: its socket may have been swept away with other temporary files.
            tracing::warn!(pid = found.pid(), "the private PostgreSQL that was still running does not answer");
            Postmaster::adopted(&found, files).stop().await?;
            return Ok(None);
        }
        tokio::time::sleep(POLL).await;
    }
    Ok(None)
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
