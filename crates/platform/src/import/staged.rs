//! Importing from the site: a member sends a file, reads what would become of each row, then confirms.

use domain::{
    account::Viewer,
    form::{FieldCode, FormErrors},
    organisation::Slug,
};
use jiff::SignedDuration;
use store::{fresh, imports::StagedFile};
use uuid::Uuid;

use super::{ImportError, ImportMode, MAX_FILE, Mapping, Report, TableError, finish};
use crate::{
    Error, Platform, Result,
    placements::{may_edit, member_by_slug},
};

/// How long a file waits for its confirmation: the time to read the report and to ask a colleague.
const KEPT: SignedDuration = SignedDuration::from_hours(2);
/// The most characters of a file's name that are kept.
const MAX_NAME: usize = 120;
/// The largest file, as its refusal says it.
const MAX_MEGABYTES: i64 = (MAX_FILE / 1024 / 1024) as i64;

/// A file as it was sent, within its bound.
#[derive(Debug, Clone)]
pub struct SentFile {
    name: String,
    content: Vec<u8>,
}

impl SentFile {
    /// Takes the name and content of the field `file`. Whether it can be read, its report says.
    ///
    /// # Errors
    /// When no file was chosen, or it is larger than [`MAX_FILE`].
    pub fn parse(sent: Option<(&str, Vec<u8>)>) -> std::result::Result<Self, FormErrors> {
        let (name, content) = sent.ok_or_else(no_file)?;
        if content.len() > MAX_FILE {
            return Err(FormErrors::one("file", FieldCode::TooLarge { max: MAX_MEGABYTES }));
        }
        let name = domain::clean::clean(name).chars().filter(|sign| !sign.is_control()).take(MAX_NAME).collect();
        Ok(Self { name, content })
    }
}

/// The file is to be chosen, again where it is not kept any more.
fn no_file() -> FormErrors {
    FormErrors::one("file", FieldCode::Required)
}

/// The page of an OCI's imports.
#[derive(Debug, Clone)]
pub struct ImportPage {
    pub organisation: String,
    /// The file that waits for this person's confirmation.
    pub staged: Option<StagedReport>,
}

/// What would become of the rows of a file that was sent.
#[derive(Debug, Clone)]
pub struct StagedReport {
    pub id: Uuid,
    pub file_name: String,
    pub report: std::result::Result<Report, TableError>,
}

impl Platform {
    /// Keeps a file until this person confirms it. Another one of theirs goes.
    ///
    /// # Errors
    /// `NotFound` unless they are a member of that OCI; `Refused` for a reader; what is wrong with the file.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn stage_import(
        &self,
        viewer: &Viewer,
        slug: &Slug,
        file: std::result::Result<SentFile, FormErrors>,
    ) -> Result<()> {
        let membership = member_by_slug(viewer, slug.as_str())?;
        may_edit(membership)?;
        let file = file?;
        let expires_at = self.clock().now().checked_add(KEPT).map_err(Error::internal)?;
        let staged = StagedFile { id: fresh(), name: file.name, content: file.content };
        let mut connection = self.pool.acquire().await?;
        store::imports::stage(&mut connection, membership.organisation, viewer.account, &staged, expires_at).await?;
        Ok(())
    }

    /// The page of an OCI's imports, with what would become of a file that waits.
    ///
    /// # Errors
    /// `NotFound` unless the person is a member of that OCI; `Refused` for a reader.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn import_page(&self, viewer: &Viewer, slug: &str) -> Result<ImportPage> {
        let membership = member_by_slug(viewer, slug)?;
        may_edit(membership)?;
        let mut transaction = self.pool.begin().await?;
        let (owner, now) = (membership.organisation, self.clock().now());
        let staged = store::imports::staged(&mut transaction, owner, viewer.account, now).await?;
        let staged = match staged {
            None => None,
            Some(file) => {
                let mapping = Mapping::of_the_template().map_err(Error::internal)?;
                let report = self.import_into(&mut transaction, &file.content, owner, None, &mapping).await;
                let report = match report {
                    Ok(report) => Ok(report),
                    Err(ImportError::Table(error)) => Err(error),
                    Err(ImportError::Platform(error)) => return Err(error),
                    Err(ImportError::UnknownOrganisation(_)) => return Err(Error::NotFound),
                };
                Some(StagedReport { id: file.id, file_name: file.name, report })
            }
        };
        finish(transaction, ImportMode::DryRun).await?;
        Ok(ImportPage { organisation: membership.name.clone(), staged })
    }

    /// Carries out the import of the file that the person read the report of.
    ///
    /// # Errors
    /// `NotFound` unless they are a member of that OCI; `Refused` for a reader; that there is no such file where another was sent
    /// since, or this one was imported or has waited too long.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn confirm_import(&self, viewer: &Viewer, slug: &Slug, id: Uuid) -> Result<Report> {
        let membership = member_by_slug(viewer, slug.as_str())?;
        may_edit(membership)?;
        let (owner, now) = (membership.organisation, self.clock().now());
        let mut transaction = self.pool.begin().await?;
        let staged = store::imports::staged(&mut transaction, owner, viewer.account, now).await?;
        let file = staged.filter(|file| file.id == id).ok_or_else(no_file)?;
        // First: of two confirmations at once, the second finds the file gone.
        if !store::imports::drop_staged(&mut transaction, owner, viewer.account, id).await? {
            return Err(no_file().into());
        }
        let mapping = Mapping::of_the_template().map_err(Error::internal)?;
        match self.import_into(&mut transaction, &file.content, owner, Some(viewer.account), &mapping).await {
            Ok(report) => {
                finish(transaction, ImportMode::Apply).await?;
                Ok(report)
            }
            Err(ImportError::Platform(error)) => Err(error),
            // The page offers no confirmation of a file that cannot be read.
            Err(ImportError::Table(_) | ImportError::UnknownOrganisation(_)) => Err(Error::MovedOn),
        }
    }

    /// Forgets the file that the person sent.
    ///
    /// # Errors
    /// `NotFound` unless they are a member of that OCI; `Refused` for a reader; that there is no such file.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn drop_import(&self, viewer: &Viewer, slug: &Slug, id: Uuid) -> Result<()> {
        let membership = member_by_slug(viewer, slug.as_str())?;
        may_edit(membership)?;
        let mut connection = self.pool.acquire().await?;
        let dropped = store::imports::drop_staged(&mut connection, membership.organisation, viewer.account, id).await?;
        if dropped { Ok(()) } else { Err(no_file().into()) }
    }
}
