//! The labels of a page's text fields by their names, for what tells of a field beside it.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use leptos::prelude::use_context;

/// The labels of one page. Clones share them; whoever makes the page provides them as a context.
#[derive(Debug, Clone, Default)]
pub struct FieldLabels(Arc<Mutex<BTreeMap<String, String>>>);

impl FieldLabels {
    /// Notes a field that the page has, where somebody asks for it.
    pub(super) fn note(name: &str, label: &str) {
        if let Some(Self(labels)) = use_context::<Self>() {
            labels.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), label.to_owned());
        }
    }

    /// The label of a field.
    #[must_use]
    pub fn of(&self, name: &str) -> Option<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }
}
