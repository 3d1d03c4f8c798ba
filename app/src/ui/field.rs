//! What every field shares: label above, help under it, error, then the control.

use leptos::prelude::*;

use super::icon::{Icon, IconKind};

/// How wide a control is, after what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FieldWidth {
    /// A line of text.
    #[default]
    Full,
    /// A date, a postal code, a telephone number.
    Short,
    /// A number of a few digits.
    Tiny,
}

impl FieldWidth {
    /// The control's classes.
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Full => "input",
            Self::Short => "input input-short",
            Self::Tiny => "input input-tiny",
        }
    }
}

/// The words around a control, and the ids that link them to it.
pub(super) struct FieldParts {
    pub id: String,
    pub label: String,
    pub hint: Option<String>,
    pub error: Option<String>,
    /// The word that marks a required field.
    pub required: Option<String>,
}

impl FieldParts {
    /// The control's `aria-describedby`: its help, then its error.
    pub fn described_by(&self) -> Option<String> {
        described_by(&self.id, self.hint.is_some(), self.error.is_some())
    }

    /// The control's `aria-invalid`.
    pub fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }
}

/// The ids of a control's help and error, those that exist.
pub(super) fn described_by(id: &str, hint: bool, error: bool) -> Option<String> {
    match (hint, error) {
        (true, true) => Some(format!("{id}-hint {id}-error")),
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-error")),
        (false, false) => None,
    }
}

/// Label, help and error around a control.
#[component]
pub(super) fn FieldFrame(parts: FieldParts, children: Children) -> impl IntoView {
    let class = if parts.error.is_some() { "field has-error" } else { "field" };
    view! {
        <div class=class>
            <label class="label" for=parts.id.clone()>
                {parts.label}
                <RequiredMark word=parts.required/>
            </label>
            <HintAndError id=parts.id hint=parts.hint error=parts.error/>
            {children()}
        </div>
    }
}

/// The word that says a field is required.
#[component]
pub(super) fn RequiredMark(word: Option<String>) -> impl IntoView {
    word.map(|word| view! { " " <span class="required">{word}</span> })
}

/// The help and the error of a control or of a group, under ids made from its own.
#[component]
pub(super) fn HintAndError(id: String, hint: Option<String>, error: Option<String>) -> impl IntoView {
    let hint = hint.map(|hint| view! { <p class="hint" id=format!("{id}-hint")>{hint}</p> });
    let error = error.map(|error| {
        view! {
            <p class="field-error" id=format!("{id}-error")>
                <Icon kind=IconKind::Error/>
                <span>{error}</span>
            </p>
        }
    });
    view! { {hint}{error} }
}
