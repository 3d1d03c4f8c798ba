//! The rows of the first sheet of an Excel workbook (XLSX).
//!
//! A workbook is a set of compressed files: a few bytes may unfold into gigabytes, and two cells may span a sheet of a million
//! rows. So what it unfolds into is counted first, and cells are read one by one.

use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, Xlsx, XlsxError, open_workbook_from_rs};

use super::{
    TableError,
    delimited::{Broken, Record},
};

/// The most bytes that all its parts may unfold into: a hundred times what a season's placements need.
const MAX_UNFOLDED: u64 = 32 * 1024 * 1024;
/// The most parts: a workbook of a few sheets has a dozen.
const MAX_PARTS: usize = 200;
/// The most bytes of all values together: a text that cells share may be repeated in each.
const MAX_VALUES: usize = 16 * 1024 * 1024;
/// The most columns that are read; a mapping names far fewer.
const MAX_COLUMNS: u32 = 500;

/// The rows of the first sheet, at most `most`; each has a value for every column up to its last.
pub(super) fn records(file: &[u8], most: usize) -> Result<Vec<Record>, TableError> {
    check_size(file)?;
    let mut workbook: Xlsx<_> = open_workbook_from_rs(Cursor::new(file)).map_err(broken)?;
    let sheet = workbook.sheet_names().first().cloned().ok_or(TableError::BrokenWorkbook)?;
    let mut cells = workbook.worksheet_cells_reader(&sheet).map_err(broken)?;
    let mut records: Vec<Record> = Vec::new();
    let mut bytes = 0;
    while let Some(cell) = cells.next_cell().map_err(broken)? {
        let (row, column) = cell.get_position();
        let line = u64::from(row) + 1;
        if column >= MAX_COLUMNS || matches!(cell.get_value(), DataRef::Empty) {
            continue;
        }
        if records.last().is_none_or(|record| record.line != line) {
            if records.last().is_some_and(|record| record.line > line) {
                return Err(TableError::BrokenWorkbook);
            }
            if records.len() == most {
                break;
            }
            records.push(Record { line, ..Record::default() });
        }
        let Some(record) = records.last_mut() else { continue };
        let value = text_of(cell.get_value());
        record.broken = record.broken.or(value.is_none().then_some(Broken::Cell));
        let value = value.unwrap_or_default();
        bytes += value.len();
        if bytes > MAX_VALUES {
            return Err(TableError::TooLarge);
        }
        let column = usize::try_from(column).unwrap_or_default();
        if record.values.len() <= column {
            record.values.resize(column + 1, String::new());
        }
        record.values[column] = value;
    }
    Ok(records)
}

/// Unfolds every part and counts: what the file says of its own sizes may be false.
fn check_size(file: &[u8]) -> Result<(), TableError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).map_err(|_| TableError::BrokenWorkbook)?;
    if archive.len() > MAX_PARTS {
        return Err(TableError::TooLarge);
    }
    let mut left = MAX_UNFOLDED;
    let mut is_workbook = false;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| TableError::BrokenWorkbook)?;
        is_workbook |= part.name().is_ok_and(|name| name.starts_with("xl/"));
        let read =
            std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| TableError::BrokenWorkbook)?;
        left = left.checked_sub(read).ok_or(TableError::TooLarge)?;
    }
    if is_workbook { Ok(()) } else { Err(TableError::OtherWorkbook) }
}

fn broken(_: XlsxError) -> TableError {
    TableError::BrokenWorkbook
}

/// A cell as people read it: dates AAAA-MM-JJ, whole numbers without decimals. Nothing for an error.
fn text_of(value: &DataRef<'_>) -> Option<String> {
    Some(match value {
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        // Excel stores every number as a float; its text is the shortest that means the same.
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(date) if date.is_datetime() => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTime(time) => time.as_f64().to_string(),
        DataRef::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        DataRef::Error(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    //! A workbook's cells are read as people see them; one that unfolds without end is refused.
    use super::*;
    use std::io::Write;

    use zip::{ZipWriter, write::SimpleFileOptions};

    const PACKAGE: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    const WORKBOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
    const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
    const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;

    fn workbook(cells: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
        let sheet = format!(
            r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{cells}</sheetData></worksheet>"#
        );
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let parts: [(&str, &[u8]); 5] = [
            ("_rels/.rels", PACKAGE.as_bytes()),
            ("xl/workbook.xml", WORKBOOK.as_bytes()),
            ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
            ("xl/styles.xml", STYLES.as_bytes()),
            ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
        ];
        for (name, content) in parts.iter().chain(more) {
            zip.start_file(*name, SimpleFileOptions::default()).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn cells_are_read_as_people_see_them() {
        let cells = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>titre</t></is></c><c r="C1" t="inlineStr"><is><t>début</t></is></c></row>
            <row r="4"><c r="A4" t="inlineStr"><is><t>École</t></is></c><c r="B4"><v>12</v></c><c r="C4" s="1"><v>46160</v></c></row>
            <row r="5"><c r="A5" t="e"><v>#N/A</v></c></row>"#;
        let rows = records(&workbook(cells, &[]), 10).unwrap();
        let shown: Vec<(u64, Vec<&str>)> =
            rows.iter().map(|row| (row.line, row.values.iter().map(String::as_str).collect())).collect();
        assert_eq!(shown[0], (1, vec!["titre", "", "début"]));
        assert_eq!(shown[1], (4, vec!["École", "12", "2026-05-18"]));
        assert_eq!(rows[2].broken, Some(Broken::Cell));
    }

    #[test]
    fn two_far_cells_are_two_cells() {
        let cells = r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="B1048576"><v>2</v></c></row>"#;
        let rows = records(&workbook(cells, &[]), 10).unwrap();
        assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), [1, 1_048_576]);
    }

    #[test]
    fn what_unfolds_without_end_is_refused() {
        let zeros = vec![b' '; 33 * 1024 * 1024];
        let bomb = workbook("", &[("xl/media/image1.png", &zeros)]);
        assert!(bomb.len() < 1024 * 1024);
        assert_eq!(records(&bomb, 10), Err(TableError::TooLarge));
        assert_eq!(records(b"PK\x03\x04 nothing", 10), Err(TableError::BrokenWorkbook));
    }
}
