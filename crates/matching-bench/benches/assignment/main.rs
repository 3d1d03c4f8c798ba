//! Times the assignment of synthetic seasons: reading, solving and checking. `cargo bench -p matching-bench --bench assignment`
//! prints one line per measurement: runs, median, 99th percentile. `-- 100000` leaves out larger sizes. `-- write FOLDER` writes
//! the instances and outcomes for `run.sh` in this folder, which runs other programs on them.

#![expect(clippy::print_stdout, reason = "the figures are what a benchmark is for")]

mod files;
mod season;

use std::time::{Duration, Instant};

use matching::assignment::{Figures, Instance, Matching, best_fit, check, rank_histogram, stable};
use season::{Season, Shape};

/// Applicants and runs. Ten choices each, one placement per twenty applicants, seats for 90 % of them.
const SIZES: [(u32, usize); 3] = [(10_000, 100), (100_000, 50), (1_000_000, 7)];

/// The largest size measured with ties on both sides: a million applicants would take minutes.
const BOTH_TIED: u32 = 100_000;

/// The size of ties in placements' lists and in applicants' lists.
const TIES: [(u32, u32); 3] = [(1, 1), (10, 1), (10, 2)];

/// Seats per hundred applicants: too few, as many, enough.
const FIT_SEATS: [u32; 3] = [90, 100, 120];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let largest = arguments.iter().find_map(|argument| argument.parse().ok()).unwrap_or(u32::MAX);
    if let Some(at) = arguments.iter().position(|argument| argument == "write") {
        write(arguments.get(at + 1).map_or(".", String::as_str), largest);
        return;
    }
    println!("{:<52}{:>6}{:>12}{:>12}", "what", "times", "p50", "p99");
    for (applicants, times) in SIZES.into_iter().filter(|s| s.0 <= largest) {
        for (tie, equal_choices) in TIES.into_iter().filter(|ties| ties.1 == 1 || applicants <= BOTH_TIED) {
            season(Shape { tie, equal_choices, ..stable_shape(applicants) }, times);
        }
    }
    for seats_percent in FIT_SEATS {
        fit(fit_shape(seats_percent));
    }
}

/// Writes the instances for other programs, up to `largest` applicants.
fn write(folder: &str, largest: u32) {
    for applicants in [1_000, 10_000, 100_000, 1_000_000].into_iter().filter(|size| *size <= largest) {
        files::write_stable(folder, stable_shape(applicants));
    }
    for seats_percent in FIT_SEATS {
        files::write_fit(folder, fit_shape(seats_percent));
    }
}

const fn stable_shape(applicants: u32) -> Shape {
    Shape {
        applicants,
        placements: applicants / 20,
        choices: 10,
        seats_percent: 90,
        tie: 1,
        equal_choices: 1,
        fits: false,
    }
}

const fn fit_shape(seats_percent: u32) -> Shape {
    Shape { applicants: 100_000, placements: 5_000, choices: 10, seats_percent, tie: 1, equal_choices: 1, fits: true }
}

/// Times the best total fit, and prints its figures with those of the stable outcome.
fn fit(shape: Shape) {
    let json = Season::new(shape).json();
    let instance = Instance::read(&json).expect("a good instance");
    let name = format!("best fit, {} applicants, {} % seats", shape.applicants, shape.seats_percent);
    let best = time(&name, 7, || best_fit(&instance));
    for (what, matching) in [("stable", stable(&instance)), ("best fit", best)] {
        let report = check(&instance, &matching);
        let Figures { matched, average_fit, blocking_pairs, .. } = Figures::new(&instance, &matching, &report);
        println!("    {what}: {matched} placed, average fit {average_fit}, {blocking_pairs} blocking pairs");
    }
}

fn season(shape: Shape, times: usize) {
    let ties = match (shape.tie, shape.equal_choices) {
        (1, 1) => "strict".to_owned(),
        (tie, 1) => format!("ties of {tie}"),
        (tie, equal) => format!("ties of {tie} and {equal}"),
    };
    let name = |what: &str| format!("{what}, {} applicants, {ties}", shape.applicants);
    let json = Season::new(shape).json();
    let instance = time(&name("read"), 3, || Instance::read(&json).expect("a good instance"));
    drop(json);
    let matching = time(&name("stable"), times, || stable(&instance));
    let report = time(&name("check"), 3, || check(&instance, &matching));
    assert!(report.breaches.is_empty() && report.blocking.is_empty());
    println!("    {}", figures(&instance, &matching));
}

fn figures(instance: &Instance, matching: &Matching) -> String {
    let histogram = rank_histogram(instance, matching);
    format!("{} placed of {}; by choice {histogram:?}", matching.matched(), instance.applicants())
}

/// Runs once to warm up, then `times` times. Prints the line and returns the last result.
fn time<T>(what: &str, times: usize, mut work: impl FnMut() -> T) -> T {
    let mut last = work();
    let mut took: Vec<Duration> = Vec::with_capacity(times);
    for _ in 0..times {
        let start = Instant::now();
        let result = std::hint::black_box(work());
        took.push(start.elapsed());
        last = result;
    }
    took.sort_unstable();
    let at = |percent: usize| took[(took.len() * percent / 100).min(took.len() - 1)].as_secs_f64() * 1e3;
    println!("{what:<52}{times:>6}{:>9.2} ms{:>9.2} ms", at(50), at(99));
    last
}
