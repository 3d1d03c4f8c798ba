//! The parts that all fields share: label, help, error, then the control.

use leptos::prelude::*;

use super::{
    field_names::FieldNames,
    icon::{Icon, IconKind},
};

/// How wide a control is, by the length of its usual value.
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

/// The texts around a control, and the ids that link them to it.
pub(super) struct FieldParts {
    pub id: String,
    pub label: String,
    pub hint: Option<String>,
    pub error: Option<String>,
    /// The text that marks a required field.
    pub required: Option<String>,
}

impl FieldParts {
    /// The control's `aria-describedby`: help, then error.
    pub fn described_by(&self) -> Option<String> {
        described_by(&self.id, self.hint.is_some(), self.error.is_some())
    }

    /// The control's `aria-invalid`.
    pub fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }
}

/// The ids of the control's help and error, if they exist.
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
    FieldNames::note(&parts.id, &parts.label);
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

/// The text that says that a field is required.
#[component]
pub(super) fn RequiredMark(word: Option<String>) -> impl IntoView {
    word.map(|word| view! { " " <span class="required">{word}</span> })
}

/// The help and the error of a control or a group. Their ids derive from the control's id.
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
