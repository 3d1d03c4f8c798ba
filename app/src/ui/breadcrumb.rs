//! The place of a page in the site.

use leptos::prelude::*;

/// The pages above this one, then its name.
#[component]
pub fn Breadcrumb(
    /// The trail's name: "Fil d'Ariane".
    #[prop(into)]
    label: String,
    /// Address and name, from the top.
    above: Vec<(String, String)>,
    #[prop(into)] current: String,
) -> impl IntoView {
    let above = above.into_iter().map(|(href, name)| view! { <li><a href=href>{name}</a></li> });
    view! {
        <nav class="breadcrumb" aria-label=label>
            <ol>{above.collect_view()}<li aria-current="page">{current}</li></ol>
        </nav>
    }
}
