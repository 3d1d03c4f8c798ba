//! Questions and answers, with links to change them.

use leptos::prelude::*;

/// The link that changes an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeLink {
    pub href: String,
    /// "Modifier".
    pub label: String,
    /// What it changes, for screen readers only: "le nom".
    pub context: String,
}

/// A question and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryRow {
    pub question: String,
    /// Line breaks are kept.
    pub answer: String,
    /// Whether the answer only says that nothing was answered.
    pub empty: bool,
    pub change: Option<ChangeLink>,
}

/// Questions and answers, each with its link.
#[component]
pub fn SummaryList(rows: Vec<SummaryRow>) -> impl IntoView {
    let rows = rows.into_iter().map(|row| {
        let change = row.change.map(|change| {
            view! {
                <dd class="summary-action">
                    <a href=change.href>{change.label} " " <span class="visually-hidden">{change.context}</span></a>
                </dd>
            }
        });
        view! {
            <div class="summary-row">
                <dt>{row.question}</dt>
                <dd class=row.empty.then_some("summary-empty")>{row.answer}</dd>
                {change}
            </div>
        }
    });
    view! { <dl class="summary-list">{rows.collect_view()}</dl> }
}
