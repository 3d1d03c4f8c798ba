//! Adding a skill to a profile, and taking one off: one skill a form.

use super::{PersonSkill, Practice, ProfileStep};
use crate::form::{FieldCode, FormErrors, Parser, RawForm};
use crate::skill::SkillKey;

/// Phrases that are looked up at once; more suggestions than these could bring would not be read.
pub const MAX_PHRASES: usize = 5;

/// Which list of a profile a skill belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SkillList {
    /// What they can do, with a level and evidence.
    Held,
    /// What they want to learn.
    Learning,
}

impl SkillList {
    /// The step that shows it.
    #[must_use]
    pub const fn step(self) -> ProfileStep {
        match self {
            Self::Held => ProfileStep::Skills,
            Self::Learning => ProfileStep::Learning,
        }
    }
}

/// A skill to add: `picked` in the list of suggestions, or `skill` (several) among the choices; with it `level`, `evidence`,
/// `practice` and `practice_unit` for a skill that the person has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AddSkill {
    Held(PersonSkill),
    Learning(SkillKey),
}

impl AddSkill {
    /// Reads the form of a list: one skill or several, in the order of the page. What is said of the level and the practice
    /// is said of each.
    ///
    /// # Errors
    /// Where no skill was chosen or a key is wrong; then, errors of the level, the evidence and the practice.
    pub fn read(list: SkillList, form: &RawForm) -> Result<Vec<Self>, FormErrors> {
        let skills = chosen(form)?;
        if list == SkillList::Learning {
            return Ok(skills.into_iter().map(Self::Learning).collect());
        }
        let mut p = Parser::new(form);
        let level = p.choice("level");
        let evidence = p.optional_text("evidence");
        let weeks = Practice::read(&mut p);
        p.finish(|| {
            let level = level?;
            let held = |skill| Self::Held(PersonSkill { skill, level, evidence: evidence.clone(), weeks });
            Some(skills.into_iter().map(held).collect())
        })
    }

    /// The list it is for.
    #[must_use]
    pub const fn list(&self) -> SkillList {
        match self {
            Self::Held(_) => SkillList::Held,
            Self::Learning(_) => SkillList::Learning,
        }
    }

    /// The concept.
    #[must_use]
    pub const fn skill(&self) -> &SkillKey {
        match self {
            Self::Held(held) => &held.skill,
            Self::Learning(skill) => skill,
        }
    }

    /// The same under another key of the concept.
    #[must_use]
    pub fn under(self, skill: SkillKey) -> Self {
        match self {
            Self::Held(held) => Self::Held(PersonSkill { skill, ..held }),
            Self::Learning(_) => Self::Learning(skill),
        }
    }
}

fn chosen(form: &RawForm) -> Result<Vec<SkillKey>, FormErrors> {
    let picked = form.get("picked");
    let keys: Vec<&str> = if picked.is_empty() { form.all("skill").collect() } else { vec![picked] };
    if keys.is_empty() {
        let field = if form.get("phrase").is_empty() { "phrase" } else { "skill" };
        return Err(FormErrors::one(field, FieldCode::Required));
    }
    let parsed =
        keys.into_iter().map(|key| SkillKey::parse(key).map_err(|error| FormErrors::one("skill", error.into())));
    parsed.collect()
}

/// The phrases of a search: what is typed between commas, semicolons and line breaks, each once, at most [`MAX_PHRASES`].
#[must_use]
pub fn phrases(typed: &str) -> Vec<&str> {
    let mut phrases: Vec<&str> = Vec::new();
    for phrase in typed.split([',', ';', '\n']).map(str::trim) {
        if !phrase.is_empty() && !phrases.contains(&phrase) && phrases.len() < MAX_PHRASES {
            phrases.push(phrase);
        }
    }
    phrases
}

/// A skill to take off a list: `skill`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemoveSkill(pub SkillKey);

impl TryFrom<&RawForm> for RemoveSkill {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        SkillKey::parse(form.get("skill")).map(Self).map_err(|error| FormErrors::one("skill", error.into()))
    }
}

#[cfg(test)]
mod tests {
    //! A skill is chosen in one of two ways, and each list takes what it needs.
    use super::*;
    use crate::participant::Profile;
    use crate::placement::Track;
    use crate::skill::SkillLevel;

    fn held(skill: &str, level: &str) -> AddSkill {
        let form = RawForm::default().with("skill", skill).with("level", level);
        AddSkill::read(SkillList::Held, &form).unwrap().remove(0)
    }

    #[test]
    fn what_is_picked_counts_before_a_button() {
        let form = RawForm::default().with("picked", "qsf:beekeeping").with("skill", "qsf:agroecology");
        assert_eq!(AddSkill::read(SkillList::Learning, &form).unwrap()[0].skill().as_str(), "qsf:beekeeping");
        let none = AddSkill::read(SkillList::Learning, &RawForm::default()).unwrap_err();
        assert_eq!(none.for_field("phrase"), Some(FieldCode::Required));
        let found = AddSkill::read(SkillList::Learning, &RawForm::default().with("phrase", "abeilles")).unwrap_err();
        assert_eq!(found.for_field("skill"), Some(FieldCode::Required));
        let without_level = AddSkill::read(SkillList::Held, &form).unwrap_err();
        assert_eq!(without_level.for_field("level"), Some(FieldCode::Required));
    }

    #[test]
    fn several_are_added_at_once_with_what_is_said_of_all() {
        let form = RawForm::default().with("skill", "qsf:beekeeping").with("skill", "qsf:agroecology");
        let form = form.with("level", "beginner").with("practice", "3").with("practice_unit", "months");
        let added = AddSkill::read(SkillList::Held, &form).unwrap();
        let weeks: Vec<_> = added
            .iter()
            .map(|new| match new {
                AddSkill::Held(held) => (held.skill.as_str(), held.weeks.map(Practice::weeks)),
                AddSkill::Learning(_) => panic!("it is held"),
            })
            .collect();
        assert_eq!(weeks, [("qsf:beekeeping", Some(13)), ("qsf:agroecology", Some(13))]);
        let without_unit =
            RawForm::default().with("skill", "qsf:beekeeping").with("level", "expert").with("practice", "3");
        let errors = AddSkill::read(SkillList::Held, &without_unit).unwrap_err();
        assert_eq!(errors.for_field("practice_unit"), Some(FieldCode::Required));
    }

    #[test]
    fn phrases_are_what_stands_between_commas() {
        assert_eq!(phrases(" jardinage, cuisine;;couture\njardinage "), ["jardinage", "cuisine", "couture"]);
        assert_eq!(phrases("a,b,c,d,e,f").len(), MAX_PHRASES);
        assert!(phrases(" , ").is_empty());
    }

    #[test]
    fn a_skill_said_again_replaces_what_was_said() {
        let mut profile = Profile::new(Track::Outbound);
        profile.add_skill(held("qsf:beekeeping", "beginner")).unwrap();
        profile.add_skill(held("qsf:agroecology", "beginner")).unwrap();
        profile.add_skill(held("qsf:beekeeping", "expert")).unwrap();
        let levels: Vec<_> = profile.skills.as_slice().iter().map(|held| (held.skill.as_str(), held.level)).collect();
        assert_eq!(levels, [("qsf:agroecology", SkillLevel::Beginner), ("qsf:beekeeping", SkillLevel::Expert)]);
        profile.remove_skill(SkillList::Held, &SkillKey::parse("qsf:agroecology").unwrap());
        assert_eq!(profile.skills.as_slice().len(), 1);
    }

    #[test]
    fn a_full_list_says_so_and_stays() {
        let mut profile = Profile::new(Track::Outbound);
        for number in 0..40 {
            profile.add_skill(held(&format!("qsf:skill-{number}"), "beginner")).unwrap();
        }
        let before = profile.clone();
        let refused = profile.add_skill(held("qsf:one-more", "beginner"));
        assert_eq!((refused, profile), (Err(FieldCode::TooMany { max: 40 }), before));
    }
}
