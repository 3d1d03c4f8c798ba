//! Questions and answers, with links to change them.

use leptos::prelude::*;

use super::isolated::isolated;

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

/// A question and its answer where one of them is words that somebody wrote, in whatever language.
pub struct WordsRow {
    pub question: AnyView,
    /// Line breaks are kept.
    pub answer: AnyView,
    /// Whether the answer only says that nothing was answered.
    pub empty: bool,
    pub change: Option<ChangeLink>,
}

impl From<SummaryRow> for WordsRow {
    fn from(row: SummaryRow) -> Self {
        Self { question: isolated(row.question), answer: isolated(row.answer), empty: row.empty, change: row.change }
    }
}

/// Questions and answers, each with its link.
#[component]
pub fn SummaryList(rows: Vec<SummaryRow>) -> impl IntoView {
    let rows: Vec<WordsRow> = rows.into_iter().map(WordsRow::from).collect();
    view! { <WordsList rows/> }
}

/// The same, where answers are words that people wrote.
#[component]
pub fn WordsList(rows: Vec<WordsRow>) -> impl IntoView {
    let rows = rows.into_iter().map(|row| {
        let change = row.change.map(|change| {
            view! {
                <dd class="summary-action">
                    <a href=change.href>{change.label} " " <span class="visually-hidden">{isolated(change.context)}</span></a>
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
