//! Reads `postmaster.pid`, which PostgreSQL writes, and checks it against the running processes.

use std::io::ErrorKind;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use super::{ClusterError, Endpoint};

const NAME: &str = "postmaster.pid";

/// The parts that we need: the process, and the socket's folder once it exists.
#[derive(Debug, Clone)]
pub(super) struct PidFile {
    pid: u32,
    socket_dir: Option<PathBuf>,
}

impl PidFile {
    /// Reads the file. Its lines: pid, files, start time, port, socket's folder, TCP address, memory key, status.
    pub(super) fn read(files: &Path) -> Option<Self> {
        let text = std::fs::read_to_string(files.join(NAME)).ok()?;
        let mut lines = text.lines();
        let pid = lines.next()?.trim().parse().ok()?;
        let socket_dir = lines.nth(3).map(str::trim).filter(|line| !line.is_empty()).map(PathBuf::from);
        Some(Self { pid, socket_dir })
    }

    /// The postmaster of these files, if it runs.
    ///
    /// A file that names another program's process is removed: process numbers are reused, above all in containers, and
    /// PostgreSQL would refuse to start. If a session of the old postmaster still runs, its shared memory prevents a second
    /// postmaster. Call with the lock held.
    pub(super) fn running(files: &Path) -> Result<Option<Self>, ClusterError> {
        let Some(found) = Self::read(files) else {
            return Ok(None);
        };
        if is_postmaster(found.pid, files) {
            return Ok(Some(found));
        }
        let file = files.join(NAME);
        match std::fs::remove_file(&file) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(ClusterError::io("Cannot remove", &file)(error)),
            _ => Ok(None),
        }
    }

    pub(super) fn pid(&self) -> u32 {
        self.pid
    }

    pub(super) fn endpoint(&self) -> Option<Endpoint> {
        self.socket_dir.clone().map(Endpoint::new)
    }
}

/// Whether this process is the postmaster of these files: its command line names them. Everybody may read it, and a zombie
/// process has none.
pub(super) fn is_postmaster(pid: u32, files: &Path) -> bool {
    let Ok(line) = std::fs::read(format!("/proc/{pid}/cmdline")) else {
        return false;
    };
    line.split(|byte| *byte == 0).any(|argument| argument == files.as_os_str().as_bytes())
}
