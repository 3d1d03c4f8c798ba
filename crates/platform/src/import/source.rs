//! Where a field's value comes from.

use std::collections::BTreeMap;

use domain::{
    country::{CountryCode, from_any_name, from_english_name, names_several_countries},
    dates::parse_date,
};
use jiff::ToSpan;
use serde::Deserialize;

use super::{
    report::{RowProblem, Why},
    table::Line,
};

/// What stands for a text that was cut.
const CUT: &str = " […]";

/// A constant, or a rule that reads the row.
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Source {
    Constant(OneOrMany),
    Rule(Rule),
}

/// One value, or several for a field that takes several (checkboxes).
#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

/// A rule: a column or several, and what becomes of the value.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Rule {
    column: Option<String>,
    /// Texts of several columns, one under the other.
    parts: Vec<Part>,
    /// What each value of the column means.
    values: Option<BTreeMap<String, OneOrMany>>,
    /// What any other value means; without it, such a value is an error of its row.
    otherwise: Option<OneOrMany>,
    read_as: Option<ReadAs>,
    /// Added to a date.
    add_months: i32,
    /// A text longer than this is cut at the end of a sentence.
    at_most: Option<usize>,
    /// Whether a file may lack its columns; the field is empty then.
    optional: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    column: String,
    heading: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ReadAs {
    /// A country by its English name.
    EnglishCountry,
    /// A country of the programme by its name in French, English or Spanish, or any by its code.
    Country,
    /// A date written AAAA-MM-JJ.
    Date,
}

/// The values of a field in a row.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub values: Vec<String>,
    pub shortened: bool,
}

impl Source {
    /// The columns it reads.
    pub(super) fn columns(&self) -> Vec<&str> {
        match self {
            Self::Constant(_) => Vec::new(),
            Self::Rule(rule) => {
                let parts = rule.parts.iter().map(|part| part.column.as_str());
                rule.column.as_deref().into_iter().chain(parts).collect()
            }
        }
    }

    /// Whether a file may lack its columns.
    pub(super) const fn is_optional(&self) -> bool {
        matches!(self, Self::Rule(Rule { optional: true, .. }))
    }

    /// The field's values in a row.
    pub(super) fn read(&self, line: &Line<'_>) -> Result<Found, RowProblem> {
        match self {
            Self::Constant(values) => Ok(Found { values: values.to_vec(), shortened: false }),
            Self::Rule(rule) => rule.read(line),
        }
    }
}

impl OneOrMany {
    fn to_vec(&self) -> Vec<String> {
        match self {
            Self::One(value) => vec![value.clone()],
            Self::Many(values) => values.clone(),
        }
    }
}

impl Rule {
    fn read(&self, line: &Line<'_>) -> Result<Found, RowProblem> {
        let Some(column) = &self.column else { return Ok(self.cut(self.joined(line))) };
        let value = line.value(column);
        let problem = |why| RowProblem { place: column.clone(), value: value.to_owned(), why };
        let values = match (&self.values, self.read_as) {
            (Some(meanings), _) => {
                let meaning = meanings.get(value).or(self.otherwise.as_ref());
                meaning.ok_or_else(|| problem(Why::NotInMapping))?.to_vec()
            }
            (None, Some(ReadAs::EnglishCountry)) => country(value, from_english_name).map_err(problem)?,
            (None, Some(ReadAs::Country)) => country(value, from_any_name).map_err(problem)?,
            (None, Some(ReadAs::Date)) => date(value, self.add_months).map_err(problem)?,
            (None, None) => return Ok(self.cut(value.to_owned())),
        };
        Ok(Found { values, shortened: false })
    }

    /// The texts of the parts that hold something, each under its heading.
    fn joined(&self, line: &Line<'_>) -> String {
        let filled =
            self.parts.iter().map(|part| (part, line.value(&part.column))).filter(|(_, text)| !text.is_empty());
        let texts = filled.map(|(part, text)| match &part.heading {
            Some(heading) => format!("{heading}\n{text}"),
            None => text.to_owned(),
        });
        texts.collect::<Vec<_>>().join("\n\n")
    }

    fn cut(&self, text: String) -> Found {
        match self.at_most {
            Some(most) if text.chars().count() > most => Found { values: vec![shorten(&text, most)], shortened: true },
            _ => Found { values: vec![text], shortened: false },
        }
    }
}

/// No value where the name means several countries: a person chooses one in the draft.
fn country(name: &str, find: fn(&str) -> Option<CountryCode>) -> Result<Vec<String>, Why> {
    if name.is_empty() || names_several_countries(name) {
        return Ok(Vec::new());
    }
    let country = find(name).ok_or(Why::UnknownCountry)?;
    Ok(vec![country.as_str().to_owned()])
}

fn date(text: &str, add_months: i32) -> Result<Vec<String>, Why> {
    if text.is_empty() {
        return Ok(Vec::new());
    }
    let date = parse_date(text).map_err(|_| Why::NotADate)?;
    let moved = date.checked_add(add_months.months()).map_err(|_| Why::NotADate)?;
    Ok(vec![moved.to_string()])
}

/// The text cut to `most` characters: after a sentence where one ends in its second half, else after a word.
fn shorten(text: &str, most: usize) -> String {
    let room = most.saturating_sub(CUT.chars().count());
    let end = text.char_indices().nth(room).map_or(text.len(), |(at, _)| at);
    let head = &text[..end];
    let sentence = head.rfind(". ").map(|at| at + 1).filter(|at| *at > end / 2);
    let at = sentence.or_else(|| head.rfind(char::is_whitespace)).unwrap_or(end);
    format!("{}{CUT}", head[..at].trim_end())
}

#[cfg(test)]
mod tests {
    //! A text is cut within its bound, after a sentence where it can be.
    use super::*;

    #[test]
    fn a_text_is_cut_after_a_sentence_or_a_word() {
        assert_eq!(shorten("Une phrase complète. Une autre phrase.", 30), "Une phrase complète. […]");
        assert_eq!(shorten("Un mot après l’autre sans point", 20), "Un mot après […]");
        assert_eq!(shorten(&"é".repeat(40), 10), format!("{} […]", "é".repeat(6)));
    }

    #[test]
    fn months_are_added_to_dates() {
        assert_eq!(date("2014-01-31", 1), Ok(vec!["2014-02-28".to_owned()]));
        assert_eq!(date("31/01/2014", 0), Err(Why::NotADate));
    }
}
