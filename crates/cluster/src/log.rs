//! PostgreSQL's log: a file in the home, and its last lines when a start fails.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use super::ClusterError;
use super::home::Home;

/// The next start renames a log that is longer than this, and replaces the older one.
const LONGEST: u64 = 10 * 1024 * 1024;
/// Enough lines to show why a start failed.
const TAIL_LINES: usize = 15;
const TAIL_BYTES: u64 = 8 * 1024;

/// The open log, and the position where the lines of this start begin.
#[derive(Debug)]
pub(super) struct Log {
    file: File,
    path: PathBuf,
    begins: u64,
}

impl Log {
    pub(super) fn open(home: &Home) -> Result<Self, ClusterError> {
        let path = home.log_file();
        if path.symlink_metadata().is_ok_and(|meta| meta.len() > LONGEST) {
            std::fs::rename(&path, path.with_extension("log.1")).map_err(ClusterError::io("Cannot move", &path))?;
        }
        let file = home.owner().private_file(&path)?;
        let begins = file.metadata().map_err(ClusterError::io("Cannot read", &path))?.len();
        Ok(Self { file, path, begins })
    }

    /// The file as the output of a program.
    pub(super) fn writer(&self) -> Result<File, ClusterError> {
        self.file.try_clone().map_err(ClusterError::io("Cannot open", &self.path))
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// The last lines written since this start.
    pub(super) fn tail(&self) -> String {
        let length = self.file.metadata().map_or(self.begins, |meta| meta.len());
        let from = self.begins.max(length.saturating_sub(TAIL_BYTES));
        let mut bytes = vec![0; usize::try_from(length.saturating_sub(from)).unwrap_or(0)];
        let read = self.file.read_at(&mut bytes, from).unwrap_or(0);
        let text = String::from_utf8_lossy(&bytes[..read]);
        let lines: Vec<&str> = text.lines().collect();
        lines[lines.len().saturating_sub(TAIL_LINES)..].join("\n")
    }
}
