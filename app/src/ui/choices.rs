//! Radio buttons and checkboxes: a group under a legend, or a single checkbox.

use leptos::prelude::*;

use super::{
    field::{HintAndError, RequiredMark, described_by},
    field_names::FieldNames,
};

/// Whether one or several of a group may be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChoiceKind {
    One,
    Several,
}

impl ChoiceKind {
    const fn input_type(self) -> &'static str {
        match self {
            Self::One => "radio",
            Self::Several => "checkbox",
        }
    }
}

/// How a group is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ChoiceLayout {
    /// One card per choice, in a column.
    #[default]
    Cards,
    /// One card per choice, side by side, for a level from 0 to 3.
    Inline,
    /// No cards; for filters, long lists and consents.
    Plain,
}

impl ChoiceLayout {
    const fn class(self) -> &'static str {
        match self {
            Self::Cards => "choices",
            Self::Inline => "choices choices-inline",
            Self::Plain => "choices choices-plain",
        }
    }
}

/// A choice of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceOption {
    pub value: String,
    pub label: String,
    pub hint: Option<String>,
}

impl ChoiceOption {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None }
    }

    /// Adds a sentence under the label.
    #[must_use]
    pub fn with_hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }
}

/// A group of radio buttons or checkboxes. The id of the first is the group's name, so that the error summary can
/// link to it.
#[component]
pub fn Choices(
    #[prop(into)] name: String,
    #[prop(into)] legend: String,
    kind: ChoiceKind,
    options: Vec<ChoiceOption>,
    /// The selected values.
    #[prop(optional)]
    selected: Vec<String>,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
    /// The text that marks a required group, such as "(obligatoire)".
    #[prop(optional_no_strip, into)]
    required: Option<String>,
    #[prop(optional)] layout: ChoiceLayout,
    /// Whether the legend has the size of a heading, for the page's main question.
    #[prop(optional)]
    large: bool,
    /// The id, where a page holds several groups of one name; the name otherwise.
    #[prop(optional_no_strip, into)]
    id: Option<String>,
) -> impl IntoView {
    let group = id.unwrap_or_else(|| name.clone());
    FieldNames::note(&group, &legend);
    let invalid = error.is_some();
    let described = described_by(&group, hint.is_some(), invalid);
    let several = kind == ChoiceKind::Several;
    let inputs = options.into_iter().enumerate().map(|(index, option)| {
        let id = if index == 0 { group.clone() } else { format!("{group}-{}", option.value) };
        let checked = selected.contains(&option.value);
        choice(ChoiceInput {
            id,
            name: name.clone(),
            kind,
            option,
            checked,
            invalid: invalid && several,
            described: None,
        })
    });
    let inputs = inputs.collect_view();
    view! {
        <fieldset
            class=if invalid { "fieldset has-error" } else { "fieldset" }
            role=(!several).then_some("radiogroup")
            aria-describedby=described
            aria-invalid=(invalid && !several).then_some("true")
        >
            <legend class=if large { "legend legend-large" } else { "legend" }>
                {legend}
                <RequiredMark word=required/>
            </legend>
            <HintAndError id=group hint error/>
            <div class=layout.class()>{inputs}</div>
        </fieldset>
    }
}

/// A single checkbox, such as a consent. It posts `on` when ticked and nothing otherwise.
#[component]
pub fn Checkbox(
    /// The field's name in the form; also its id.
    #[prop(into)]
    name: String,
    #[prop(into)] label: String,
    #[prop(optional)] checked: bool,
    #[prop(optional_no_strip, into)] hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
) -> impl IntoView {
    FieldNames::note(&name, &label);
    let invalid = error.is_some();
    let option = ChoiceOption { value: "on".to_owned(), label, hint };
    let described = described_by(&name, false, invalid);
    let (kind, id) = (ChoiceKind::Several, name.clone());
    let input = choice(ChoiceInput { id, name: name.clone(), kind, option, checked, invalid, described });
    view! {
        <div class=if invalid { "field has-error" } else { "field" }>
            <HintAndError id=name hint=None error/>
            <div class="choices choices-plain">{input}</div>
        </div>
    }
}

struct ChoiceInput {
    id: String,
    name: String,
    kind: ChoiceKind,
    option: ChoiceOption,
    checked: bool,
    invalid: bool,
    /// The id of an error that belongs to this input alone.
    described: Option<String>,
}

fn choice(input: ChoiceInput) -> impl IntoView {
    let ChoiceInput { id, name, kind, option, checked, invalid, described } = input;
    let hint_id = format!("{id}-choice-hint");
    let described = match (&option.hint, described) {
        (Some(_), Some(error)) => Some(format!("{hint_id} {error}")),
        (Some(_), None) => Some(hint_id.clone()),
        (None, error) => error,
    };
    let hint = option.hint.map(|hint| view! { <span class="choice-hint" id=hint_id>{hint}</span> });
    view! {
        <div class="choice">
            <input
                class="choice-input"
                type=kind.input_type()
                id=id.clone()
                name=name
                value=option.value
                checked=checked
                aria-describedby=described
                aria-invalid=invalid.then_some("true")
            />
            <div>
                <label class="choice-label" for=id>{option.label}</label>
                {hint}
            </div>
        </div>
    }
}
