//! The skills signal: how well the person's skills match those that the post asks for.
//!
//! For each requested skill the person's best-matching skill counts. Its value is its closeness in the taxonomy times the share
//! of the level that it reaches. Values are not added: several related skills do not replace the missing one. A level above the
//! requested one adds nothing, because the work does not need it.

use domain::fit::{FactDetail, Millionths};
use domain::skill::{Need, SkillLevel, TaxonomyRelation};

use super::{DESIRED_SHARE, Part, REQUIRED_SHARE, Reading, mean};
use crate::model::{PersonSkill, SkillNeed};
use crate::pair::Pair;

pub(super) fn read(pair: Pair<'_>) -> Reading {
    let parts = pair.post.skills.iter().map(|need| part(pair, need)).collect();
    Reading::of(parts, Millionths::ONE)
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

/// The value of a level, by how many steps it is below the requested one. One step can be learnt during the stay; three steps are
/// a beginner where an expert is needed.
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

/// The person's best skill for a need, and its value.
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
