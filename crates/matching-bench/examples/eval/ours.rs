//! Our own test set: phrases as young people from Québec, organisations and partners write them, each with the concept of the
//! built-in taxonomy that a person would choose. `tests/phrases.rs` asserts a minimum hit rate on the same file.

use std::collections::HashMap;
use std::error::Error;
use std::path::Path;

use domain::language::UiLanguage;
use domain::skill::SkillKey;
use matching::resolve::{LabelKind, LabelRow};

/// A phrase and the concept that it means.
#[derive(Clone)]
pub struct Question {
    pub language: UiLanguage,
    pub phrase: String,
    pub key: SkillKey,
}

/// Relative to this crate's folder.
const PHRASES: &str = "tests/data/phrases.csv";
const TAXONOMY: &str = "../platform/taxonomy/skills.csv";

/// Reads the phrases.
pub fn questions(crate_folder: &Path) -> Result<Vec<Question>, Box<dyn Error>> {
    let mut reader = csv::Reader::from_path(crate_folder.join(PHRASES))?;
    let records = reader.records().map(|record| {
        let record = record?;
        let language = record[0].parse::<UiLanguage>().map_err(|_| format!("no language: {}", &record[0]))?;
        Ok(Question { language, phrase: record[1].to_owned(), key: SkillKey::parse(&record[2])? })
    });
    records.collect()
}

/// The labels of the built-in taxonomy and of `esco`. ESCO labels of a concept that the taxonomy knows become its aliases, as in
/// the server.
pub fn labels(crate_folder: &Path, esco: &[LabelRow]) -> Result<Vec<LabelRow>, Box<dyn Error>> {
    let mut reader = csv::Reader::from_path(crate_folder.join(TAXONOMY))?;
    let (mut rows, mut ours) = (Vec::new(), HashMap::new());
    for record in reader.records() {
        let record = record?;
        let key = SkillKey::parse(&record[0])?;
        if !record[2].is_empty() {
            ours.insert(SkillKey::parse(&record[2])?, key.clone());
        }
        for (language, name, aliases) in [(UiLanguage::Fr, 3, 6), (UiLanguage::En, 4, 7), (UiLanguage::Es, 5, 8)] {
            let row = |kind, text: &str| LabelRow { key: key.clone(), language, kind, text: text.trim().to_owned() };
            rows.push(row(LabelKind::Preferred, &record[name]));
            rows.extend(record[aliases].split('|').map(|alias| row(LabelKind::Alias, alias)));
        }
    }
    rows.extend(esco.iter().map(|row| match ours.get(&row.key) {
        Some(key) => LabelRow { key: key.clone(), kind: LabelKind::Alias, ..row.clone() },
        None => row.clone(),
    }));
    Ok(rows)
}
