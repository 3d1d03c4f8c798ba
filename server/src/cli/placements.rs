//! `passerelle placements import`: turns the rows of a CSV file into drafts of an OCI.

use std::path::PathBuf;

use app::i18n::Catalogue;
use clap::{Args, Subcommand};
use domain::{language::UiLanguage, organisation::Slug};
use platform::import::{ImportError, Mapping, Report, RowProblem, Why};

use crate::{config::Config, database::with_platform, error::Result, paths};

/// The most characters of a wrong value that a report shows.
const SHOWN: usize = 60;

#[derive(Debug, Subcommand)]
pub(super) enum Placements {
    /// Bring the rows of a CSV in as drafts: the good ones together, the others listed by line.
    Import(Import),
}

#[derive(Debug, Args)]
pub(super) struct Import {
    /// A CSV in UTF-8 with the names of its columns in the first line.
    file: PathBuf,
    /// The OCI whose drafts they become, by the name in its address (/oci/NAME).
    #[arg(long, value_name = "SLUG")]
    oci: String,
    /// What the columns mean (TOML); without it, the built-in mapping for openings-2014.csv.
    #[arg(long, value_name = "MAP.toml")]
    map: Option<PathBuf>,
}

pub(super) async fn run(command: Placements, config: &Config) -> Result {
    let Placements::Import(import) = command;
    let file = paths::read(&import.file)?;
    let mapping = import.mapping()?;
    let slug = Slug::parse(&import.oci).map_err(|_| ImportError::UnknownOrganisation(import.oci.clone()))?;
    let report =
        with_platform(config, async |platform| match platform.import_placements(&file, &slug, &mapping).await {
            Err(ImportError::Table(error)) => Err(format!("{}: {error}", import.file.display()).into()),
            report => Ok(report?),
        })
        .await?;
    print(&report);
    Ok(())
}

impl Import {
    fn mapping(&self) -> Result<Mapping> {
        let Some(path) = &self.map else { return Ok(Mapping::built_in()?) };
        let text = paths::read_text(path)?;
        Ok(Mapping::parse(&text).map_err(|error| format!("{}: {error}", path.display()))?)
    }
}

#[expect(clippy::print_stdout, reason = "the answer of the command")]
fn print(report: &Report) {
    for line in lines(report) {
        println!("{line}");
    }
}

/// The lines of a report: refused rows, then what to check in the drafts, then the counts.
fn lines(report: &Report) -> Vec<String> {
    let refused = report.refused.iter().map(|(line, problems)| {
        format!("line {line}: {}", problems.iter().map(sentence).collect::<Vec<_>>().join(" "))
    });
    let noted = [
        ("Several countries, choose one in the draft: lines", &report.without_country),
        ("A text longer than its field was cut: lines", &report.shortened),
    ];
    let noted = noted
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(what, lines)| format!("{what} {}", lines.iter().map(u64::to_string).collect::<Vec<_>>().join(", ")));
    let outside = (report.outside_programme > 0)
        .then(|| format!("Outside the programme's countries (they stay drafts): {}", report.outside_programme));
    let counts =
        format!("Brought in: {}. Already there: {}. Refused: {}.", report.brought, report.known, report.refused.len());
    refused.chain(noted).chain(outside).chain([counts]).collect()
}

fn sentence(problem: &RowProblem) -> String {
    let RowProblem { place, value, why } = problem;
    let shown: String = value.chars().take(SHOWN).collect();
    let at = if value.is_empty() { format!("{place} is empty.") } else { format!("{place} is “{shown}”.") };
    match why {
        Why::Ragged { found, expected } => format!("{found} values where there are {expected} columns."),
        Why::NotInMapping => format!("{at} The mapping does not say what this means."),
        Why::UnknownCountry => format!("{at} No country has this name."),
        Why::NotADate => format!("{at} Write a date as YYYY-MM-DD."),
        Why::Field(code) => format!("{at} {}", Catalogue(UiLanguage::En).field_code(*code)),
    }
}
