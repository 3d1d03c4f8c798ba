//! What is wrong with a file or folder that the operator typed, as sentences that say what to do.

use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

/// A file that cannot be used as the command needs it.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.sentence())]
pub struct PathError {
    path: PathBuf,
    purpose: Purpose,
    error: io::Error,
}

#[derive(Debug, Clone, Copy)]
enum Purpose {
    Read,
    Write,
}

impl PathError {
    /// For `map_err`, where a file is read. `path` is the path as it was typed.
    pub fn reading(path: &Path) -> impl FnOnce(io::Error) -> Self {
        Self::new(path, Purpose::Read)
    }

    /// For `map_err`, where a file is made or written.
    pub fn writing(path: &Path) -> impl FnOnce(io::Error) -> Self {
        Self::new(path, Purpose::Write)
    }

    fn new(path: &Path, purpose: Purpose) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self { path, purpose, error }
    }

    fn sentence(&self) -> String {
        match self.purpose {
            Purpose::Read => self.not_read(),
            Purpose::Write => self.not_written(),
        }
    }

    fn not_read(&self) -> String {
        let (path, folder) = (self.path.display(), folder_of(&self.path));
        match self.error.kind() {
            ErrorKind::NotFound if !folder.is_dir() => {
                format!("There is no folder {}. Check how it is spelled.", folder.display())
            }
            ErrorKind::NotFound => format!("There is no file {path}. Check how it is spelled."),
            ErrorKind::NotADirectory => format!("{} is a file, not a folder. Check the path.", folder.display()),
            ErrorKind::IsADirectory => format!("{path} is a folder. Name a file in it."),
            ErrorKind::InvalidData => format!("{path} is not text in UTF-8. Save it as UTF-8, then start again."),
            ErrorKind::PermissionDenied => format!(
                "This user may not read {path}. Start the command as the owner of the file, or let this user read it."
            ),
            _ => format!("{path} cannot be read: {}.", reason(&self.error)),
        }
    }

    fn not_written(&self) -> String {
        let (path, folder) = (self.path.display(), folder_of(&self.path).display());
        match self.error.kind() {
            ErrorKind::NotFound => {
                format!("There is no folder {folder}. Make it (mkdir -p {folder}), or name a file in another one.")
            }
            ErrorKind::NotADirectory => format!("{folder} is a file, not a folder. Check the path."),
            ErrorKind::PermissionDenied => format!(
                "This user may not write in the folder {folder}. Name a file in another one, or start the command as its owner."
            ),
            ErrorKind::ReadOnlyFilesystem => {
                format!("The disk of the folder {folder} is read-only. Name a file in another folder.")
            }
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                format!("No space is left in the folder {folder}. Make room, or name a file in another one.")
            }
            _ => format!("{path} cannot be written: {}.", reason(&self.error)),
        }
    }
}

/// Reads a file.
///
/// # Errors
/// Where it cannot be read.
pub fn read(path: &Path) -> Result<Vec<u8>, PathError> {
    std::fs::read(path).map_err(PathError::reading(path))
}

/// Reads a file of text.
///
/// # Errors
/// Where it cannot be read, or is not UTF-8.
pub fn read_text(path: &Path) -> Result<String, PathError> {
    std::fs::read_to_string(path).map_err(PathError::reading(path))
}

/// Whether the path is or can only be a folder.
#[must_use]
pub fn names_a_folder(path: &Path) -> bool {
    path.is_dir() || path.as_os_str().as_encoded_bytes().ends_with(b"/")
}

/// The folder of a file; `.` where only a name was typed.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The system's words without its number.
fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_owned()
}
