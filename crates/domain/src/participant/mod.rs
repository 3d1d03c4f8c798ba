//! Participants: the profile of a person who wants to leave, saved step by step.
//!
//! Nothing here holds health, diet or a request for accommodation: those live apart and never meet anything that selects.

mod abilities;
mod apart;
mod completeness;
mod cv;
mod identity;
mod stored;
mod wishes;

pub use abilities::{Background, Languages, Motivation, PersonSkill, Skills};
pub use apart::{AccommodationRequest, NominationForm, NominationState, PartnerChoice};
pub use completeness::{Completeness, MissingItem, ProfileItem, completeness};
pub use cv::CvFile;
pub use identity::{Identity, Residence};
pub use stored::StoredProfile;
pub use wishes::{Availability, Destinations, Learning};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::choice::choices;
use crate::form::{FormErrors, RawForm};
use crate::placement::{Priorities, Track};

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
        /// Which priorities matter to me.
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
    /// Which priorities matter to them, 0 to 3 each, with a sentence.
    #[serde(default)]
    pub priorities: Priorities,
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
            priorities: Priorities::default(),
            destinations: Destinations::default(),
            learning: Learning::default(),
            background: Background::default(),
            motivation: Motivation::default(),
        }
    }

    /// Saves one step from its form. On an error nothing changes.
    ///
    /// # Errors
    /// What is wrong with what was typed. What is missing is no error here.
    pub fn save(&mut self, step: ProfileStep, form: &RawForm, today: Date) -> Result<(), FormErrors> {
        match step {
            ProfileStep::Identity => self.identity = Identity::try_from(form)?.checked(today)?,
            ProfileStep::Availability => self.availability = form.try_into()?,
            ProfileStep::Languages => self.languages = form.try_into()?,
            ProfileStep::Skills => self.skills = form.try_into()?,
            ProfileStep::Priorities => self.priorities = form.try_into()?,
            ProfileStep::Destinations => self.destinations = form.try_into()?,
            ProfileStep::Learning => self.learning = form.try_into()?,
            ProfileStep::Background => {
                self.background = Background { cv: self.background.cv, ..Background::try_from(form)? };
            }
            ProfileStep::Motivation => self.motivation = form.try_into()?,
        }
        Ok(())
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
