//! A refused form, kept until its page shows it again.

use super::{FormErrors, RawForm};

/// A refused form, to be shown again.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Echo {
    pub fields: RawForm,
    pub errors: FormErrors,
    /// The key of a sentence about the whole form.
    pub problem: Option<String>,
}
