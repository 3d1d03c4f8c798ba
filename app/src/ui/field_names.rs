//! The names of a page's fields: each control notes its label, and the error summary reads it. So the summary says the very
//! words that stand at the field.

use std::sync::{Arc, Mutex, PoisonError};

use leptos::prelude::*;

/// Joins the name of a field and the sentence about it.
type Join = dyn Fn(&str, &str) -> String + Send + Sync;

/// The names of the fields of one page. `render::page` provides it before the page is built.
#[derive(Clone)]
pub struct FieldNames(Arc<Inner>);

struct Inner {
    join: Box<Join>,
    noted: Mutex<Noted>,
}

#[derive(Default)]
struct Noted {
    /// The id of a control and its label, in the order of the page.
    fields: Vec<(String, String)>,
    /// How the names of a group's fields begin, and its legend: `languages.0.` and "Langue 1".
    groups: Vec<(String, String)>,
    /// The name of a field in which a text is typed and its label.
    texts: Vec<(String, String)>,
}

impl Noted {
    /// The label of a field, after the legend of its group.
    fn in_group(&self, field: &str, label: &str) -> String {
        let group = self.groups.iter().find(|(prefix, _)| field.starts_with(prefix.as_str()));
        group.map_or_else(|| label.to_owned(), |(_, legend)| format!("{legend} – {label}"))
    }
}

/// What the summary says of an error, and the id of the control that it leads to.
pub(super) struct NamedError {
    pub text: String,
    pub id: Option<String>,
}

impl FieldNames {
    /// `join` makes a line of the summary from a field's name and the sentence about it.
    pub fn new(join: impl Fn(&str, &str) -> String + Send + Sync + 'static) -> Self {
        Self(Arc::new(Inner { join: Box::new(join), noted: Mutex::default() }))
    }

    /// Notes the name of a control of the page that is being built.
    pub fn note(id: &str, label: &str) {
        if let Some(names) = use_context::<Self>() {
            names.noted(|noted| noted.fields.push((id.to_owned(), label.to_owned())));
        }
    }

    /// Notes the name of a group. It stands before the names of the fields that begin with `prefix`.
    pub fn note_group(prefix: &str, legend: &str) {
        if let Some(names) = use_context::<Self>() {
            names.noted(|noted| noted.groups.push((prefix.to_owned(), legend.to_owned())));
        }
    }

    /// Notes the label of a field in which a text is typed, by the name under which it is posted.
    pub(super) fn note_text(name: &str, label: &str) {
        if let Some(names) = use_context::<Self>() {
            names.noted(|noted| noted.texts.push((name.to_owned(), label.to_owned())));
        }
    }

    /// What the page calls a field in which a text is typed; `None` where it has none of that name.
    #[must_use]
    pub fn of_text(&self, name: &str) -> Option<String> {
        self.noted(|noted| {
            let (_, label) = noted.texts.iter().find(|(text, _)| text == name)?;
            Some(noted.in_group(name, label))
        })
    }

    /// An error of a field, named. An error of a whole group of rows (`languages`) leads to its first control.
    pub(super) fn named(&self, field: &str, sentence: &str) -> NamedError {
        self.noted(|noted| {
            if let Some((id, label)) = noted.fields.iter().find(|(id, _)| id == field) {
                let name = noted.in_group(id, label);
                return NamedError { text: (self.0.join)(&name, sentence), id: Some(id.clone()) };
            }
            let row = format!("{field}.");
            let first = noted.fields.iter().find(|(id, _)| !field.is_empty() && id.starts_with(&row));
            NamedError { text: sentence.to_owned(), id: first.map(|(id, _)| id.clone()) }
        })
    }

    fn noted<T>(&self, with: impl FnOnce(&mut Noted) -> T) -> T {
        with(&mut self.0.noted.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
