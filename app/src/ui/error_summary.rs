//! The summary of errors above a refused form.

use leptos::prelude::*;

/// The errors of a form, each linked to its field. Renders nothing if there is no error. It takes the focus when the
/// page opens, so that it is read first.
#[component]
pub fn ErrorSummary(
    #[prop(into)] title: String,
    /// The field's name and the message. The name is empty for an error of the whole form.
    items: Vec<(String, String)>,
) -> impl IntoView {
    if items.is_empty() {
        return ().into_any();
    }
    let lines = items.into_iter().map(|(field, sentence)| {
        if field.is_empty() {
            view! { <li>{sentence}</li> }.into_any()
        } else {
            view! { <li><a href=format!("#{field}")>{sentence}</a></li> }.into_any()
        }
    });
    view! {
        <div class="error-summary" id="error-summary" role="alert" tabindex="-1" autofocus=true aria-labelledby="error-summary-title">
            <h2 class="error-summary-title" id="error-summary-title">{title}</h2>
            <ul>{lines.collect_view()}</ul>
        </div>
    }
    .into_any()
}
