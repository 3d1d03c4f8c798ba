//! The steps in which a placement is written. Each is a form: typed values must be valid, and any field may be blank.
//!
//! Field names are those of the pages; `to_raw` fills them with saved values.

mod asks;
mod basics;
mod needs;
mod partner;
mod place;
mod posts;
mod priorities;
mod weights;

pub use asks::{Asks, MAX_QUESTIONS, Questions};
pub use basics::{Basics, LocalText};
pub use needs::{LanguagesAndSkills, MAX_LANGUAGES, MAX_SKILLS};
pub use partner::{OralAnswerForm, PartnerAnswer, PartnerStep, PartnerVerdict, words_for};
pub use place::PlaceAndDates;
pub use posts::Posts;
pub use priorities::Priorities;
pub use weights::{PostWeights, TypedWeights};
