//! The owner of a cluster is the process that holds the lock of its home. The system releases the lock when the process ends,
//! also after a kill.

use std::fs::File;
use std::io::{Read, Write};

use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;

use super::ClusterError;
use super::home::Home;

/// The lock, held until it is dropped. Programs that this process starts do not inherit its file, so PostgreSQL never holds it.
#[derive(Debug)]
pub(super) struct Lock {
    file: File,
}

impl Lock {
    /// Takes the lock, or returns its holder.
    pub(super) fn acquire(home: &Home) -> Result<Self, ClusterError> {
        let path = home.lock_file();
        let mut file = home.owner().private_file(&path)?;
        match flock(&file, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) => {}
            Err(Errno::WOULDBLOCK) => {
                let pid = holder(&mut file);
                return Err(ClusterError::InUse { data_dir: home.data_dir().to_owned(), pid });
            }
            Err(error) => return Err(ClusterError::io("Cannot lock", &path)(error.into())),
        }
        sign(&mut file).map_err(ClusterError::io("Cannot write", &path))?;
        Ok(Self { file })
    }
}

impl Drop for Lock {
    /// Closing the file is not enough: a program that is being started has it until it runs.
    fn drop(&mut self) {
        let _ = flock(&self.file, FlockOperation::Unlock);
    }
}

fn holder(file: &mut File) -> Option<u32> {
    let mut text = String::new();
    file.read_to_string(&mut text).ok()?;
    text.trim().parse().ok()
}

fn sign(file: &mut File) -> std::io::Result<()> {
    file.set_len(0)?;
    writeln!(file, "{}", std::process::id())
}
