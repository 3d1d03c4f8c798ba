//! A text field of one line.

use leptos::prelude::*;

use super::{
    field::{FieldFrame, FieldParts, FieldWidth},
    field_names::FieldNames,
};

/// The kind of value of a text field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum InputKind {
    #[default]
    Text,
    Email,
    /// Its value is never written back to the page.
    Password,
    Telephone,
    Url,
    Search,
    /// A day, posted as AAAA-MM-JJ.
    Date,
    /// A whole number, as a text field with a numeric keyboard: unlike `type="number"`, it keeps a wrong value so
    /// that it can be corrected.
    Number,
    /// A code that is good once: a numeric keyboard, and its value is never written back to the page.
    OneTimeCode,
    /// A file; the form needs `enctype="multipart/form-data"`.
    File,
}

impl InputKind {
    const fn input_type(self) -> &'static str {
        match self {
            Self::Text | Self::Number | Self::OneTimeCode => "text",
            Self::Email => "email",
            Self::Password => "password",
            Self::Telephone => "tel",
            Self::Url => "url",
            Self::Search => "search",
            Self::Date => "date",
            Self::File => "file",
        }
    }

    fn input_mode(self) -> Option<&'static str> {
        matches!(self, Self::Number | Self::OneTimeCode).then_some("numeric")
    }

    const fn keeps_value(self) -> bool {
        !matches!(self, Self::Password | Self::OneTimeCode | Self::File)
    }
}

/// A text field: label, help, error and control.
#[component]
pub fn TextField(
    /// The field's name in the form; also its id.
    #[prop(into)]
    name: String,
    #[prop(into)] label: String,
    #[prop(optional)] kind: InputKind,
    #[prop(optional, into)] value: String,
    /// Help under the label.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
    /// The text that marks a required field, such as "(obligatoire)".
    #[prop(optional_no_strip, into)]
    required: Option<String>,
    /// An `autocomplete` token such as `email`, `new-password` or `bday`.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    #[prop(optional)] width: FieldWidth,
    /// How many characters it may have: the browser counts them as they are typed.
    #[prop(optional_no_strip, into)]
    most: Option<usize>,
    /// The accepted file types, such as `application/pdf`.
    #[prop(optional)]
    accept: Option<&'static str>,
    /// The id, where a page holds the same field twice; the name otherwise.
    #[prop(optional_no_strip, into)]
    id: Option<String>,
    /// Whether the value is shown but cannot be changed here.
    #[prop(optional)]
    read_only: bool,
) -> impl IntoView {
    if kind.keeps_value() {
        FieldNames::note_text(&name, &label);
    }
    let id = id.unwrap_or_else(|| name.clone());
    let parts = FieldParts { id: id.clone(), label, hint, error, required };
    let written = kind.keeps_value().then_some(value);
    let described_by = parts.described_by();
    let invalid = parts.invalid();
    view! {
        <FieldFrame parts>
            <input
                class=width.class()
                type=kind.input_type()
                id=id
                name=name
                value=written
                inputmode=kind.input_mode()
                autocomplete=autocomplete
                accept=accept
                readonly=read_only
                data-most=most
                aria-describedby=described_by
                aria-invalid=invalid
            />
        </FieldFrame>
    }
}
