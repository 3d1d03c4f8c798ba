//! Writes one sheet of texts and numbers as XLSX (ECMA-376). Its texts are inline strings, which no program runs.
//!
//! We write four short files ourselves: the crates that write workbooks bring charts, pictures and styles, and take longer to
//! compile than everything else that reads and writes tables.

use std::io::{Cursor, Write};

use zip::{ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::is_number;
use crate::{Error, Result};

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const TYPES: &str = r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>"#;
const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const WORKBOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Passerelle" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const WORKBOOK_RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
/// Two styles: plain, and the bold one of the first row. Texts are formatted as text (`@`), so that they stay texts where they are edited.
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>"#;
/// The longest text of a cell; a program refuses a workbook with a longer one.
const MAX_TEXT: usize = 32_767;

/// The bytes of a workbook with one sheet, its first row kept in view.
pub(super) fn write(rows: &[Vec<String>]) -> Result<Vec<u8>> {
    let width = rows.first().map_or(0, Vec::len);
    if rows.iter().any(|row| row.len() != width) {
        return Err(Error::internal("rows of different lengths"));
    }
    let parts = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("xl/workbook.xml", WORKBOOK.to_owned()),
        ("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS.to_owned()),
        ("xl/styles.xml", STYLES.to_owned()),
        ("xl/worksheets/sheet1.xml", sheet(rows)),
    ];
    pack(&parts).map_err(Error::internal)
}

fn pack(parts: &[(&str, String)]) -> std::result::Result<Vec<u8>, ZipError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, SimpleFileOptions::default())?;
        archive.write_all(HEAD.as_bytes())?;
        archive.write_all(content.as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

fn sheet(rows: &[Vec<String>]) -> String {
    let mut xml = String::from(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>"#,
    );
    for (at, row) in rows.iter().enumerate() {
        xml.push_str("<row>");
        row.iter().for_each(|text| push_cell(&mut xml, text, at == 0));
        xml.push_str("</row>");
    }
    xml.push_str("</sheetData></worksheet>");
    xml
}

/// Cells without an address follow each other.
fn push_cell(xml: &mut String, text: &str, is_heading: bool) {
    if text.is_empty() {
        xml.push_str("<c/>");
    } else if is_number(text) && text.len() <= 15 && !is_code(text) {
        xml.push_str("<c><v>");
        xml.push_str(text);
        xml.push_str("</v></c>");
    } else {
        let style = if is_heading { 2 } else { 1 };
        xml.push_str(&format!(r#"<c s="{style}" t="inlineStr"><is><t xml:space="preserve">"#));
        text.chars().take(MAX_TEXT).for_each(|sign| push_sign(xml, sign));
        xml.push_str("</t></is></c>");
    }
}

/// Digits that are no quantity: leading zeros would be lost.
fn is_code(text: &str) -> bool {
    text.len() > 1 && text.starts_with('0') && !text.starts_with("0.")
}

/// A sign as XML holds it; those that XML cannot hold are left out.
fn push_sign(xml: &mut String, sign: char) {
    match sign {
        '<' => xml.push_str("&lt;"),
        '>' => xml.push_str("&gt;"),
        '&' => xml.push_str("&amp;"),
        '\n' | '\t' => xml.push(sign),
        '\u{FFFE}' | '\u{FFFF}' => {}
        _ if sign.is_control() => {}
        _ => xml.push(sign),
    }
}
