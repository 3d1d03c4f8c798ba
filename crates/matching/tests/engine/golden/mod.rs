//! Golden rankings, reviewed by a person: thirteen people (`cast`) before five posts (`posts`), and the five posts before one of
//! them. A file a post argues its order person by person, for the young person, for the organisation and for the ministry, and
//! then holds the whole of it (`sheet` says how a line is read).
//!
//! A change of the engine that moves a line is no fault by itself: whoever makes it argues the new line here, or finds that they
//! cannot and changes the engine back.
//!
//! Nobody is rejected anywhere (law 25): who stands before a closed gate is ranked below, with the gate named, and a person
//! decides. In use an organisation sees only those who applied; here everybody stands before every post, on purpose.

mod cast;
mod exchange;
mod leader;
mod maika;
mod mandate;
mod peru;
mod posts;
mod senegal;
mod sheet;

use domain::ids::ParticipantId;
use matching::model::Post;
use matching::{Ranking, Seed};

use crate::cast::ENGINE;

/// The seed of these rankings; published with them.
const SEED: Seed = Seed(2027);

fn ranked(post: &Post, seed: Seed) -> Ranking<ParticipantId> {
    ENGINE.rank_people(post, &cast::everyone(), seed)
}

/// The whole order before a post, line by line: the eligible, then those before a closed gate.
fn assert_order(post: &Post, eligible: &[&str], not_eligible: &[&str]) {
    let [first, then] = sheet::sheet(&ranked(post, SEED), cast::name);
    assert_eq!(first, eligible);
    assert_eq!(then, not_eligible);
}
