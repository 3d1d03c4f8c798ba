//! A file of a spreadsheet as rows with their lines and the columns that the mapping reads.

use std::collections::BTreeMap;

use domain::{clean::clean, fold::fold};
use sha2::{Digest, Sha256};

use super::{
    Mapping, decode,
    delimited::{self, Broken, Record},
    workbook,
};

/// The most bytes of a file; so much is also kept of an uploaded one.
pub const MAX_FILE: usize = 5 * 1024 * 1024;
/// The most rows of a file: several seasons of a large programme. Reading the report of so many takes seconds.
pub const MAX_ROWS: usize = 2_000;
/// The separators that are tried, those of most files first.
const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];
/// How the workbook formats begin: XLSX and the others that are archives; XLS.
const ARCHIVE: &[u8] = b"PK\x03\x04";
const OLD_WORKBOOK: &[u8] = b"\xD0\xCF\x11\xE0";
/// So much of a first line is shown in a refusal, in characters.
const SHOWN: usize = 80;

/// Why a file cannot be read as a table with the columns of the mapping.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    #[error("the file is empty.")]
    Empty,
    #[error("this is no text and no Excel workbook. In the spreadsheet, save it as CSV (UTF-8) or as XLSX.")]
    NotText,
    #[error("this is an Excel workbook of before 2007 (XLS). In Excel, save it as XLSX or as CSV (UTF-8).")]
    OldWorkbook,
    #[error(
        "this is an archive or a workbook of another program. In the spreadsheet, save it as XLSX or as CSV (UTF-8)."
    )]
    OtherWorkbook,
    #[error("this Excel workbook is damaged. Open it in Excel and save it again, or save it as CSV (UTF-8).")]
    BrokenWorkbook,
    #[error("the file is too large: at most {} MB. Import it in several files.", MAX_FILE / 1024 / 1024)]
    TooLarge,
    #[error("the file has more than {MAX_ROWS} rows. Import it in several files.")]
    TooManyRows,
    #[error("line {line} holds none of the columns of the mapping, {expected}. It reads: {found}")]
    NoHeader { line: u64, expected: String, found: String },
    #[error("line {line} does not name the columns {names}. Add them, or give a mapping that does without.")]
    MissingColumns { line: u64, names: String },
    #[error("line {line} names the column {name} twice. Give each column a name of its own.")]
    RepeatedColumn { line: u64, name: String },
}

/// A row of the file.
#[derive(Debug)]
pub(super) struct Line<'a> {
    /// The line on which it begins, from 1, as an editor or a spreadsheet numbers them.
    pub number: u64,
    /// How many values it has, and how many columns there are.
    pub width: (usize, usize),
    pub broken: Option<Broken>,
    /// SHA-256 of its values as they stand in the file.
    pub identity: [u8; 32],
    positions: &'a BTreeMap<String, usize>,
    values: Vec<String>,
}

/// The rows of a file, those of separators alone left out.
#[derive(Debug)]
pub(super) struct Table {
    width: usize,
    positions: BTreeMap<String, usize>,
    rows: Vec<Record>,
    /// How many rows hold nothing.
    pub blank: usize,
}

impl Table {
    pub(super) fn iter(&self) -> impl Iterator<Item = Line<'_>> {
        self.rows.iter().map(|row| Line {
            number: row.line,
            width: (row.values.len(), self.width),
            broken: row.broken,
            identity: identity(&row.values),
            positions: &self.positions,
            values: row.values.iter().map(|value| clean(value).trim().to_owned()).collect(),
        })
    }
}

impl Line<'_> {
    /// The value in a column, cleaned; empty where the file lacks an optional column.
    pub(super) fn value(&self, column: &str) -> &str {
        let value = self.positions.get(column).and_then(|at| self.values.get(*at));
        value.map(String::as_str).unwrap_or_default()
    }
}

/// Reads a file.
pub(super) fn read(file: &[u8], mapping: &Mapping) -> Result<Table, TableError> {
    if file.len() > MAX_FILE {
        return Err(TableError::TooLarge);
    }
    if file.starts_with(OLD_WORKBOOK) {
        return Err(TableError::OldWorkbook);
    }
    // The header, the rows, and one more, which tells that there are too many.
    let most = MAX_ROWS + 2;
    let is_workbook = file.starts_with(ARCHIVE);
    let records = if is_workbook { workbook::records(file, most)? } else { text_records(file, mapping, most)? };
    table(records, mapping, is_workbook)
}

fn text_records(file: &[u8], mapping: &Mapping, most: usize) -> Result<Vec<Record>, TableError> {
    let text = decode::text_of(file)?;
    let (named, rest, first_line) = match delimited::named_separator(&text) {
        Some((separator, rest)) => (Some(separator), rest, 2),
        None => (None, text.as_str(), 1),
    };
    let header = |separator: char| {
        let records = delimited::records(rest, separator, first_line, None, 20);
        records.into_iter().find(|record| !is_blank(record)).unwrap_or_default().values
    };
    let fit = |separator: &char| {
        let columns = header(*separator);
        (named == Some(*separator), mapping.columns().iter().filter(|name| position(&columns, name).is_some()).count())
    };
    let candidates = named.into_iter().chain(mapping.delimiter()).chain(SEPARATORS);
    // Of equals the last is taken: the order of the candidates is turned.
    let candidates: Vec<char> = candidates.collect();
    let separator = candidates.into_iter().rev().max_by_key(fit).unwrap_or(',');
    Ok(delimited::records(rest, separator, first_line, Some(header(separator).len()), most + blank_allowance(rest)))
}

/// Rows of separators alone do not count: a sheet is often followed by hundreds.
fn blank_allowance(text: &str) -> usize {
    text.lines().filter(|line| line.trim_matches(|sign| SEPARATORS.contains(&sign) || sign == ' ').is_empty()).count()
}

fn table(records: Vec<Record>, mapping: &Mapping, is_workbook: bool) -> Result<Table, TableError> {
    let all = records.len();
    let mut rows: Vec<Record> = records.into_iter().filter(|record| !is_blank(record)).collect();
    if rows.is_empty() {
        return Err(TableError::Empty);
    }
    let blank = all - rows.len();
    let header = rows.remove(0);
    if rows.len() > MAX_ROWS {
        return Err(TableError::TooManyRows);
    }
    let columns = header.values.iter().map(|name| clean(name).trim().to_owned()).collect::<Vec<_>>();
    let positions = positions(&columns, mapping, header.line)?;
    let width = columns.len();
    for row in &mut rows {
        // A spreadsheet may write empty cells beyond the last column; a workbook leaves those at the end of a row out.
        while row.values.len() > width && row.values.last().is_some_and(|value| clean(value).trim().is_empty()) {
            row.values.pop();
        }
        if is_workbook && row.values.len() < width {
            row.values.resize(width, String::new());
        }
    }
    Ok(Table { width, positions, rows, blank })
}

/// Whether a row holds nothing but separators, whichever of them the file is read with.
fn is_blank(record: &Record) -> bool {
    let is_empty = |value: &String| clean(value).chars().all(|sign| sign.is_whitespace() || SEPARATORS.contains(&sign));
    record.broken.is_none() && record.values.iter().all(is_empty)
}

/// Where each column of the mapping stands.
fn positions(columns: &[String], mapping: &Mapping, line: u64) -> Result<BTreeMap<String, usize>, TableError> {
    let wanted = mapping.columns();
    let found: BTreeMap<String, usize> =
        wanted.iter().filter_map(|name| Some(((*name).to_owned(), position(columns, name)?))).collect();
    let quoted = |names: &[&str]| names.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ");
    if found.is_empty() {
        let shown: String = columns.join(" ").chars().take(SHOWN).collect();
        return Err(TableError::NoHeader { line, expected: quoted(&wanted), found: shown });
    }
    let missing: Vec<&str> = mapping.required_columns().into_iter().filter(|name| !found.contains_key(*name)).collect();
    if !missing.is_empty() {
        return Err(TableError::MissingColumns { line, names: quoted(&missing) });
    }
    let repeated = wanted.iter().find(|name| columns.iter().filter(|column| column == *name).count() > 1);
    match repeated {
        Some(name) => Err(TableError::RepeatedColumn { line, name: quoted(&[name]) }),
        None => Ok(found),
    }
}

/// The column of that name, or else of that name but for case, accents and punctuation.
fn position(columns: &[String], name: &str) -> Option<usize> {
    let exact = columns.iter().position(|column| clean(column).trim() == name);
    exact.or_else(|| columns.iter().position(|column| fold(column) == fold(name)))
}

/// A row's identity: its values in order, each after its length, so that no two rows run together alike.
fn identity(values: &[String]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    for value in values {
        hasher.update(value.len().to_le_bytes());
        hasher.update(value.as_bytes());
    }
    hasher.finalize().into()
}
