//! The pages above a page.

use leptos::prelude::*;

use super::isolated::isolated;

/// Links to the pages above this one, then its name.
#[component]
pub fn Breadcrumb(
    /// The name of the navigation: "Fil d'Ariane".
    #[prop(into)]
    label: String,
    /// Address and name of each page, from the top.
    above: Vec<(String, String)>,
    #[prop(into)] current: String,
) -> impl IntoView {
    let above = above.into_iter().map(|(href, name)| view! { <li><a href=href>{isolated(name)}</a></li> });
    view! {
        <nav class="breadcrumb" aria-label=label>
            <ol>{above.collect_view()}<li aria-current="page">{isolated(current)}</li></ol>
        </nav>
    }
}
