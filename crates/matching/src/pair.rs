//! A person and a post before one taxonomy: what every gate and signal reads.

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
    /// The person's level in a language; the best, should it stand twice.
    pub fn level_in(&self, language: Language) -> Option<Cefr> {
        self.person.languages.iter().filter(|said| said.language == language).map(|said| said.level).max()
    }

    /// Of several languages, the one in which the person is best by the measure given, where they speak any.
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

    /// The person's skill that answers a need best by the measure given, where any stands in a relation to it.
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

    /// The same as shown to people.
    pub fn shown(&self, (relation, skill): (TaxonomyRelation, PersonSkill)) -> SkillMatch {
        SkillMatch { skill: self.taxonomy.key(skill.concept).clone(), relation, have: skill.level }
    }
}
