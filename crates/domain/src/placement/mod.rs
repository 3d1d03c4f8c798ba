//! Placements: their states, their parts, the steps in which they are written, and when they are complete.
//!
//! A [`PlacementDraft`] may lack any part. [`Complete::try_from`] lists what it lacks. Only a complete one is submitted.

mod act;
mod complete;
mod dates;
mod draft;
mod excerpt;
mod kinds;
mod listed;
mod missing;
mod nearest;
mod part;
mod parts;
mod proposal;
mod public_texts;
mod recorded;
mod revision;
mod search;
mod state;
mod steps;
mod terms;
mod view;
mod words;

pub use act::PlacementActionForm;
pub use complete::{Complete, MissingPiece, PublishedText};
pub use dates::Calendar;
pub use draft::{FormatVersion, PlacementDraft};
pub use excerpt::{Piece, excerpt, words_found};
pub use kinds::{Covered, Format, Funding, OwnCost, PlacementStep, PostKind, Sdg, Track};
pub use listed::Listed;
pub use nearest::nearest;
pub use part::PlacementPart;
pub use parts::{LanguageRequirement, PartnerConfirmation, Post, PriorityClaim, Seats, SeatsError, SkillNeed};
pub use proposal::{Proposal, ProposalDecision, ProposalVerdict, RefusedProposal, Revised};
pub use public_texts::PublicText;
pub use recorded::LastPassage;
pub use revision::{PlacementChange, Revision};
pub use search::{Cursor, PagePosition, PlacementFilter, PlacementSearch, PlacementSort, ReadSearch};
pub use state::{PlacementAction, PlacementActor, PlacementState};
pub use steps::{
    Asks, Basics, LanguagesAndSkills, LocalText, MAX_LANGUAGES, MAX_QUESTIONS, MAX_SKILLS, OralAnswerForm,
    PartnerAnswer, PartnerStep, PartnerVerdict, PlaceAndDates, PostWeights, Posts, Priorities, Questions, TypedWeights,
};
pub use terms::{Term, TermChange, TermValue};
pub use view::{PlacementCard, PlacementPage, PostView};
pub use words::SearchWord;

#[cfg(test)]
mod tests;
