//! `passerelle assign`: the assignment of a season from a file, without a database.

use std::{fmt::Write as _, io::Write as _, path::PathBuf};

use clap::Args;
use matching::assignment::{Answer, Figures, Instance, Matching, best_fit, check, stable, why};
use serde_json::json;

use super::CommandResult;

#[derive(Debug, Args)]
pub(super) struct Assign {
    /// The instance: applicants, placements and their lists, as JSON.
    #[arg(long, value_name = "FILE.json")]
    instance: PathBuf,
    /// The answer as JSON rather than as text.
    #[arg(long)]
    json: bool,
    /// The highest total fit rather than the stable outcome; quotas and travelling together are not looked at.
    #[arg(long, conflicts_with_all = ["compare", "why"])]
    best_fit: bool,
    /// The figures of both outcomes side by side, as JSON.
    #[arg(long, conflicts_with = "why")]
    compare: bool,
    /// Why an applicant does not have a placement in the stable outcome, as JSON.
    #[arg(long, num_args = 2, value_names = ["APPLICANT", "PLACEMENT"])]
    why: Vec<String>,
}

/// What is asked of an instance.
#[derive(Clone, Copy, Debug)]
pub enum Question<'a> {
    Stable,
    BestFit,
    Compare,
    Why { applicant: &'a str, placement: &'a str },
}

type Answered = Result<String, Box<dyn std::error::Error + Send + Sync>>;

pub(super) fn run(command: &Assign) -> CommandResult {
    let file = command.instance.display();
    let instance = std::fs::read_to_string(&command.instance).map_err(|error| format!("{file}: {error}"))?;
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

/// Solves an instance and judges the outcome; the answer as one line of JSON, or as text where it is an outcome and `json` is not
/// asked for.
///
/// # Errors
/// A sentence that names what is wrong with the instance, or who is unknown.
pub fn assign(instance: &str, question: Question<'_>, json: bool) -> Answered {
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
            let known = |what: &str, id: &str| format!("the instance has no {what} {id}");
            let a = instance.applicant(applicant).ok_or_else(|| known("applicant", applicant))?;
            let p = instance.placement(placement).ok_or_else(|| known("placement", placement))?;
            let matching = stable_outcome(&instance)?;
            Ok(serde_json::to_string(&why(&instance, &matching, &check(&instance, &matching), a, p))?)
        }
    }
}

/// The stable outcome, once the judge has found that it keeps every rule.
fn stable_outcome(instance: &Instance) -> Result<Matching, Box<dyn std::error::Error + Send + Sync>> {
    let matching = stable(instance);
    match check(instance, &matching).breaches.len() {
        0 => Ok(matching),
        broken => Err(format!("the outcome that was found breaks {broken} rules of the instance").into()),
    }
}

fn outcome(instance: &Instance, matching: &Matching, json: bool) -> Answered {
    let answer = Answer::new(instance, matching, &check(instance, matching));
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
