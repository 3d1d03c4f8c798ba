//! A select field.

use leptos::prelude::*;

use crate::i18n::isolate;

use super::field::{FieldFrame, FieldParts, FieldWidth};

/// An option: its value and its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelectOption {
    pub value: String,
    pub label: String,
}

impl SelectOption {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into() }
    }
}

/// A select field: label, help, error and control.
#[component]
pub fn SelectField(
    /// The field's name in the form; also its id.
    #[prop(into)]
    name: String,
    #[prop(into)] label: String,
    /// The options in order. Begin with an empty value where no choice is made for the person.
    options: Vec<SelectOption>,
    /// The selected value.
    #[prop(optional, into)]
    value: String,
    /// Help under the label.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
    /// The text that marks a required field, such as "(obligatoire)".
    #[prop(optional_no_strip, into)]
    required: Option<String>,
    /// An `autocomplete` token such as `country`.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    #[prop(optional)] width: FieldWidth,
    /// The id, where a page holds the same field twice; the name otherwise.
    #[prop(optional_no_strip, into)]
    id: Option<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| name.clone());
    let parts = FieldParts { id: id.clone(), label, hint, error, required };
    let described_by = parts.described_by();
    let invalid = parts.invalid();
    let options = options.into_iter().map(|option| {
        let selected = option.value == value;
        view! { <option value=option.value selected=selected>{isolate(&option.label).into_owned()}</option> }
    });
    let options = options.collect_view();
    view! {
        <FieldFrame parts>
            <select
                class=width.class()
                id=id
                name=name
                autocomplete=autocomplete
                aria-describedby=described_by
                aria-invalid=invalid
            >
                {options}
            </select>
        </FieldFrame>
    }
}
