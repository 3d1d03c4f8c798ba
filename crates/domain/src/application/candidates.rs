//! What pages show an OCI of its candidates. `platform` reads these types from the database and never writes them.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Answer, ApplicationAction, ApplicationCard, ApplicationState, ConfirmationNumber, DecisionReview, Fullness,
    Interview, Pause, PersonContact, Subject, TimelineEvent,
};
use crate::country::{CountryCode, SecurityNote};
use crate::fit::weights::Weights;
use crate::fit::{Band, Explanation, Signal};
use crate::ids::{ApplicationId, PlacementId};
use crate::language::UiLanguage;
use crate::localised::Spoken;
use crate::participant::{NominationState, Profile};
use crate::placement::{PlacementState, PostKind};
use crate::season::EligibilityProblem;
use crate::step::Undoable;
use crate::text::{Letter, OrganisationName, PersonName, Title};

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

impl PlacementCandidates {
    /// The title with its language.
    #[must_use]
    pub fn spoken_title(&self) -> Spoken<&Title> {
        Spoken { text: &self.title, language: self.title_language.into() }
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
