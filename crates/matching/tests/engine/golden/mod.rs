//! Golden rankings, reviewed by a person: thirteen people (`cast`) ranked for five posts (`posts`), and the five posts ranked
//! for one of them. The file of a post gives the reasons for its order person by person, for young people, organisations and
//! the ministry, and then the whole ranking (`sheet` explains how to read a line).
//!
//! These rankings count both sides, as for a person's own list and for whom to invite. An organisation orders its applicants by
//! the first of the two figures alone: who applied has said what they want. `senegal` shows the difference.
//!
//! A change of the engine that moves a line is not a fault in itself. Its author gives the reason for the new line here, or
//! reverts the change if there is none.
//!
//! Nobody is rejected automatically (law 25): people with a closed gate are ranked below the eligible, with the gate named, and
//! a person decides. In production an organisation sees only its applicants; here everybody is ranked for every post, on
//! purpose.

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

/// The seed of these rankings, published with them.
const SEED: Seed = Seed(2027);

fn ranked(post: &Post, seed: Seed) -> Ranking<ParticipantId> {
    ENGINE.rank_people(post, &cast::everyone(), seed)
}

/// Compares the whole ranking of a post line by line: the eligible, then the people with a closed gate.
fn assert_order(post: &Post, eligible: &[&str], not_eligible: &[&str]) {
    let [first, then] = sheet::sheet(&ranked(post, SEED), cast::name);
    assert_eq!(first, eligible);
    assert_eq!(then, not_eligible);
}
