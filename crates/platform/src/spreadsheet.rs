//! Tables that people take away for a spreadsheet: CSV (RFC 4180) in UTF-8 whose cells are never formulas.

use crate::{Error, Result};

/// A spreadsheet reads UTF-8 only where a file begins with it.
const BYTE_ORDER_MARK: &str = "\u{feff}";
/// What a spreadsheet takes for the beginning of a formula.
const FORMULA_MARKS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Writes rows as CSV, the heading first.
///
/// # Errors
/// Rows of different lengths.
pub fn csv<Row>(rows: impl IntoIterator<Item = Row>) -> Result<Vec<u8>>
where
    Row: IntoIterator<Item = String>,
{
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    for row in rows {
        writer.write_record(row.into_iter().map(without_formula)).map_err(Error::internal)?;
    }
    writer.into_inner().map_err(Error::internal)
}

/// Puts an apostrophe before a text that a spreadsheet would run as a formula; a number stays a number.
fn without_formula(text: String) -> String {
    let risky = text.starts_with(FORMULA_MARKS) && text.parse::<f64>().is_err();
    if risky { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    //! No cell is a formula or leaves its quotes.
    use super::*;

    #[test]
    fn cells_stay_text() {
        let cells = ["Awa", "=\"a\",b", "+1+1", "-1", "@SUM(A1)", "\t=1", "\r=1"].map(str::to_owned);
        let text = String::from_utf8(csv([cells]).unwrap()).unwrap();
        assert_eq!(text, "\u{feff}Awa,\"'=\"\"a\"\",b\",'+1+1,-1,'@SUM(A1),'\t=1,\"'\r=1\"\r\n");
    }

    #[test]
    fn rows_of_different_lengths_are_an_error() {
        assert!(csv([vec!["a".to_owned()], vec!["b".to_owned(), "c".to_owned()]]).is_err());
    }
}
