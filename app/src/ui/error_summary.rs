//! The summary of errors above a refused form.

use leptos::prelude::*;

use super::field_names::{FieldNames, NamedError};

/// The errors of a form, each named by its field's label and linked to it: "Prénom : remplissez ce champ". Renders nothing if
/// there is no error. It takes the focus when the page opens, so that it is read first.
#[component]
pub fn ErrorSummary(
    #[prop(into)] title: String,
    /// The field's id and the sentence. The id is empty for an error of the whole form.
    items: Vec<(String, String)>,
) -> impl IntoView {
    if items.is_empty() {
        return ().into_any();
    }
    let names = use_context::<FieldNames>();
    // A closure, since it is called when the page is written: the fields below have noted their names by then.
    let lines = move || items.iter().map(|item| line(names.as_ref(), item)).collect_view();
    view! {
        <div class="error-summary" id="error-summary" role="alert" tabindex="-1" autofocus=true aria-labelledby="error-summary-title">
            <h2 class="error-summary-title" id="error-summary-title">{title}</h2>
            <ul>{lines}</ul>
        </div>
    }
    .into_any()
}

fn line(names: Option<&FieldNames>, (field, sentence): &(String, String)) -> AnyView {
    let plain = || NamedError { text: sentence.clone(), id: None };
    let NamedError { text, id } = names.map_or_else(plain, |names| names.named(field, sentence));
    match id {
        Some(id) => view! { <li><a href=format!("#{id}")>{text}</a></li> }.into_any(),
        None => view! { <li>{text}</li> }.into_any(),
    }
}
