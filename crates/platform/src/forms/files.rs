//! A file that came with a refused form, kept for the corrected one. It is checked again there, as any file.

use domain::account::Viewer;
use jiff::SignedDuration;
use store::{fresh, kept_forms};
use uuid::Uuid;

use super::ECHO_LIFE;
use crate::{Error, Platform, Result, key::Purpose};

/// As long as the form with which it came.
const LIFE: SignedDuration = ECHO_LIFE;
/// Files of one account, the latest: two tabs.
const MOST_FILES: i64 = 2;
/// The largest, as every file that the site takes: in bytes.
const MOST: usize = 5 * 1024 * 1024;
/// The longest name that is kept, in bytes.
const MOST_NAME: usize = 1_000;

/// A file that was kept: its name as the person's machine has it, and its bytes.
pub struct KeptFile {
    pub name: String,
    pub content: Vec<u8>,
}

impl Platform {
    /// Keeps a file of a refused form; the answer is the key by which the corrected form names it. `None` where it is too large.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn keep_file(&self, viewer: &Viewer, field: &str, name: &str, content: &[u8]) -> Result<Option<Uuid>> {
        if content.len() > MOST || name.len() > MOST_NAME || field.len() > 80 {
            return Ok(None);
        }
        let id = fresh();
        let length = u16::try_from(name.len()).map_err(Error::internal)?.to_be_bytes();
        let whole = [length.as_slice(), name.as_bytes(), content].concat();
        let sealed = self.key()?.seal(Purpose::KeptFile, viewer.account, &whole)?;
        let expires_at = self.clock().now().checked_add(LIFE).map_err(Error::internal)?;
        let _turn = self.turns.wait(viewer.account).await;
        let mut transaction = self.pool.begin().await?;
        kept_forms::lock_account(&mut transaction, viewer.account).await?;
        kept_forms::keep_latest_files(&mut transaction, viewer.account, MOST_FILES - 1).await?;
        kept_forms::insert_file(&mut transaction, id, viewer.account, field, &sealed, expires_at).await?;
        transaction.commit().await?;
        Ok(Some(id))
    }

    /// A file that was kept for that field.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn kept_file(&self, viewer: &Viewer, field: &str, id: Uuid) -> Result<Option<KeptFile>> {
        let mut connection = self.pool.acquire().await?;
        let sealed = kept_forms::file(&mut connection, id, viewer.account, field, self.clock().now()).await?;
        let Some(sealed) = sealed else { return Ok(None) };
        let whole = self.key()?.open_about(Purpose::KeptFile, viewer.account.as_uuid(), &sealed)?;
        let cut = || Error::internal("a kept file without its name");
        let (length, rest) = whole.split_first_chunk().ok_or_else(cut)?;
        let (name, content) = rest.split_at_checked(u16::from_be_bytes(*length).into()).ok_or_else(cut)?;
        let name = String::from_utf8(name.to_vec()).map_err(Error::internal)?;
        Ok(Some(KeptFile { name, content: content.to_vec() }))
    }

    /// Forgets a file: its form was saved.
    ///
    /// # Errors
    /// The database's.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn forget_file(&self, viewer: &Viewer, id: Uuid) -> Result<()> {
        let mut connection = self.pool.acquire().await?;
        Ok(kept_forms::delete_file(&mut connection, id, viewer.account).await?)
    }
}
