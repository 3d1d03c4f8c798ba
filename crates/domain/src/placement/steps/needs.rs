//! Fourth step: what people speak and can do.

use serde::{Deserialize, Serialize};

use crate::form::{FieldCode, FormErrors, Parser, RawForm};
use crate::language::Language;
use crate::placement::{LanguageRequirement, SkillNeed};
use crate::skill::SkillKey;

/// The most language requirements; nobody would meet more.
pub const MAX_LANGUAGES: usize = 5;
/// Alternatives of one requirement: the Romance languages of real openings are four.
const MAX_ALTERNATIVES: usize = 6;
/// More skills than this describe an organisation, not a person.
pub const MAX_SKILLS: usize = 20;

/// Rows `languages.N.any_of` (several), `languages.N.floor`, `languages.N.need` and `skills.N.post`, `skills.N.skill`,
/// `skills.N.level`, `skills.N.need`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LanguagesAndSkills {
    /// All of these, each by any one of its languages.
    pub languages: Vec<LanguageRequirement>,
    /// The skills of each post.
    pub skills: Vec<SkillNeed>,
}

impl LanguagesAndSkills {
    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        let form = self.languages.iter().enumerate().fold(RawForm::default(), |form, (row, requirement)| {
            let form = requirement
                .any_of
                .iter()
                .fold(form, |form, language| form.with(format!("languages.{row}.any_of"), language.code()));
            form.with(format!("languages.{row}.floor"), requirement.floor.as_str())
                .with(format!("languages.{row}.need"), requirement.need.as_str())
        });
        self.skills.iter().enumerate().fold(form, |form, (row, need)| {
            form.with(format!("skills.{row}.post"), need.post.as_str())
                .with(format!("skills.{row}.skill"), need.skill.as_str())
                .with(format!("skills.{row}.level"), need.level.as_str())
                .with(format!("skills.{row}.need"), need.need.as_str())
        })
    }
}

impl TryFrom<&RawForm> for LanguagesAndSkills {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let languages = p.rows("languages", MAX_LANGUAGES, language_row);
        let skills = p.rows("skills", MAX_SKILLS, skill_row);
        if has_duplicate(&skills) {
            p.fail("skills", FieldCode::Duplicate);
        }
        p.finish(|| Some(Self { languages, skills }))
    }
}

fn language_row(row: &mut Parser<'_>) -> Option<LanguageRequirement> {
    // A row of which only the menus are set is one that the person left alone.
    if row.is_blank("any_of") {
        return None;
    }
    let any_of = row.many("any_of", MAX_ALTERNATIVES, Language::parse);
    let floor = row.choice("floor");
    let need = row.choice("need");
    Some(LanguageRequirement { any_of, floor: floor?, need: need? })
}

fn skill_row(row: &mut Parser<'_>) -> Option<SkillNeed> {
    if row.is_blank("skill") {
        return None;
    }
    let post = row.choice("post");
    let skill = row.field("skill", SkillKey::parse);
    let level = row.choice("level");
    let need = row.choice("need");
    Some(SkillNeed { post: post?, skill: skill?, level: level?, need: need? })
}

fn has_duplicate(skills: &[SkillNeed]) -> bool {
    let same = |a: &SkillNeed, b: &SkillNeed| a.post == b.post && a.skill == b.skill;
    skills.iter().enumerate().any(|(at, a)| skills.iter().skip(at + 1).any(|b| same(a, b)))
}
