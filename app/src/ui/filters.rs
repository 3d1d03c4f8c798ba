//! The filters of a list: a GET form, beside the list on a wide screen, folded above it on a phone.

use leptos::prelude::*;

use super::{
    button::{Button, ButtonKind, ButtonLink},
    icon::{Icon, IconKind},
};

/// The form. Its children are the fields. Put it first in a `.split.split-start`.
#[component]
pub fn Filters(
    /// The list's address, without a query.
    #[prop(into)]
    action: String,
    /// "Filtrer les projets".
    #[prop(into)]
    title: String,
    #[prop(into)] submit: String,
    /// Address and label of the link that removes all filters.
    #[prop(optional_no_strip)]
    clear: Option<(String, String)>,
    children: Children,
) -> impl IntoView {
    let clear = clear.map(|(href, label)| view! { <ButtonLink href label kind=ButtonKind::Plain/> });
    view! {
        <details class="filters">
            <summary>{title.clone()}</summary>
            <form class="filters-form" method="get" action=action role="search" aria-label=title>
                {children()}
                <div class="button-row"><Button label=submit/>{clear}</div>
            </form>
        </details>
    }
}

/// An active filter: its label, and the address of the list without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilterChip {
    pub label: String,
    pub href: String,
}

/// The active filters, each a link that removes it.
#[component]
pub fn FilterChips(
    /// The list's name: "Filtres actifs".
    #[prop(into)]
    label: String,
    /// Text after each filter for screen readers only: "Retirer ce filtre".
    #[prop(into)]
    remove: String,
    chips: Vec<FilterChip>,
) -> impl IntoView {
    if chips.is_empty() {
        return ().into_any();
    }
    let chips = chips.into_iter().map(|chip| {
        view! {
            <li>
                <a class="filter-chip" href=chip.href>
                    {chip.label}
                    <Icon kind=IconKind::Cross/>
                    <span class="visually-hidden">{remove.clone()}</span>
                </a>
            </li>
        }
    });
    let chips = chips.collect_view();
    view! { <ul class="filters-active" aria-label=label>{chips}</ul> }.into_any()
}
