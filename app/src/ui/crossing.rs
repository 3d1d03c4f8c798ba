//! Where a placement leaves from and where it goes.

use leptos::prelude::*;

/// Two places with a footbridge drawn between them.
#[component]
pub fn Crossing(
    #[prop(into)] from: String,
    #[prop(into)] to: String,
    /// The word between them for screen readers only: "vers".
    #[prop(into)]
    joiner: String,
) -> impl IntoView {
    view! {
        <p class="crossing">
            <span>{from}</span>
            <svg class="crossing-arc" viewBox="0 0 56 20" aria-hidden="true" focusable="false">
                <path d="M3 17V4M53 17V4M3 5Q28 17 53 5"/>
                <path class="crossing-planks" d="M5 16Q28 13 51 16"/>
            </svg>
            <span class="visually-hidden">{format!(" {joiner} ")}</span>
            <span>{to}</span>
        </p>
    }
}
