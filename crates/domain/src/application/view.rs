//! What pages show of applications. `platform` reads these types from the database and never writes them.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Answer, AnswerExpected, ApplicationAction, ApplicationDraft, ApplicationState, ChangedSince, ConfirmationNumber,
    DecisionReview, Interview, NotOpen, OciContact, Pause, PersonContact, TimelineEvent,
};
use crate::country::{CountryCode, SecurityNote};
use crate::dates::DateRange;
use crate::fit::weights::Weights;
use crate::fit::{Band, Explanation, Signal};
use crate::ids::{ApplicationId, OfferId, OrganisationId, PlacementId, PostId};
use crate::language::UiLanguage;
use crate::localised::{Localised, Spoken};
use crate::participant::{MissingItem, NominationState, Profile};
use crate::placement::{Asks, PlacementChange, PlacementState, PostKind, TermChange, Track};
use crate::season::EligibilityProblem;
use crate::step::Undoable;
use crate::text::{Letter, OrganisationName, Paragraph, PersonName, Question, Title};

impl Subject {
    /// The title with its language.
    #[must_use]
    pub fn spoken_title(&self) -> Spoken<&Title> {
        Spoken { text: &self.title, language: self.title_language.into() }
    }
}

impl PlacementCandidates {
    /// The title with its language.
    #[must_use]
    pub fn spoken_title(&self) -> Spoken<&Title> {
        Spoken { text: &self.title, language: self.title_language.into() }
    }
}

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

/// A placement with its candidates counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacementCandidates {
    /// The placement.
    pub placement: PlacementId,
    /// Its title.
    pub title: Title,
    /// The language of that title.
    pub title_language: UiLanguage,
    /// Its state.
    pub state: PlacementState,
    /// The seats of its posts together.
    pub fullness: Fullness,
    /// How many applications are in each state, those that are none left out.
    pub counts: Vec<(ApplicationState, u32)>,
}

/// A candidate in an organisation's list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// The application.
    pub id: ApplicationId,
    /// Its number.
    pub number: ConfirmationNumber,
    /// Its state.
    pub state: ApplicationState,
    /// The post.
    pub kind: PostKind,
    /// The person's name.
    pub name: PersonName,
    /// Whether the organisation entered it from paper.
    pub on_paper: bool,
    /// When it was sent.
    pub submitted_at: Timestamp,
    /// The last day to answer the offer, where one waits.
    pub offer_expires_on: Option<Date>,
    /// The band among the post's candidates who meet every condition, without any filter; `None` for the others.
    pub band: Option<Band>,
    /// The fit of the profile as it was sent; the reasons of the submission are in the file. `None` once the application has ended.
    pub explanation: Option<Explanation>,
    /// When the person closed their account; their name is gone then.
    pub account_closed_at: Option<Timestamp>,
    /// How to reach the person: in exports only, once they have accepted a place.
    pub contact: Option<PersonContact>,
}

/// How a post's list is to be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListReading {
    /// The post.
    pub kind: PostKind,
    /// The published seed, which orders each band.
    pub seed: u64,
    /// The signals that make most of the differences among its people, the first most; none among few people.
    pub told_apart_by: Vec<Signal>,
}

/// Which candidates are shown: `poste`, `etat` of the address.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct CandidateFilter {
    /// Of one post.
    pub kind: Option<PostKind>,
    /// In one state.
    pub state: Option<ApplicationState>,
}

/// Which part of the candidates a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CandidateRange {
    /// Everybody: for paper and for a file.
    All,
    /// A page, from the start or after a candidate of the list.
    After(Option<ApplicationId>),
}

/// The candidates of a placement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CandidatesPage {
    /// The placement's posts; there is at least one.
    pub posts: Vec<Subject>,
    /// By which weights people are ranked for each post.
    pub weights: Vec<(PostKind, Weights)>,
    /// How the list of each post is to be read.
    pub readings: Vec<ListReading>,
    /// The candidates of this page, post by post: the best band first, those before a closed gate after the others, then the ended
    /// ones.
    pub candidates: Vec<Candidate>,
    /// How many the filter finds.
    pub found: usize,
    /// How many of them come before this page.
    pub before: usize,
    /// Where the previous page begins, if there is one: after this candidate, or at the start of the list for `None` inside.
    pub previous: Option<Option<ApplicationId>>,
    /// The candidate after which the next page begins, if there is one.
    pub next: Option<ApplicationId>,
    /// Whether the reader decides.
    pub may_decide: bool,
    /// Whether the OCI takes lists out: not while it is suspended or refused.
    pub may_export: bool,
    /// What the programme noted of the country, where nobody may leave for it.
    pub advice: Option<SecurityNote>,
}

/// An application as the organisation reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CandidateFile {
    /// What its card shows.
    pub card: ApplicationCard,
    /// The person's name as it was sent.
    pub name: PersonName,
    /// When the person closed their account; their name is gone then.
    pub account_closed_at: Option<Timestamp>,
    /// Until when an ended application shows what accounts for the decision; `None` while it is live.
    pub read_until: Option<Timestamp>,
    /// When the person last updated the profile or the CV that they had sent.
    pub file_updated_at: Option<Timestamp>,
    /// Whether the organisation entered it from paper.
    pub on_paper: bool,
    /// How to reach the person, while the reader may.
    pub contact: Option<PersonContact>,
    /// The partner organisation that confirms the person, on the exchange track.
    pub nomination: Option<(OrganisationName, NominationState)>,
    /// The interview to which the person is invited now.
    pub interview: Option<Interview>,
    /// The country in which the person says they live.
    pub residence: Option<CountryCode>,
    /// The reviews that the person asked for, the oldest first.
    pub reviews: Vec<DecisionReview>,
    /// The measure that the person asked for, once they have accepted a place.
    pub accommodation: Option<String>,
    /// Whether the reader may answer the one that is open.
    pub may_answer_review: bool,
    /// The profile as it was sent; `None` where the reader may not read files, and after the end.
    pub profile: Option<Profile>,
    /// The letter; `None` where there is none, where the reader may not read files, and after an end other than a refusal.
    pub letter: Option<Letter>,
    /// The answers, likewise.
    pub answers: Vec<Answer>,
    /// Whether a CV was sent that the reader may open.
    pub has_cv: bool,
    /// Whether the terms changed since the person accepted them. They may then leave without fault.
    pub terms_changed: bool,
    /// When the last mail that waits for an answer was given up: it did not reach the person.
    pub unreached_at: Option<Timestamp>,
    /// What happened.
    pub timeline: Vec<TimelineEvent>,
    /// What the season's rule says today of the person as they described themselves; empty after the end.
    pub eligibility: Vec<EligibilityProblem>,
    /// The reasons as they were at the submission.
    pub explanation: Option<Explanation>,
    /// What the reader may decide from here.
    pub actions: Vec<ApplicationAction>,
    /// Why the reader cannot decide more, though the state allows it.
    pub pause: Option<Pause>,
    /// What the programme noted of the country, where nobody may leave for it.
    pub advice: Option<SecurityNote>,
    /// Steps whose first day has not come, each with that day.
    pub ahead: Vec<(ApplicationAction, Date)>,
    /// The last step, where the reader may undo it.
    pub undo: Option<Undoable<ApplicationAction>>,
    /// Whether the reader reads letters, answers and CVs.
    pub may_read: bool,
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

impl CandidateFilter {
    /// Reads the filter from an address. Unknown words filter nothing.
    #[must_use]
    pub fn read(kind: &str, state: &str) -> Self {
        Self { kind: kind.parse().ok(), state: state.parse().ok() }
    }

    /// The filter as an address has it: `poste=…&etat=…`.
    #[must_use]
    pub fn query(self) -> String {
        let kind = self.kind.map(PostKind::as_str).unwrap_or_default();
        let state = self.state.map(ApplicationState::as_str).unwrap_or_default();
        format!("poste={kind}&etat={state}")
    }

    /// Whether a candidate is shown.
    #[must_use]
    pub fn shows(&self, candidate: &Candidate) -> bool {
        self.kind.is_none_or(|kind| kind == candidate.kind) && self.state.is_none_or(|state| state == candidate.state)
    }
}
