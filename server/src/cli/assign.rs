//! `passerelle assign`: solves the assignment of a season from a file, without a database.

use std::{fmt::Write as _, io::Write as _, path::PathBuf};

use clap::Args;
use matching::assignment::{Answer, Figures, Instance, Matching, best_fit, check, stable, why};
use serde_json::json;

use crate::{error::Result, paths};

#[derive(Debug, Args)]
pub(super) struct Assign {
    /// The instance: applicants, placements and their lists, as JSON.
    #[arg(long, value_name = "FILE.json")]
    instance: PathBuf,
    /// Answer as JSON, not as text.
    #[arg(long)]
    json: bool,
    /// Find the highest total fit, not the stable outcome; quotas and people who travel together are ignored.
    #[arg(long, conflicts_with_all = ["compare", "why"])]
    best_fit: bool,
    /// Print the figures of both outcomes side by side, as JSON.
    #[arg(long, conflicts_with = "why")]
    compare: bool,
    /// Say why an applicant does not have a placement in the stable outcome, as JSON.
    #[arg(long, num_args = 2, value_names = ["APPLICANT", "PLACEMENT"])]
    why: Vec<String>,
}

/// The question that a command asks about an instance.
#[derive(Clone, Copy, Debug)]
pub enum Question<'a> {
    Stable,
    BestFit,
    Compare,
    Why { applicant: &'a str, placement: &'a str },
}

pub(super) fn run(command: &Assign) -> Result {
    let file = command.instance.display();
    let instance = paths::read_text(&command.instance)?;
    let question = match command.why.as_slice() {
        [applicant, placement] => Question::Why { applicant, placement },
        _ if command.compare => Question::Compare,
        _ if command.best_fit => Question::BestFit,
        _ => Question::Stable,
    };
    let answer = assign(&instance, question, command.json).map_err(|error| format!("{file}: {error}"))?;
    writeln!(std::io::stdout(), "{answer}")?;
    Ok(())
}

/// Solves an instance and checks the outcome. Answers with one line of JSON; an outcome is text unless `json` is set.
///
/// # Errors
/// A sentence that names the fault of the instance, or the unknown applicant or placement.
pub fn assign(instance: &str, question: Question<'_>, json: bool) -> Result<String> {
    let instance = Instance::read(instance)?;
    match question {
        Question::Stable => outcome(&instance, &stable_outcome(&instance)?, json),
        Question::BestFit => outcome(&instance, &best_fit(&instance), json),
        Question::Compare => {
            let (stable, best) = (stable_outcome(&instance)?, best_fit(&instance));
            let figures = |matching: &Matching| Figures::new(&instance, matching, &check(&instance, matching));
            Ok(json!({ "stable": figures(&stable), "best_fit": figures(&best) }).to_string())
        }
        Question::Why { applicant, placement } => {
            let unknown = |what: &str, id: &str| format!("the instance has no {what} {id}");
            let a = instance.applicant(applicant).ok_or_else(|| unknown("applicant", applicant))?;
            let p = instance.placement(placement).ok_or_else(|| unknown("placement", placement))?;
            let matching = stable_outcome(&instance)?;
            Ok(serde_json::to_string(&why(&instance, &matching, &check(&instance, &matching), a, p))?)
        }
    }
}

/// The stable outcome, after the independent checker has found that it keeps every rule.
fn stable_outcome(instance: &Instance) -> Result<Matching> {
    let matching = stable(instance);
    match check(instance, &matching).breaches.len() {
        0 => Ok(matching),
        broken => Err(format!("the outcome that was found breaks {broken} rules of the instance").into()),
    }
}

fn outcome(instance: &Instance, matching: &Matching, json: bool) -> Result<String> {
    let answer = Answer::new(instance, matching, &check(instance, matching));
    if json { Ok(serde_json::to_string(&answer)?) } else { Ok(text(&answer)) }
}

/// The answer as text: the figures, then a line for each applicant.
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
