//! Tables that people take away for a spreadsheet: CSV (RFC 4180) and XLSX whose cells are never formulas.
//!
//! Every export is written here. A spreadsheet reads a CSV by the habits of its owner's country: with the separator of another
//! country everything lands in one column, and without a byte order mark accents are spoilt. A cell that begins like a formula is
//! run as one, which lets whoever filled a form act in the spreadsheet of who reads it.

mod xlsx;

use domain::language::UiLanguage;

use crate::{Error, Result};

/// A spreadsheet reads UTF-8 only where a file begins with it.
const BYTE_ORDER_MARK: &str = "\u{feff}";
/// What a spreadsheet takes for the beginning of a formula, with the full-width forms that some take for the same.
const FORMULA_MARKS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A table to take away: its first row names the columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spreadsheet {
    rows: Vec<Vec<String>>,
}

/// In which form a table is taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Csv,
    Xlsx,
}

impl Format {
    /// Both of them, the one that opens with a double click everywhere first.
    pub const ALL: [Self; 2] = [Self::Xlsx, Self::Csv];

    /// The ending of a file's name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    #[must_use]
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

impl Spreadsheet {
    /// A table of these rows, the names of the columns first.
    pub fn new<Row: IntoIterator<Item = String>>(rows: impl IntoIterator<Item = Row>) -> Self {
        Self { rows: rows.into_iter().map(|row| row.into_iter().collect()).collect() }
    }

    /// The file in one of its forms.
    ///
    /// # Errors
    /// Rows of different lengths.
    pub fn write(&self, format: Format, language: UiLanguage) -> Result<Vec<u8>> {
        match format {
            Format::Csv => self.csv(separator(language)),
            Format::Xlsx => xlsx::write(&self.rows),
        }
    }

    fn csv(&self, separator: char) -> Result<Vec<u8>> {
        let separator = u8::try_from(separator).map_err(Error::internal)?;
        let mut writer = csv::WriterBuilder::new()
            .delimiter(separator)
            .terminator(csv::Terminator::CRLF)
            .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
        for row in &self.rows {
            writer.write_record(row.iter().map(|text| without_formula(text))).map_err(Error::internal)?;
        }
        writer.into_inner().map_err(Error::internal)
    }
}

/// What a spreadsheet of the language's countries expects between values: where a comma parts decimals, a semicolon parts values.
const fn separator(language: UiLanguage) -> char {
    match language {
        UiLanguage::En => ',',
        UiLanguage::Fr | UiLanguage::Es => ';',
    }
}

/// Whether a text is a number: one that stays one in a spreadsheet.
fn is_number(text: &str) -> bool {
    // "inf", "nan" and "1e5" are numbers for the parser but words for people.
    let plain = text.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, '-' | '.'));
    plain && text.parse::<f64>().is_ok()
}

/// Puts an apostrophe before a text that a spreadsheet would run as a formula, also after spaces, which some remove; a number stays a
/// number.
fn without_formula(text: &str) -> String {
    let risky = text.starts_with(FORMULA_MARKS) || text.trim_start().starts_with(FORMULA_MARKS);
    // Read with the other separator, a cell begins after each of them too: there the quotation marks are part of the text.
    let text = inert_inside(text);
    if risky && !is_number(&text) { format!("'{text}") } else { text }
}

/// A text whose parts between separators begin no formula either: a file that is opened with another separator is cut there.
fn inert_inside(text: &str) -> String {
    let mut inert = String::with_capacity(text.len());
    let mut after_separator = false;
    for sign in text.chars() {
        if after_separator && FORMULA_MARKS.contains(&sign) && !sign.is_whitespace() {
            inert.push('\'');
        }
        after_separator = matches!(sign, ',' | ';' | '\t' | '\n' | '\r') || (after_separator && sign.is_whitespace());
        after_separator |= sign == '"' && inert.ends_with([',', ';']);
        inert.push(sign);
    }
    inert
}

#[cfg(test)]
mod tests {
    //! No cell is a formula or leaves its quotes, whichever separator it is read with; a workbook says what the CSV says.
    use super::*;
    use calamine::{Reader, Xlsx, open_workbook_from_rs};

    fn text(row: &[&str], language: UiLanguage) -> String {
        let sheet = Spreadsheet::new([row.iter().map(|cell| (*cell).to_owned())]);
        String::from_utf8(sheet.write(Format::Csv, language).unwrap()).unwrap()
    }

    #[test]
    fn cells_stay_text() {
        let cells = ["Awa", "=\"a\",b", "+1+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "－1", " =1", "-1.5"];
        let expected = "\u{feff}Awa,\"'=\"\"a\"\",b\",'+1+1,-1,'@SUM(A1),'\t'=1,\"'\r'=1\",'－1,' =1,-1.5\r\n";
        assert_eq!(text(&cells, UiLanguage::En), expected);
    }

    #[test]
    fn each_language_has_its_separator() {
        assert_eq!(text(&["a", "b;c", "d,e"], UiLanguage::Fr), "\u{feff}a;\"b;c\";d,e\r\n");
        assert_eq!(text(&["a", "b"], UiLanguage::Es), "\u{feff}a;b\r\n");
        assert_eq!(text(&["a", "b;c"], UiLanguage::En), "\u{feff}a,b;c\r\n");
    }

    #[test]
    fn no_reading_finds_a_formula() {
        let hostile = ["un;=1+1", "un,=1+1", "un\n=1+1", "un; +1", "Awa;\"=1+1\"", "=1;=2", "；=1"];
        for language in UiLanguage::ALL {
            for other in [';', ',', '\t'] {
                for cell in hostile {
                    let line = text(&[cell, "fin"], language);
                    // As a program reads it that knows no quotation marks, the worst of all.
                    let parts = line.trim_start_matches('\u{feff}').split([other, '\n', '\r']);
                    for part in parts.map(|part| part.trim_matches(['"', ' '])) {
                        assert!(!part.starts_with(['=', '+', '@']), "{cell:?} by {other:?} in {language:?}: {line:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn rows_of_different_lengths_are_an_error() {
        let sheet = Spreadsheet::new([vec!["a".to_owned()], vec!["b".to_owned(), "c".to_owned()]]);
        assert!(Format::ALL.iter().all(|format| sheet.write(*format, UiLanguage::Fr).is_err()));
    }

    #[test]
    fn a_workbook_holds_the_same_cells() {
        let rows = [["nom", "accord"], ["=1+1 <Awa> & \"Cie\"\u{1}", "87"], ["－x\nsuite", " deux  espaces "]];
        let sheet = Spreadsheet::new(rows.map(|row| row.map(str::to_owned)));
        let file = sheet.write(Format::Xlsx, UiLanguage::Fr).unwrap();
        let mut workbook: Xlsx<_> = open_workbook_from_rs(std::io::Cursor::new(file)).unwrap();
        let range = workbook.worksheet_range_at(0).unwrap().unwrap();
        let cells: Vec<Vec<String>> = range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect();
        assert_eq!(cells, [["nom", "accord"], ["=1+1 <Awa> & \"Cie\"", "87"], ["－x\nsuite", " deux  espaces "]]);
        let formulas = workbook.worksheet_formula(&workbook.sheet_names()[0].clone()).unwrap();
        assert!(formulas.is_empty(), "no cell holds a formula");
    }
}
