//! What pages show people of their applications. `platform` reads these types from the database and never writes them.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Answer, AnswerExpected, ApplicationDraft, ApplicationState, ChangedSince, ConfirmationNumber, DecisionReview,
    Interview, NotOpen, OciContact, Pause, TimelineEvent,
};
use crate::country::{CountryCode, SecurityNote};
use crate::dates::DateRange;
use crate::fit::Explanation;
use crate::ids::{ApplicationId, OfferId, OrganisationId, PlacementId, PostId};
use crate::language::UiLanguage;
use crate::localised::{Localised, Spoken};
use crate::participant::MissingItem;
use crate::placement::{Asks, PlacementChange, PlacementState, PostKind, TermChange, Track};
use crate::season::EligibilityProblem;
use crate::text::{Letter, OrganisationName, Paragraph, Question, Title};

/// What an application is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// The placement.
    pub placement: PlacementId,
    /// Where the placement is in its life.
    pub placement_state: PlacementState,
    /// The post.
    pub post: PostId,
    /// What the post is for.
    pub kind: PostKind,
    /// Which way people travel.
    pub track: Track,
    /// The placement's title, in the reader's language where it has one.
    pub title: Title,
    /// The language of that title, for `lang`.
    pub title_language: UiLanguage,
    /// Who runs it.
    pub organisation: OrganisationName,
    /// Who runs it, for authorisation.
    pub organisation_id: OrganisationId,
    /// The organisation's name in addresses.
    pub organisation_slug: String,
    /// Where.
    pub country: CountryCode,
    /// When.
    pub dates: DateRange,
    /// The last day to apply.
    pub deadline: Date,
    /// How full the post is.
    pub fullness: Fullness,
}

/// How full a post is. Offers that wait for an answer count: together with the seats taken they never exceed the seats.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fullness {
    /// The most people.
    pub seats: u16,
    /// Seats taken by an acceptance.
    pub taken: u16,
    /// Places offered and not yet answered.
    pub offered: u16,
}

/// An offer that waits for an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenOffer {
    /// Its identifier.
    pub id: OfferId,
    /// The last day to answer.
    pub expires_on: Date,
    /// What the organisation added.
    pub message: Option<Paragraph>,
}

/// How an offer ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfferAnswer {
    Accepted,
    Declined,
    /// Nobody answered in time.
    Expired,
    /// The application ended before an answer.
    Withdrawn,
}

impl OfferAnswer {
    /// The stored word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Expired => "expired",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// An application in its person's list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationCard {
    /// Its identifier.
    pub id: ApplicationId,
    /// The version that was read; every change names it.
    pub version: i32,
    /// Its number, from the submission on.
    pub number: Option<ConfirmationNumber>,
    /// Its state.
    pub state: ApplicationState,
    /// What it is about.
    pub subject: Subject,
    /// When it was sent.
    pub submitted_at: Option<Timestamp>,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// The offer that waits for an answer.
    pub offer: Option<OpenOffer>,
    /// What stops the person from taking a place, or from leaving, until it is lifted.
    pub pause: Option<Pause>,
}

/// The pages of applying to a post: what it asks, the letter and answers, the review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplyPage {
    /// What one applies to.
    pub subject: Subject,
    /// What it asks of people, and what is covered.
    pub asks: Asks,
    /// The organisation's questions.
    pub questions: Vec<Localised<Question>>,
    /// Why the post takes no application today; `None` where it does.
    pub not_open: Option<NotOpen>,
    /// Whether the partner organisation must confirm the person before they apply. A draft may be written before.
    pub needs_nomination: bool,
    /// What the season's rule says of this person.
    pub eligibility: Vec<EligibilityProblem>,
    /// From which day the person is old enough to apply, where that day is to come.
    pub old_enough_on: Option<Date>,
    /// The parts of the profile that are missing and that an application requires.
    pub missing: Vec<MissingItem>,
    /// Whether the person registered for the other way of travelling.
    pub wrong_track: bool,
    /// Whether the person has yet to confirm their address.
    pub unconfirmed: bool,
    /// The place that the person has accepted for dates that this stay meets.
    pub place: Option<Subject>,
    /// The person's live application to this post, where there is one.
    pub application: Option<ApplicationCard>,
    /// What the draft says so far.
    pub draft: ApplicationDraft,
    /// Whether a CV goes with it.
    pub has_cv: bool,
    /// The fit of this person and this post, from today's profile.
    pub explanation: Option<Explanation>,
}

/// An application as its person reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationFile {
    /// What its card shows.
    pub card: ApplicationCard,
    /// The letter as it was sent.
    pub letter: Option<Letter>,
    /// The answers as they were sent.
    pub answers: Vec<Answer>,
    /// What happened.
    pub timeline: Vec<TimelineEvent>,
    /// The person's applications that accepting this one withdraws.
    pub yielding: Vec<ApplicationCard>,
    /// The reasons as they were at the submission.
    pub explanation: Option<Explanation>,
    /// Why the placement is suspended, where it is.
    pub suspended: Option<String>,
    /// What the programme noted of the country, where nobody may leave for it.
    pub advice: Option<SecurityNote>,
    /// What the person changed in their profile since, where they may still update what was sent.
    pub to_update: ChangedSince,
    /// When they last updated it.
    pub file_updated_at: Option<Timestamp>,
    /// Whether a CV was sent.
    pub has_cv: bool,
    /// What has changed of the placement since its person accepted the terms, while they may still leave.
    pub changes: Vec<PlacementChange>,
    /// The same, term by term.
    pub terms: Vec<TermChange>,
    /// How to reach the OCI.
    pub contact: OciContact,
    /// Whether the OCI reads how to reach the person since the sending: who applied before that rule agrees in accepting a place.
    pub contact_shared: bool,
    /// When an answer is expected, while nobody decided.
    pub answer_expected: Option<AnswerExpected>,
    /// The interview to which the person is invited now.
    pub interview: Option<Interview>,
    /// The country in which the person says they live.
    pub residence: Option<CountryCode>,
    /// The reviews that the person asked for, the oldest first.
    pub reviews: Vec<DecisionReview>,
    /// The last day to ask for one, where they may.
    pub review_until: Option<Date>,
    /// How many revisions the placement has, so that a person accepts those that they have read.
    pub revisions: u32,
}

impl Subject {
    /// The title with its language.
    #[must_use]
    pub fn spoken_title(&self) -> Spoken<&Title> {
        Spoken { text: &self.title, language: self.title_language.into() }
    }
}

impl Fullness {
    /// Seats that are neither taken nor offered.
    #[must_use]
    pub const fn free(self) -> u16 {
        self.seats.saturating_sub(self.taken).saturating_sub(self.offered)
    }

    /// Both together.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self {
            seats: self.seats.saturating_add(other.seats),
            taken: self.taken.saturating_add(other.taken),
            offered: self.offered.saturating_add(other.offered),
        }
    }
}

impl ApplyPage {
    /// Whether the person may not apply, whatever the draft says.
    #[must_use]
    pub fn is_blocked(&self) -> bool {
        let eligible = !self.eligibility.iter().any(|problem| problem.blocks_applying());
        let ready = self.missing.is_empty() && !self.unconfirmed && !self.wrong_track;
        !(self.not_open.is_none() && self.place.is_none() && eligible && ready)
    }

    /// Whether what is written may be sent today.
    #[must_use]
    pub fn may_send(&self) -> bool {
        !self.is_blocked() && !self.needs_nomination
    }

    /// Whether what it asks was read and accepted.
    #[must_use]
    pub const fn asks_accepted(&self) -> bool {
        self.draft.asks_accepted
    }

    /// Whether there is an application that is no draft any more.
    #[must_use]
    pub fn is_sent(&self) -> bool {
        self.application.as_ref().is_some_and(|application| application.state != ApplicationState::Draft)
    }
}
