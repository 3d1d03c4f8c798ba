//! A form's body, as the server read it within its bounds before the server function runs.

use domain::form::RawForm;
use leptos::prelude::*;

/// What was posted: its fields, and its files if it had any.
#[derive(Debug, Clone, Default)]
pub struct Posted {
    pub fields: RawForm,
    pub files: Vec<Upload>,
}

/// A file of a multipart form.
#[derive(Debug, Clone)]
pub struct Upload {
    /// The field's name.
    pub field: String,
    pub file_name: String,
    pub content: Vec<u8>,
}

impl Posted {
    /// The form of the request under way, empty where it had none.
    #[must_use]
    pub fn current() -> Self {
        use_context::<http::request::Parts>()
            .and_then(|parts| parts.extensions.get::<Self>().cloned())
            .unwrap_or_default()
    }

    /// The file of a field; an empty one was not chosen.
    #[must_use]
    pub fn file(&self, field: &str) -> Option<&Upload> {
        self.files.iter().find(|file| file.field == field && !file.content.is_empty())
    }
}
