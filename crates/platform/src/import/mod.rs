//! Placements from a file: each row of a CSV becomes a draft of an OCI, by a mapping from columns to the fields of the steps.
//!
//! Valid rows are imported together, in one transaction; the others are listed by line with the reason. A row is identified by its
//! SHA-256, so that a second run imports nothing twice. Rows become drafts, also of openings of the past: missing parts,
//! dates that contradict each other and countries outside the programme are named on the draft's page and checked before it is
//! submitted and published.

mod mapping;
mod report;
mod row;
mod source;
mod table;

pub use mapping::{Mapping, MappingError};
pub use report::{Report, RowProblem, Why};
pub use table::TableError;

use domain::{
    country::programme_region,
    ids::{OrganisationId, PlacementId, SeasonId},
    organisation::Slug,
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::fresh;

use crate::{
    Error, Platform,
    audit::{self, Event},
};
use row::ReadRow;

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

impl Platform {
    /// Brings the rows of a CSV in as drafts of an OCI.
    ///
    /// # Errors
    /// When the file is no CSV with the mapping's columns, the OCI is unknown, or the database fails; nothing is changed then.
    #[tracing::instrument(skip_all)]
    pub async fn import_placements(
        &self,
        file: &[u8],
        organisation: &Slug,
        mapping: &Mapping,
    ) -> Result<Report, ImportError> {
        let table = table::read(file, mapping)?;
        let mut transaction = self.pool.begin().await?;
        let owner = store::organisations::id_of_slug(&mut transaction, organisation)
            .await?
            .ok_or_else(|| ImportError::UnknownOrganisation(organisation.as_str().to_owned()))?;
        let season = store::placements::current_season(&mut transaction).await?;
        let mut import = Import { owner, season, now: self.clock.now(), report: Report::default() };
        for line in table.iter() {
            match row::read(&line, mapping) {
                Ok(read) => import.bring(&mut transaction, &read).await?,
                Err(problems) => import.report.refused.push((line.number, problems)),
            }
        }
        import.record(&mut transaction).await?;
        transaction.commit().await?;
        Ok(import.report)
    }
}

/// An import under way.
struct Import {
    owner: OrganisationId,
    season: SeasonId,
    now: Timestamp,
    report: Report,
}

impl Import {
    async fn bring(&mut self, connection: &mut PgConnection, row: &ReadRow) -> Result<(), ImportError> {
        let draft = store::placements::NewDraft {
            id: PlacementId::from_uuid(fresh()),
            organisation: self.owner,
            season: self.season,
            content: &row.draft,
            import_hash: Some(&row.identity),
        };
        if !store::placements::insert(connection, &draft, self.now).await? {
            self.report.known += 1;
            return Ok(());
        }
        self.report.brought += 1;
        if row.shortened {
            self.report.shortened.push(row.line);
        }
        match row.draft.place.country {
            None => self.report.without_country.push(row.line),
            Some(country) if programme_region(country).is_none() => self.report.outside_programme += 1,
            Some(_) => {}
        }
        Ok(())
    }

    async fn record(&self, connection: &mut PgConnection) -> Result<(), ImportError> {
        let detail = serde_json::json!({
            "brought": self.report.brought,
            "known": self.report.known,
            "refused": self.report.refused.len(),
        });
        let event = Event::new("organisation", self.owner.as_uuid(), "placements_imported").with_detail(detail);
        Ok(audit::record(connection, self.now, None, event).await?)
    }
}
