//! Names and words of a right-to-left script, isolated from the line around them.

use leptos::prelude::*;

use crate::i18n::is_right_to_left;

/// The text, inside `<bdi>` where it holds letters that are written from right to left.
pub fn isolated(text: impl Into<String>) -> AnyView {
    let text = text.into();
    if is_right_to_left(&text) { view! { <bdi>{text}</bdi> }.into_any() } else { text.into_any() }
}
