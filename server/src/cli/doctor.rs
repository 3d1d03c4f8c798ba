//! `passerelle doctor`: a line for each finding; fails where there is a problem.

use crate::{
    config::Config,
    doctor::{Finding, Level, examine},
    error::Result,
};

pub(super) async fn run(config: &Config) -> Result {
    let findings = examine(config).await;
    for finding in &findings {
        say(finding);
    }
    match findings.iter().filter(|finding| finding.level == Level::Problem).count() {
        0 => Ok(()),
        1 => Err("1 problem was found.".into()),
        many => Err(format!("{many} problems were found.").into()),
    }
}

#[expect(clippy::print_stdout, reason = "the answer of the command")]
fn say(finding: &Finding) {
    let level = match finding.level {
        Level::Good => "good",
        Level::Warning => "warning",
        Level::Problem => "problem",
    };
    println!("{level:<8} {}", finding.sentence);
}
