//! Searches at length for inputs that the crate handles wrongly.
//! `cargo run --release -p matching-bench --example fuzz -- instance SECONDS [SEED]` tests the reader of instances and the
//! solvers, `-- resolve SECONDS [SEED]` the resolver of phrases.
//!
//! Each case has its own seed. The seeds are consecutive, and the first is printed. A case that fails is printed with its seed;
//! with this seed and 0 seconds, only this case is run.

mod instance;
mod numbers;
mod resolve;

use std::error::Error;
use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// The first seed of a run without a seed argument.
const FIRST_SEED: u64 = 1;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let seconds = arguments.get(1).ok_or("instance or resolve, then seconds")?.parse()?;
    let first = arguments.get(2).map_or(Ok(FIRST_SEED), |seed| seed.parse())?;
    match arguments[0].as_str() {
        "instance" => run("instance", seconds, first, instance::case),
        "resolve" => {
            let taxonomy = resolve::Taxonomy::read()?;
            run("resolve", seconds, first, |seed| taxonomy.case(seed))
        }
        other => Err(format!("instance or resolve is expected, not {other}").into()),
    }
}

/// Runs one case after another until the time is over, at least one. Counts the cases by the kind that `case` returns.
fn run(what: &str, seconds: u64, first: u64, case: impl Fn(u64) -> &'static str) -> Result<ExitCode, Box<dyn Error>> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{what}: {seconds} s from seed {first}")?;
    let (start, time) = (Instant::now(), Duration::from_secs(seconds));
    let mut kinds = std::collections::BTreeMap::<&str, u64>::new();
    let mut seed = first;
    loop {
        let Ok(kind) = catch_unwind(AssertUnwindSafe(|| case(seed))) else {
            writeln!(out, "{what}: seed {seed} FAILED; repeat it with: -- {what} 0 {seed}")?;
            return Ok(ExitCode::FAILURE);
        };
        *kinds.entry(kind).or_default() += 1;
        if start.elapsed() >= time {
            break;
        }
        seed += 1;
    }
    let kinds: Vec<String> = kinds.iter().map(|(kind, cases)| format!("{cases} {kind}")).collect();
    writeln!(out, "{what}: {} cases, seeds {first} to {seed}, none failed: {}", seed - first + 1, kinds.join(", "))?;
    Ok(ExitCode::SUCCESS)
}
