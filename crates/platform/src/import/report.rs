//! The result of an import.

use domain::{form::FieldCode, ids::PlacementId};

/// What became of the rows of a file, and the lines that need attention. Lines are numbered as an editor shows them, from 1.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Report {
    /// Every row that holds something, in the file's order.
    pub rows: Vec<RowReport>,
    /// Rows that hold nothing but separators. They are left out and counted nowhere else.
    pub blank: usize,
    /// Rows that became drafts.
    pub brought: usize,
    /// Drafts that the row brought up to date.
    pub updated: usize,
    /// Rows that this OCI had imported before, or that repeat one above them.
    pub known: usize,
    /// Rows that differ from what was imported under their key, where somebody has edited the placement since: it stays as it is.
    pub edited: Vec<u64>,
    /// Rows that cannot be imported, by line, with everything that is wrong with each.
    pub refused: Vec<(u64, Vec<RowProblem>)>,
    /// Drafts whose country lies outside the programme: they can never be published.
    pub outside_programme: usize,
    /// Rows that name several countries: a person has to choose one.
    pub without_country: Vec<u64>,
    /// Rows with a text that was longer than its field. The text was cut at the end of a sentence.
    pub shortened: Vec<u64>,
}

/// What became of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowReport {
    pub line: u64,
    /// The value of the column that identifies rows, where the mapping names one.
    pub key: Option<String>,
    pub title: Option<String>,
    pub outcome: RowOutcome,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowOutcome {
    /// A new draft.
    Brought(PlacementId),
    /// The draft of its key now says what the row says.
    Updated(PlacementId),
    /// Nothing new.
    Known,
    /// Somebody edited the placement since; the row is set aside.
    Edited(PlacementId),
    Refused,
}

/// Something wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowProblem {
    /// The column, or the placement's field if no column fills it. Empty when the problem is the whole row.
    pub place: String,
    /// The value in the file.
    pub value: String,
    pub why: Why,
}

/// What is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A quotation mark opens a value and does not close it.
    LoneQuote,
    /// A cell holds an error of the spreadsheet in place of a value.
    CellError,
    /// More or fewer values than columns.
    Ragged { found: usize, expected: usize },
    /// The column that identifies rows is empty.
    NoKey,
    /// Longer than a key may be.
    LongKey,
    /// A row above has the same key.
    RepeatedKey { line: u64 },
    /// The mapping does not list this value.
    NotInMapping,
    /// No country of that name.
    UnknownCountry,
    /// Not a date written AAAA-MM-JJ.
    NotADate,
    /// The placement's field refuses the value.
    Field(FieldCode),
}

impl Report {
    /// The counts of the rows; together they are always `rows.len()`.
    #[must_use]
    pub fn counted(&self) -> usize {
        self.brought + self.updated + self.known + self.edited.len() + self.refused.len()
    }

    /// Whether carrying it out changes anything.
    #[must_use]
    pub const fn changes_something(&self) -> bool {
        self.brought + self.updated > 0
    }
}
