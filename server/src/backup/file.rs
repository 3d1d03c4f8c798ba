//! The file of a copy: a line that says what it is, one with its schema, one with the server's key, PostgreSQL's dump, and the
//! checksum of all that.

use std::{
    fs::{File, OpenOptions},
    io::{BufRead, BufReader, Read, Seek, SeekFrom},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    pin::Pin,
    task::{Context, Poll, ready},
};

use platform::{
    ServerKey,
    cluster::{ClusterError, Dumper},
};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncWrite, AsyncWriteExt};

use crate::paths::{PathError, names_a_folder};

/// The first line. Its number grows when the form of the file changes.
const MAGIC: &str = "PASSERELLE BACKUP 2\n";
/// The first line of copies from before there was a key, which have no line for it. It is as long as [`MAGIC`].
const MAGIC_WITHOUT_KEY: &str = "PASSERELLE BACKUP 1\n";
const SCHEMA: &str = "schema ";
const KEY: &str = "key ";
/// Stands for a key where the database has none.
const NO_KEY: &str = "none";
const CHECKSUM: &str = "\nsha256 ";
/// Bytes of the checksum's line: its name, 64 hexadecimal digits and the end of the line.
const TRAILER: u64 = CHECKSUM.len() as u64 + 64 + 1;
/// Bytes read at a time.
const PIECE: usize = 64 * 1024;

/// What is wrong with a copy, or prevents one, as one sentence.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    #[error("{0} is already there. Choose another name for the copy.")]
    Exists(PathBuf),
    #[error("{} is a folder. Name a file in it, such as {}.", .0.display(), .0.join("passerelle.copy").display())]
    Folder(PathBuf),
    #[error("{0} is not a copy made by `passerelle backup`.")]
    Foreign(PathBuf),
    #[error(
        "{0} was cut or changed after it was made: its checksum is not the one that it was written with. Nothing was touched; use another copy."
    )]
    Damaged(PathBuf),
    #[error(transparent)]
    Path(#[from] PathError),
    #[error("{0} No copy was kept.")]
    Dump(ClusterError),
    #[error("The copy was stopped before it was whole. No copy was kept.")]
    Stopped,
}

/// A copy that is being written, beside its final name until it is whole.
pub struct NewCopy {
    path: PathBuf,
    unfinished: PathBuf,
    file: Hashing,
}

impl NewCopy {
    /// Makes the file. Only its owner may read it.
    ///
    /// # Errors
    /// Where a file of that name exists, or none can be made.
    pub fn begin(path: &Path) -> Result<Self, CopyError> {
        if names_a_folder(path) {
            return Err(CopyError::Folder(path.to_owned()));
        }
        if path.exists() {
            return Err(CopyError::Exists(path.to_owned()));
        }
        let mut unfinished = path.as_os_str().to_owned();
        unfinished.push(".unfinished");
        let unfinished = PathBuf::from(unfinished);
        // One of a copy that was cut off is begun anew.
        drop(std::fs::remove_file(&unfinished));
        let made = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&unfinished);
        let file = made.map_err(PathError::writing(path))?;
        let file = Hashing { file: tokio::fs::File::from_std(file), hash: Sha256::new() };
        Ok(Self { path: path.to_owned(), unfinished, file })
    }

    /// Writes the first lines, for a database with that schema and that key.
    ///
    /// # Errors
    /// Where the file cannot be written.
    pub async fn write_head(&mut self, schema: i64, key: Option<&ServerKey>) -> Result<(), CopyError> {
        let key = key.map_or_else(|| NO_KEY.to_owned(), ServerKey::expose);
        let head = format!("{MAGIC}{SCHEMA}{schema}\n{KEY}{key}\n");
        let written = self.file.write_all(head.as_bytes()).await;
        Ok(written.map_err(PathError::writing(&self.path))?)
    }

    /// Writes the database's dump.
    ///
    /// # Errors
    /// Where the database cannot be read or the file cannot be written.
    pub async fn write_dump(&mut self, dumper: &Dumper) -> Result<(), CopyError> {
        dumper.dump(&mut self.file).await.map_err(|error| match error {
            ClusterError::Output(error) => PathError::writing(&self.path)(error).into(),
            other => CopyError::Dump(other),
        })
    }

    /// Adds the checksum and gives the file its name.
    ///
    /// # Errors
    /// Where the file cannot be written or named.
    pub async fn finish(self) -> Result<(), CopyError> {
        let Hashing { mut file, hash } = self.file;
        let line = format!("{CHECKSUM}{}\n", hex(hash));
        let written = async {
            file.write_all(line.as_bytes()).await?;
            file.flush().await?;
            file.sync_all().await
        };
        written.await.map_err(PathError::writing(&self.path))?;
        Ok(std::fs::rename(&self.unfinished, &self.path).map_err(PathError::writing(&self.path))?)
    }

    /// Removes what was written of a copy that failed.
    pub fn abandon(self) {
        if let Err(error) = std::fs::remove_file(&self.unfinished) {
            tracing::warn!(%error, "an unfinished copy stayed");
        }
    }
}

/// A copy whose checksum is right.
pub struct VerifiedCopy {
    /// The schema of its database.
    pub schema: i64,
    /// The key with which the secrets in its database were sealed.
    pub key: Option<ServerKey>,
    dump: File,
    bytes: u64,
}

impl VerifiedCopy {
    /// Reads the whole file and compares its checksum.
    ///
    /// # Errors
    /// Where it is no copy, or not as it was written.
    pub fn open(path: &Path) -> Result<Self, CopyError> {
        let read = || -> std::io::Result<Option<(Self, bool)>> {
            let mut file = BufReader::new(File::open(path)?);
            let Some(has_key) = has_key(&mut file)? else { return Ok(None) };
            let Some(Head { schema, key, length }) = Head::read(&mut file, has_key)? else {
                return Ok(Some((Self::none(file), false)));
            };
            let all = file.get_ref().metadata()?.len();
            let Some(bytes) = all.checked_sub(length + TRAILER) else { return Ok(Some((Self::none(file), false))) };
            let whole = is_whole(file.get_mut(), length + bytes)?;
            let mut dump = file.into_inner();
            dump.seek(SeekFrom::Start(length))?;
            Ok(Some((Self { schema, key, dump, bytes }, whole)))
        };
        match read().map_err(PathError::reading(path))? {
            None => Err(CopyError::Foreign(path.to_owned())),
            Some((_, false)) => Err(CopyError::Damaged(path.to_owned())),
            Some((copy, true)) => Ok(copy),
        }
    }

    fn none(file: BufReader<File>) -> Self {
        Self { schema: 0, key: None, dump: file.into_inner(), bytes: 0 }
    }

    /// PostgreSQL's dump.
    pub fn dump(self) -> tokio::io::Take<tokio::fs::File> {
        tokio::io::AsyncReadExt::take(tokio::fs::File::from_std(self.dump), self.bytes)
    }
}

/// What the first lines say, and how many bytes they have.
struct Head {
    schema: i64,
    key: Option<ServerKey>,
    length: u64,
}

impl Head {
    /// Reads the lines after the first; `None` where they were cut or changed.
    fn read(file: &mut BufReader<File>, has_key: bool) -> std::io::Result<Option<Self>> {
        let mut length = MAGIC.len() as u64;
        let schema = line(file, SCHEMA, &mut length)?;
        let key = if has_key { line(file, KEY, &mut length)? } else { Some(NO_KEY.to_owned()) };
        let read = || {
            let (schema, key) = (schema?.parse().ok()?, key?);
            let key = if key == NO_KEY { None } else { Some(key.parse().ok()?) };
            Some(Self { schema, key, length })
        };
        Ok(read())
    }
}

/// Whether the first line is that of a copy with a key or without; `None` where it is no copy.
fn has_key(file: &mut BufReader<File>) -> std::io::Result<Option<bool>> {
    let mut magic = vec![0; MAGIC.len()];
    if file.read_exact(&mut magic).is_err() {
        return Ok(None);
    }
    let known = [(MAGIC, true), (MAGIC_WITHOUT_KEY, false)];
    Ok(known.into_iter().find(|(line, _)| line.as_bytes() == magic).map(|(_, has_key)| has_key))
}

/// The rest of a line that begins with `name`. Adds the bytes of the line to `length`.
fn line(file: &mut BufReader<File>, name: &str, length: &mut u64) -> std::io::Result<Option<String>> {
    let mut line = Vec::new();
    file.take(64).read_until(b'\n', &mut line)?;
    *length += line.len() as u64;
    let text = std::str::from_utf8(&line).ok().and_then(|text| text.strip_prefix(name));
    Ok(text.map(|text| text.trim_end().to_owned()))
}

/// Whether the checksum at the end is that of the `bytes` before it.
fn is_whole(file: &mut File, bytes: u64) -> std::io::Result<bool> {
    file.seek(SeekFrom::Start(0))?;
    let mut hash = Sha256::new();
    let mut before = file.take(bytes);
    let mut piece = vec![0; PIECE];
    loop {
        match before.read(&mut piece)? {
            0 => break,
            read => hash.update(&piece[..read]),
        }
    }
    let mut trailer = Vec::new();
    file.read_to_end(&mut trailer)?;
    Ok(trailer == format!("{CHECKSUM}{}\n", hex(hash)).into_bytes())
}

fn hex(hash: Sha256) -> String {
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A file that hashes what is written to it.
struct Hashing {
    file: tokio::fs::File,
    hash: Sha256,
}

impl AsyncWrite for Hashing {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<std::io::Result<usize>> {
        let written = ready!(Pin::new(&mut self.file).poll_write(context, bytes))?;
        self.hash.update(&bytes[..written]);
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.file).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.file).poll_shutdown(context)
    }
}
