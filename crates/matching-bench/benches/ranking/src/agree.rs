//! Checks that the engines agree; any difference ends the run.

use std::time::{Duration, Instant};

use matching::index::Index;

use crate::best::Found;
use crate::posts::Offer;
use crate::scan::Scan;
use crate::tables::Tables;
use crate::task::{People, Task};
use crate::{Failure, ours};

/// The maximum number of posts that the engine without an index ranks too, and of pairs in total: it explains every pair.
const REFERRED: (usize, u32) = (20, 4_000_000);

/// How many posts are compared for the entries with all reasons, and the minimum for a slow engine.
const AT_LEAST: usize = 20;

/// The time after which the comparison of a slow engine stops.
const AT_MOST: Duration = Duration::from_secs(10);

/// The best people for each post, by the plain scan.
pub type Truth<'a> = Vec<(&'a Offer, Vec<Found>)>;

/// Checks that our index and the plain scan agree for every post, and the engine without an index for some. Prints how many
/// people are eligible.
pub fn check_agreement<'a>(
    task: &Task<'a>,
    people: &People<'_>,
    index: &Index,
    scan: &Scan,
) -> Result<Truth<'a>, Failure> {
    let (mut truth, mut eligible) = (Vec::new(), Vec::new());
    for offer in task.offers {
        let (found, count) = scan.best(&Tables::new(task.world, offer), task.seed);
        eligible.push(count);
        truth.push((offer, found));
    }
    let referred = REFERRED.0.min((REFERRED.1 / task.size) as usize).max(1);
    for (offer, found) in truth.iter().step_by(truth.len().div_ceil(referred)) {
        same("plain scan", "the engine", offer, found, &ours::reference(task, people.all(), offer)?)?;
    }
    exactly("ours", &truth, |offer| ours::best(task, index, offer))?;
    let few = &truth[..AT_LEAST.min(truth.len())];
    exactly("ours, with all reasons", few, |offer| ours::top(task, index, offer))?;
    eligible.sort_unstable();
    let at = |percent: usize| eligible[(eligible.len() * percent / 100).min(eligible.len() - 1)];
    println!("eligible a post: median {}, a tenth has at most {}, a tenth at least {}", at(50), at(10), at(90));
    println!("the engine without an index, for {referred} posts: equal to the plain scan");
    Ok(truth)
}

/// Compares an engine with the truth for every post.
pub fn exactly(
    name: &str,
    truth: &[(&Offer, Vec<Found>)],
    best: impl FnMut(&Offer) -> Result<Vec<Found>, Failure>,
) -> Result<(), Failure> {
    compared(name, truth, Duration::MAX, best)
}

/// Compares an engine with the truth for every post, or for as many as the time allows.
pub fn exactly_for(
    name: &str,
    truth: &[(&Offer, Vec<Found>)],
    best: impl FnMut(&Offer) -> Result<Vec<Found>, Failure>,
) -> Result<(), Failure> {
    compared(name, truth, AT_MOST, best)
}

fn compared(
    name: &str,
    truth: &[(&Offer, Vec<Found>)],
    at_most: Duration,
    mut best: impl FnMut(&Offer) -> Result<Vec<Found>, Failure>,
) -> Result<(), Failure> {
    let (begun, mut done) = (Instant::now(), 0);
    for (offer, expected) in truth {
        same(name, "the plain scan", offer, &best(offer)?, expected)?;
        done += 1;
        if done >= AT_LEAST && begun.elapsed() > at_most {
            break;
        }
    }
    println!("{name}, for {done} posts: the same best 50 with the same fits as the plain scan");
    Ok(())
}

fn same(one: &str, other: &str, offer: &Offer, found: &[Found], expected: &[Found]) -> Result<(), Failure> {
    if found == expected {
        return Ok(());
    }
    let first = found.iter().zip(expected).position(|(a, b)| a != b).unwrap_or(found.len().min(expected.len()));
    println!(
        "{one} and {other} differ from place {first} on: {:?} against {:?}",
        found.get(first),
        expected.get(first)
    );
    println!("the post: {offer:?}");
    Err("engines disagree".into())
}

/// Measures how many of the true best the approximate query finds.
pub fn recall(
    truth: &Truth<'_>,
    mut best: impl FnMut(&Offer) -> Result<Vec<Found>, Failure>,
) -> Result<String, Failure> {
    let (mut found, mut whole, mut worst) = (0, 0, 100);
    for (offer, expected) in truth.iter().filter(|(_, expected)| !expected.is_empty()) {
        let got = best(offer)?;
        let kept = expected.iter().filter(|one| got.contains(one)).count();
        found += kept;
        whole += expected.len();
        worst = worst.min(kept * 100 / expected.len());
    }
    let mean = if whole == 0 { 100.0 } else { found as f64 * 100.0 / whole as f64 };
    Ok(format!(" (finds {mean:.1} % of the true best, {worst} % at worst)"))
}
