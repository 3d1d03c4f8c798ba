//! How complete a profile is, what is missing, and why it is needed.

use serde::{Deserialize, Serialize};

use super::{Profile, ProfileStep};
use crate::choice::choices;
use crate::placement::Track;

/// What one cannot apply without counts three times what only helps the ranking.
const ESSENTIAL_WEIGHT: u32 = 3;
/// The rest.
const HELPFUL_WEIGHT: u32 = 1;

choices! {
    /// A piece of a profile. Its key says why it is needed.
    pub enum ProfileItem, key "profile-why" {
        /// The name.
        Name = "name",
        /// The birth date.
        Birth = "birth",
        /// Where the person lives.
        Residence = "residence",
        /// The status in Canada; outbound only.
        Status = "status",
        /// When the person is free.
        Availability = "availability",
        /// What the person speaks.
        Languages = "languages",
        /// What the person can do.
        Skills = "skills",
        /// Their priorities.
        Priorities = "priorities",
        /// Where they would go; outbound only.
        Destinations = "destinations",
        /// What they would learn.
        Learning = "learning",
        /// What they have done.
        Background = "background",
        /// Why they want to leave.
        Motivation = "motivation",
    }
}

/// How complete a profile is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Completeness {
    /// 0 to 100.
    pub percent: u8,
    /// What is missing, in the order of the steps.
    pub missing: Vec<MissingItem>,
}

/// A piece that is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MissingItem {
    /// Where it is filled in.
    pub step: ProfileStep,
    /// The piece; its key says why it is needed.
    pub item: ProfileItem,
    /// Whether one cannot apply without it.
    pub essential: bool,
}

impl Completeness {
    /// Whether one can apply.
    #[must_use]
    pub fn can_apply(&self) -> bool {
        self.missing.iter().all(|missing| !missing.essential)
    }
}

impl ProfileItem {
    /// Where it is filled in.
    #[must_use]
    pub const fn step(self) -> ProfileStep {
        match self {
            Self::Name | Self::Birth | Self::Residence | Self::Status => ProfileStep::Identity,
            Self::Availability => ProfileStep::Availability,
            Self::Languages => ProfileStep::Languages,
            Self::Skills => ProfileStep::Skills,
            Self::Priorities => ProfileStep::Priorities,
            Self::Destinations => ProfileStep::Destinations,
            Self::Learning => ProfileStep::Learning,
            Self::Background => ProfileStep::Background,
            Self::Motivation => ProfileStep::Motivation,
        }
    }

    /// Whether an application requires it. Skills are not required: a person of twenty without any has a fair chance.
    #[must_use]
    pub const fn is_essential(self) -> bool {
        matches!(self, Self::Name | Self::Birth | Self::Residence | Self::Status | Self::Availability | Self::Languages)
    }

    /// Whether a track asks for it.
    #[must_use]
    pub const fn is_asked(self, track: Track) -> bool {
        !(matches!(self, Self::Status | Self::Destinations) && matches!(track, Track::Inbound))
    }

    /// Whether "none" is a true answer: no skill yet, nothing in particular to learn, any destination, no experience yet. Nobody
    /// speaks no language, and a motivation is what a person writes.
    #[must_use]
    pub const fn may_be_none(self) -> bool {
        matches!(self, Self::Skills | Self::Learning | Self::Destinations | Self::Background)
    }

    const fn weight(self) -> u32 {
        if self.is_essential() { ESSENTIAL_WEIGHT } else { HELPFUL_WEIGHT }
    }
}

/// How complete a profile is.
#[must_use]
pub fn completeness(profile: &Profile) -> Completeness {
    let asked = || ProfileItem::ALL.iter().copied().filter(|item| item.is_asked(profile.track));
    let total: u32 = asked().map(ProfileItem::weight).sum();
    let done: u32 = asked().filter(|item| is_there(profile, *item)).map(ProfileItem::weight).sum();
    let missing = asked().filter(|item| !is_there(profile, *item)).map(|item| MissingItem {
        step: item.step(),
        item,
        essential: item.is_essential(),
    });
    Completeness { percent: u8::try_from(done * 100 / total).unwrap_or(100), missing: missing.collect() }
}

/// Whether it was answered, with something or with "none".
fn is_there(profile: &Profile, item: ProfileItem) -> bool {
    profile.answered_none.contains(&item) || is_filled(profile, item)
}

/// Whether something was answered.
pub(super) fn is_filled(profile: &Profile, item: ProfileItem) -> bool {
    match item {
        ProfileItem::Name => profile.identity.name.is_some(),
        ProfileItem::Birth => profile.identity.birth.is_some(),
        ProfileItem::Residence => profile.identity.residence.is_some(),
        ProfileItem::Status => profile.identity.status.is_some(),
        ProfileItem::Availability => !profile.availability.windows.is_empty(),
        ProfileItem::Languages => !profile.languages.as_slice().is_empty(),
        ProfileItem::Skills => !profile.skills.as_slice().is_empty(),
        ProfileItem::Priorities => profile.priorities.as_slice().iter().all(|said| said.level.is_some()),
        ProfileItem::Destinations => !profile.destinations.is_blank(),
        ProfileItem::Learning => !profile.learning.as_slice().is_empty(),
        ProfileItem::Background => !profile.background.is_blank(),
        ProfileItem::Motivation => profile.motivation.text().is_some(),
    }
}
