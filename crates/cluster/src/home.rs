//! The home of a cluster: the folder with its lock, its database files and its log.

use std::io::ErrorKind;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::owner::{Owner, is_root, make_folder};
use super::{ClusterConfig, ClusterError};

/// The home's name in the data directory. It is a folder, or a link to `system_dir` where PostgreSQL's user cannot enter the data
/// directory.
const NAME: &str = "postgres";
/// Others may enter this folder but not list it; the home inside is closed to them.
const PASSAGE: u32 = 0o711;

/// An existing home. Take its lock before changing anything in it.
#[derive(Debug)]
pub(super) struct Home {
    data_dir: PathBuf,
    folder: PathBuf,
    owner: Owner,
}

impl Home {
    /// The home of this data directory. Makes both where they are missing.
    pub(super) async fn open(config: &ClusterConfig) -> Result<Self, ClusterError> {
        let data_dir = open_data_dir(&config.data_dir)?;
        let entry = data_dir.join(NAME);
        if entry.symlink_metadata().is_err_and(|error| error.kind() == ErrorKind::NotFound) {
            make_entry(config, &data_dir, &entry).await?;
        }
        let folder = follow(config, &entry)?;
        let owner = Owner::of_folder(&folder)?;
        Ok(Self { data_dir, folder, owner })
    }

    /// Makes the home accessible to its owner only. Call with the lock held.
    pub(super) fn settle(self) -> Result<Self, ClusterError> {
        self.owner.private_folder(&self.folder)?;
        Ok(self)
    }

    pub(super) fn data_dir(&self) -> &Path {
        &self.data_dir
    }

    pub(super) fn owner(&self) -> Owner {
        self.owner
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// PostgreSQL's `PGDATA`.
    pub(super) fn database_files(&self) -> PathBuf {
        self.folder.join("data")
    }

    pub(super) fn log_file(&self) -> PathBuf {
        self.folder.join("postgres.log")
    }

    pub(super) fn lock_file(&self) -> PathBuf {
        self.folder.join("lock")
    }

    /// The major version of PostgreSQL that made the database files; `None` where there are none yet.
    pub(super) fn major(&self) -> Result<Option<u32>, ClusterError> {
        let file = self.database_files().join("PG_VERSION");
        match std::fs::read_to_string(&file) {
            Ok(text) => {
                let major = text.trim().parse().map_err(|_| ErrorKind::InvalidData.into());
                major.map(Some).map_err(ClusterError::io("Cannot read the version in", &file))
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(ClusterError::io("Cannot read", &file)(error)),
        }
    }

    /// A short name for this home. It is the same at every start.
    pub(super) fn hash(&self) -> String {
        hash(&self.folder)
    }
}

fn open_data_dir(data_dir: &Path) -> Result<PathBuf, ClusterError> {
    make_data_dir(data_dir)
        .and_then(|()| data_dir.canonicalize())
        .map_err(|source| ClusterError::DataDir { folder: data_dir.to_owned(), source })
}

fn make_data_dir(data_dir: &Path) -> std::io::Result<()> {
    if data_dir.is_dir() {
        return Ok(());
    }
    if let Some(parent) = data_dir.parent() {
        std::fs::create_dir_all(parent)?;
    }
    let mode = if is_root() { PASSAGE } else { 0o700 };
    match std::fs::DirBuilder::new().mode(mode).create(data_dir) {
        // Another start was faster.
        Err(error) if error.kind() == ErrorKind::AlreadyExists && data_dir.is_dir() => Ok(()),
        made => made,
    }
}

async fn make_entry(config: &ClusterConfig, data_dir: &Path, entry: &Path) -> Result<(), ClusterError> {
    if Owner::of_new_cluster()?.can_enter(data_dir).await? {
        return make_folder(entry, 0o700);
    }
    let elsewhere = config.system_dir.join(hash(data_dir));
    match std::os::unix::fs::symlink(&elsewhere, entry) {
        // Another start was faster. The lock decides which of the two goes on.
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(ClusterError::io("Cannot make", entry)(error)),
        _ => Ok(()),
    }
}

/// The real folder behind the entry. A link may only lead into `system_dir`: root must not work on a folder that the owner of the
/// data directory chose.
fn follow(config: &ClusterConfig, entry: &Path) -> Result<PathBuf, ClusterError> {
    let Ok(target) = std::fs::read_link(entry) else {
        return Ok(entry.to_owned());
    };
    if target.parent() != Some(&config.system_dir) {
        return Err(ClusterError::io("Cannot follow the link", entry)(ErrorKind::PermissionDenied.into()));
    }
    if is_root() {
        make_folder(&config.system_dir, PASSAGE)?;
        make_folder(&target, 0o700)?;
    }
    Ok(target)
}

/// Sixteen hexadecimal digits: short enough for a socket's path, long enough to make equal names unlikely.
fn hash(path: &Path) -> String {
    let digest = Sha256::digest(path.as_os_str().as_bytes());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
