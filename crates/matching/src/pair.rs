//! A person, a post and the taxonomy: the input of every gate and signal.

use domain::fit::SkillMatch;
use domain::language::{Cefr, Language, LanguageSkill};
use domain::skill::TaxonomyRelation;

use crate::model::{Person, PersonSkill, Post, SkillNeed};
use crate::taxonomy::Taxonomy;

#[derive(Clone, Copy, Debug)]
pub(crate) struct Pair<'a> {
    pub person: &'a Person,
    pub post: &'a Post,
    pub taxonomy: &'a Taxonomy,
}

impl Pair<'_> {
    /// The person's level in a language; the highest if it is listed twice.
    pub fn level_in(&self, language: Language) -> Option<Cefr> {
        self.person.languages.iter().filter(|said| said.language == language).map(|said| said.level).max()
    }

    /// The person's best of several languages by `measure`; `None` if they speak none of them.
    pub fn best_language<K: Ord>(
        &self,
        any_of: &[LanguageSkill],
        measure: impl Fn(Cefr, Cefr) -> K,
    ) -> Option<LanguageSkill> {
        let said = |floor: &LanguageSkill| {
            let level = self.level_in(floor.language)?;
            Some((measure(level, floor.level), LanguageSkill { language: floor.language, level }))
        };
        any_of.iter().filter_map(said).max_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1))).map(|(_, said)| said)
    }

    /// The person's best skill for a need by `measure`; `None` if none is related to it.
    pub fn best_skill<K: Ord>(
        &self,
        need: &SkillNeed,
        measure: impl Fn(TaxonomyRelation, PersonSkill) -> K,
    ) -> Option<(TaxonomyRelation, PersonSkill)> {
        let related = |skill: &PersonSkill| {
            let relation = self.taxonomy.relation(skill.concept, need.concept);
            (relation != TaxonomyRelation::None).then(|| (measure(relation, *skill), relation, *skill))
        };
        let key = |skill: &PersonSkill| self.taxonomy.key(skill.concept);
        self.person
            .skills
            .iter()
            .filter_map(related)
            .max_by(|a, b| {
                let closer = b.1.cmp(&a.1).then(a.2.level.cmp(&b.2.level));
                a.0.cmp(&b.0).then(closer).then_with(|| key(&b.2).cmp(key(&a.2)))
            })
            .map(|(_, relation, skill)| (relation, skill))
    }

    /// The match in the form that explanations show.
    pub fn shown(&self, (relation, skill): (TaxonomyRelation, PersonSkill)) -> SkillMatch {
        SkillMatch { skill: self.taxonomy.key(skill.concept).clone(), relation, have: skill.level }
    }
}
