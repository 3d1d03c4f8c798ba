//! The state of a placement or an application, in a word.

use leptos::prelude::*;

/// What a state means for the reader. The word says it; the colour only helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StateTone {
    #[default]
    Neutral,
    /// Under way.
    Active,
    /// Somebody must act.
    Waiting,
    Good,
    Bad,
}

impl StateTone {
    const fn class(self) -> &'static str {
        match self {
            Self::Neutral => "state",
            Self::Active => "state state-active",
            Self::Waiting => "state state-wait",
            Self::Good => "state state-good",
            Self::Bad => "state state-bad",
        }
    }
}

/// A state's word on its colour.
#[component]
pub fn StateLabel(#[prop(optional)] tone: StateTone, #[prop(into)] label: String) -> impl IntoView {
    view! { <span class=tone.class()>{label}</span> }
}
