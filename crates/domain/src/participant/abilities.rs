//! What a person speaks and can do, and what they have done.

use serde::{Deserialize, Serialize};

use super::Practice;
use crate::form::{FieldCode, FormErrors, Parser, RawForm, bound};
use crate::ids::FileId;
use crate::language::{Language, LanguageSkill};
use crate::skill::{SkillKey, SkillLevel};
use crate::text::{Experience, Letter, Sentence};

/// Polyglots included.
const MAX_LANGUAGES: usize = 12;
/// What somebody can name with a level and mean it.
const MAX_SKILLS: usize = 40;

/// Rows `languages.N.language`, `languages.N.level`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Languages(Vec<LanguageSkill>);

/// Rows `skills.N.skill`, `skills.N.level`, `skills.N.evidence`, `skills.N.practice`, `skills.N.practice_unit`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Skills(Vec<PersonSkill>);

/// A skill that a person has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonSkill {
    /// Which concept.
    pub skill: SkillKey,
    /// How well.
    pub level: SkillLevel,
    /// Where they used it.
    pub evidence: Option<Sentence>,
    /// How long they used it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weeks: Option<Practice>,
}

/// `experience`. The CV is posted as a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Background {
    /// Experience as typed.
    pub experience: Option<Experience>,
    /// The CV.
    pub cv: Option<FileId>,
}

/// `motivation`. Read by people, never scored.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Motivation(Option<Letter>);

impl Languages {
    /// Each language once.
    #[must_use]
    pub fn as_slice(&self) -> &[LanguageSkill] {
        &self.0
    }

    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        self.0.iter().enumerate().fold(RawForm::default(), |form, (row, spoken)| {
            form.with(format!("languages.{row}.language"), spoken.language.code())
                .with(format!("languages.{row}.level"), spoken.level.as_str())
        })
    }
}

impl Skills {
    /// Each concept once.
    #[must_use]
    pub fn as_slice(&self) -> &[PersonSkill] {
        &self.0
    }

    /// The list with a skill at its end, in place of an earlier entry for the same concept.
    ///
    /// # Errors
    /// `TooMany` where the list is full.
    pub fn with(self, skill: PersonSkill) -> Result<Self, FieldCode> {
        let Self(mut skills) = self.without(&skill.skill);
        if skills.len() >= MAX_SKILLS {
            return Err(FieldCode::TooMany { max: bound(MAX_SKILLS) });
        }
        skills.push(skill);
        Ok(Self(skills))
    }

    /// The list without a concept.
    #[must_use]
    pub fn without(mut self, skill: &SkillKey) -> Self {
        self.0.retain(|other| other.skill != *skill);
        self
    }

    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        self.0.iter().enumerate().fold(RawForm::default(), |form, (row, held)| {
            form.with(format!("skills.{row}.skill"), held.skill.as_str())
                .with(format!("skills.{row}.level"), held.level.as_str())
                .with_some(format!("skills.{row}.evidence"), held.evidence.as_ref())
                .with_some(format!("skills.{row}.practice"), held.weeks.map(|weeks| weeks.spoken().0))
                .with_some(format!("skills.{row}.practice_unit"), held.weeks.map(|weeks| weeks.spoken().1))
        })
    }
}

impl Background {
    /// Whether there is neither text nor CV.
    #[must_use]
    pub const fn is_blank(&self) -> bool {
        self.experience.is_none() && self.cv.is_none()
    }

    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        RawForm::default().with_some("experience", self.experience.as_ref())
    }
}

impl Motivation {
    /// The text, where there is one.
    #[must_use]
    pub const fn text(&self) -> Option<&Letter> {
        self.0.as_ref()
    }

    /// The form filled with what was saved.
    #[must_use]
    pub fn to_raw(&self) -> RawForm {
        RawForm::default().with_some("motivation", self.0.as_ref())
    }
}

impl TryFrom<&RawForm> for Languages {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let mut seen = Vec::new();
        let languages = p.rows("languages", MAX_LANGUAGES, |row| {
            let language = once(row, "language", &mut seen, Language::parse)?;
            let level = row.choice("level");
            Some(LanguageSkill { language, level: level? })
        });
        p.finish(|| Some(Self(languages)))
    }
}

impl TryFrom<&RawForm> for Skills {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let mut seen = Vec::new();
        let skills = p.rows("skills", MAX_SKILLS, |row| {
            let skill = once(row, "skill", &mut seen, SkillKey::parse)?;
            let level = row.choice("level");
            let evidence = row.optional_text("evidence");
            let weeks = Practice::read(row);
            Some(PersonSkill { skill, level: level?, evidence, weeks })
        });
        p.finish(|| Some(Self(skills)))
    }
}

/// The field that identifies a row; refused where an earlier row has the same value. A row where it is blank was not filled: its
/// menus always have a value.
fn once<T: Clone + PartialEq, E: Into<FieldCode>>(
    row: &mut Parser<'_>,
    name: &str,
    seen: &mut Vec<T>,
    parse: impl FnOnce(&str) -> Result<T, E>,
) -> Option<T> {
    let value = row.optional(name, parse)?;
    if seen.contains(&value) {
        row.fail(name, FieldCode::Duplicate);
        return None;
    }
    seen.push(value.clone());
    Some(value)
}

impl TryFrom<&RawForm> for Background {
    type Error = FormErrors;

    /// The typed part. The CV is kept when it is saved.
    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let experience = p.optional_text("experience");
        p.finish(|| Some(Self { experience, cv: None }))
    }
}

impl TryFrom<&RawForm> for Motivation {
    type Error = FormErrors;

    fn try_from(form: &RawForm) -> Result<Self, FormErrors> {
        let mut p = Parser::new(form);
        let motivation = p.optional_text("motivation");
        p.finish(|| Some(Self(motivation)))
    }
}
