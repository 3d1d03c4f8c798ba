//! Skills that a person has or wants to learn: found by a phrase, confirmed one by one.

use domain::{
    account::Viewer,
    form::{FieldCode, FormErrors, RawForm},
    participant::{Profile, ProfileStep},
    skill::SkillKey,
};

use super::invalid;
use crate::{Platform, Result, skills::Skills};

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

    /// The form of the list without that skill.
    fn without(self, profile: &Profile, skill: &SkillKey) -> RawForm {
        match self {
            Self::Learning => profile
                .learning
                .as_slice()
                .iter()
                .filter(|key| *key != skill)
                .fold(RawForm::default(), |form, key| form.with("learn", key.as_str())),
            Self::Held => {
                let others = profile.skills.as_slice().iter().filter(|held| held.skill != *skill).enumerate();
                others.fold(RawForm::default(), |form, (row, held)| {
                    form.with(format!("skills.{row}.skill"), held.skill.as_str())
                        .with(format!("skills.{row}.level"), held.level.as_str())
                        .with_some(format!("skills.{row}.evidence"), held.evidence.as_ref())
                })
            }
        }
    }

    /// That form with the skill behind the others.
    fn with(self, profile: &Profile, skill: &SkillKey, form: &RawForm) -> RawForm {
        let others = self.without(profile, skill);
        match self {
            Self::Learning => others.with("learn", skill.as_str()),
            Self::Held => others
                .with(format!("{LAST}.skill"), skill.as_str())
                .with(format!("{LAST}.level"), form.get("level"))
                .with(format!("{LAST}.evidence"), form.get("evidence")),
        }
    }
}

/// The row of a skill that is being added; behind every other.
const LAST: &str = "skills.99";

impl Platform {
    /// Adds a confirmed skill (`skill`, `level`, `evidence`) to a list, or replaces what was said of it.
    ///
    /// # Errors
    /// What is wrong with it; `MovedOn` where another save came between.
    pub async fn add_skill(&self, viewer: &Viewer, list: SkillList, version: i32, form: &RawForm) -> Result<()> {
        let skill = self.known_skill(form)?;
        let today = self.clock().today();
        self.change_profile(viewer, version, list.step().as_str(), None, |profile| {
            let form = list.with(profile, &skill, form);
            profile.save(list.step(), &form, today).map_err(of_the_last_row)
        })
        .await
    }

    /// Takes a skill (`skill`) off a list; one that is not there was taken off before.
    ///
    /// # Errors
    /// `MovedOn` where another save came between.
    pub async fn remove_skill(&self, viewer: &Viewer, list: SkillList, version: i32, form: &RawForm) -> Result<()> {
        let skill = SkillKey::parse(form.get("skill")).map_err(|error| invalid("skill", error.into()))?;
        let today = self.clock().today();
        self.change_profile(viewer, version, list.step().as_str(), None, |profile| {
            let form = list.without(profile, &skill);
            profile.save(list.step(), &form, today)
        })
        .await
    }

    /// The concept that a person picked: in the list of suggestions (`picked`), or among the buttons (`skill`).
    fn known_skill(&self, form: &RawForm) -> Result<SkillKey> {
        let chosen = [form.get("picked"), form.get("skill")].into_iter().find(|key| !key.is_empty());
        let Some(chosen) = chosen else {
            let field = if form.get("phrase").is_empty() { "phrase" } else { "skill" };
            return Err(invalid(field, FieldCode::Required));
        };
        let key = SkillKey::parse(chosen).map_err(|error| invalid("skill", error.into()))?;
        self.skills().canonical(&key).ok_or_else(|| invalid("skill", FieldCode::UnknownSkill))
    }
}

/// The errors of the added row, under the names that its form uses.
fn of_the_last_row(errors: FormErrors) -> FormErrors {
    let mut renamed = FormErrors::new();
    for (field, code) in errors.iter() {
        let name = match field.strip_prefix(LAST).and_then(|name| name.strip_prefix('.')) {
            Some(name) => name,
            None if matches!(field, "skills" | "learn") => "phrase",
            None => field,
        };
        renamed.add(name, code);
    }
    renamed
}

/// Refuses skills that the taxonomy does not hold, wherever a step has some.
pub(super) fn check_known(step: ProfileStep, form: &RawForm, skills: &Skills) -> std::result::Result<(), FormErrors> {
    let mut errors = FormErrors::new();
    for (field, value) in form.pairs() {
        let is_skill = match step {
            ProfileStep::Skills => field.starts_with("skills.") && field.ends_with(".skill"),
            ProfileStep::Learning => field == "learn",
            _ => false,
        };
        let known = || SkillKey::parse(value).is_ok_and(|key| skills.canonical(&key).is_some());
        if is_skill && !value.trim().is_empty() && !known() {
            errors.add(field, FieldCode::UnknownSkill);
        }
    }
    errors.into_result()
}
