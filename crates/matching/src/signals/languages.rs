//! The languages signal: how well the person speaks the languages that the post asks for.
//!
//! Any one of its languages meets a requirement. Everybody who passes the gate has the floor of a required language, so the floor
//! is its zero; two levels above it are its whole value: life with a host family is easier if one does not search for words. A
//! desired language is no gate: its floor gives three quarters, and below it each level counts.

use domain::fit::{FactDetail, Millionths};
use domain::language::{Cefr, LanguageSkill};
use domain::skill::Need;

use super::{DESIRED_SHARE, Part, REQUIRED_SHARE, Reading, mean};
use crate::model::LanguageNeed;
use crate::pair::Pair;

/// The value at the floor of a desired language, if a higher level exists.
const AT_FLOOR: Millionths = Millionths::saturating(750_000);

/// Levels above the floor beyond which a higher one adds no value.
const FULL_MARGIN: u8 = 2;

pub(super) fn read(pair: Pair<'_>) -> Reading {
    if pair.person.languages.is_empty() && asked(pair).next().is_some() {
        return Reading::unanswered();
    }
    Reading::of(asked(pair).map(|need| part(pair, need)).collect())
}

/// The signal's value, without its facts.
pub(super) fn value(pair: Pair<'_>) -> Millionths {
    mean(asked(pair).map(|need| (share(need), worth(pair, need)))).unwrap_or(Millionths::ONE)
}

fn asked(pair: Pair<'_>) -> impl Iterator<Item = &LanguageNeed> {
    pair.post.languages.iter().filter(|need| !need.any_of.is_empty())
}

/// The value for a requirement of the person's best language.
fn worth(pair: Pair<'_>, need: &LanguageNeed) -> Millionths {
    let graded =
        |floor: &LanguageSkill| pair.level_in(floor.language).map(|level| grade(need.need, level, floor.level));
    need.any_of.iter().filter_map(graded).max().unwrap_or_default()
}

/// The share of a requirement in the signal.
pub(crate) const fn share(need: &LanguageNeed) -> u32 {
    match need.need {
        Need::Required => REQUIRED_SHARE,
        Need::Desired => DESIRED_SHARE,
    }
}

/// The value of a level relative to a floor. A floor of C2 leaves no margin, so reaching it gives the full value.
pub(crate) fn grade(need: Need, have: Cefr, floor: Cefr) -> Millionths {
    let margin = FULL_MARGIN.min(Cefr::C2.steps() - floor.steps());
    let above = have.steps().saturating_sub(floor.steps());
    let at_floor = match need {
        Need::Required => Millionths::ZERO,
        Need::Desired => AT_FLOOR,
    };
    if have < floor {
        at_floor.times(Millionths::ratio(u64::from(have.steps()), u64::from(floor.steps())))
    } else {
        at_floor.plus(at_floor.complement().times(Millionths::ratio(u64::from(above), u64::from(margin))))
    }
}

fn part(pair: Pair<'_>, need: &LanguageNeed) -> Part {
    let best = pair.best_language(&need.any_of, |have, floor| (grade(need.need, have, floor), have));
    Part::new(
        share(need),
        worth(pair, need),
        FactDetail::Language { any_of: need.any_of.clone(), need: need.need, best },
    )
}
