//! The skills signal: how well the person's skills match those that the post asks for.
//!
//! For each requested skill the person's best-matching skill counts. Its value is its closeness in the taxonomy times the share
//! of the level that it reaches; two levels above the requested one are its whole value. Values are not added: several related
//! skills do not replace the missing one. Who has entered no skill at all has not answered: it earns nothing, and is not shown as a
//! lack of each skill.
//!
//! One person does the whole work of a mandate: all requested skills count. A group needs different people: what a person does
//! best of what is requested counts most.

use domain::fit::{FactDetail, Millionths};
use domain::skill::{Need, SkillLevel, TaxonomyRelation};

use super::{DESIRED_SHARE, Part, REQUIRED_SHARE, Reading};
use crate::model::{PersonSkill, SkillNeed};
use crate::pair::Pair;
use crate::weights::Selection;

pub(super) fn read(pair: Pair<'_>) -> Reading {
    if pair.person.skills.is_empty() && !pair.post.skills.is_empty() {
        return Reading::unanswered();
    }
    let mut parts: Vec<Part> = pair.post.skills.iter().map(|need| part(pair, need)).collect();
    Split::of(pair.post.selection).share_out(&mut parts);
    Reading::of(parts)
}

/// The value of a relation. A narrower skill is almost the requested one; a broader one proves less; a related or sibling skill
/// shortens learning by a half or a third.
pub(crate) const fn closeness(relation: TaxonomyRelation) -> Millionths {
    Millionths::saturating(match relation {
        TaxonomyRelation::Same => 1_000_000,
        TaxonomyRelation::Narrower => 900_000,
        TaxonomyRelation::Broader => 600_000,
        TaxonomyRelation::Related => 500_000,
        TaxonomyRelation::Sibling => 350_000,
        TaxonomyRelation::None => 0,
    })
}

/// The value of the requested level, if a higher one exists. Everybody who passes the gate has it of a required skill, so it gives
/// half of what it gives of a desired one.
const AT_LEVEL_REQUIRED: Millionths = Millionths::saturating(350_000);
const AT_LEVEL_DESIRED: Millionths = Millionths::saturating(700_000);

/// Levels above the requested one beyond which a higher one adds no value: mastery beyond the need makes the work easier.
const FULL_MARGIN: u8 = 2;

/// The value of a level relative to the requested one. A request for an expert leaves no margin, so reaching it gives the full value.
/// One step below can be learnt during the stay; three steps are a beginner where an expert is needed.
const fn reach(need: Need, have: SkillLevel, want: SkillLevel) -> Millionths {
    let at_level = match need {
        Need::Required => AT_LEVEL_REQUIRED,
        Need::Desired => AT_LEVEL_DESIRED,
    };
    let above = have.rank().saturating_sub(want.rank()) as u64;
    match want.rank().saturating_sub(have.rank()) {
        0 => {
            let room = SkillLevel::Expert.rank() - want.rank();
            let margin = if room < FULL_MARGIN { room } else { FULL_MARGIN } as u64;
            at_level.plus(at_level.complement().times(Millionths::ratio(above, margin)))
        }
        1 => at_level.times(Millionths::saturating(650_000)),
        2 => at_level.times(Millionths::saturating(350_000)),
        _ => at_level.times(Millionths::saturating(150_000)),
    }
}

/// The value of a skill for a need. A skill of another kind does not meet a required one, at any level: its value stays below that of
/// the requested level.
pub(crate) const fn worth(need: Need, relation: TaxonomyRelation, have: SkillLevel, want: SkillLevel) -> Millionths {
    match (need, relation) {
        (Need::Desired, _) | (_, TaxonomyRelation::Same | TaxonomyRelation::Narrower) => {
            closeness(relation).times(reach(need, have, want))
        }
        (Need::Required, _) => AT_LEVEL_REQUIRED.times(closeness(relation)).times(reach(Need::Desired, have, want)),
    }
}

/// The signal's value from the share and value of each need; the full value if nothing is asked. It is the weighted mean of the
/// parts that [`Split::share_out`] makes, rounded down once.
pub(crate) fn total(selection: Selection, needs: impl Iterator<Item = (u32, Millionths)>) -> Millionths {
    let (mut shares, mut sum, mut best) = (0_u64, 0_u64, 0_u64);
    for (share, value) in needs {
        let (share, value) = (u64::from(share), u64::from(value.get()));
        (shares, sum, best) = (shares + share, sum + share * value, best.max(value));
    }
    let Split { of_all, of_best } = Split::of(selection);
    let (of_all, of_best) = (u64::from(of_all), u64::from(of_best));
    let mean = (of_all * sum + of_best * shares * best).checked_div((of_all + of_best) * shares);
    mean.map_or(Millionths::ONE, Millionths::saturating)
}

/// The signal's value, without its facts.
pub(super) fn value(pair: Pair<'_>) -> Millionths {
    let worth = |need| best_answer(pair, need).map_or(Millionths::ZERO, |(value, _)| value);
    total(pair.post.selection, pair.post.skills.iter().map(|need| (share(need), worth(need))))
}

/// How the signal is split between the mean of all needs and the best-met need.
#[derive(Clone, Copy)]
struct Split {
    of_all: u32,
    of_best: u32,
}

/// Nine tenths for what a person does best: others of the group do the rest. One tenth tells who can do more than one thing.
const GROUP_SPLIT: Split = Split { of_all: 1, of_best: 9 };

/// One person does it all, so every need counts by its share.
const MANDATE_SPLIT: Split = Split { of_all: 1, of_best: 0 };

impl Split {
    const fn of(selection: Selection) -> Self {
        match selection {
            Selection::GroupStage => GROUP_SPLIT,
            Selection::IndividualMandate => MANDATE_SPLIT,
        }
    }

    /// Changes the shares of needs so that their weighted mean is [`total`]. Each share is multiplied by `of_all`; the best-met need,
    /// the first of equals, has `of_best` times the sum of all shares more. So all shares are whole numbers.
    fn share_out(self, parts: &mut [Part]) {
        let sum: u32 = parts.iter().map(|part| part.share).sum();
        for part in &mut *parts {
            part.share = part.share.saturating_mul(self.of_all);
        }
        // `rev`: of equal parts, `max_by_key` returns the last.
        if let Some(best) = parts.iter_mut().rev().max_by_key(|part| part.fact.value) {
            best.share = best.share.saturating_add(sum.saturating_mul(self.of_best));
        }
    }
}

/// The person's best skill for a need, and its value.
fn best_answer(pair: Pair<'_>, need: &SkillNeed) -> Option<(Millionths, (TaxonomyRelation, PersonSkill))> {
    let grade = |relation, skill: PersonSkill| worth(need.need, relation, skill.level, need.level);
    pair.best_skill(need, grade).map(|(relation, skill)| (grade(relation, skill), (relation, skill)))
}

const fn share(need: &SkillNeed) -> u32 {
    match need.need {
        Need::Required => REQUIRED_SHARE,
        Need::Desired => DESIRED_SHARE,
    }
}

fn part(pair: Pair<'_>, need: &SkillNeed) -> Part {
    let best = best_answer(pair, need);
    let value = best.map_or(Millionths::ZERO, |(value, _)| value);
    let detail = FactDetail::Skill {
        asked: pair.taxonomy.key(need.concept).clone(),
        need: need.need,
        want: need.level,
        nearest: best.map(|(_, found)| pair.shown(found)),
    };
    Part::new(share(need), value, detail)
}
