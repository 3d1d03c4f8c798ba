//! Skills: how well the person answers the skills that the post asks for.
//!
//! Each asked skill is answered by the one skill of the person that serves best: how close it is in the taxonomy, times how
//! much of the level it reaches. Answers are not added up: five neighbouring skills do not make the one that is missing. A level
//! above the one asked counts no more, for the work does not need it.

use domain::fit::{FactDetail, Millionths};
use domain::skill::{Need, SkillLevel, TaxonomyRelation};

use super::{DESIRED_SHARE, Part, REQUIRED_SHARE, Reading, mean};
use crate::model::{PersonSkill, SkillNeed};
use crate::pair::Pair;

pub(super) fn read(pair: Pair<'_>) -> Reading {
    let parts = pair.post.skills.iter().map(|need| part(pair, need)).collect();
    Reading::of(parts, Millionths::ONE)
}

/// What a relation is worth. A kind of the thing asked is nearly the thing; knowing the field says less than knowing the case;
/// a neighbour shortens the learning by a third or a half, no more.
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

/// What a level is worth by the steps that are missing to the one asked: one step is made up for on the spot with help, three
/// are a beginner before an expert's work.
pub(crate) const fn reach(have: SkillLevel, want: SkillLevel) -> Millionths {
    Millionths::saturating(match want.rank().saturating_sub(have.rank()) {
        0 => 1_000_000,
        1 => 700_000,
        2 => 400_000,
        _ => 200_000,
    })
}

/// The signal's value, without its facts.
pub(super) fn value(pair: Pair<'_>) -> Millionths {
    let worth = |need| answer(pair, need).map_or(Millionths::ZERO, |(value, _)| value);
    mean(pair.post.skills.iter().map(|need| (share(need), worth(need))), Millionths::ONE)
}

/// The skill that serves a need best, and what it is worth to it.
fn answer(pair: Pair<'_>, need: &SkillNeed) -> Option<(Millionths, (TaxonomyRelation, PersonSkill))> {
    let grade = |relation, skill: PersonSkill| closeness(relation).times(reach(skill.level, need.level));
    pair.best_skill(need, grade).map(|(relation, skill)| (grade(relation, skill), (relation, skill)))
}

const fn share(need: &SkillNeed) -> u32 {
    match need.need {
        Need::Required => REQUIRED_SHARE,
        Need::Desired => DESIRED_SHARE,
    }
}

fn part(pair: Pair<'_>, need: &SkillNeed) -> Part {
    let best = answer(pair, need);
    let value = best.map_or(Millionths::ZERO, |(value, _)| value);
    let detail = FactDetail::Skill {
        asked: pair.taxonomy.key(need.concept).clone(),
        need: need.need,
        want: need.level,
        nearest: best.map(|(_, found)| pair.shown(found)),
    };
    Part::new(share(need), value, detail)
}
