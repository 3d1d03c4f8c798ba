//! Participants: the profile of a person who wants to leave, saved step by step.
//!
//! Nothing here holds health, diet or a request for accommodation: they are stored separately and never used for selection.

mod abilities;
mod apart;
mod completeness;
mod cv;
mod identity;
mod part;
mod practice;
mod priorities;
mod ranked_filter;
mod skill_form;
mod stored;
mod wishes;

pub use abilities::{Background, Languages, Motivation, PersonSkill, Skills};
pub use apart::{AccommodationRequest, NominationForm, NominationState, PartnerChoice};
pub use completeness::{Completeness, MissingItem, ProfileItem, completeness};
pub use cv::CvFile;
pub(crate) use identity::place_of_life;
pub use identity::{Identity, Residence};
pub use part::ProfilePart;
pub use practice::{Practice, PracticeUnit};
pub use priorities::{PersonPriorities, PersonPriority};
pub use ranked_filter::RankedFilter;
pub use skill_form::{AddSkill, MAX_PHRASES, RemoveSkill, SkillList, phrases};
pub use stored::StoredProfile;
pub use wishes::{Availability, Destinations, Learning};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use self::completeness::is_filled;
use crate::choice::choices;
use crate::form::{FieldCode, FormErrors, RawForm};
use crate::placement::Track;
use crate::skill::SkillKey;

choices! {
    /// The steps of a profile, each saved by itself.
    pub enum ProfileStep, key "profile-step" {
        /// Who I am.
        Identity = "identity",
        /// When I am free.
        Availability = "availability",
        /// What I speak.
        Languages = "languages",
        /// What I can do.
        Skills = "skills",
        /// My priorities.
        Priorities = "priorities",
        /// Where I would go.
        Destinations = "destinations",
        /// What I want to learn.
        Learning = "learning",
        /// What I have done.
        Background = "background",
        /// Why I want to leave.
        Motivation = "motivation",
    }
}

/// A profile. Anything but the track may still be missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Which way they travel, chosen at sign-up.
    pub track: Track,
    /// Who they are.
    #[serde(default)]
    pub identity: Identity,
    /// When they are free.
    #[serde(default)]
    pub availability: Availability,
    /// What they speak.
    #[serde(default)]
    pub languages: Languages,
    /// What they can do.
    #[serde(default)]
    pub skills: Skills,
    /// Their priorities, 0 to 3 each or not answered yet, with a sentence.
    #[serde(default)]
    pub priorities: PersonPriorities,
    /// Where they would go.
    #[serde(default)]
    pub destinations: Destinations,
    /// What they want to learn.
    #[serde(default)]
    pub learning: Learning,
    /// What they have done.
    #[serde(default)]
    pub background: Background,
    /// Why they want to leave.
    #[serde(default)]
    pub motivation: Motivation,
    /// What the person answered with "none": an answer, unlike a question that was left open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answered_none: Vec<ProfileItem>,
}

impl Profile {
    /// An empty profile.
    #[must_use]
    pub fn new(track: Track) -> Self {
        Self {
            track,
            identity: Identity::default(),
            availability: Availability::default(),
            languages: Languages::default(),
            skills: Skills::default(),
            priorities: PersonPriorities::default(),
            destinations: Destinations::default(),
            learning: Learning::default(),
            background: Background::default(),
            motivation: Motivation::default(),
            answered_none: Vec::new(),
        }
    }

    /// Saves one step. On an error nothing changes.
    ///
    /// # Errors
    /// A date of birth that is not possible today.
    pub fn save(&mut self, part: ProfilePart, today: Date) -> Result<(), FormErrors> {
        match part {
            ProfilePart::Identity(identity) => self.identity = identity.checked(today)?,
            ProfilePart::Availability(availability) => self.availability = availability,
            ProfilePart::Languages(languages) => self.languages = languages,
            ProfilePart::Skills(skills) => self.skills = skills,
            ProfilePart::Priorities(priorities) => self.priorities = priorities,
            ProfilePart::Destinations(destinations) => self.destinations = destinations,
            ProfilePart::Learning(learning) => self.learning = learning,
            ProfilePart::Background(background) => {
                self.background = Background { cv: self.background.cv, ..background };
            }
            ProfilePart::Motivation(motivation) => self.motivation = motivation,
        }
        self.forget_none();
        Ok(())
    }

    /// Answers a step with "none".
    ///
    /// # Errors
    /// `Contradiction` where the step asks for more, or something was answered there.
    pub fn say_none(&mut self, step: ProfileStep) -> Result<(), FieldCode> {
        let item = ProfileItem::ALL.iter().copied().find(|item| item.step() == step && item.may_be_none());
        let item = item.filter(|item| !is_filled(self, *item)).ok_or(FieldCode::Contradiction)?;
        if !self.answered_none.contains(&item) {
            self.answered_none.push(item);
        }
        Ok(())
    }

    /// Whether a step was answered with "none".
    #[must_use]
    pub fn said_none(&self, step: ProfileStep) -> bool {
        self.answered_none.iter().any(|item| item.step() == step)
    }

    /// What was answered since is no longer none.
    fn forget_none(&mut self) {
        let none = std::mem::take(&mut self.answered_none);
        self.answered_none = none.into_iter().filter(|item| !is_filled(self, *item)).collect();
    }

    /// Saves one step from its form. On an error nothing changes.
    ///
    /// # Errors
    /// What is wrong with what was typed. What is missing is no error here.
    pub fn save_form(&mut self, step: ProfileStep, form: &RawForm, today: Date) -> Result<(), FormErrors> {
        self.save(ProfilePart::read(step, form, today)?, today)
    }

    /// Adds a skill at the end of its list, in place of an earlier entry for the same concept.
    ///
    /// # Errors
    /// `TooMany` where the list is full.
    pub fn add_skill(&mut self, new: AddSkill) -> Result<(), FieldCode> {
        match new {
            AddSkill::Held(skill) => self.skills = self.skills.clone().with(skill)?,
            AddSkill::Learning(skill) => self.learning = self.learning.clone().with(skill)?,
        }
        self.forget_none();
        Ok(())
    }

    /// Takes a skill off a list; one that is not there was taken off before.
    pub fn remove_skill(&mut self, list: SkillList, skill: &SkillKey) {
        match list {
            SkillList::Held => self.skills = self.skills.clone().without(skill),
            SkillList::Learning => self.learning = std::mem::take(&mut self.learning).without(skill),
        }
    }

    /// The form of a step as somebody corrects it today: without the periods that have ended.
    #[must_use]
    pub fn form_on(&self, step: ProfileStep, today: Date) -> RawForm {
        match step {
            ProfileStep::Availability => self.availability.from_today(today).to_raw(),
            other => self.form(other),
        }
    }

    /// The form of a step, filled with what was saved.
    #[must_use]
    pub fn form(&self, step: ProfileStep) -> RawForm {
        match step {
            ProfileStep::Identity => self.identity.to_raw(),
            ProfileStep::Availability => self.availability.to_raw(),
            ProfileStep::Languages => self.languages.to_raw(),
            ProfileStep::Skills => self.skills.to_raw(),
            ProfileStep::Priorities => self.priorities.to_raw(),
            ProfileStep::Destinations => self.destinations.to_raw(),
            ProfileStep::Learning => self.learning.to_raw(),
            ProfileStep::Background => self.background.to_raw(),
            ProfileStep::Motivation => self.motivation.to_raw(),
        }
    }
}

#[cfg(test)]
mod tests;
