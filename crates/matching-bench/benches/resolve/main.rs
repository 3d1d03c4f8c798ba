//! Measures the time of a query among all labels of ESCO, the time to build the index, and its memory. Run it with
//! `cargo bench -p matching-bench --bench resolve [-- FOLDER]`, where FOLDER has ESCO's official CSV files. `run.sh` in this
//! folder runs the peers too.
//!
//! The phrases are the 3,000 labels that the evaluation samples, unchanged and without their fourth letter. All labels are
//! indexed. Every phrase is timed five times, after a warm-up round. On a busy machine a timing includes waiting for a core, so
//! the best of the five is printed too.

#[expect(dead_code, reason = "the evaluation uses what this leaves out")]
#[path = "../../examples/eval/esco.rs"]
mod esco;

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Instant;

use domain::language::UiLanguage;
use matching::resolve::{LabelRow, Resolver};

/// Relative to this crate's folder.
const FOLDER: &str = "../../../shared/data/esco";

/// The number of suggestions that the interface shows.
const SHOWN: usize = 5;

const ROUNDS: usize = 5;

/// The position of the letter that is left out, counted from 0.
const LEFT_OUT: usize = 3;

fn main() -> Result<(), Box<dyn Error>> {
    let default = || Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER);
    let folder =
        std::env::args().skip(1).find(|argument| !argument.starts_with('-')).map_or_else(default, PathBuf::from);
    let mut out = std::io::stdout().lock();
    let rows = match esco::read(&folder) {
        Ok(rows) => rows,
        Err(reason) => return Ok(writeln!(out, "resolve: not measured. {reason}")?),
    };
    let drawn = esco::draw(&rows, esco::PUBLISHED, None).held_out;
    let resolver = build(&mut out, &rows)?;
    let sound: Vec<(UiLanguage, String)> = drawn.into_iter().map(|row| (row.language, row.text)).collect();
    let misspelt = sound.iter().map(|(language, text)| (*language, without_a_letter(text))).collect::<Vec<_>>();
    time(&mut out, &resolver, "as they stand", &sound)?;
    time(&mut out, &resolver, "misspelt", &misspelt)?;
    time(&mut out, &resolver, "all", &[sound, misspelt].concat())?;
    Ok(())
}

fn without_a_letter(text: &str) -> String {
    text.chars().enumerate().filter(|(at, _)| *at != LEFT_OUT).map(|(_, letter)| letter).collect()
}

fn build(out: &mut impl Write, rows: &[LabelRow]) -> Result<Resolver, Box<dyn Error>> {
    let before = resident()?;
    let resolver = Resolver::build(rows.to_vec());
    let held = resident()? - before;
    let mut built = Vec::new();
    for _ in 0..ROUNDS {
        let copy = rows.to_vec();
        let begun = Instant::now();
        drop(Resolver::build(copy));
        built.push(begun.elapsed().as_secs_f64());
    }
    built.sort_by(f64::total_cmp);
    let (best, worst) = (built.first().copied().unwrap_or_default(), built.last().copied().unwrap_or_default());
    let labels = resolver.len();
    writeln!(
        out,
        "resolve, {labels} labels: built in {best:.2} s (worst of {ROUNDS}: {worst:.2} s); {held} MiB resident"
    )?;
    Ok(resolver)
}

/// Resident memory in MiB. It may still include memory that the build has freed, so it is an upper bound of the index's size.
fn resident() -> Result<i64, Box<dyn Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<i64>()? / 1024)
}

fn time(
    out: &mut impl Write,
    resolver: &Resolver,
    name: &str,
    phrases: &[(UiLanguage, String)],
) -> std::io::Result<()> {
    let (mut all, mut best) = (Vec::new(), vec![f64::MAX; phrases.len()]);
    for round in 0..=ROUNDS {
        for ((language, phrase), best) in phrases.iter().zip(&mut best) {
            let begun = Instant::now();
            let found = resolver.resolve(*language, phrase, SHOWN);
            let took = begun.elapsed().as_secs_f64() * 1e6;
            std::hint::black_box(found);
            if round > 0 {
                all.push(took);
                *best = best.min(took);
            }
        }
    }
    let percentiles = |mut times: Vec<f64>| {
        times.sort_by(f64::total_cmp);
        let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
        format!("p50 {:.0} µs, p99 {:.0} µs", at(50), at(99))
    };
    let (all, best) = (percentiles(all), percentiles(best));
    writeln!(out, "resolve, {} phrases {name}: {all}; best of {ROUNDS}: {best}", phrases.len())
}
