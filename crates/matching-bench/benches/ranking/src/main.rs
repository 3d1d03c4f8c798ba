//! Ranks the best people of one population for many posts with every engine: checks that they agree, then times them.
//!
//! `ranking people SIZE SHAPE [SOCKET_FOLDER]` compares the engines, with PostgreSQL if its socket's folder is given.
//! `ranking season PLACEMENTS PEOPLE` ranks all pairs of a season. `run.sh` of this crate runs both at every size.

#![expect(clippy::print_stdout, reason = "the figures are what a benchmark is for")]

mod agree;
mod arithmetic;
mod best;
mod columns;
mod compare;
mod draw;
mod full_text;
mod measure;
mod ours;
mod people;
mod posts;
mod report;
mod scan;
mod season;
mod sql;
mod tables;
mod task;
mod world;

use std::path::Path;

use people::Shape;
use world::World;

pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The published seed of every ranking in this run.
const SEED: u64 = 2027;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let world = World::new()?;
    match arguments[..] {
        ["people", size, shape, ref rest @ ..] => {
            let shape = Shape::ALL.into_iter().find(|one| one.name() == shape).ok_or("no such population")?;
            compare::run(&world, shape, size.parse()?, rest.first().map(Path::new))
        }
        ["season", placements, people] => season::run(&world, placements.parse()?, people.parse()?),
        _ => Err("ranking people SIZE SHAPE [SOCKET_FOLDER] | ranking season PLACEMENTS PEOPLE".into()),
    }
}
