//! Forms: one helper carries out every posted form, with JavaScript and without.
//!
//! A form posts to a server function, and the answer is always a redirection. Accepted: to the next page. Refused: back to its page
//! with `?echo=…`; a row of the session keeps what was typed and the errors. Passwords and files are not kept.

mod posted;
mod state;
mod step_form;
mod submit;

pub use posted::{Posted, Upload};
pub use state::{FormState, LANGUAGE_FIELD};
pub(crate) use step_form::{StepForm, group};
pub use submit::{Outcome, SESSION_COOKIE, submit};
