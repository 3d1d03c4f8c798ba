//! Applications: the posts they are to, their rows, their events, the people they concern.

mod events;
mod people;
mod posts;
mod rows;
mod write;

pub(crate) use events::{Happened, insert_event, timeline};
pub(crate) use people::{deciders, has_cv, insert_paper_participant, person, profiles};
pub(crate) use posts::{PostRow, id_of, lock, of_organisation, of_placement, posts, set_taken};
pub(crate) use rows::{ApplicationRow, Lookup, find, lock_of_person, lock_of_placement, number_is_taken};
pub(crate) use write::{
    Submission, accept_again, delete_draft, forget_acceptance, insert_draft, save_draft, set_state, submit,
};
