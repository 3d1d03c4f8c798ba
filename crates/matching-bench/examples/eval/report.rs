//! The figures of a method and their intervals.

use std::fmt;

use crate::methods::Method;
use crate::ours::Question;

/// Bootstrap samples per interval.
const BOOTSTRAPS: usize = 1000;

/// Threads that query in parallel, for a machine with two cores.
const THREADS: usize = 2;

/// The rank of the right concept for each question, from 1; 0 if it is not among the first ten.
pub fn ranks(method: &dyn Method, questions: &[Question]) -> Vec<usize> {
    let rank = |question: &Question| {
        let found = method.find(question.language, &question.phrase);
        found.iter().position(|key| *key == question.key).map_or(0, |at| at + 1)
    };
    std::thread::scope(|scope| {
        let parts = questions.chunks(questions.len().div_ceil(THREADS).max(1));
        let asked: Vec<_> = parts.map(|part| scope.spawn(move || part.iter().map(rank).collect::<Vec<_>>())).collect();
        asked.into_iter().flat_map(|part| part.join().unwrap_or_default()).collect()
    })
}

/// A mean with its 95 % interval.
pub struct Figure {
    pub mean: f64,
    low: f64,
    high: f64,
}

impl fmt::Display for Figure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let short = |figure: f64| format!("{figure:.3}").trim_start_matches('0').to_owned();
        write!(out, "{} [{}, {}]", short(self.mean), short(self.low), short(self.high))
    }
}

/// hit@1, hit@5 and the mean reciprocal rank.
pub fn figures(ranks: &[usize]) -> [Figure; 3] {
    [
        figure(ranks, |rank| f64::from(u8::from(rank == 1))),
        figure(ranks, |rank| f64::from(u8::from((1..=5).contains(&rank)))),
        figure(ranks, |rank| if rank == 0 { 0.0 } else { 1.0 / rank as f64 }),
    ]
}

fn figure(ranks: &[usize], worth: fn(usize) -> f64) -> Figure {
    let mut random = Random(BOOTSTRAPS as u64);
    let mean = |sum: f64| sum / ranks.len().max(1) as f64;
    let drawn = |random: &mut Random| mean((0..ranks.len()).map(|_| worth(ranks[random.below(ranks.len())])).sum());
    let mut means: Vec<f64> = (0..BOOTSTRAPS).map(|_| drawn(&mut random)).collect();
    means.sort_by(f64::total_cmp);
    let (low, high) = (means[BOOTSTRAPS / 40], means[BOOTSTRAPS - 1 - BOOTSTRAPS / 40]);
    Figure { mean: mean(ranks.iter().map(|rank| worth(*rank)).sum()), low, high }
}

/// SplitMix64 (Steele, Lea and Flood, 2014) with a fixed seed: the intervals are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % bound as u64) as usize
    }
}
