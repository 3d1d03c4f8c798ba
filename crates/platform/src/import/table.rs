//! A CSV as rows with their lines: in UTF-8, with the columns that the mapping reads.

use super::Mapping;

/// Why a file is no such CSV.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    #[error("line {line} is not UTF-8. Save the file as UTF-8, then import it again.")]
    NotUtf8 { line: usize },
    #[error(
        "this is no CSV with the columns of the mapping: its first line holds none of {expected}. The separator should be “{delimiter}”."
    )]
    NotACsv { expected: String, delimiter: char },
    #[error("the column {0} is missing from the first line. Add it, or give a mapping that does without.")]
    MissingColumn(String),
    #[error("the columns {0} are missing from the first line. Add them, or give a mapping that does without.")]
    MissingColumns(String),
}

/// A row of the file.
#[derive(Debug)]
pub(super) struct Line<'a> {
    /// The line on which it begins, from 1.
    pub number: u64,
    pub columns: &'a [String],
    pub values: csv::StringRecord,
}

/// The rows of a file and the names of their columns.
#[derive(Debug)]
pub(super) struct Table {
    columns: Vec<String>,
    rows: Vec<(u64, csv::StringRecord)>,
}

impl Table {
    pub(super) fn iter(&self) -> impl Iterator<Item = Line<'_>> {
        self.rows.iter().map(|(number, values)| Line {
            number: *number,
            columns: &self.columns,
            values: values.clone(),
        })
    }
}

impl Line<'_> {
    /// The value in a column, trimmed; the table has every column that the mapping names.
    pub(super) fn value(&self, column: &str) -> &str {
        let at = self.columns.iter().position(|name| name == column);
        at.and_then(|at| self.values.get(at)).unwrap_or_default().trim()
    }
}

/// Reads a file.
pub(super) fn read(file: &[u8], mapping: &Mapping) -> Result<Table, TableError> {
    let text =
        std::str::from_utf8(file).map_err(|error| TableError::NotUtf8 { line: line_of(file, error.valid_up_to()) })?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(mapping.delimiter())
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    // Bytes in memory that are UTF-8 and of any width: nothing is left that the reader could refuse.
    let mut records = reader.records().filter_map(Result::ok);
    let header = records.next().unwrap_or_default();
    let columns: Vec<String> = header.iter().map(|name| name.trim().to_owned()).collect();
    check_columns(&columns, mapping)?;
    let rows = records.map(|values| (values.position().map_or(0, csv::Position::line), values)).collect();
    Ok(Table { columns, rows })
}

fn check_columns(present: &[String], mapping: &Mapping) -> Result<(), TableError> {
    let wanted = mapping.columns();
    let missing: Vec<&str> =
        wanted.iter().copied().filter(|name| present.iter().all(|column| column != name)).collect();
    let quoted = |names: &[&str]| names.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ");
    match missing.as_slice() {
        [] => Ok(()),
        all if all.len() == wanted.len() => {
            Err(TableError::NotACsv { expected: quoted(&wanted), delimiter: char::from(mapping.delimiter()) })
        }
        [one] => Err(TableError::MissingColumn(quoted(&[one]))),
        several => Err(TableError::MissingColumns(quoted(several))),
    }
}

fn line_of(file: &[u8], at: usize) -> usize {
    file.iter().take(at).filter(|byte| **byte == b'\n').count() + 1
}
