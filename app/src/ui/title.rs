//! The only writer of `<title>`.

use html_escape::encode_double_quoted_attribute as escaped;
use leptos::{prelude::*, tachys::html::InertElement};

/// The document's title. Its text is escaped.
#[component]
pub fn DocumentTitle(#[prop(into)] text: String) -> impl IntoView {
    let element = format!("<title>{}</title>", escaped(&text));
    InertElement::new(element)
}
