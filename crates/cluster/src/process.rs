//! Starts the postmaster, or adopts the one of a killed server, and stops it.

use std::path::PathBuf;
use std::process::Child;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use super::binaries::Installation;
use super::endpoint::PORT;
use super::home::Home;
use super::log::Log;
use super::pidfile::{PidFile, is_postmaster};
use super::{ClusterError, Endpoint, POLL};

/// How long a stop of the private PostgreSQL takes at most.
pub const STOP_WITHIN: Duration = Duration::from_secs(3);

/// The signals that stop the postmaster, and how long each may take; [`STOP_WITHIN`] in all. Fast ends the sessions and writes
/// everything to disk; immediate leaves that to the recovery at the next start.
const STOPS: [(Signal, Duration); 3] = [
    (Signal::INT, Duration::from_millis(2_000)),
    (Signal::QUIT, Duration::from_millis(700)),
    (Signal::KILL, Duration::from_millis(300)),
];

const _: () = {
    let mut all = Duration::ZERO;
    let mut at = 0;
    while at < STOPS.len() {
        all = all.saturating_add(STOPS[at].1);
        at += 1;
    }
    assert!(all.as_millis() == STOP_WITHIN.as_millis());
};

/// Settings of every start; they take precedence over the files' configuration. No personal data is logged: the detail and the
/// statement of an error would contain it.
const SETTINGS: [&str; 13] = [
    "listen_addresses=",
    "unix_socket_permissions=0700",
    "fsync=on",
    "shared_buffers=128MB",
    "max_connections=100",
    "timezone=UTC",
    "log_timezone=UTC",
    "logging_collector=off",
    "log_destination=stderr",
    "log_line_prefix=%m [%p] ",
    "log_error_verbosity=terse",
    "log_min_error_statement=panic",
    "log_statement=none",
];

/// From this major version on, a recovery can ask the system to write everything to disk at once. File by file that takes most of a
/// recovery: seconds, for some thousand files of which none has changed.
const SYNC_AT_ONCE: (u32, &str) = (14, "recovery_init_sync_method=syncfs");

/// A postmaster that this process must stop. Dropping it asks it to stop but does not wait.
#[derive(Debug)]
pub(super) struct Postmaster {
    pid: u32,
    files: PathBuf,
    /// `None` where it was adopted: the process has another parent.
    child: Option<Child>,
}

impl Postmaster {
    pub(super) fn spawn(
        installation: &Installation,
        home: &Home,
        endpoint: &Endpoint,
        log: &Log,
    ) -> Result<Self, ClusterError> {
        let program = installation.program("postgres");
        let files = home.database_files();
        let mut command = home.owner().command(&program);
        command.arg("-D").arg(&files).arg("-k").arg(endpoint.socket_dir()).args(["-p", &PORT.to_string()]);
        let (since, at_once) = SYNC_AT_ONCE;
        let at_once = (installation.major() >= since).then_some(at_once);
        command.args(SETTINGS.into_iter().chain(at_once).flat_map(|setting| ["-c", setting]));
        command.stdout(log.writer()?).stderr(log.writer()?);
        let child = command.spawn().map_err(ClusterError::io("Cannot run", &program))?;
        Ok(Self { pid: child.id(), files, child: Some(child) })
    }

    pub(super) fn adopted(found: &PidFile, files: PathBuf) -> Self {
        Self { pid: found.pid(), files, child: None }
    }

    pub(super) fn is_running(&mut self) -> bool {
        match &mut self.child {
            Some(child) => matches!(child.try_wait(), Ok(None)),
            None => is_postmaster(self.pid, &self.files),
        }
    }

    /// Stops it, within [`STOP_WITHIN`].
    pub(super) async fn stop(&mut self) -> Result<(), ClusterError> {
        for (signal, within) in STOPS {
            self.signal(signal);
            if self.ends(within).await {
                return Ok(());
            }
        }
        Err(ClusterError::StillRunning { pid: self.pid })
    }

    async fn ends(&mut self, within: Duration) -> bool {
        let deadline = Instant::now() + within;
        while self.is_running() {
            if Instant::now() > deadline {
                return false;
            }
            tokio::time::sleep(POLL).await;
        }
        true
    }

    /// Checks first that it runs: another process may have the number of an ended one.
    fn signal(&mut self, signal: Signal) {
        let pid = i32::try_from(self.pid).ok().and_then(Pid::from_raw);
        if let Some(pid) = pid.filter(|_| self.is_running())
            && let Err(error) = kill_process(pid, signal)
        {
            tracing::warn!(pid = self.pid, %error, "the private PostgreSQL cannot be signalled");
        }
    }
}

impl Drop for Postmaster {
    fn drop(&mut self) {
        self.signal(Signal::INT);
    }
}
