//! The arithmetic of the signals (`signals/`), written a second time in whole millionths. The plain scan and tantivy use it, so
//! that they share no code with the engine that they are compared with.

use matching::weights::{Selection, Weights};

/// One, in millionths.
pub const ONE: u64 = 1_000_000;

pub const fn ratio(part: u64, whole: u64) -> u64 {
    if part >= whole { ONE } else { part * ONE / whole }
}

pub const fn times(a: u64, b: u64) -> u64 {
    a * b / ONE
}

/// The published weights: skills, languages, priorities, availability; destination, priorities, learning, duration.
pub fn weights(individual: bool) -> ([u64; 4], [u64; 4]) {
    let selection = if individual { Selection::IndividualMandate } else { Selection::GroupStage };
    let weights = Weights::published(selection);
    [weights.placement(), weights.person()].map(|side| side.map(|(_, weight)| u64::from(weight.get()))).into()
}

/// The value of `have` steps for a minimum of `floor` steps.
pub const fn language_value(required: bool, have: u64, floor: u64) -> u64 {
    let at_floor = if required { 0 } else { 750_000 };
    if have < floor {
        return times(at_floor, ratio(have, floor));
    }
    let margin = if 6 - floor < 2 { 6 - floor } else { 2 };
    at_floor + times(ONE - at_floor, ratio(have - floor, margin))
}

/// The value of a skill of rank `have` for one asked for at rank `want`. `worth` is the value of their relation, and `is_kind`
/// whether the skill is the same or a narrower one. Another skill never reaches the value of the rank that a required one asks
/// for.
pub const fn skill_value(required: bool, is_kind: bool, worth: u64, have: u8, want: u8) -> u64 {
    const REQUIRED: u64 = 350_000;
    const DESIRED: u64 = 700_000;
    match (required, is_kind) {
        (true, true) => times(worth, reach(REQUIRED, have, want)),
        (true, false) => times(times(REQUIRED, worth), reach(DESIRED, have, want)),
        (false, _) => times(worth, reach(DESIRED, have, want)),
    }
}

/// The value of a rank, from the value of the rank asked for.
const fn reach(at_level: u64, have: u8, want: u8) -> u64 {
    match want.saturating_sub(have) {
        0 => {
            let margin = if 3 - want < 2 { 3 - want } else { 2 };
            at_level + times(ONE - at_level, ratio((have - want) as u64, margin as u64))
        }
        1 => times(at_level, 650_000),
        2 => times(at_level, 350_000),
        _ => times(at_level, 150_000),
    }
}

/// The share in the skills signal of the best-met need, for each share of one that the mean of all needs has.
pub const fn best_need_share(individual: bool) -> u64 {
    if individual { 0 } else { 9 }
}

/// The weighted mean of how far each priority asked for is met; `None` if none is asked for.
pub fn priorities(asked: [u8; 3], given: [u8; 3]) -> Option<u64> {
    let whole: u64 = asked.iter().map(|level| u64::from(*level)).sum();
    let part = |(asked, given): (u8, u8)| u64::from(asked) * ratio(u64::from(given), u64::from(asked));
    let sum: u64 = asked.into_iter().zip(given).map(part).sum();
    sum.checked_div(whole)
}

/// The levels of the three priorities in six bits.
pub fn pack_priorities(levels: [u8; 3]) -> u8 {
    levels[0] | levels[1] << 2 | levels[2] << 4
}

/// A person's three answers in six bits. Unanswered becomes 0, because both have the same effect on a fit.
pub fn pack_answers(answers: [Option<u8>; 3]) -> u8 {
    pack_priorities(answers.map(|level| level.unwrap_or(0)))
}

/// The levels of the three priorities, from six bits.
pub const fn unpack_priorities(levels: u8) -> [u8; 3] {
    [levels & 3, levels >> 2 & 3, levels >> 4 & 3]
}
