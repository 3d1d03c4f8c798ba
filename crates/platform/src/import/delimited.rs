//! The rows of a text whose values are separated: CSV of any spreadsheet, tabs of "Unicode text".
//!
//! A quotation mark that nobody closed would swallow the rows after it. Such a row is returned as broken, and reading goes on
//! at the next line, so that every row of the file is in the result once.

/// The longest value: above Excel's 32,767 characters a cell.
const MAX_VALUE: usize = 128 * 1024;

/// A row as it stands in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Record {
    /// The line on which it begins, from 1, as an editor numbers them.
    pub line: u64,
    pub values: Vec<String>,
    /// What keeps it from being read.
    pub broken: Option<Broken>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Broken {
    /// A quotation mark opens a value and does not close it.
    Quote,
    /// A cell of a workbook holds an error in place of a value.
    Cell,
}

/// The separator that the first line names for Excel (`sep=;`), and the text after that line.
pub(super) fn named_separator(text: &str) -> Option<(char, &str)> {
    let (first, rest) = text.split_at(text.find(['\r', '\n']).unwrap_or(text.len()));
    let setting = first.trim_matches(['"', ' ']);
    let (name, after) = setting.split_at_checked(4)?;
    if !name.eq_ignore_ascii_case("sep=") {
        return None;
    }
    let mut signs = after.chars();
    let separator = signs.next().unwrap_or('\t');
    signs.next().is_none().then_some((separator, &rest[line_end(rest)..]))
}

/// The rows, at most `most`. `first_line` is the number of the text's first line. A row over several lines whose values are not as
/// many as `width` is taken for an unclosed quotation mark.
pub(super) fn records(text: &str, separator: char, first_line: u64, width: Option<usize>, most: usize) -> Vec<Record> {
    let (mut at, mut line) = (0, first_line);
    let mut records: Vec<Record> = Vec::new();
    while at < text.len() && records.len() < most {
        let content = text[at..].find(['\r', '\n']).map_or(text.len(), |length| at + length);
        let next_line = content + line_end(&text[content..]);
        let read = record_at(text, at, separator)
            .filter(|(values, next)| *next == next_line || width.is_none_or(|width| fills(values, width)));
        let (record, next) = match read {
            Some((values, next)) => (Record { line, values, broken: None }, next),
            None => (Record { line, values: Vec::new(), broken: Some(Broken::Quote) }, next_line),
        };
        records.push(record);
        line += lines_in(&text[at..next]);
        at = next;
    }
    records
}

/// Whether there is a value for each column, and beyond the last nothing but empty cells.
fn fills(values: &[String], width: usize) -> bool {
    values.len() >= width && values.iter().skip(width).all(|value| value.trim().is_empty())
}

/// The values of the row that begins at `start`, and where the next begins. Nothing where a quotation mark is not closed.
fn record_at(text: &str, start: usize, separator: char) -> Option<(Vec<String>, usize)> {
    let (mut values, mut at) = (Vec::new(), start);
    loop {
        let (value, end) = if text[at..].starts_with('"') {
            quoted(text, at + 1, separator)?
        } else {
            let end = text[at..].find([separator, '\r', '\n']).map_or(text.len(), |length| at + length);
            (text[at..end].to_owned(), end)
        };
        values.push(value);
        let rest = &text[end..];
        if !rest.starts_with(separator) {
            return Some((values, end + line_end(rest)));
        }
        at = end + separator.len_utf8();
    }
}

/// The value between quotation marks, of which the first stands before `start`, and where it ends.
fn quoted(text: &str, start: usize, separator: char) -> Option<(String, usize)> {
    let (mut value, mut at) = (String::new(), start);
    loop {
        let window = &text.as_bytes()[at..text.len().min(at + MAX_VALUE)];
        let mark = at + window.iter().position(|byte| *byte == b'"')?;
        value.push_str(&text[at..mark]);
        at = mark + 1;
        if text[at..].starts_with('"') && value.len() < MAX_VALUE {
            value.push('"');
            at += 1;
            continue;
        }
        let after = text[at..].trim_start_matches(' ');
        let closed = after.is_empty() || after.starts_with([separator, '\r', '\n']);
        return closed.then(|| (value, text.len() - after.len()));
    }
}

/// The length of the line end at the start of a text.
fn line_end(text: &str) -> usize {
    if text.starts_with("\r\n") { 2 } else { usize::from(text.starts_with(['\r', '\n'])) }
}

fn lines_in(text: &str) -> u64 {
    let ends = text.replace("\r\n", "\n").matches(['\r', '\n']).count();
    u64::try_from(ends).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    //! Every row is read or broken, none is lost; lines are those of an editor.
    use super::*;
    use proptest::prelude::*;

    fn shown(text: &str, width: usize) -> Vec<(u64, String)> {
        let shown = |record: Record| match record.broken {
            Some(_) => (record.line, "broken".to_owned()),
            None => (record.line, record.values.join("|")),
        };
        records(text, ';', 1, Some(width), 100).into_iter().map(shown).collect()
    }

    fn rows(rows: &[(u64, &str)]) -> Vec<(u64, String)> {
        rows.iter().map(|(line, text)| (*line, (*text).to_owned())).collect()
    }

    #[test]
    fn values_and_lines_are_read() {
        let text = "a;b\r\n\"un\r\ndeux\";\"dit \"\"oui\"\"\" ;\r\n\r\n5\" de tuyau;d\rf;g";
        let expected = [(1, "a|b"), (2, "un\r\ndeux|dit \"oui\"|"), (4, ""), (5, "5\" de tuyau|d"), (6, "f|g")];
        assert_eq!(records(text, ';', 1, None, 9).len(), 5);
        assert_eq!(
            shown(&text.replace(" ;\r\n", "\r\n"), 2),
            rows(&expected.map(|(line, row)| (line, row.trim_end_matches('|'))))
        );
    }

    #[test]
    fn a_lone_quotation_mark_breaks_its_row_only() {
        assert_eq!(shown("a;b\n\"c;d\ne;f\ng;h\n", 2), rows(&[(1, "a|b"), (2, "broken"), (3, "e|f"), (4, "g|h")]));
        // Another one later does not close it.
        assert_eq!(shown("\"c;d\ne;f\n\"g\";h\n", 2), rows(&[(1, "broken"), (2, "e|f"), (3, "g|h")]));
        assert_eq!(shown("\"c;d\ne;f\ng;\"h\n", 2), rows(&[(1, "broken"), (2, "e|f"), (3, "broken")]));
        // It would be closed there, but the row would have other values than columns.
        assert_eq!(shown("a;\"b\nc;d\ne;\";f\n", 2)[0], (1, "broken".to_owned()));
    }

    #[test]
    fn the_separator_may_be_named() {
        assert_eq!(named_separator("sep=;\r\na;b"), Some((';', "a;b")));
        assert_eq!(named_separator("\"SEP=,\"\na"), Some((',', "a")));
        assert_eq!(named_separator("separateur;b"), None);
        assert_eq!(named_separator("sep=\t"), Some(('\t', "")));
        assert_eq!(named_separator("sép=;\n"), None);
    }

    proptest! {
        #[test]
        fn no_line_is_lost(text in "[a;\"\r\n é]{0,60}", width in 1_usize..4) {
            let records = records(&text, ';', 1, Some(width), usize::MAX);
            let mut lines = 1;
            for record in &records {
                prop_assert!(record.line >= lines, "{:?}", records);
                lines = record.line + 1;
                prop_assert!(record.broken.is_some() || !record.values.is_empty());
            }
            let signs = |text: &str| text.chars().filter(|sign| *sign == 'a').count();
            let read: usize = records.iter().flat_map(|record| &record.values).map(|value| signs(value)).sum();
            let broken: usize = records.iter().filter(|record| record.broken.is_some())
                .map(|record| signs(text.replace("\r\n", "\n").replace('\r', "\n").split('\n').nth(usize::try_from(record.line).unwrap() - 1).unwrap_or("")))
                .sum();
            prop_assert_eq!(read + broken, signs(&text), "every letter is in a row that was read or in one that was not");
        }
    }
}
