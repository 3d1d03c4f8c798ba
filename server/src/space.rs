//! Space for the data: while there is little, no form is taken. A full disk would end the database in the middle of its work.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

/// Bytes that stay free: PostgreSQL's log of changes alone takes 16 MB at a time.
pub const LEAST: u64 = 128 * 1024 * 1024;

/// Whether there is space for what people send. Cheap to clone; clones share what the last look found.
#[derive(Debug, Clone, Default)]
pub struct Space {
    low: Arc<AtomicBool>,
}

impl Space {
    /// Looks how much is free for a folder, and says so in the log where that changes whether forms are taken.
    pub fn look(&self, folder: &Path, least: u64) {
        let Some(free) = free(folder) else { return };
        let low = free < least;
        match (self.low.swap(low, Ordering::Relaxed), low) {
            (false, true) => tracing::error!(free, least, "too little space is free: no form is taken"),
            (true, false) => tracing::info!(free, "there is space again: forms are taken"),
            _ => {}
        }
    }

    /// Whether the last look found too little.
    #[must_use]
    pub fn is_low(&self) -> bool {
        self.low.load(Ordering::Relaxed)
    }
}

/// Bytes that this process may still write to the file system of a folder; `None` where the system does not say.
#[must_use]
pub fn free(folder: &Path) -> Option<u64> {
    let found = rustix::fs::statvfs(folder).ok()?;
    Some(found.f_bavail.saturating_mul(found.f_frsize))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn space_is_low_below_the_bound_and_comes_back() {
        let (space, folder) = (Space::default(), std::env::temp_dir());
        assert!(!space.is_low());
        space.look(&folder, u64::MAX);
        assert!(space.is_low());
        space.look(&folder, 0);
        assert!(!space.is_low());
        space.look(Path::new("/nulle/part"), u64::MAX);
        assert!(!space.is_low());
    }
}
