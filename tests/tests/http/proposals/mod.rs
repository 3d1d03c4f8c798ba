//! What people accepted changes only with the programme's review, before and after in their sight, and a way out without fault.

mod answering;
mod deciding;
pub(crate) mod helpers;
mod proposing;
