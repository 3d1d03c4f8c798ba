//! A list with nothing in it.

use leptos::prelude::*;

use super::art::BrokenBridge;

/// Says why there is nothing and, in its children, what to do next (links, in a `.button-row`).
#[component]
pub fn EmptyState(
    #[prop(into)] title: String,
    #[prop(into)] text: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <BrokenBridge/>
            <h2>{title}</h2>
            <p>{text}</p>
            {children.map(|children| view! { <div class="button-row">{children()}</div> })}
        </div>
    }
}
