//! The folder of the Unix socket.

use std::path::{Path, PathBuf};

use super::endpoint::PORT;
use super::home::Home;
use super::{ClusterConfig, ClusterError};

/// The system's bound on a socket's path is 107 bytes; this leaves room for the lock file beside it.
const LONGEST: usize = 99;

/// The socket's folder, made when missing and closed to everyone but the owner: in the home, or under `socket_parent`
/// where the home's path would not do.
pub(super) fn folder(config: &ClusterConfig, home: &Home) -> Result<PathBuf, ClusterError> {
    let mut folder = home.folder().join("socket");
    if !is_usable(&folder) {
        folder = config.socket_parent.join(format!("passerelle-{}", home.hash()));
    }
    home.owner().private_folder(&folder)?;
    Ok(folder)
}

/// Whether PostgreSQL and an address can both name this folder: its list of folders gives commas and quotes a meaning.
fn is_usable(folder: &Path) -> bool {
    let socket = folder.join(format!(".s.PGSQL.{PORT}"));
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/._-".contains(byte);
    let bytes = socket.as_os_str().as_encoded_bytes();
    bytes.len() <= LONGEST && bytes.iter().all(plain)
}
