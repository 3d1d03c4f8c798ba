//! Applications: the posts they are to, their rows, their events, the people they concern.

mod contacts;
mod copies;
mod erase;
mod events;
mod people;
mod posts;
mod reviews;
mod rows;
mod waiting;
mod write;

pub use contacts::{contacts, share_contact};
pub use copies::{copy, cv_hash, sent_cv, sent_profiles, take_copy};
pub use erase::{erase, erase_of_person, over};
pub use events::{NewEvent, answer_interview, insert_event, last_event, last_events, timeline};
pub use people::{has_cv, insert_paper_participant, profiles};
pub use posts::{id_of, lock, of_organisation, of_placement, post_of, posts, set_taken};
pub use reviews::{answer_review, ask_review, has_another_decider, reviews, reviews_of_programme};
pub use rows::{Lookup, counts_of_organisation, find, has_place, lock_of_person, lock_of_placement, number_is_taken};
pub use waiting::waiting_of_organisation;
pub use write::{
    Submission, accept_again, accept_terms, delete_draft, forget_acceptance, insert_draft, save_draft, set_explanation,
    set_state, submit,
};
