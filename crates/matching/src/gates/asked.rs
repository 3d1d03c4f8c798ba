//! The gates of required languages and required skills. Desired ones affect only the score.

use domain::fit::{GateDetail, LanguageGap, SkillGap};
use domain::skill::{Need, TaxonomyRelation};

use super::{NOTHING_ASKED, Ruling, verdict};
use crate::model::{LanguageNeed, PersonSkill, SkillNeed};
use crate::pair::Pair;
use crate::weights::Selection;

/// Any one of its languages, at its floor, meets a requirement.
pub(super) fn languages(pair: Pair<'_>) -> Ruling {
    let mut required =
        pair.post.languages.iter().filter(|need| need.need == Need::Required && !need.any_of.is_empty()).peekable();
    if required.peek().is_none() {
        return NOTHING_ASKED;
    }
    let missing: Vec<_> = required.filter_map(|need| language_gap(pair, need)).collect();
    (verdict(missing.is_empty()), GateDetail::Languages { missing })
}

/// Passes for a group stage, which does not choose people for skills: a person without any has a fair chance.
pub(super) fn skills(pair: Pair<'_>) -> Ruling {
    let mut required = pair.post.skills.iter().filter(|need| need.need == Need::Required).peekable();
    if pair.post.selection == Selection::GroupStage || required.peek().is_none() {
        return NOTHING_ASKED;
    }
    let missing: Vec<_> = required.filter_map(|need| skill_gap(pair, need)).collect();
    (verdict(missing.is_empty()), GateDetail::Skills { missing })
}

fn language_gap(pair: Pair<'_>, need: &LanguageNeed) -> Option<LanguageGap> {
    let met = need.any_of.iter().any(|floor| pair.level_in(floor.language).is_some_and(|level| level >= floor.level));
    let gap = || LanguageGap {
        any_of: need.any_of.clone(),
        nearest: pair.best_language(&need.any_of, |have, floor| i16::from(have.steps()) - i16::from(floor.steps())),
    };
    (!met).then(gap)
}

/// `None` if the person has the requested skill or a narrower one, at the requested level.
fn skill_gap(pair: Pair<'_>, need: &SkillNeed) -> Option<SkillGap> {
    let meets = |relation, skill: PersonSkill| {
        matches!(relation, TaxonomyRelation::Same | TaxonomyRelation::Narrower) && skill.level >= need.level
    };
    let best = pair.best_skill(need, meets);
    let met = best.is_some_and(|(relation, skill)| meets(relation, skill));
    let gap = || SkillGap {
        asked: pair.taxonomy.key(need.concept).clone(),
        want: need.level,
        nearest: best.map(|found| pair.shown(found)),
    };
    (!met).then(gap)
}
