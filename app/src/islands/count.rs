//! Counts the characters of a text while it is typed.

use leptos::{prelude::document, wasm_bindgen::JsValue, web_sys::Element};

use super::{MOST_TYPED, TYPED};

/// The attribute of a field with the number of characters that it may have.
const MOST: &str = "data-most";
/// The class of the line under a field; those who listen to the page hear the bound in the field's help instead.
const LINE: &str = "field-count";

/// Writes under a field how many characters it has, where it may have only so many.
pub(super) fn show(field: &Element, text: &str) {
    let most = field.get_attribute(MOST).and_then(|most| most.parse::<usize>().ok());
    let value = js_sys::Reflect::get(field, &JsValue::from_str("value")).ok().and_then(|value| value.as_string());
    let (Some(most), Some(value)) = (most, value) else { return };
    let typed = value.trim().chars().count();
    if let Some(line) = line_under(field) {
        line.set_text_content(Some(&text.replace(TYPED, &typed.to_string()).replace(MOST_TYPED, &most.to_string())));
        let _ = line.class_list().toggle_with_force("is-over", typed > most);
    }
}

fn line_under(field: &Element) -> Option<Element> {
    let next = field.next_element_sibling().filter(|next| next.class_list().contains(LINE));
    next.or_else(|| {
        let line = document().create_element("p").ok()?;
        line.set_class_name(&format!("hint {LINE}"));
        line.set_attribute("aria-hidden", "true").ok()?;
        field.insert_adjacent_element("afterend", &line).ok()?
    })
}
