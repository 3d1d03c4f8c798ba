//! The filters of a list: a GET form beside it on a wide screen, folded above it on a phone.

use leptos::prelude::*;

use super::{
    button::{Button, ButtonKind, ButtonLink},
    icon::{Icon, IconKind},
};

/// The form; its fields are the children. Put it first in a `.split.split-start`.
#[component]
pub fn Filters(
    /// The list's address, without a query.
    #[prop(into)]
    action: String,
    /// "Filtrer les projets".
    #[prop(into)]
    title: String,
    #[prop(into)] submit: String,
    /// Address and word of the link that takes every filter away.
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

/// A filter in force: its words, and the address of the list without it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilterChip {
    pub label: String,
    pub href: String,
}

/// The filters in force, each a link that takes it away.
#[component]
pub fn FilterChips(
    /// The list's name: "Filtres actifs".
    #[prop(into)]
    label: String,
    /// Read after each and not shown: "Retirer ce filtre".
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
