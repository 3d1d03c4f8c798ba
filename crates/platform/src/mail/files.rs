//! Deletes the files of mails that the outbox no longer keeps: of closed accounts, and of mails whose time is over.

use std::{
    io::{self, ErrorKind},
    path::{Path, PathBuf},
};

use uuid::Uuid;

use crate::{Error, Platform, Result};

/// Files compared with the outbox at once.
const AT_ONCE: usize = 1_000;

impl Platform {
    /// Deletes the files of a folder whose mail is gone from the outbox, finished or not, and returns how many. Files that are no mails
    /// stay. A mail that is being sent has its row until its file is written; where the row goes meanwhile, the next run finds the file.
    ///
    /// # Errors
    /// The database's, and the system's where the folder cannot be read or a file not be deleted.
    #[tracing::instrument(skip_all)]
    pub async fn sweep_mail_files(&self, folder: &Path) -> Result<usize> {
        let files = mail_files(folder).await.map_err(Error::internal)?;
        let mut connection = self.pool.acquire().await?;
        let mut deleted = 0;
        for some in files.chunks(AT_ONCE) {
            let ids: Vec<Uuid> = some.iter().map(|(id, _)| *id).collect();
            let kept = store::outbox::kept(&mut connection, &ids).await?;
            for (_, path) in some.iter().filter(|(id, _)| kept.iter().all(|kept| kept.as_uuid() != *id)) {
                delete(path).await.map_err(Error::internal)?;
                deleted += 1;
            }
        }
        Ok(deleted)
    }
}

/// The files that are named after a mail, with its identifier.
async fn mail_files(folder: &Path) -> io::Result<Vec<(Uuid, PathBuf)>> {
    let mut entries = tokio::fs::read_dir(folder).await?;
    let mut files = Vec::new();
    while let Some(entry) = entries.next_entry().await? {
        let path = entry.path();
        let is_mail = path.extension().is_some_and(|end| end == "eml" || end == "part");
        let id = path.file_stem().and_then(|name| name.to_str()).and_then(|name| Uuid::try_parse(name).ok());
        files.extend(id.filter(|_| is_mail).map(|id| (id, path)));
    }
    Ok(files)
}

/// Deletes a file; one that is gone was deleted by somebody else.
async fn delete(path: &Path) -> io::Result<()> {
    match tokio::fs::remove_file(path).await {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
