//! Forms: one helper handles all posted forms, with and without JavaScript.
//!
//! A form posts to a server function, which answers with a redirection. An accepted form leads to the next page. A
//! refused form leads back to its own page with `?echo=…`: the session keeps what was typed and the errors under that
//! key. Passwords and files are not kept. If the server cannot keep the form, the answer is 503 or 429 without a
//! redirection.

mod posted;
mod state;
mod step_form;
mod submit;

pub use posted::{Posted, Upload};
pub use state::{FormState, LANGUAGE_FIELD};
pub(crate) use step_form::{StepForm, group};
pub use submit::{Outcome, SESSION_COOKIE, submit};
