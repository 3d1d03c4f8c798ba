//! The file of the server's key. A server makes it at its first start; backups hold it, and a restore puts it back.

use std::{
    fs::OpenOptions,
    io::{ErrorKind, Write},
    os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use platform::{Platform, ServerKey, key::KeyMatch};

use crate::{
    config::Config,
    error::Result,
    paths::{PathError, read_text},
};

/// The bits of a mode that let others read or write.
const OTHERS: u32 = 0o077;

/// What is wrong with the key, as one sentence that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    #[error(transparent)]
    Path(#[from] PathError),
    #[error("{0} is not the key of a server. Put the file back as it was, from a backup or another server.")]
    NotAKey(PathBuf),
    #[error("{0} can be read by other users of this machine. Close it: chmod 600 {0}")]
    Open(PathBuf),
    #[error(
        "The second factors in the database were sealed with another key than {0}. Put that key there, from a backup or another \
         server; if it is lost, `passerelle admin give-key-up` takes all second factors away."
    )]
    Other(PathBuf),
    #[error(
        "There is no key in {0}, and without it nobody can use the second factors in the database. Set PASSERELLE_KEY_FILE to the \
         server's key; if it is lost, `passerelle admin give-key-up` takes all second factors away."
    )]
    Missing(PathBuf),
    #[error("The system has no randomness to give: {0}")]
    Random(platform::Error),
}

/// Reads the key; `None` where there is no file.
///
/// # Errors
/// Where the file is no key, or not closed to others.
pub fn read(path: &Path) -> std::result::Result<Option<ServerKey>, KeyError> {
    let meta = match std::fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        meta => meta.map_err(PathError::reading(path))?,
    };
    if meta.mode() & OTHERS != 0 {
        return Err(KeyError::Open(path.to_owned()));
    }
    read_text(path)?.parse().map(Some).map_err(|_| KeyError::NotAKey(path.to_owned()))
}

/// Reads the key, or makes one where there is no file.
///
/// # Errors
/// As [`read`], or where it cannot be made.
pub fn read_or_make(path: &Path) -> std::result::Result<ServerKey, KeyError> {
    if let Some(key) = read(path)? {
        return Ok(key);
    }
    let key = ServerKey::random().map_err(KeyError::Random)?;
    let staged = Staged::write(path, &key)?;
    // A link, not a new name: where another server of this folder was faster, its key stays.
    match std::fs::hard_link(&staged.new, path) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(PathError::writing(path)(error).into()),
        _ => staged.discard(),
    }
    read(path)?.ok_or_else(|| KeyError::Missing(path.to_owned()))
}

/// The key of a server: makes one where neither the file nor the database has one.
///
/// # Errors
/// As [`read_or_make`], or where the file is missing and the database has secrets that were sealed.
pub async fn of_server(platform: &Platform, config: &Config) -> Result<ServerKey> {
    let path = config.key_path();
    if read(&path)?.is_none() && platform.has_key().await? {
        return Err(KeyError::Missing(path).into());
    }
    Ok(read_or_make(&path)?)
}

/// The key with which the database's secrets were sealed; `None` where none was.
///
/// # Errors
/// Where the file is missing or another key.
pub async fn of_database(platform: &Platform, config: &Config) -> Result<Option<ServerKey>> {
    let path = config.key_path();
    let key = match read(&path) {
        // What is wrong with a key matters where the database has one.
        Err(_) | Ok(None) if !platform.has_key().await? => return Ok(None),
        key => key?.ok_or_else(|| KeyError::Missing(path.clone()))?,
    };
    match platform.key_match(&key).await? {
        KeyMatch::Same => Ok(Some(key)),
        KeyMatch::None => Ok(None),
        KeyMatch::Other => Err(KeyError::Other(path).into()),
    }
}

/// A key beside the place where it goes.
pub struct Staged {
    path: PathBuf,
    new: PathBuf,
}

impl Staged {
    /// Writes the key to a file that only its owner reads.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn write(path: &Path, key: &ServerKey) -> std::result::Result<Self, KeyError> {
        let folder = path.parent().unwrap_or(Path::new("."));
        let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
        made.map_err(PathError::writing(path))?;
        let staged = Self { path: path.to_owned(), new: beside(path, "new") };
        // One of a start that was cut off is made anew.
        drop(std::fs::remove_file(&staged.new));
        let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&staged.new);
        let written = made.and_then(|mut file| {
            writeln!(file, "{}", key.expose())?;
            file.sync_all()
        });
        written.map_err(PathError::writing(path))?;
        Ok(staged)
    }

    /// Gives the file its name. The key that was there before is kept beside it.
    ///
    /// # Errors
    /// Where a file cannot be named.
    pub fn put_in_place(self) -> std::result::Result<(), KeyError> {
        if self.path.exists() {
            std::fs::rename(&self.path, beside(&self.path, "replaced")).map_err(PathError::writing(&self.path))?;
        }
        Ok(std::fs::rename(&self.new, &self.path).map_err(PathError::writing(&self.path))?)
    }

    /// Deletes the file: its key is not needed.
    pub fn discard(self) {
        drop(std::fs::remove_file(self.new));
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}
