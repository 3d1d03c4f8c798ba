//! A post with what an application takes from its placement, OCI and season.

use jiff::civil::Date;

use super::{Actor, ApplicationAction, Fullness, NotOpen, Pause, Subject};
use crate::{
    country::{CountryCode, SecurityLevel},
    dates::DateRange,
    ids::{OrganisationId, PlacementId, PostId},
    language::UiLanguage,
    organisation::OrganisationState,
    participant::Profile,
    placement::{PlacementDraft, PlacementState, PostKind, Track},
    season::{EligibilityProblem, EligibilityRule, SeasonEligibility},
    text::{OrganisationName, Title},
};

/// A post and what surrounds it. Its placement was complete when it was published.
#[derive(Debug, Clone)]
pub struct PostInPlacement {
    pub id: PostId,
    pub kind: PostKind,
    pub seats_max: u16,
    pub seats_taken: u16,
    /// Offers that wait for an answer.
    pub offered: u16,
    pub placement: PlacementId,
    pub placement_state: PlacementState,
    /// Why it was suspended or cancelled.
    pub placement_reason: Option<String>,
    pub content: PlacementDraft,
    pub organisation: OrganisationId,
    pub organisation_name: OrganisationName,
    pub organisation_slug: String,
    pub organisation_state: OrganisationState,
    /// How safe its country is, where the programme has noted it.
    pub country_level: Option<SecurityLevel>,
    /// When the season takes applications.
    pub season: DateRange,
    pub eligibility: SeasonEligibility,
}

/// A published placement lacks a part that publication requires: the stored data is damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a published placement has no {0}")]
pub struct IncompletePlacement(&'static str);

impl PostInPlacement {
    /// The title in the reader's language, else in French, else in any language that has one.
    ///
    /// # Errors
    /// [`IncompletePlacement`] where there is none.
    pub fn title(&self, language: UiLanguage) -> Result<(Title, UiLanguage), IncompletePlacement> {
        let titled = self.content.basics.title(language);
        titled.map(|(title, language)| (title.clone(), language)).ok_or(IncompletePlacement("title"))
    }

    /// The dates of the placement.
    ///
    /// # Errors
    /// [`IncompletePlacement`] where there are none.
    pub fn dates(&self) -> Result<DateRange, IncompletePlacement> {
        self.content.place.dates.ok_or(IncompletePlacement("dates"))
    }

    /// The country of the placement.
    ///
    /// # Errors
    /// [`IncompletePlacement`] where there is none.
    pub fn country(&self) -> Result<CountryCode, IncompletePlacement> {
        self.content.place.country.ok_or(IncompletePlacement("country"))
    }

    /// Which way people travel; outbound where a draft does not say.
    #[must_use]
    pub fn track(&self) -> Track {
        self.content.basics.track.unwrap_or(Track::Outbound)
    }

    /// The last day to apply: the placement's own, else the season's.
    #[must_use]
    pub fn deadline(&self) -> Date {
        self.content.place.deadline.unwrap_or_else(|| self.season.end())
    }

    /// How many seats there are, taken and offered.
    #[must_use]
    pub const fn fullness(&self) -> Fullness {
        Fullness { seats: self.seats_max, taken: self.seats_taken, offered: self.offered }
    }

    /// Why nobody may apply on that day; `None` where people may.
    #[must_use]
    pub fn not_open(&self, today: Date) -> Option<NotOpen> {
        match (self.placement_state, self.pause(ApplicationAction::Submit, Actor::Participant)) {
            (PlacementState::Suspended, _) | (PlacementState::Published, Some(Pause::Organisation)) => {
                Some(NotOpen::Suspended)
            }
            (PlacementState::Published, Some(Pause::Country)) => Some(NotOpen::Country),
            (PlacementState::Published, _) if today < self.season.start() => Some(NotOpen::BeforeSeason),
            (PlacementState::Published, _) if self.deadline() < today => Some(NotOpen::AfterDeadline),
            (PlacementState::Published, _) => None,
            _ => Some(NotOpen::Closed),
        }
    }

    /// The season's rule for the way people travel, with the post's own ages above it.
    #[must_use]
    pub fn rule(&self) -> EligibilityRule {
        let season = self.eligibility.of(self.track());
        self.content.posts.of(self.kind).map_or_else(|| season.clone(), |own| own.eligibility(season))
    }

    /// What the rule says of a person today.
    ///
    /// # Errors
    /// [`IncompletePlacement`] where the placement has no dates.
    pub fn problems(&self, profile: &Profile, today: Date) -> Result<Vec<EligibilityProblem>, IncompletePlacement> {
        let facts = profile.identity.eligibility_facts();
        Ok(self.rule().problems(&facts, today, self.dates()?.start(), self.deadline()))
    }

    /// What an application is to, in the reader's language.
    ///
    /// # Errors
    /// [`IncompletePlacement`] where the placement lacks what every published one has.
    pub fn subject(&self, language: UiLanguage) -> Result<Subject, IncompletePlacement> {
        let (title, title_language) = self.title(language)?;
        Ok(Subject {
            placement: self.placement,
            placement_state: self.placement_state,
            post: self.id,
            kind: self.kind,
            track: self.track(),
            title,
            title_language,
            organisation: self.organisation_name.clone(),
            organisation_id: self.organisation,
            organisation_slug: self.organisation_slug.clone(),
            country: self.country()?,
            dates: self.dates()?,
            deadline: self.deadline(),
            fullness: self.fullness(),
        })
    }
}
