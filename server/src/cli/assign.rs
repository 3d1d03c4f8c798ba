//! `passerelle assign`: the assignment of a season from a file, without a database.

use std::{fmt::Write as _, io::Write as _, path::PathBuf};

use clap::Args;
use matching::assignment::{Answer, Instance, check, stable};

use super::CommandResult;

#[derive(Debug, Args)]
pub(super) struct Assign {
    /// The instance: applicants, placements and their lists, as JSON.
    #[arg(long, value_name = "FILE.json")]
    instance: PathBuf,
    /// The answer as JSON rather than as text.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(command: &Assign) -> CommandResult {
    let file = command.instance.display();
    let instance = std::fs::read_to_string(&command.instance).map_err(|error| format!("{file}: {error}"))?;
    let answer = assign(&instance, command.json).map_err(|error| format!("{file}: {error}"))?;
    writeln!(std::io::stdout(), "{answer}")?;
    Ok(())
}

/// Solves an instance and judges the outcome; the answer as one line of JSON, or as text.
///
/// # Errors
/// A sentence that names what is wrong with the instance.
pub fn assign(instance: &str, json: bool) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let instance = Instance::read(instance)?;
    let matching = stable(&instance);
    let report = check(&instance, &matching);
    if let Some(breach) = report.breaches.first() {
        return Err(format!("no outcome was found that keeps every rule of this instance ({breach:?})").into());
    }
    let answer = Answer::new(&instance, &matching, &report);
    if json { Ok(serde_json::to_string(&answer)?) } else { Ok(text(&answer)) }
}

/// The answer for a person: the figures, then a line for each applicant.
fn text(answer: &Answer<'_>) -> String {
    let (matched, unmatched) = (answer.matches.len(), answer.unmatched.len());
    let mut text = format!("{matched} placed, {unmatched} not\n");
    let ranks: Vec<String> =
        (1..).zip(&answer.rank_histogram).map(|(rank, people)| format!("{rank}: {people}")).collect();
    let _ = writeln!(text, "by place in their own list: {}", ranks.join(", "));
    let _ = writeln!(text, "blocking pairs: {}", answer.blocking_pairs.len());
    for (applicant, placement) in &answer.matches {
        let _ = write!(text, "\n{applicant}\t{placement}");
    }
    for applicant in &answer.unmatched {
        let _ = write!(text, "\n{applicant}\t-");
    }
    for (applicant, placement) in &answer.blocking_pairs {
        let _ = write!(text, "\nblocking: {applicant} and {placement}");
    }
    text
}
