//! Reads `table.txt`: one row a route and a thing, one column a visitor.

use std::fmt;

use super::visitors::VISITORS;

/// How a row is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    Get,
    Post,
}

/// What every visitor is answered at an address, about one thing.
#[derive(Debug, Clone)]
pub struct Row {
    pub method: Method,
    pub address: String,
    /// What the address or the form names, such as `draft` or `unknown`.
    pub thing: String,
    /// One a visitor, in their order.
    pub words: Vec<String>,
}

/// The rows.
pub fn table() -> Vec<Row> {
    let lines = include_str!("table.txt").lines().map(str::trim);
    let mut lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let head: Vec<&str> = lines.next().expect("a head").split_whitespace().collect();
    assert_eq!(head[3..], VISITORS, "the columns of table.txt");
    let rows: Vec<Row> = lines.map(Row::read).collect();
    for (at, row) in rows.iter().enumerate() {
        let same =
            |other: &&Row| (other.method, &other.address, &other.thing) == (row.method, &row.address, &row.thing);
        assert!(rows[..at].iter().find(same).is_none(), "twice: {row}");
    }
    rows
}

impl Row {
    fn read(line: &str) -> Self {
        let mut words = line.split_whitespace().map(str::to_owned);
        let method = match words.next().as_deref() {
            Some("GET") => Method::Get,
            Some("POST") => Method::Post,
            other => panic!("{other:?} is neither GET nor POST: {line}"),
        };
        let mut next = || words.next().unwrap_or_else(|| panic!("too short: {line}"));
        let (address, thing) = (next(), next());
        let row = Self { method, address, thing, words: words.collect() };
        assert_eq!(row.words.len(), VISITORS.len(), "one word a visitor: {line}");
        row
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let method = if self.method == Method::Get { "GET" } else { "POST" };
        let words: Vec<String> = self.words.iter().map(|word| format!("{word:<9}")).collect();
        write!(f, "{method:<4} {:<44} {:<24} {}", self.address, self.thing, words.join(" ").trim_end())
    }
}
