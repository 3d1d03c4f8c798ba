//! Keeps what is typed in the form around it, and says so in a line. Without scripts the line stays empty.

use leptos::{html, prelude::*};
use serde::{Deserialize, Serialize};

use super::typing::watch;

/// Where what is typed is kept, and the texts of the line, in the reader's language.
/// Stands for the number of characters that were typed.
pub const TYPED: &str = "{typed}";
/// Stands for the number of characters that a text may have.
pub const MOST_TYPED: &str = "{most}";

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AutosaveTexts {
    pub address: String,
    /// The sentence where it could not be kept.
    pub failed: String,
    /// How many characters a text has: with [`TYPED`] and [`MOST_TYPED`] where the numbers stand.
    pub count: String,
}

/// The line that says when what is typed was kept.
#[island]
pub fn Autosave(texts: AutosaveTexts) -> impl IntoView {
    let status = RwSignal::new(String::new());
    let line = NodeRef::<html::P>::new();
    Effect::new(move |_| {
        if let Some(line) = line.get() {
            watch(&line, texts.clone(), status);
        }
    });
    view! { <p class="kept-status" role="status" node_ref=line>{move || status.get()}</p> }
}
