//! The only writer of `<textarea>`.

use html_escape::encode_double_quoted_attribute as escaped;
use leptos::{prelude::*, tachys::html::InertElement};

use super::{
    field::{FieldFrame, FieldParts},
    field_names::FieldNames,
};

/// A text of several lines: label, help, error and control.
#[component]
pub fn TextareaField(
    /// The field's name in the form; also its id.
    #[prop(into)]
    name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] value: String,
    /// Help under the label.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    #[prop(optional_no_strip, into)] error: Option<String>,
    /// The text that marks a required field, such as "(obligatoire)".
    #[prop(optional_no_strip, into)]
    required: Option<String>,
    #[prop(default = 6)] rows: u16,
    /// How many characters it may have: the browser counts them as they are typed.
    #[prop(optional_no_strip, into)]
    most: Option<usize>,
    /// The id, where a page holds the same field twice; the name otherwise.
    #[prop(optional_no_strip, into)]
    id: Option<String>,
    /// The language of the text, if it differs from the page's.
    #[prop(optional_no_strip, into)]
    lang: Option<String>,
    /// The language of the label, if it differs from the page's.
    #[prop(optional_no_strip, into)]
    label_lang: Option<String>,
) -> impl IntoView {
    FieldNames::note_text(&name, &label);
    let id = id.unwrap_or_else(|| name.clone());
    let parts = FieldParts { id, label, hint, error, required };
    let mut attributes =
        format!(r#"class="input" id="{}" name="{}" rows="{rows}""#, escaped(&parts.id), escaped(&name));
    let optional = [
        ("aria-describedby", parts.described_by()),
        ("aria-invalid", parts.invalid().map(str::to_owned)),
        ("lang", lang),
        ("data-most", most.map(|most| most.to_string())),
    ];
    for (attribute, text) in optional {
        if let Some(text) = text {
            attributes.push_str(&format!(r#" {attribute}="{}""#, escaped(&text)));
        }
    }
    // HTML parsers drop the first line break after the tag. Adding one keeps the person's own.
    let control = InertElement::new(format!("<textarea {attributes}>\n{}</textarea>", escaped(&value)));
    view! { <FieldFrame parts label_lang>{control}</FieldFrame> }
}
