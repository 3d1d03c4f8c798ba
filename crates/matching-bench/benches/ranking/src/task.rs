//! The task of every engine: one population, the posts, and the changes of some people.

use std::collections::BTreeMap;

use crate::SEED;
use crate::draw::Draw;
use crate::people::{Profile, Shape, changed, profile};
use crate::posts::{Offer, offer};
use crate::scan::Scan;
use crate::tables::Tables;
use crate::world::World;

/// The number of posts, half of either kind.
const POSTS: usize = 260;

/// The number of people changed, each separately; at most a tenth of the population.
const CHANGES: usize = 2_000;

pub struct Task<'a> {
    pub world: &'a World,
    pub shape: Shape,
    pub size: u32,
    /// The published seed of every ranking in the run.
    pub seed: u64,
    pub offers: &'a [Offer],
}

/// The posts. If all people are alike, only posts for which some are eligible: nobody would match the others.
pub fn offers(world: &World, shape: Shape) -> Vec<Offer> {
    let one = |alike: &Scan, offer: &Offer| alike.best(&Tables::new(world, offer), SEED).1 > 0;
    let alike = (shape == Shape::Tied).then(|| Scan::build((0..CHANGES as u32).map(|at| profile(world, shape, at))));
    let suits = |offer: &Offer| alike.as_ref().is_none_or(|alike| one(alike, offer));
    (0..).map(|number| offer(world, number)).filter(suits).take(POSTS).collect()
}

/// The population, as generated and with changes.
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
