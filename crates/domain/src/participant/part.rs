//! One step of a profile as it was filled.

use jiff::civil::Date;

use super::{
    Availability, Background, Destinations, Identity, Languages, Learning, Motivation, PersonPriorities, PersonSkill,
    ProfileStep, Skills,
};
use crate::form::{FieldCode, FormErrors, RawForm};
use crate::skill::SkillKey;

/// A step's answers, each valid by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProfilePart {
    Identity(Identity),
    Availability(Availability),
    Languages(Languages),
    Skills(Skills),
    Priorities(PersonPriorities),
    Destinations(Destinations),
    Learning(Learning),
    /// Without the CV, which arrives as a file.
    Background(Background),
    Motivation(Motivation),
}

impl ProfilePart {
    /// Reads the form of a step, as somebody types it today.
    ///
    /// # Errors
    /// What is wrong with what was typed. What is missing is no error here.
    pub fn read(step: ProfileStep, form: &RawForm, today: Date) -> Result<Self, FormErrors> {
        Ok(match step {
            ProfileStep::Identity => Self::Identity(Identity::read(form, today)?),
            ProfileStep::Availability => Self::Availability(Availability::read(form, today)?),
            ProfileStep::Languages => Self::Languages(form.try_into()?),
            ProfileStep::Skills => Self::Skills(form.try_into()?),
            ProfileStep::Priorities => Self::Priorities(form.try_into()?),
            ProfileStep::Destinations => Self::Destinations(form.try_into()?),
            ProfileStep::Learning => Self::Learning(form.try_into()?),
            ProfileStep::Background => Self::Background(form.try_into()?),
            ProfileStep::Motivation => Self::Motivation(form.try_into()?),
        })
    }

    /// Whether nothing was answered in a step that may be answered with "none".
    #[must_use]
    pub fn is_none(&self) -> bool {
        match self {
            Self::Skills(skills) => skills.as_slice().is_empty(),
            Self::Learning(learning) => learning.as_slice().is_empty(),
            Self::Destinations(destinations) => destinations.is_blank(),
            Self::Background(background) => background.is_blank(),
            _ => false,
        }
    }

    /// The step it answers.
    #[must_use]
    pub const fn step(&self) -> ProfileStep {
        match self {
            Self::Identity(_) => ProfileStep::Identity,
            Self::Availability(_) => ProfileStep::Availability,
            Self::Languages(_) => ProfileStep::Languages,
            Self::Skills(_) => ProfileStep::Skills,
            Self::Priorities(_) => ProfileStep::Priorities,
            Self::Destinations(_) => ProfileStep::Destinations,
            Self::Learning(_) => ProfileStep::Learning,
            Self::Background(_) => ProfileStep::Background,
            Self::Motivation(_) => ProfileStep::Motivation,
        }
    }

    /// Refuses skills that a taxonomy does not hold, under the names of their fields.
    ///
    /// # Errors
    /// `UnknownSkill` for each of them.
    pub fn check_skills(&self, is_known: impl Fn(&SkillKey) -> bool) -> Result<(), FormErrors> {
        let mut errors = FormErrors::new();
        match self {
            Self::Skills(skills) => {
                let unknown = |(_, skill): &(usize, &PersonSkill)| !is_known(&skill.skill);
                for (row, _) in skills.as_slice().iter().enumerate().filter(unknown) {
                    errors.add(format!("skills.{row}.skill"), FieldCode::UnknownSkill);
                }
            }
            Self::Learning(learning) if !learning.as_slice().iter().all(is_known) => {
                errors.add("learn", FieldCode::UnknownSkill);
            }
            _ => {}
        }
        errors.into_result()
    }
}
