//! Terms that change: what each said before and what it says now, in words and amounts.

use domain::{
    localised::Localised,
    placement::{Term, TermChange, TermValue},
};
use leptos::prelude::*;

use crate::{
    context::RequestContext,
    i18n::Catalogue,
    ui::{Column, DataTable, text_cell},
    words::{plain_words, words},
};

/// The columns of a table of changed terms, beside that of the term.
#[derive(Clone, Copy)]
pub(crate) enum TermColumns {
    /// For the OCI and the programme: published, proposed.
    Proposed,
    /// For people who applied: before, now.
    Changed,
}

/// Each term with both its values side by side.
pub(crate) fn terms_table(context: &RequestContext, changes: &[TermChange], columns: TermColumns) -> AnyView {
    let (before, after) = match columns {
        TermColumns::Proposed => ("placement-terms-published", "placement-terms-proposed"),
        TermColumns::Changed => ("placement-terms-before", "placement-terms-now"),
    };
    let columns = ["placement-terms-term", before, after].map(|key| Column::text(context.t(key))).to_vec();
    let rows = changes.iter().map(|change| {
        let value = |value| value_cell(context, change.term, value);
        vec![text_cell(context.t(change.term.key())), value(&change.before), value(&change.after)]
    });
    let rows: Vec<Vec<AnyView>> = rows.collect();
    view! { <DataTable caption=context.t("placement-terms-caption") columns rows/> }.into_any()
}

/// A changed term as one line, for mails.
pub(crate) fn term_line(catalogue: Catalogue, change: &TermChange) -> String {
    let value = |value| value_text(catalogue, change.term, value);
    let (term, before, after) = (catalogue.text(change.term.key()), value(&change.before), value(&change.after));
    let values = [("term", term.into()), ("before", before.into()), ("after", after.into())];
    catalogue.text_with("placement-terms-line", &values)
}

/// The words in the reader's language, or with the label of the one that there is.
fn told<T: AsRef<str>>(catalogue: Catalogue, text: &Localised<T>) -> String {
    text.for_reader(catalogue.0).map(|spoken| plain_words(catalogue, &spoken)).unwrap_or_default()
}

fn value_cell(context: &RequestContext, term: Term, value: &TermValue) -> AnyView {
    let spoken = match value {
        TermValue::Place(place) => place.for_reader(context.language).map(|spoken| words(context, &spoken)),
        TermValue::Words(text) => text.for_reader(context.language).map(|spoken| words(context, &spoken)),
        _ => None,
    };
    spoken.unwrap_or_else(|| text_cell(value_text(context.catalogue(), term, value)))
}

fn value_text(catalogue: Catalogue, term: Term, value: &TermValue) -> String {
    let list = |keys: Vec<&str>| keys.into_iter().map(|key| catalogue.text(key)).collect::<Vec<_>>().join(", ");
    match value {
        TermValue::Unsaid => catalogue.text("placement-terms-unsaid"),
        TermValue::Dollars(0) => catalogue.text("placement-page-no-contribution"),
        TermValue::Dollars(amount) => catalogue.dollars((*amount).into()),
        TermValue::Count(count) => count_text(catalogue, term, *count),
        TermValue::Range(range) => {
            let (start, end) = catalogue.range_ends(*range);
            catalogue.text_with("placement-edit-range", &[("start", start.into()), ("end", end.into())])
        }
        TermValue::Day(day) => catalogue.date(*day),
        TermValue::Place(place) => told(catalogue, place),
        TermValue::Words(words) => told(catalogue, words),
        TermValue::OwnCosts(costs) => list(costs.iter().map(|cost| cost.key()).collect()),
        TermValue::Covered(covered) => list(covered.iter().map(|it| it.key()).collect()),
    }
}

fn count_text(catalogue: Catalogue, term: Term, count: u32) -> String {
    let key = match term {
        Term::Weekends => "placement-page-weekends-count",
        Term::TrainingHours => "placement-page-hours-count",
        _ => "placement-page-months-count",
    };
    catalogue.text_with(key, &[("count", i64::from(count).into())])
}
