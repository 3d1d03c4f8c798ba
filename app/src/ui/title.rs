//! The only writer of `<title>`.

use leptos::{prelude::*, tachys::html::InertElement};

/// The document's title. Whatever the text holds, it stays text.
#[component]
pub fn DocumentTitle(#[prop(into)] text: String) -> impl IntoView {
    let element = format!("<title>{}</title>", super::textarea::escaped(&text));
    InertElement::new(element)
}
