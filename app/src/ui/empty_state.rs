//! What a page shows in place of an empty list.

use leptos::prelude::*;

use super::art::BrokenBridge;

/// Says why the list is empty. The children say what to do next (links, in a `.button-row`).
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
