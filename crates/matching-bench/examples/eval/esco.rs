//! Reads ESCO's labels for the evaluation and the benchmark, and samples the labels to hold out.
//!
//! # The sample
//!
//! Labels are sampled by SHA-256. In each language the sample is the [`DRAWN`] alternative labels with the lowest hash of
//! `seed \n language \n address \n label` (UTF-8, spaces around the label removed). Identical labels of a concept count once, and
//! a label equal to the preferred label is not alternative. Anyone can therefore draw the same sample in any programming
//! language, whatever the order of the files.

use std::collections::HashSet;
use std::error::Error;
use std::path::Path;

use domain::language::UiLanguage;
use domain::skill::SkillKey;
use matching::resolve::{LabelKind, LabelRow};
use sha2::{Digest, Sha256};

/// The number of labels held out in each language.
pub const DRAWN: usize = 1000;

/// The seed of the published figures.
pub const PUBLISHED: &str = "passerelle";

/// The seed used for tuning; its sample excludes the sample of the published seed.
pub const TUNING: &str = "tuning";

/// Every label of the folder's `skills_{fr,en,es}.csv`.
///
/// # Errors
/// In one clear sentence, if a file is missing or is not ESCO's.
pub fn read(folder: &Path) -> Result<Vec<LabelRow>, Box<dyn Error>> {
    let mut rows = Vec::new();
    for language in UiLanguage::ALL {
        let file = folder.join(format!("skills_{}.csv", language.code()));
        if !file.exists() {
            return Err(format!(
                "{} is not there: give the folder that holds ESCO's official skills_fr.csv, skills_en.csv and skills_es.csv",
                file.display()
            )
            .into());
        }
        read_file(&file, language, &mut rows).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(rows)
}

fn read_file(file: &Path, language: UiLanguage, rows: &mut Vec<LabelRow>) -> Result<(), Box<dyn Error>> {
    let mut reader = csv::Reader::from_path(file)?;
    let headers = reader.headers()?.clone();
    let column = |name: &str| headers.iter().position(|header| header == name).ok_or(format!("no column {name}"));
    let (uri, preferred, others) = (column("conceptUri")?, column("preferredLabel")?, column("altLabels")?);
    let mut seen = HashSet::new();
    for record in reader.records() {
        let record = record?;
        let key = SkillKey::parse(&record[uri])?;
        let mut add = |kind, text: &str| {
            let text = text.trim().to_owned();
            if !text.is_empty() && seen.insert((key.clone(), text.clone())) {
                rows.push(LabelRow { key: key.clone(), language, kind, text });
            }
        };
        add(LabelKind::Preferred, &record[preferred]);
        record[others].split(['\n', '|']).for_each(|other| add(LabelKind::Alias, other));
    }
    Ok(())
}

/// The labels of a split: those held out, and all others.
pub struct Drawing {
    pub held_out: Vec<LabelRow>,
    pub indexed: Vec<LabelRow>,
}

/// Samples with `seed`, excluding the labels that the seed `but` would sample.
pub fn draw(rows: &[LabelRow], seed: &str, but: Option<&str>) -> Drawing {
    let spared = but.map(|seed| drawn(rows, seed, &HashSet::new())).unwrap_or_default();
    let drawn = drawn(rows, seed, &spared);
    let pick = |held: bool| {
        let picked = rows.iter().enumerate().filter(|(at, _)| drawn.contains(at) == held);
        picked.map(|(_, row)| row.clone()).collect()
    };
    Drawing { held_out: pick(true), indexed: pick(false) }
}

fn drawn(rows: &[LabelRow], seed: &str, spared: &HashSet<usize>) -> HashSet<usize> {
    let mut drawn = HashSet::new();
    for language in UiLanguage::ALL {
        let alternative = rows
            .iter()
            .enumerate()
            .filter(|(at, row)| row.language == language && row.kind == LabelKind::Alias && !spared.contains(at));
        let mut hashed: Vec<([u8; 32], usize)> = alternative.map(|(at, row)| (hash(seed, row), at)).collect();
        hashed.sort_unstable();
        drawn.extend(hashed.into_iter().take(DRAWN).map(|(_, at)| at));
    }
    drawn
}

fn hash(seed: &str, row: &LabelRow) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(format!("{seed}\n{}\n{}\n{}", row.language.code(), row.key, row.text));
    hash.finalize().into()
}
