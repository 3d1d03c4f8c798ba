//! Names and words of a right-to-left script, isolated from the line around them.

use html_escape::encode_text as escaped;
use leptos::prelude::*;

use crate::i18n::is_right_to_left;

/// The text, inside `<bdi>` where it holds letters that are written from right to left.
pub fn isolated(text: impl Into<String>) -> AnyView {
    let text = text.into();
    if is_right_to_left(&text) { view! { <bdi>{text}</bdi> }.into_any() } else { text.into_any() }
}

/// The same as the markup of a longer text.
pub(super) fn isolated_markup(text: &str) -> String {
    if is_right_to_left(text) { format!("<bdi>{}</bdi>", escaped(text)) } else { escaped(text).into_owned() }
}
