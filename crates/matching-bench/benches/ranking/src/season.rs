//! Ranks all pairs of a season: the best people for each of thousands of placements, on [`THREADS`] threads.

use std::sync::atomic::{AtomicUsize, Ordering};

use matching::index::Index;

use crate::measure::once;
use crate::people::{Shape, profile};
use crate::posts::offer;
use crate::task::Task;
use crate::world::World;
use crate::{Failure, SEED, ours};

/// The number of threads for which the target is stated.
const THREADS: usize = 2;

/// How many placements, spread over the season, are compared with the engine's own ranking.
const CHECKED: usize = 5;

pub fn run(world: &World, placements: u32, people: u32) -> Result<(), Failure> {
    let offers: Vec<_> = (0..placements).map(|number| offer(world, number)).collect();
    let task = Task { world, shape: Shape::Skewed, size: people, seed: SEED, offers: &offers };
    let (index, built) = once(|| ours::build(world, task.shape, people));
    for offer in offers.iter().step_by(offers.len().div_ceil(CHECKED)) {
        let everyone = (0..people).map(|number| profile(world, task.shape, number));
        if ours::best(&task, &index, offer)? != ours::reference(&task, everyone, offer)? {
            return Err(format!("placement {}: the index and the engine disagree", offer.number).into());
        }
    }
    let (ranked, seconds) = once(|| all(&task, &index));
    let (pairs, ranked) = (f64::from(placements) * f64::from(people), ranked?);
    println!(
        "season: {placements} placements × {people} people, the best 50 of each on {THREADS} threads: {seconds:.2} s, \
         {:.0} million pairs a second; {ranked} places in rankings filled; index built in {built:.1} s, drawing included; {CHECKED} placements \
         compared with the engine's own ranking: equal",
        pairs / seconds / 1e6
    );
    Ok(())
}

/// Ranks all placements and returns the total number of entries.
fn all(task: &Task<'_>, index: &Index) -> Result<usize, Failure> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut entries = 0;
        while let Some(offer) = task.offers.get(next.fetch_add(1, Ordering::Relaxed)) {
            entries += ours::best(task, index, offer)?.len();
        }
        Ok::<_, Failure>(entries)
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(work)).collect();
        threads.into_iter().map(|thread| thread.join().map_err(|_| "a thread died")?).sum()
    })
}
