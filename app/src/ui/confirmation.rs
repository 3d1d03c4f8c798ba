//! The confirmation after a submission.

use leptos::prelude::*;

/// The title and the confirmation number. The children say what happens next.
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
