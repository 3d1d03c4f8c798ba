//! A table that becomes a list of cards on a phone.

use leptos::prelude::*;

use super::isolated::isolated;

/// How a column is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortOrder {
    Ascending,
    Descending,
}

impl SortOrder {
    const fn aria(self) -> &'static str {
        match self {
            Self::Ascending => "ascending",
            Self::Descending => "descending",
        }
    }
}

/// The link that sorts by a column, and the current order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SortLink {
    pub href: String,
    pub order: Option<SortOrder>,
}

/// The heading of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub label: String,
    /// Whether the cells are numbers, aligned to the right.
    pub number: bool,
    pub sort: Option<SortLink>,
}

impl Column {
    pub fn text(label: impl Into<String>) -> Self {
        Self { label: label.into(), number: false, sort: None }
    }

    pub fn number(label: impl Into<String>) -> Self {
        Self { number: true, ..Self::text(label) }
    }

    /// Makes the column sortable.
    #[must_use]
    pub fn sorted(self, href: impl Into<String>, order: Option<SortOrder>) -> Self {
        Self { sort: Some(SortLink { href: href.into(), order }), ..self }
    }

    const fn class(&self) -> Option<&'static str> {
        if self.number { Some("is-number") } else { None }
    }
}

/// A cell of text.
pub fn text_cell(text: impl Into<String>) -> AnyView {
    isolated(text)
}

/// A table. The ARIA roles repeat those of the elements, because the layout for phones (`display: block`) removes
/// them.
#[component]
pub fn DataTable(
    /// The caption.
    #[prop(into)]
    caption: String,
    columns: Vec<Column>,
    /// The rows; each has one cell per column.
    rows: Vec<Vec<AnyView>>,
    /// The index of the column that is the row's heading.
    #[prop(optional)]
    row_heading: usize,
) -> impl IntoView {
    let headings = columns.iter().map(heading).collect_view();
    let rows = rows.into_iter().map(|cells| {
        let cells = columns.iter().zip(cells).enumerate().map(|(index, (column, content))| {
            if index == row_heading {
                view! { <th role="rowheader" scope="row" class=column.class()>{content}</th> }.into_any()
            } else {
                cell(column, content).into_any()
            }
        });
        view! { <tr role="row">{cells.collect_view()}</tr> }
    });
    view! {
        <table class="table table-stack" role="table">
            <caption>{caption}</caption>
            <thead role="rowgroup"><tr role="row">{headings}</tr></thead>
            <tbody role="rowgroup">{rows.collect_view()}</tbody>
        </table>
    }
}

fn heading(column: &Column) -> impl IntoView + use<> {
    let order = column.sort.as_ref().and_then(|sort| sort.order).map(SortOrder::aria);
    let label = column.label.clone();
    let label = match &column.sort {
        Some(sort) => view! { <a class="sort" href=sort.href.clone()>{label}</a> }.into_any(),
        None => label.into_any(),
    };
    view! { <th role="columnheader" scope="col" class=column.class() aria-sort=order>{label}</th> }
}

fn cell(column: &Column, content: AnyView) -> impl IntoView + use<> {
    view! {
        <td role="cell" class=column.class() data-label=column.label.clone()>
            <div>{content}</div>
        </td>
    }
}
