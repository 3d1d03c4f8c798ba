//! Forms: one helper carries out every posted form, with JavaScript and without.
//!
//! A form posts to a server function and is answered with a redirection, always. Accepted: to where it leads. Refused: back to
//! its page with `?echo=…`, where what was typed and what is wrong wait in a row of the session. Passwords and files are not kept.

mod posted;
mod state;
mod step_form;
mod submit;

pub use posted::{Posted, Upload};
pub use state::{FormState, LANGUAGE_FIELD};
pub(crate) use step_form::{StepForm, group};
pub use submit::{Outcome, SESSION_COOKIE, submit};
