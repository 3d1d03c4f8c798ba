//! A list with nothing in it.

use leptos::prelude::*;

/// Says why there is nothing and, in its children, what to do next (links, in a `.button-row`).
#[component]
pub fn EmptyState(
    #[prop(into)] title: String,
    #[prop(into)] text: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <svg class="empty-art" viewBox="0 0 144 48" aria-hidden="true" focusable="false">
                <path d="M2 38H16V10M142 38H128V10M16 12Q36 30 52 31M128 12Q108 30 92 31"/>
                <path class="empty-planks" d="M18 38H50M94 38H126"/>
            </svg>
            <h2>{title}</h2>
            <p>{text}</p>
            {children.map(|children| view! { <div class="button-row">{children()}</div> })}
        </div>
    }
}
