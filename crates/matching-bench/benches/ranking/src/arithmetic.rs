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
pub const fn language_value(have: u64, floor: u64) -> u64 {
    const AT_FLOOR: u64 = 750_000;
    if have < floor {
        return times(AT_FLOOR, ratio(have, floor));
    }
    let margin = if 6 - floor < 2 { 6 - floor } else { 2 };
    AT_FLOOR + times(ONE - AT_FLOOR, ratio(have - floor, margin))
}

/// The value of a level by the number of levels missing.
pub const fn reach(missing: u8) -> u64 {
    match missing {
        0 => ONE,
        1 => 700_000,
        2 => 400_000,
        _ => 200_000,
    }
}

/// The weighted mean of how far each priority asked for is met; `otherwise` if none is asked for.
pub fn priorities(asked: [u8; 3], given: [u8; 3], otherwise: u64) -> u32 {
    let whole: u64 = asked.iter().map(|level| u64::from(*level)).sum();
    let part = |(asked, given): (u8, u8)| u64::from(asked) * ratio(u64::from(given), u64::from(asked));
    let sum: u64 = asked.into_iter().zip(given).map(part).sum();
    sum.checked_div(whole).unwrap_or(otherwise) as u32
}

/// The levels of the three priorities in six bits.
pub fn pack_priorities(levels: [u8; 3]) -> u8 {
    levels[0] | levels[1] << 2 | levels[2] << 4
}

/// The levels of the three priorities, from six bits.
pub const fn unpack_priorities(levels: u8) -> [u8; 3] {
    [levels & 3, levels >> 2 & 3, levels >> 4 & 3]
}
