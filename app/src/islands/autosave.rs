//! Keeps what is typed in the form around it, and says so in a line. Without scripts the line stays empty.

use leptos::{html, prelude::*};
use serde::{Deserialize, Serialize};

use super::typing::watch;

/// Where what is typed is kept, and the sentence where it could not be, in the reader's language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AutosaveTexts {
    pub address: String,
    pub failed: String,
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
