//! The folder of the Unix socket.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::endpoint::PORT;
use super::home::Home;
use super::{ClusterConfig, ClusterError};

/// The system allows 107 bytes for a socket's path; this leaves room for the lock file beside it.
const LONGEST: usize = 99;

/// The socket's folder: in the home, or under `socket_parent` where the home's path cannot be used. Makes it where it is missing,
/// and closes it to everybody but the owner.
pub(super) fn folder(config: &ClusterConfig, home: &Home) -> Result<PathBuf, ClusterError> {
    let mut folder = home.folder().join("socket");
    if !is_usable(&folder) {
        folder = config.socket_parent.join(format!("passerelle-{}", home.hash()));
    }
    home.owner().private_folder(&folder)?;
    Ok(folder)
}

/// Whether a postmaster that did not stop left its lock beside the socket.
pub(super) fn is_locked(folder: &Path) -> bool {
    lock(folder).exists()
}

/// Removes the lock that a killed postmaster left beside the socket. PostgreSQL would refuse to start where its number belongs to
/// another process by now. Call with the home's lock held, and while no postmaster of the home runs.
pub(super) fn remove_lock(folder: &Path) -> Result<(), ClusterError> {
    let lock = lock(folder);
    match std::fs::remove_file(&lock) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(ClusterError::io("Cannot remove", &lock)(error)),
        _ => Ok(()),
    }
}

fn lock(folder: &Path) -> PathBuf {
    folder.join(format!(".s.PGSQL.{PORT}.lock"))
}

/// Whether both PostgreSQL and an address can name this folder. Commas and quotes have a meaning in PostgreSQL's list of folders.
fn is_usable(folder: &Path) -> bool {
    let socket = folder.join(format!(".s.PGSQL.{PORT}"));
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/._-".contains(byte);
    let bytes = socket.as_os_str().as_encoded_bytes();
    bytes.len() <= LONGEST && bytes.iter().all(plain)
}
