//! The built-in file, `taxonomy/skills.csv`: its columns are described beside it.

use domain::{
    language::UiLanguage,
    skill::{Concept, SkillKey, SkillKeyError, TaxonomyRows},
};
use matching::{
    resolve::{LabelKind, LabelRow},
    taxonomy::{Link, LinkKind},
};
use serde::Deserialize;

/// The file as it was when the server was built.
pub(super) const FILE: &str = include_str!("../../taxonomy/skills.csv");
/// What parts the values of a cell.
const SEPARATOR: char = '|';

/// Why the file does not read.
#[derive(Debug, thiserror::Error)]
pub enum BuiltInError {
    #[error("{0}")]
    Csv(#[from] csv::Error),
    #[error("line {line}: {error}")]
    Key { line: u64, error: SkillKeyError },
}

#[derive(Deserialize)]
struct Row {
    key: String,
    esco_uri: String,
    fr: String,
    en: String,
    es: String,
    aliases_fr: String,
    aliases_en: String,
    aliases_es: String,
    broader: String,
    related: String,
}

/// The built-in taxonomy.
pub(super) fn rows() -> Result<TaxonomyRows, BuiltInError> {
    parse(FILE.as_bytes())
}

/// A file of those columns.
pub(super) fn parse(file: impl std::io::Read) -> Result<TaxonomyRows, BuiltInError> {
    let mut rows = TaxonomyRows::default();
    for (line, row) in (2..).zip(csv::Reader::from_reader(file).into_deserialize::<Row>()) {
        add(&mut rows, &row?).map_err(|error| BuiltInError::Key { line, error })?;
    }
    Ok(rows)
}

fn add(rows: &mut TaxonomyRows, row: &Row) -> Result<(), SkillKeyError> {
    let key = SkillKey::parse(&row.key)?;
    let names = [
        (UiLanguage::Fr, &row.fr, &row.aliases_fr),
        (UiLanguage::En, &row.en, &row.aliases_en),
        (UiLanguage::Es, &row.es, &row.aliases_es),
    ];
    for (language, name, aliases) in names {
        let label = |kind, text: &str| LabelRow { key: key.clone(), language, kind, text: text.to_owned() };
        rows.labels.push(label(LabelKind::Preferred, name));
        rows.labels.extend(values(aliases).map(|alias| label(LabelKind::Alias, alias)));
    }
    for (kind, cell) in [(LinkKind::Broader, &row.broader), (LinkKind::Related, &row.related)] {
        for other in values(cell) {
            rows.links.push(Link { from: key.clone(), kind, to: SkillKey::parse(other)? });
        }
    }
    let esco_uri = if row.esco_uri.is_empty() { None } else { Some(SkillKey::parse(&row.esco_uri)?) };
    rows.concepts.push(Concept { key, esco_uri });
    Ok(())
}

fn values(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(SEPARATOR).map(str::trim).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    //! The file reads, every link has two ends, and no address or label stands twice.
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn the_file_is_sound() {
        let rows = rows().expect("it reads");
        let keys: HashSet<&SkillKey> = rows.concepts.iter().map(|concept| &concept.key).collect();
        assert!(rows.concepts.len() >= 200 && keys.len() == rows.concepts.len());
        assert!(rows.links.iter().all(|link| keys.contains(&link.from) && keys.contains(&link.to)));
        let addresses: Vec<&SkillKey> = rows.concepts.iter().filter_map(|concept| concept.esco_uri.as_ref()).collect();
        assert_eq!(addresses.iter().collect::<HashSet<_>>().len(), addresses.len());
        let labels: HashSet<(UiLanguage, &str)> =
            rows.labels.iter().map(|label| (label.language, label.text.as_str())).collect();
        assert_eq!(labels.len(), rows.labels.len());
        assert!(super::super::Skills::build(rows).is_ok());
    }
}
