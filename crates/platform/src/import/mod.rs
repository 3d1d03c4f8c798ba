//! Placements from a file: each row of a spreadsheet becomes a draft of an OCI, by a mapping from columns to the fields of the steps.
//!
//! Valid rows are imported together, in one transaction; the others are listed by line with the reason. A row is identified by the
//! column that the mapping names as its key, so that a corrected file corrects the drafts that nobody edited since; without a key,
//! by its SHA-256, so that a second run imports nothing twice. Rows become drafts, also of openings of the past: missing parts,
//! dates that contradict each other and countries outside the programme are named on the draft's page and checked before it is
//! submitted and published.

mod bring;
mod decode;
mod delimited;
mod mapping;
mod report;
mod row;
mod source;
mod staged;
mod table;
mod workbook;

pub use mapping::{Mapping, MappingError};
pub use report::{Report, RowOutcome, RowProblem, RowReport, Why};
pub use staged::{ImportPage, SentFile, StagedReport};
pub use table::{MAX_FILE, MAX_ROWS, TableError};

use domain::{
    ids::{AccountId, OrganisationId},
    organisation::Slug,
};
use sqlx::{Postgres, Transaction};

use crate::{Error, Platform};
use bring::Import;

/// Why a file was not imported at all.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error(transparent)]
    Table(#[from] TableError),
    #[error("there is no OCI called “{0}”. The name is the one in its page's address: /oci/NAME")]
    UnknownOrganisation(String),
    #[error(transparent)]
    Platform(#[from] Error),
}

impl From<sqlx::Error> for ImportError {
    fn from(error: sqlx::Error) -> Self {
        Self::Platform(error.into())
    }
}

/// Whether an import is carried out, or only said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportMode {
    /// Everything is done and undone again, so that the report says exactly what would happen.
    DryRun,
    Apply,
}

impl Platform {
    /// Brings the rows of a file in as drafts of an OCI.
    ///
    /// # Errors
    /// When the file is no table with the mapping's columns, the OCI is unknown, or the database fails; nothing is changed then.
    #[tracing::instrument(skip_all)]
    pub async fn import_placements(
        &self,
        file: &[u8],
        organisation: &Slug,
        mapping: &Mapping,
        mode: ImportMode,
    ) -> Result<Report, ImportError> {
        let mut transaction = self.pool.begin().await?;
        let owner = store::organisations::id_of_slug(&mut transaction, organisation)
            .await?
            .ok_or_else(|| ImportError::UnknownOrganisation(organisation.as_str().to_owned()))?;
        let report = self.import_into(&mut transaction, file, owner, None, mapping).await?;
        finish(transaction, mode).await?;
        Ok(report)
    }

    async fn import_into(
        &self,
        transaction: &mut Transaction<'_, Postgres>,
        file: &[u8],
        owner: OrganisationId,
        account: Option<AccountId>,
        mapping: &Mapping,
    ) -> Result<Report, ImportError> {
        let table = table::read(file, mapping)?;
        let season = store::placements::current_season(transaction).await?;
        let import = Import::new(owner, season, account, self.clock.now(), mapping);
        Ok(import.run(transaction, &table).await?)
    }
}

async fn finish(transaction: Transaction<'_, Postgres>, mode: ImportMode) -> sqlx::Result<()> {
    match mode {
        ImportMode::DryRun => transaction.rollback().await,
        ImportMode::Apply => transaction.commit().await,
    }
}
