//! `passerelle placements import`: turns the rows of a CSV file into drafts of an OCI.

use std::path::PathBuf;

use app::i18n::Catalogue;
use clap::{Args, Subcommand};
use domain::{language::UiLanguage, organisation::Slug};
use platform::import::{ImportError, ImportMode, Mapping, Report, RowOutcome, RowProblem, Why};

use crate::{config::Config, database::with_platform, error::Result, paths};

/// The most characters of a wrong value that a report shows.
const SHOWN: usize = 60;

#[derive(Debug, Subcommand)]
pub(super) enum Placements {
    /// Bring the rows of a spreadsheet in as drafts: the good ones together, the others listed by line.
    Import(Import),
}

#[derive(Debug, Args)]
pub(super) struct Import {
    /// A CSV of any spreadsheet, or an Excel workbook (XLSX), with the names of its columns in the first row.
    file: PathBuf,
    /// The OCI whose drafts they become, by the name in its address (/oci/NAME).
    #[arg(long, value_name = "SLUG")]
    oci: String,
    /// What the columns mean (TOML); without it, the built-in mapping for openings-2014.csv.
    #[arg(long, value_name = "MAP.toml")]
    map: Option<PathBuf>,
    /// Say what would become of every row, and change nothing.
    #[arg(long)]
    dry_run: bool,
}

pub(super) async fn run(command: Placements, config: &Config) -> Result {
    let Placements::Import(import) = command;
    let file = paths::read(&import.file)?;
    let mapping = import.mapping()?;
    let slug = Slug::parse(&import.oci).map_err(|_| ImportError::UnknownOrganisation(import.oci.clone()))?;
    let mode = if import.dry_run { ImportMode::DryRun } else { ImportMode::Apply };
    let report =
        with_platform(config, async |platform| match platform.import_placements(&file, &slug, &mapping, mode).await {
            Err(ImportError::Table(error)) => Err(format!("{}: {error}", import.file.display()).into()),
            report => Ok(report?),
        })
        .await?;
    print(&report, mode);
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
fn print(report: &Report, mode: ImportMode) {
    let table = if mode == ImportMode::DryRun { table(report) } else { Vec::new() };
    for line in table.into_iter().chain(lines(report, mode)) {
        println!("{line}");
    }
}

/// What would become of every row: line, outcome, key and title.
fn table(report: &Report) -> Vec<String> {
    let row = |line: &str, outcome: &str, key: &str, title: &str| {
        format!("{line:>6}  {outcome:<10}  {key:<20}  {title}").trim_end().to_owned()
    };
    let rows = report.rows.iter().map(|it| {
        let (key, title) = (it.key.as_deref().unwrap_or_default(), it.title.as_deref().unwrap_or_default());
        row(&it.line.to_string(), outcome(it.outcome), key, title)
    });
    std::iter::once(row("line", "", "key", "title")).chain(rows).collect()
}

const fn outcome(outcome: RowOutcome) -> &'static str {
    match outcome {
        RowOutcome::Brought(_) => "new",
        RowOutcome::Updated(_) => "update",
        RowOutcome::Known => "no change",
        RowOutcome::Edited(_) => "edited",
        RowOutcome::Refused => "refused",
    }
}

/// The lines of a report: refused rows, then what to check in the drafts, then the counts.
fn lines(report: &Report, mode: ImportMode) -> Vec<String> {
    let refused = report.refused.iter().map(|(line, problems)| {
        format!("line {line}: {}", problems.iter().map(sentence).collect::<Vec<_>>().join(" "))
    });
    let noted = [
        ("Several countries, choose one in the draft: lines", &report.without_country),
        ("A text longer than its field was cut: lines", &report.shortened),
        ("Edited here since the last import, so left as they are: lines", &report.edited),
    ];
    let noted = noted
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(what, lines)| format!("{what} {}", lines.iter().map(u64::to_string).collect::<Vec<_>>().join(", ")));
    let outside = (report.outside_programme > 0)
        .then(|| format!("Outside the programme's countries (they stay drafts): {}", report.outside_programme));
    let blank = (report.blank > 0).then(|| format!("Rows without any value, left out: {}", report.blank));
    let counts = format!(
        "Rows: {}. Brought in: {}. Updated: {}. Already there: {}. Edited since: {}. Refused: {}.",
        report.rows.len(),
        report.brought,
        report.updated,
        report.known,
        report.edited.len(),
        report.refused.len()
    );
    let dry = (mode == ImportMode::DryRun).then(|| "Nothing was changed: this was a dry run.".to_owned());
    refused.chain(noted).chain(outside).chain(blank).chain([counts]).chain(dry).collect()
}

fn sentence(problem: &RowProblem) -> String {
    let RowProblem { place, value, why } = problem;
    let shown: String = value.chars().take(SHOWN).collect();
    let at = if value.is_empty() { format!("{place} is empty.") } else { format!("{place} is “{shown}”.") };
    match why {
        Why::LoneQuote => "A quotation mark opens a value and does not close it. Close it, or remove it.".to_owned(),
        Why::CellError => "A cell holds an error of the spreadsheet. Correct it.".to_owned(),
        Why::NoKey => format!("{place} is empty: every row needs its own."),
        Why::LongKey => format!("{at} A key has at most 120 characters."),
        Why::RepeatedKey { line } => format!("{at} Line {line} has the same one."),
        Why::Ragged { found, expected } => format!("{found} values where there are {expected} columns."),
        Why::NotInMapping => format!("{at} The mapping does not say what this means."),
        Why::UnknownCountry => format!("{at} No country has this name."),
        Why::NotADate => format!("{at} Write a date as YYYY-MM-DD."),
        Why::Field(code) => format!("{at} {}", Catalogue(UiLanguage::En).field_code(*code)),
    }
}
