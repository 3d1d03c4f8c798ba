//! Our engines: `matching::index::Index`, and the engine without an index as the reference for all.

use domain::ids::ParticipantId;
use matching::Seed;
use matching::index::Index;
use matching::model::Person;

use crate::Failure;
use crate::best::{Best, Found, LIMIT};
use crate::people::{Profile, Shape, number_of, profile};
use crate::posts::Offer;
use crate::task::Task;
use crate::world::World;

pub fn build(world: &World, shape: Shape, size: u32) -> Index {
    Index::build(world.engine.clone(), (0..size).map(|number| profile(world, shape, number).person(world)))
}

pub fn best(task: &Task<'_>, index: &Index, offer: &Offer) -> Result<Vec<Found>, Failure> {
    let post = offer.post(task.world).ok_or("a post without dates")?;
    let found = index.best(&post, LIMIT, Seed(task.seed));
    Ok(found.into_iter().map(|scored| (number(scored.id), scored.fit.get())).collect())
}

/// The best with all reasons. Only numbers and fits are compared.
pub fn top(task: &Task<'_>, index: &Index, offer: &Offer) -> Result<Vec<Found>, Failure> {
    let post = offer.post(task.world).ok_or("a post without dates")?;
    let found = std::hint::black_box(index.top(&post, LIMIT, Seed(task.seed)));
    Ok(found.into_iter().map(|ranked| (number(ranked.id), ranked.explanation.fit.get())).collect())
}

/// The engine's ranking of all people, one by one, without an index.
pub fn reference(task: &Task<'_>, people: impl Iterator<Item = Profile>, offer: &Offer) -> Result<Vec<Found>, Failure> {
    let post = offer.post(task.world).ok_or("a post without dates")?;
    let mut best = Best::new(task.seed);
    for profile in people {
        let person: Person = profile.person(task.world);
        let explanation = task.world.engine.explain(&person, &post);
        if explanation.is_eligible() {
            best.offer(profile.number, explanation.fit.get());
        }
    }
    Ok(best.into_sorted())
}

fn number(id: ParticipantId) -> u32 {
    number_of(id.as_uuid().as_u128())
}
