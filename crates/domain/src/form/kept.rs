//! A form that was typed and not saved: what is kept of it, and whether it says anything new.

use jiff::Timestamp;
use uuid::Uuid;

use super::RawForm;
use crate::choice::choices;

choices! {
    /// Why a form is kept beside what is stored.
    pub enum KeptBecause, key "kept" {
        /// It was typed and not saved: the page was left, or the form was refused.
        Typed = "typed",
        /// It was posted after its session had ended.
        SessionOver = "session_over",
        /// What it was to replace had changed meanwhile.
        Conflict = "conflict",
    }
}

/// A form that was typed and not saved.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptForm {
    /// The key of the page's form, under which it was typed.
    pub key: Uuid,
    /// The form's name.
    pub form: String,
    pub because: KeptBecause,
    pub fields: RawForm,
    pub saved_at: Timestamp,
}

/// Hidden fields that say what a form is about. They were not typed.
const SUBJECTS: [&str; 25] = [
    "action",
    "adding",
    "application",
    "concerned",
    "do",
    "ends",
    "invitation",
    "kept",
    "mail",
    "member",
    "next",
    "picked",
    "placement",
    "post",
    "revisions",
    "rows",
    "session",
    "slug",
    "stay",
    "step",
    "version",
    "was",
    "write",
    "writing",
    "leave_to",
];

impl RawForm {
    /// What a person typed or chose: without empty fields, fields of the form itself (`form_…`) and those that say what it is about.
    pub fn typed(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs()
            .map(|(name, value)| (name, value.trim()))
            .filter(|(name, value)| !value.is_empty() && !name.starts_with("form_") && !SUBJECTS.contains(name))
    }

    /// Whether a text was typed: words, rather than a choice among those of the page.
    #[must_use]
    pub fn has_text(&self) -> bool {
        self.typed().any(|(_, value)| value.contains(char::is_whitespace))
    }

    /// What was typed here and is not in `stored`. Both are clean: line ends count for nothing.
    pub fn typed_beside<'f>(&'f self, stored: &'f RawForm) -> impl Iterator<Item = (&'f str, &'f str)> {
        self.typed().filter(|(name, value)| !stored.all(name).any(|other| other == *value))
    }
}

#[cfg(test)]
mod tests {
    //! What was typed is told from what a page sends along, and what is new from what is stored.
    use super::*;

    fn typed() -> RawForm {
        RawForm::default()
            .with("form_key", "k")
            .with("version", "3")
            .with("letter", "Bonjour\r\nà vous ")
            .with("answer.0", " ")
            .with("language", "es")
    }

    #[test]
    fn keys_subjects_and_empty_fields_are_not_typed() {
        let form = typed();
        assert_eq!(form.typed().collect::<Vec<_>>(), [("letter", "Bonjour\nà vous"), ("language", "es")]);
    }

    #[test]
    fn what_is_stored_is_nothing_new() {
        let stored = RawForm::default().with("letter", "Bonjour\nà vous").with("language", "fr");
        let form = typed();
        assert_eq!(form.typed_beside(&stored).collect::<Vec<_>>(), [("language", "es")]);
        assert_eq!(form.typed_beside(&form).count(), 0);
        assert!(form.has_text());
        assert!(!RawForm::default().with("verdict", "accept").with("form_page", "/a b").has_text());
    }
}
