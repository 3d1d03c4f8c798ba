//! The errors of a form, in the order of its fields.

use serde::{Deserialize, Serialize};

use super::FieldCode;

/// The field name of an error that concerns the whole form, such as a state that has moved on.
pub const WHOLE_FORM: &str = "";

/// What is wrong with a form: field names and codes, in order. The summary lists them, each field shows its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FormErrors(Vec<(String, FieldCode)>);

impl FormErrors {
    /// No error yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// One error of one field.
    #[must_use]
    pub fn one(field: impl Into<String>, code: FieldCode) -> Self {
        Self(vec![(field.into(), code)])
    }

    /// One error of the whole form.
    #[must_use]
    pub fn whole(code: FieldCode) -> Self {
        Self::one(WHOLE_FORM, code)
    }

    /// Adds an error after the others. The same error of the same field is added once.
    pub fn add(&mut self, field: impl Into<String>, code: FieldCode) {
        let entry = (field.into(), code);
        if !self.0.contains(&entry) {
            self.0.push(entry);
        }
    }

    /// Whether there are no errors.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first error of a field.
    #[must_use]
    pub fn for_field(&self, field: &str) -> Option<FieldCode> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, code)| *code)
    }

    /// Every error with its field's name, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, FieldCode)> {
        self.0.iter().map(|(name, code)| (name.as_str(), *code))
    }

    /// `Ok` when there is no error.
    ///
    /// # Errors
    /// Itself, when there is one.
    pub fn into_result(self) -> Result<(), Self> {
        if self.is_empty() { Ok(()) } else { Err(self) }
    }
}
