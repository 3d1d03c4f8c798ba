//! The body of a form. The server reads it, within limits, before the server function runs.

use std::sync::Arc;

use domain::form::RawForm;
use leptos::prelude::*;

/// A posted form: its fields and files.
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
    /// Shared: a posted form is cloned on its way, and a file is large.
    pub content: Arc<Vec<u8>>,
}

impl Posted {
    /// The form of the current request, or an empty one.
    #[must_use]
    pub fn current() -> Self {
        use_context::<http::request::Parts>()
            .and_then(|parts| parts.extensions.get::<Self>().cloned())
            .unwrap_or_default()
    }

    /// The file of a field. Browsers post an empty file if none was chosen; it counts as none.
    #[must_use]
    pub fn file(&self, field: &str) -> Option<&Upload> {
        self.files.iter().find(|file| file.field == field && !file.content.is_empty())
    }
}
