//! Measures repetitions, percentiles and memory.

use std::time::{Duration, Instant};

use crate::Failure;

/// Queries before the timed ones.
pub const WARM_UP: usize = 50;

/// The summary of a series of timings.
#[derive(Clone, Copy, Debug, Default)]
pub struct Timing {
    pub count: usize,
    pub mean: Duration,
    pub p50: Duration,
    pub p99: Duration,
    pub max: Duration,
}

impl Timing {
    pub fn of(mut took: Vec<Duration>) -> Self {
        took.sort_unstable();
        let at = |percent: usize| took.get(took.len() * percent / 100).copied().unwrap_or_default();
        let mean = took.iter().sum::<Duration>() / u32::try_from(took.len().max(1)).unwrap_or(u32::MAX);
        Self { count: took.len(), mean, p50: at(50), p99: at(99), max: took.last().copied().unwrap_or_default() }
    }
}

/// How long to measure: `rounds` over all the work, but it stops once `at_least` pieces and the time `at_most` are reached.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    pub rounds: usize,
    pub at_least: usize,
    pub at_most: Duration,
}

/// Times each piece of work separately, after up to [`WARM_UP`] untimed ones that take at most a tenth of the allowed time.
pub fn timed<T, R>(
    effort: Effort,
    pieces: &[T],
    mut work: impl FnMut(&T) -> Result<R, Failure>,
) -> Result<Timing, Failure> {
    let begun = Instant::now();
    for piece in pieces.iter().cycle().take(WARM_UP.min(pieces.len() * effort.rounds)) {
        std::hint::black_box(work(piece)?);
        if begun.elapsed() > effort.at_most / 10 {
            break;
        }
    }
    let (begun, mut took) = (Instant::now(), Vec::new());
    for piece in pieces.iter().cycle().take(pieces.len() * effort.rounds) {
        let start = Instant::now();
        std::hint::black_box(work(piece)?);
        took.push(start.elapsed());
        if took.len() >= effort.at_least && begun.elapsed() > effort.at_most {
            break;
        }
    }
    Ok(Timing::of(took))
}

/// Runs the work and returns its result and the seconds it took.
pub fn once<R>(work: impl FnOnce() -> R) -> (R, f64) {
    let start = Instant::now();
    let result = work();
    (result, start.elapsed().as_secs_f64())
}

/// Resident memory of this process in bytes.
pub fn resident() -> Result<usize, Failure> {
    /// The page size of the machines that Passerelle is built for.
    const PAGE: usize = 4096;
    let text = std::fs::read_to_string("/proc/self/statm")?;
    let pages: usize = text.split(' ').nth(1).ok_or("no resident pages")?.parse()?;
    Ok(pages * PAGE)
}

/// The size in bytes of all files of a folder and its subfolders.
pub fn size_of_folder(folder: &std::path::Path) -> Result<u64, Failure> {
    let mut bytes = 0;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        bytes += if entry.file_type()?.is_dir() { size_of_folder(&entry.path())? } else { entry.metadata()?.len() };
    }
    Ok(bytes)
}

/// A temporary folder, removed at the end.
pub struct Folder(pub std::path::PathBuf);

impl Folder {
    pub fn new() -> Result<Self, Failure> {
        let path = std::env::temp_dir().join(format!("passerelle-ranking-{}", std::process::id()));
        std::fs::create_dir(&path)?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.0) {
            println!("{} is still there: {error}", self.0.display());
        }
    }
}
