//! `passerelle skills`: imports ESCO, finds the skills of phrases.

use std::{
    io::{BufRead, Write},
    path::PathBuf,
};

use clap::Subcommand;
use domain::language::UiLanguage;
use platform::skills::{Folder, Imported, Skills};
use serde_json::{Value, json};

use crate::{config::Config, database::with_platform, error::Result};

#[derive(Debug, Subcommand)]
pub(super) enum SkillsCommand {
    /// Load the official ESCO CSV files beside the built-in taxonomy.
    Import {
        /// The folder that holds any of skills_fr.csv, skills_en.csv, skills_es.csv, broaderRelationsSkillPillar.csv and
        /// skillSkillRelations.csv.
        #[arg(long)]
        esco: PathBuf,
    },
    /// One phrase a line on the standard input; one JSON object a line on the standard output.
    Resolve {
        /// fr, en or es.
        #[arg(long)]
        lang: UiLanguage,
        /// Index that folder only; no database is needed.
        #[arg(long)]
        taxonomy: Option<PathBuf>,
        /// Candidates a phrase at most.
        #[arg(long, default_value_t = 5)]
        limit: usize,
    },
}

pub(super) async fn run(config: Config, command: SkillsCommand) -> Result {
    match command {
        SkillsCommand::Import { esco } => {
            with_platform(&config, async |platform| {
                platform.load_taxonomy().await?;
                let imported = platform.import_esco(&esco).await?;
                writeln!(std::io::stdout(), "{}", summary(&imported))?;
                Ok(())
            })
            .await
        }
        SkillsCommand::Resolve { lang, taxonomy: Some(folder), limit } => {
            answer(&Skills::build(Folder::read(&folder)?)?, lang, limit)
        }
        SkillsCommand::Resolve { lang, taxonomy: None, limit } => {
            with_platform(&config, async |platform| {
                platform.load_taxonomy().await?;
                answer(&platform.skills(), lang, limit)
            })
            .await
        }
    }
}

/// The result of an import, in one line.
fn summary(imported: &Imported) -> String {
    let Imported { concepts, new_concepts, new_labels, gone_labels, new_relations, gone_relations } = imported;
    if imported.is_unchanged() {
        return format!("{concepts} concepts read; nothing has changed.");
    }
    format!(
        "{concepts} concepts read: {new_concepts} new, {new_labels} labels added and {gone_labels} taken away, \
         {new_relations} relations added and {gone_relations} taken away."
    )
}

fn answer(skills: &Skills, language: UiLanguage, limit: usize) -> Result {
    resolve(skills, language, limit, std::io::stdin().lock(), std::io::stdout().lock())?;
    Ok(())
}

/// A JSON object for each line of `phrases`, an empty one too.
///
/// # Errors
/// Where a line is not UTF-8 or the answer cannot be written.
pub fn resolve(
    skills: &Skills,
    language: UiLanguage,
    limit: usize,
    phrases: impl BufRead,
    out: impl Write,
) -> std::io::Result<()> {
    let mut out = std::io::BufWriter::new(out);
    for phrase in phrases.lines() {
        writeln!(out, "{}", resolved(skills, language, limit, &phrase?))?;
    }
    out.flush()
}

fn resolved(skills: &Skills, language: UiLanguage, limit: usize, phrase: &str) -> Value {
    let candidates: Vec<Value> = skills
        .suggest(language, phrase, limit)
        .into_iter()
        .map(|found| {
            json!({
                "uri": found.uri.as_str(),
                "label": found.label,
                "score": found.score.get(),
                "how": found.how.as_str(),
            })
        })
        .collect();
    json!({ "query": phrase, "candidates": candidates })
}
