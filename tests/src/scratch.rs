//! Temporary folders.

use std::path::{Path, PathBuf};

use crate::fresh_id;

/// A folder that is deleted when the value is dropped.
pub struct Scratch(PathBuf);

impl Scratch {
    /// Makes one that holds these files, by name and content.
    ///
    /// # Panics
    /// When it cannot be written.
    #[must_use]
    pub fn new(files: &[(&str, &str)]) -> Self {
        let path = std::env::temp_dir().join(format!("passerelle-{}", fresh_id()));
        std::fs::create_dir_all(&path).expect("a folder");
        for (name, content) in files {
            std::fs::write(path.join(name), content).expect("a file");
        }
        Self(path)
    }

    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // A test that failed may have deleted it already.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
