//! What pages show of a placement. `platform` reads these types from the database and never writes them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::steps::{Asks, LanguagesAndSkills, LocalText};
use super::{Format, PartnerConfirmation, PlacementState, PostKind, PriorityClaim, Sdg, Track};
use crate::country::{CountryCode, Region, programme_region};
use crate::dates::{DateRange, Flexibility};
use crate::ids::{OrganisationId, PlacementId, PostId};
use crate::language::UiLanguage;
use crate::localised::{Localised, Spoken};
use crate::priority::{Priority, PriorityLevel};
use crate::text::{OrganisationName, PlaceName, Question, Statement};

/// A placement in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacementCard {
    /// Its identifier.
    pub id: PlacementId,
    /// Its state.
    pub state: PlacementState,
    /// Its words, in the reader's language where it is published in it, else in French.
    pub text: LocalText,
    /// The language of these words, for `lang`.
    pub text_language: UiLanguage,
    /// Which way people travel.
    pub track: Track,
    /// How they take part.
    pub format: Format,
    /// Who runs it.
    pub organisation: OrganisationName,
    /// Where.
    pub country: CountryCode,
    /// The town or village.
    pub place: PlaceName,
    /// When.
    pub dates: DateRange,
    /// The last day to apply.
    pub deadline: Date,
    /// Its posts and their seats.
    pub posts: Vec<PostView>,
    /// How much it serves each priority.
    pub priorities: Vec<(Priority, PriorityLevel)>,
    /// The goals it serves.
    pub sdgs: Vec<Sdg>,
    /// Whether nobody leaves for its country at this moment.
    pub country_stopped: bool,
}

/// A post and its seats.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostView {
    /// Its identifier.
    pub id: PostId,
    /// What it is for.
    pub kind: PostKind,
    /// The most people.
    pub seats: u16,
    /// The seats still free.
    pub seats_left: u16,
    /// The age on departure.
    pub min_age_at_departure: u8,
    /// The age at the deadline.
    pub max_age_at_deadline: Option<u8>,
}

/// A placement's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacementPage {
    /// What its card shows.
    pub card: PlacementCard,
    /// Who runs it.
    pub organisation_id: OrganisationId,
    /// The partner.
    pub partner: OrganisationName,
    /// The partner's words: its own, or their translation for the reader.
    pub statement: Spoken<Statement>,
    /// How the partner confirmed.
    pub confirmation: Option<PartnerConfirmation>,
    /// By how many days the dates may shift.
    pub flexibility: Flexibility,
    /// When people prepare.
    pub preparation: Option<DateRange>,
    /// Where people prepare.
    pub preparation_place: Localised<PlaceName>,
    /// What people speak and can do.
    pub needs: LanguagesAndSkills,
    /// The priorities with their sentences.
    pub claims: Vec<PriorityClaim>,
    /// What it asks of people.
    pub asks: Asks,
    /// The OCI's questions.
    pub questions: Vec<Localised<Question>>,
    /// The languages it is published in.
    pub languages: Vec<UiLanguage>,
}

impl PlacementCard {
    /// The region of its country.
    #[must_use]
    pub fn region(&self) -> Option<Region> {
        programme_region(self.country)
    }

    /// Whether people may apply today.
    #[must_use]
    pub fn is_open(&self, today: Date) -> bool {
        self.state.takes_applications() && !self.country_stopped && today <= self.deadline
    }

    /// The seats still free, over all posts.
    #[must_use]
    pub fn seats_left(&self) -> u16 {
        self.posts.iter().map(|post| post.seats_left).fold(0, u16::saturating_add)
    }
}
