//! Links between the pages of a list.

use leptos::prelude::*;

use super::button::{ButtonKind, ButtonLink, ButtonSize};

/// The range shown and the links to the previous and the next page. Renders nothing if the list has one page.
#[component]
pub fn Pagination(
    /// The name of the navigation: "Pages".
    #[prop(into)]
    label: String,
    /// What is shown: "Projets 1 à 25 sur 60".
    #[prop(optional_no_strip, into)]
    range: Option<String>,
    /// Address and label.
    #[prop(optional_no_strip)]
    previous: Option<(String, String)>,
    /// Address and label.
    #[prop(optional_no_strip)]
    next: Option<(String, String)>,
) -> impl IntoView {
    if previous.is_none() && next.is_none() {
        return ().into_any();
    }
    let links = [previous, next].into_iter().flatten().map(|(href, label)| {
        view! { <ButtonLink href label kind=ButtonKind::Secondary size=ButtonSize::Small/> }
    });
    view! {
        <nav class="pagination" aria-label=label>
            {range.map(|range| view! { <p class="pagination-range">{range}</p> })}
            <div class="pagination-links">{links.collect_view()}</div>
        </nav>
    }
    .into_any()
}
