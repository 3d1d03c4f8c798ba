//! The result of an import.

use domain::form::FieldCode;

/// The counts of an import, and the lines that need attention. Lines are numbered as in the file, from 1.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Report {
    /// Rows that became drafts.
    pub brought: usize,
    /// Rows that this OCI had imported before, or that repeat one above them.
    pub known: usize,
    /// Rows that cannot be imported, by line, with everything that is wrong with each.
    pub refused: Vec<(u64, Vec<RowProblem>)>,
    /// Drafts whose country lies outside the programme: they can never be published.
    pub outside_programme: usize,
    /// Rows that name several countries: a person has to choose one.
    pub without_country: Vec<u64>,
    /// Rows with a text that was longer than its field. The text was cut at the end of a sentence.
    pub shortened: Vec<u64>,
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
    /// More or fewer values than columns.
    Ragged { found: usize, expected: usize },
    /// The mapping does not list this value.
    NotInMapping,
    /// No country of that name.
    UnknownCountry,
    /// Not a date written AAAA-MM-JJ.
    NotADate,
    /// The placement's field refuses the value.
    Field(FieldCode),
}
