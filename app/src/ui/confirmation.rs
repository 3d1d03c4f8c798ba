//! The page after a submission.

use leptos::prelude::*;

/// The page's title, a number to keep, and in its children what happens next.
#[component]
pub fn Confirmation(
    #[prop(into)] title: String,
    /// "Votre numéro de confirmation :"
    #[prop(into)]
    number_label: String,
    #[prop(into)] number: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="confirmation" role="status">
            <h1>{title}</h1>
            <p>{number_label}</p>
            <p class="confirmation-number">{number}</p>
            {children.map(|children| children())}
        </div>
    }
}
