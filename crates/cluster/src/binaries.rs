//! Finds the installed PostgreSQL to run.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{ClusterConfig, ClusterError};

/// A folder that contains at least `initdb` and `postgres`.
#[derive(Debug, Clone)]
pub(super) struct Installation {
    bin: PathBuf,
    major: u32,
}

impl Installation {
    /// The installation of the major version that made these files, or the newest one where there are no files yet.
    pub(super) fn choose(config: &ClusterConfig, made_by: Option<u32>, files: &Path) -> Result<Self, ClusterError> {
        let mut found = find(config);
        let (&newest, _) = found.last_key_value().ok_or(ClusterError::BinariesNotFound)?;
        let wanted = made_by.unwrap_or(newest);
        let installed = found.keys().copied().collect();
        found.remove(&wanted).map(|bin| Self { bin, major: wanted }).ok_or_else(|| ClusterError::OtherMajor {
            folder: files.to_owned(),
            was: wanted,
            installed,
        })
    }

    /// The newest installation.
    pub(super) fn newest(config: &ClusterConfig) -> Result<Self, ClusterError> {
        let (major, bin) = find(config).pop_last().ok_or(ClusterError::BinariesNotFound)?;
        Ok(Self { bin, major })
    }

    pub(super) fn major(&self) -> u32 {
        self.major
    }

    pub(super) fn program(&self, name: &str) -> PathBuf {
        self.bin.join(name)
    }
}

/// Every installation with its major version. Debian's folders come first, because a program in `PATH` may be a wrapper.
fn find(config: &ClusterConfig) -> BTreeMap<u32, PathBuf> {
    let mut found = BTreeMap::new();
    for (major, bin) in packaged(&config.installed).into_iter().chain(on_path(config)) {
        found.entry(major).or_insert(bin);
    }
    found
}

fn packaged(root: &Path) -> Vec<(u32, PathBuf)> {
    let Ok(entries) = std::fs::read_dir(root) else {
        return Vec::new();
    };
    entries
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let major = entry.file_name().to_str()?.parse().ok()?;
            Some((major, entry.path().join("bin")))
        })
        // A client package alone makes a folder here without a server in it.
        .filter(|(_, bin)| is_complete(bin))
        .collect()
}

fn on_path(config: &ClusterConfig) -> Vec<(u32, PathBuf)> {
    let folders = config.path.iter().flat_map(std::env::split_paths).filter(|folder| folder.is_absolute());
    folders
        .filter_map(|folder| if is_complete(&folder) { folder.canonicalize().ok() } else { told_by_pg_config(&folder) })
        .filter_map(|bin| Some((major_of(&bin)?, bin)))
        .collect()
}

fn is_complete(bin: &Path) -> bool {
    ["initdb", "postgres"].iter().all(|program| bin.join(program).is_file())
}

fn told_by_pg_config(folder: &Path) -> Option<PathBuf> {
    let bin = PathBuf::from(output(&folder.join("pg_config"), "--bindir")?.trim_end());
    is_complete(&bin).then_some(bin)
}

/// Reads `postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)`. A version that is not released yet is `19devel`.
fn major_of(bin: &Path) -> Option<u32> {
    let answer = output(&bin.join("postgres"), "--version")?;
    let version = answer.split_whitespace().nth(2)?;
    version.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

fn output(program: &Path, argument: &str) -> Option<String> {
    if !program.is_file() {
        return None;
    }
    let output = Command::new(program).arg(argument).output().ok()?;
    output.status.success().then(|| String::from_utf8(output.stdout).ok()).flatten()
}
