//! An import under way: each row becomes a draft, brings one up to date, or is set aside.

use std::collections::BTreeMap;

use domain::{
    country::programme_region,
    ids::{AccountId, OrganisationId, PlacementId, SeasonId},
    language::UiLanguage,
    placement::{PlacementDraft, PlacementState},
};
use jiff::Timestamp;
use sqlx::PgConnection;
use store::{fresh, imports::ImportedRow, placements::NewDraft};

use super::{
    Mapping,
    report::{Report, RowOutcome, RowProblem, RowReport, Why},
    row::{self, ReadRow},
    table::{Line, Table},
};
use crate::{
    Error, Result,
    audit::{self, Event},
    placements::sync_posts,
};

/// The longest key, in characters: a reference of an OCI's own files.
pub(super) const MAX_KEY: usize = 120;

pub(super) struct Import<'a> {
    owner: OrganisationId,
    season: SeasonId,
    account: Option<AccountId>,
    now: Timestamp,
    mapping: &'a Mapping,
    /// The line on which each key stood first.
    keys: BTreeMap<String, u64>,
    report: Report,
}

impl<'a> Import<'a> {
    pub(super) fn new(
        owner: OrganisationId,
        season: SeasonId,
        account: Option<AccountId>,
        now: Timestamp,
        mapping: &'a Mapping,
    ) -> Self {
        Self { owner, season, account, now, mapping, keys: BTreeMap::new(), report: Report::default() }
    }

    /// Brings the rows of a table in, and writes the audit row, in the caller's transaction.
    pub(super) async fn run(mut self, connection: &mut PgConnection, table: &Table) -> Result<Report> {
        self.report.blank = table.blank;
        for line in table.iter() {
            let read = self.key_of(&line).and_then(|key| Ok((key, row::read(&line, self.mapping)?)));
            match read {
                Ok((key, row)) => self.bring(connection, key, &row).await?,
                Err(problems) => self.refuse(&line, problems),
            }
        }
        self.record(connection).await?;
        Ok(self.report)
    }

    /// The row's key, where the mapping names a column for it.
    fn key_of(&mut self, line: &Line<'_>) -> std::result::Result<Option<String>, Vec<RowProblem>> {
        let Some(column) = self.mapping.key() else { return Ok(None) };
        if let Some(problem) = row::unreadable(line) {
            return Err(vec![problem]);
        }
        let key = line.value(column);
        let problem = |why| vec![RowProblem { place: column.to_owned(), value: key.to_owned(), why }];
        if key.is_empty() {
            return Err(problem(Why::NoKey));
        }
        if key.chars().count() > MAX_KEY {
            return Err(problem(Why::LongKey));
        }
        match self.keys.get(key) {
            Some(first) => Err(problem(Why::RepeatedKey { line: *first })),
            None => {
                self.keys.insert(key.to_owned(), line.number);
                Ok(Some(key.to_owned()))
            }
        }
    }

    fn refuse(&mut self, line: &Line<'_>, problems: Vec<RowProblem>) {
        let key = self.mapping.key().map(|column| line.value(column).to_owned()).filter(|key| !key.is_empty());
        self.report.rows.push(RowReport { line: line.number, key, title: None, outcome: RowOutcome::Refused });
        self.report.refused.push((line.number, problems));
    }

    async fn bring(&mut self, connection: &mut PgConnection, key: Option<String>, row: &ReadRow) -> Result<()> {
        let outcome = match &key {
            None => self.insert(connection, row).await?,
            Some(key) => self.bring_by_key(connection, key, row).await?,
        };
        match outcome {
            RowOutcome::Brought(_) => self.report.brought += 1,
            RowOutcome::Updated(_) => self.report.updated += 1,
            RowOutcome::Edited(_) => self.report.edited.push(row.line),
            RowOutcome::Known | RowOutcome::Refused => self.report.known += 1,
        }
        if matches!(outcome, RowOutcome::Brought(_) | RowOutcome::Updated(_)) {
            self.note(row);
        }
        self.report.rows.push(RowReport { line: row.line, key, title: title_of(&row.draft), outcome });
        Ok(())
    }

    /// What a person has to look at in the draft.
    fn note(&mut self, row: &ReadRow) {
        if row.shortened {
            self.report.shortened.push(row.line);
        }
        match row.draft.place.country {
            None => self.report.without_country.push(row.line),
            Some(country) if programme_region(country).is_none() => self.report.outside_programme += 1,
            Some(_) => {}
        }
    }

    async fn insert(&self, connection: &mut PgConnection, row: &ReadRow) -> Result<RowOutcome> {
        let draft = NewDraft {
            id: PlacementId::from_uuid(fresh()),
            organisation: self.owner,
            season: self.season,
            content: &row.draft,
            import_hash: Some(&row.identity),
        };
        let is_new = store::placements::insert(connection, &draft, self.now).await?;
        Ok(if is_new { RowOutcome::Brought(draft.id) } else { RowOutcome::Known })
    }

    async fn bring_by_key(&self, connection: &mut PgConnection, key: &str, row: &ReadRow) -> Result<RowOutcome> {
        let imported = ImportedRow { organisation: self.owner, key, hash: &row.identity };
        let Some(stored) = store::imports::find(connection, self.owner, key).await? else {
            // The same row may have been imported by a mapping that named no key.
            if store::imports::adopt(connection, &imported).await? {
                return Ok(RowOutcome::Known);
            }
            let outcome = self.insert(connection, row).await?;
            if let RowOutcome::Brought(id) = outcome {
                store::imports::note(connection, id, &imported).await?;
            }
            return Ok(outcome);
        };
        if stored.hash == row.identity {
            return Ok(RowOutcome::Known);
        }
        store::placements::lock(connection, stored.placement).await?;
        let mut placement = store::placements::find(connection, stored.placement).await?.ok_or(Error::NotFound)?;
        if placement.version != stored.version || placement.state != PlacementState::Draft {
            return Ok(RowOutcome::Edited(placement.id));
        }
        placement.content = row.draft.clone();
        sync_posts(connection, &placement).await?;
        if !store::placements::save(connection, placement.id, placement.version, &placement.content, self.now).await? {
            return Err(Error::MovedOn);
        }
        store::imports::note(connection, placement.id, &imported).await?;
        Ok(RowOutcome::Updated(placement.id))
    }

    async fn record(&self, connection: &mut PgConnection) -> Result<()> {
        let detail = serde_json::json!({
            "brought": self.report.brought,
            "updated": self.report.updated,
            "known": self.report.known,
            "edited": self.report.edited.len(),
            "refused": self.report.refused.len(),
        });
        let event = Event::new("organisation", self.owner.as_uuid(), "placements_imported").with_detail(detail);
        audit::record(connection, self.now, self.account, event).await
    }
}

fn title_of(draft: &PlacementDraft) -> Option<String> {
    draft.basics.title(UiLanguage::Fr).map(|title| title.text.as_str().to_owned())
}
