//! Forms: one helper handles all posted forms, with and without JavaScript.
//!
//! A form posts to a server function, which answers with a redirection. An accepted form leads to the next page. A
//! refused form leads back to its own page with `?echo=…`: the session keeps what was typed and the errors under that
//! key. Passwords are not kept; files are kept beside it (`files`). If the server cannot keep the form, the answer is 503 or 429 without a
//! redirection.
//!
//! What is typed in a form that begins with [`FormState::opening`] is kept beside what is stored (`keep`), and its page offers it
//! again (`notices`). A form posted after its session had ended comes back after the sign-in (`session_over`).

mod again;
mod files;
mod keep;
mod notices;
mod page_forms;
mod posted;
mod session_over;
mod state;
mod step_form;
mod submission;
mod submit;

pub(crate) use files::KeptUpload;
pub(crate) use notices::kept_notices;
pub use page_forms::PageForms;
pub use posted::{Posted, Upload};
pub(crate) use state::TAKE;
pub use state::{FormState, LANGUAGE_FIELD, OWNER_FIELD};
pub(crate) use step_form::{StepForm, group};
pub use submit::{Outcome, SESSION_COOKIE, submit};
