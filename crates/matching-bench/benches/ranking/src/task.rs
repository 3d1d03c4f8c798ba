//! What is asked of every engine: one population, the posts, and the changes of some people.

use std::collections::BTreeMap;

use crate::SEED;
use crate::draw::Draw;
use crate::people::{Profile, Shape, changed, profile};
use crate::posts::{Offer, offer};
use crate::scan::Scan;
use crate::tables::Tables;
use crate::world::World;

/// Posts asked for, half of either kind.
const POSTS: usize = 260;

/// People changed, each by itself; a tenth of a small population.
const CHANGES: usize = 2_000;

pub struct Task<'a> {
    pub world: &'a World,
    pub shape: Shape,
    pub size: u32,
    /// Published with every ranking of the run.
    pub seed: u64,
    pub offers: &'a [Offer],
}

/// Before people who are all alike, only posts that these may take are asked for: any other is answered by nobody.
pub fn offers(world: &World, shape: Shape) -> Vec<Offer> {
    let one = |alike: &Scan, offer: &Offer| alike.best(&Tables::new(world, offer), SEED).1 > 0;
    let alike = (shape == Shape::Tied).then(|| Scan::build((0..CHANGES as u32).map(|at| profile(world, shape, at))));
    let suits = |offer: &Offer| alike.as_ref().is_none_or(|alike| one(alike, offer));
    (0..).map(|number| offer(world, number)).filter(suits).take(POSTS).collect()
}

/// The population, as drawn or as changed.
pub struct People<'a> {
    pub task: &'a Task<'a>,
    pub changes: BTreeMap<u32, Profile>,
}

impl People<'_> {
    pub fn all(&self) -> impl Iterator<Item = Profile> {
        let draw = |number| profile(self.task.world, self.task.shape, number);
        (0..self.task.size).map(move |number| self.changes.get(&number).cloned().unwrap_or_else(|| draw(number)))
    }

    pub fn change(&mut self) {
        let mut draw = Draw::of(SEED, 1);
        while self.changes.len() < CHANGES.min(self.task.size as usize / 10) {
            let number = draw.below(self.task.size);
            self.changes.insert(number, changed(profile(self.task.world, self.task.shape, number)));
        }
    }
}
