//! Skills that a person has or wants to learn: found by a phrase, confirmed one by one.

use domain::{
    account::Viewer,
    form::{FieldCode, FormErrors},
    participant::{AddSkill, RemoveSkill, SkillList},
};

use super::invalid;
use crate::{Platform, Result};

impl Platform {
    /// Adds a confirmed skill to a list, or replaces what was said of it.
    ///
    /// # Errors
    /// A skill that the taxonomy does not hold; a full list; `MovedOn` where another save came between.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn add_skills(&self, viewer: &Viewer, version: i32, list: SkillList, new: Vec<AddSkill>) -> Result<()> {
        let skills = self.skills();
        let known = new.into_iter().map(|new| {
            let key = skills.canonical(new.skill()).ok_or_else(|| invalid("skill", FieldCode::UnknownSkill))?;
            Ok(new.under(key))
        });
        let known: Vec<AddSkill> = known.collect::<Result<_>>()?;
        let add = |profile: &mut domain::participant::Profile| {
            let full = |code| FormErrors::one("phrase", code);
            known.into_iter().try_for_each(|new| profile.add_skill(new).map_err(full))
        };
        self.change_profile(viewer, version, list.step().as_str(), None, add).await
    }

    /// Takes a skill off a list; one that is not there was taken off before.
    ///
    /// # Errors
    /// `MovedOn` where another save came between.
    #[tracing::instrument(skip_all, fields(account = %viewer.account))]
    pub async fn remove_skill(
        &self,
        viewer: &Viewer,
        version: i32,
        list: SkillList,
        RemoveSkill(skill): &RemoveSkill,
    ) -> Result<()> {
        let change = |profile: &mut domain::participant::Profile| {
            profile.remove_skill(list, skill);
            Ok(())
        };
        self.change_profile(viewer, version, list.step().as_str(), None, change).await
    }
}
