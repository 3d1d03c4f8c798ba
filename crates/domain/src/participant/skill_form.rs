//! Adding a skill to a profile, and taking one off: one skill a form.

use super::{PersonSkill, ProfileStep};
use crate::form::{FieldCode, FormErrors, Parser, RawForm};
use crate::skill::SkillKey;

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

/// A skill to add: `picked` in the list of suggestions, or `skill` among the buttons; with it `level` and `evidence` for a skill
/// that the person has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AddSkill {
    Held(PersonSkill),
    Learning(SkillKey),
}

impl AddSkill {
    /// Reads the form of a list.
    ///
    /// # Errors
    /// Where no skill was chosen or its key is wrong; then, errors of its level and evidence.
    pub fn read(list: SkillList, form: &RawForm) -> Result<Self, FormErrors> {
        let skill = chosen(form)?;
        if list == SkillList::Learning {
            return Ok(Self::Learning(skill));
        }
        let mut p = Parser::new(form);
        let level = p.choice("level");
        let evidence = p.optional_text("evidence");
        p.finish(|| Some(Self::Held(PersonSkill { skill, level: level?, evidence })))
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

fn chosen(form: &RawForm) -> Result<SkillKey, FormErrors> {
    let chosen = [form.get("picked"), form.get("skill")].into_iter().find(|key| !key.is_empty());
    let Some(chosen) = chosen else {
        let field = if form.get("phrase").is_empty() { "phrase" } else { "skill" };
        return Err(FormErrors::one(field, FieldCode::Required));
    };
    SkillKey::parse(chosen).map_err(|error| FormErrors::one("skill", error.into()))
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
        AddSkill::read(SkillList::Held, &form).unwrap()
    }

    #[test]
    fn what_is_picked_counts_before_a_button() {
        let form = RawForm::default().with("picked", "qsf:beekeeping").with("skill", "qsf:agroecology");
        assert_eq!(AddSkill::read(SkillList::Learning, &form).unwrap().skill().as_str(), "qsf:beekeeping");
        let none = AddSkill::read(SkillList::Learning, &RawForm::default()).unwrap_err();
        assert_eq!(none.for_field("phrase"), Some(FieldCode::Required));
        let found = AddSkill::read(SkillList::Learning, &RawForm::default().with("phrase", "abeilles")).unwrap_err();
        assert_eq!(found.for_field("skill"), Some(FieldCode::Required));
        let without_level = AddSkill::read(SkillList::Held, &form).unwrap_err();
        assert_eq!(without_level.for_field("level"), Some(FieldCode::Required));
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
