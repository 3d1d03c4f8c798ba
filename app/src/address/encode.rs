//! Percent-encodes queries.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Encodes everything but unreserved characters (RFC 3986) and the slash; a path in a query stays readable.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// Encodes a name or a value of a query.
#[must_use]
pub(crate) fn query_value(value: &str) -> String {
    utf8_percent_encode(value, QUERY).to_string()
}

/// Encodes the pairs of a query, `a=1&b=2`, or an empty text.
#[must_use]
pub(crate) fn query_string(query: &BTreeMap<String, Vec<String>>) -> String {
    let pairs = query.iter().flat_map(|(name, values)| {
        values.iter().map(move |value| format!("{}={}", query_value(name), query_value(value)))
    });
    pairs.collect::<Vec<_>>().join("&")
}
