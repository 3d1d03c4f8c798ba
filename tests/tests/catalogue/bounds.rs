//! Every bound has a test that goes to it and one beyond: `bounds.txt` names it. A constant that looks like a bound and is not in the
//! table fails here, and so does a row without its constant or its test.
//!
//! Looks like a bound: any text with a length; in `domain`, any constant number, duration or range; elsewhere those whose name says
//! so, limits on attempts, and signed durations, which are those that people meet.

use std::{collections::BTreeSet, fs, path::Path};

use super::{report, source::root};

const DOMAIN: &str = "crates/domain/src";
/// The other sources that are looked through.
const OTHERS: [&str; 4] = ["crates/platform/src", "crates/store/src", "server/src", "app/src"];
/// Parts of a name that say that a constant is a bound, outside `domain`.
const SAYS_SO: [&str; 7] = ["MAX", "MOST", "LEAST", "LONGEST", "LIFE", "KEPT", "LIMIT"];
/// Types whose constants are bounds, whatever their name.
const ALWAYS: [&str; 2] = ["SignedDuration", "Limit"];
/// Other types of bounds.
const NUMBERS: [&str; 11] =
    ["u8", "u16", "u32", "u64", "usize", "i32", "i64", "Duration", "RangeInclusive", "std::ops::RangeInclusive", "f64"];

/// A bound: the file of its constant, and its name.
type Bound = (String, String);

/// A row of the table.
struct Row {
    bound: Bound,
    /// The file and the name of its test, or `-` and why it is no bound that anybody meets.
    proof: (String, String),
}

fn rows() -> Vec<Row> {
    let mut file = "";
    let mut rows = Vec::new();
    let lines = include_str!("bounds.txt").lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    for line in lines {
        let Some(row) = line.strip_prefix("    ") else {
            file = line.trim();
            continue;
        };
        let (name, proof) = row.split_once(' ').unwrap_or_else(|| panic!("no test: {line}"));
        let (test_file, test) = proof.trim().split_once(' ').unwrap_or_else(|| panic!("no test: {line}"));
        let proof = (test_file.to_owned(), test.trim().to_owned());
        rows.push(Row { bound: (file.to_owned(), name.to_owned()), proof });
    }
    rows
}

#[test]
fn every_bound_has_its_row_and_every_row_its_bound() {
    let mut found = BTreeSet::new();
    let says_so = |name: &str| SAYS_SO.iter().any(|part| name.contains(part));
    visit(&root().join(DOMAIN), &mut |file, code| found.extend(bounds(file, code, |_| true)));
    for folder in OTHERS {
        visit(&root().join(folder), &mut |file, code| found.extend(bounds(file, code, says_so)));
    }
    let known: BTreeSet<Bound> = rows().into_iter().map(|row| row.bound).collect();
    let mut wrong: Vec<String> =
        found.difference(&known).map(|bound| format!("no row in bounds.txt: {bound:?}")).collect();
    wrong.extend(known.difference(&found).map(|bound| format!("no such constant: {bound:?}")));
    report(&wrong);
    assert!(found.len() > 80, "{} bounds", found.len());
}

#[test]
fn every_row_names_a_test() {
    let mut wrong = Vec::new();
    for Row { bound, proof: (file, test) } in rows() {
        // Why a constant is no bound is a sentence.
        let named = match file.as_str() {
            "-" => test.contains(' '),
            file => fs::read_to_string(root().join(file)).is_ok_and(|code| code.contains(&format!("fn {test}("))),
        };
        if !named {
            wrong.push(format!("{bound:?}: no test `{test}` in {file}"));
        }
    }
    report(&wrong);
}

#[test]
fn a_bound_is_found_however_it_is_written() {
    let code = "\
const MAX_ROWS: usize = 20;
    pub const MAX: u16 = 80;
pub(crate) const AGES: std::ops::RangeInclusive<u8> = 16..=99;
pub(super) const MAIL: Limit = Limit::new(\"mail\", 5, 60);
pub type Title = Line<120>;
    pub place: Line<300>,
const NAMES: [&str; 2] = [\"a\", \"b\"];
impl<const MAX: usize> Line<MAX> {}
pub const fn life() -> i64 { 0 }
    pub title: Title,
";
    let found = bounds("f", code, |_| true);
    let names: Vec<&str> = found.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, ["MAX_ROWS", "MAX", "AGES", "MAIL", "Title", "place"]);
}

/// The bounds of a source. A constant number is one where its name is `such`.
fn bounds(file: &str, code: &str, such: impl Fn(&str) -> bool) -> Vec<Bound> {
    let found = code.lines().filter_map(|line| constant(line, &such).or_else(|| text(line)));
    found.map(|name| (file.to_owned(), name.to_owned())).collect()
}

/// The name in a line that declares a constant which is a bound.
fn constant(line: &str, such: impl Fn(&str) -> bool) -> Option<&str> {
    let (name, rest) = without_visibility(line).strip_prefix("const ")?.split_once(": ")?;
    let of = rest.split([' ', '<', ';']).next()?;
    (ALWAYS.contains(&of) || (NUMBERS.contains(&of) && such(name))).then_some(name)
}

/// The name in a line that gives a text its length.
fn text(line: &str) -> Option<&str> {
    let line = without_visibility(line);
    let (name, of) = match line.strip_prefix("type ") {
        Some(alias) => alias.split_once(" = ")?,
        None => line.split_once(": ")?,
    };
    let length = of.strip_prefix("Line<").or_else(|| of.strip_prefix("Text<"))?;
    length.starts_with(|digit: char| digit.is_ascii_digit()).then_some(name)
}

fn without_visibility(line: &str) -> &str {
    let line = line.trim_start();
    let public =
        line.strip_prefix("pub ").or_else(|| line.strip_prefix("pub(")?.split_once(") ").map(|(_, rest)| rest));
    public.unwrap_or(line)
}

/// Every source of a folder, without its tests.
fn visit(folder: &Path, read: &mut impl FnMut(&str, &str)) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("a source").path();
        if path.is_dir() {
            visit(&path, read);
        } else if path.extension().is_some_and(|it| it == "rs") && path.file_name().is_some_and(|it| it != "tests.rs") {
            let text = fs::read_to_string(&path).expect("a source");
            let code = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or(&text);
            read(&path.strip_prefix(root()).unwrap_or(&path).display().to_string(), code);
        }
    }
}
