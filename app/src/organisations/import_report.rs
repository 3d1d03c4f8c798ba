//! The report of an import: how many rows become what, what to correct, what would change.

use leptos::prelude::*;
use platform::import::{MAX_FILE, MAX_ROWS, Report, RowOutcome, RowProblem, RowReport, TableError, Why};

use crate::{
    address,
    context::RequestContext,
    ui::{Column, DataTable, Fact, Facts, Notice, Tone, text_cell},
};

/// So many rows that would change are listed; all are counted.
const LISTED: usize = 100;
/// The most characters of a wrong value that are shown.
const SHOWN: usize = 60;

pub(super) fn report(context: &RequestContext, report: &Report) -> AnyView {
    let nothing = (!report.changes_something()).then(|| {
        let text = context.t("import-nothing-to-do");
        view! { <Notice tone=Tone::Info><p>{text}</p></Notice> }
    });
    view! {
        <p class="lead">{context.t("import-not-yet")}</p>
        <Facts facts=counts(context, report) column=true/>
        {nothing}
        {notes(context, report)}
        {set_aside(context, report)}
        {changed(context, report)}
    }
    .into_any()
}

/// Why a file cannot be read, and what to do.
pub(super) fn table_error(context: &RequestContext, error: &TableError) -> String {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    match error {
        TableError::Empty => context.t("import-error-empty"),
        TableError::NotText => context.t("import-error-not-text"),
        TableError::OldWorkbook => context.t("import-error-old-workbook"),
        TableError::OtherWorkbook => context.t("import-error-other-workbook"),
        TableError::BrokenWorkbook => context.t("import-error-broken-workbook"),
        TableError::TooLarge => {
            let most = i64::try_from(MAX_FILE / 1024 / 1024).unwrap_or(i64::MAX);
            context.t_with("import-error-too-large", &[("megabytes", most.into())])
        }
        TableError::TooManyRows => context.t_with("import-error-too-many", &[("rows", count(MAX_ROWS).into())]),
        TableError::NoHeader { line, found, .. } => {
            context.t_with("import-error-no-header", &[("line", number(*line).into()), ("found", found.into())])
        }
        TableError::MissingColumns { line, names } => {
            context.t_with("import-error-missing", &[("line", number(*line).into()), ("names", names.into())])
        }
        TableError::RepeatedColumn { line, name } => {
            context.t_with("import-error-repeated", &[("line", number(*line).into()), ("name", name.into())])
        }
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn counts(context: &RequestContext, report: &Report) -> Vec<Fact> {
    let rows = [
        ("import-count-rows", report.rows.len()),
        ("import-outcome-brought", report.brought),
        ("import-outcome-updated", report.updated),
        ("import-outcome-known", report.known),
        ("import-outcome-edited", report.edited.len()),
        ("import-outcome-refused", report.refused.len()),
    ];
    Vec::from(rows.map(|(key, number)| Fact::new(context.t(key), number.to_string())))
}

/// What a person has to look at in the drafts.
fn notes(context: &RequestContext, report: &Report) -> AnyView {
    let lines = |lines: &[u64]| lines.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
    let with_lines = [("import-note-country", &report.without_country), ("import-note-cut", &report.shortened)]
        .into_iter()
        .filter(|(_, found)| !found.is_empty())
        .map(|(key, found)| context.t_with(key, &[("lines", lines(found).into())]));
    let counted = [("import-note-outside", report.outside_programme), ("import-note-blank", report.blank)]
        .into_iter()
        .filter(|(_, number)| *number > 0)
        .map(|(key, number)| context.t_with(key, &[("count", count(number).into())]));
    let notes: Vec<AnyView> = with_lines.chain(counted).map(|text| view! { <li>{text}</li> }.into_any()).collect();
    if notes.is_empty() { ().into_any() } else { view! { <ul>{notes}</ul> }.into_any() }
}

/// Every row that is not taken, with what to do.
fn set_aside(context: &RequestContext, report: &Report) -> Option<AnyView> {
    let edited = report.rows.iter().filter_map(|row| match row.outcome {
        RowOutcome::Edited(placement) => {
            let (href, text) = (context.href(&address::edit_placement(placement)), context.t("import-edited-since"));
            let title = row.title.clone().unwrap_or_else(|| context.t("import-see-draft"));
            Some((row.line, view! { {text} " " <a href=href>{title}</a> }.into_any()))
        }
        _ => None,
    });
    let refused = report.refused.iter().map(|(line, problems)| {
        (*line, text_cell(problems.iter().map(|problem| sentence(context, problem)).collect::<Vec<_>>().join(" ")))
    });
    let mut rows: Vec<(u64, AnyView)> = refused.chain(edited).collect();
    rows.sort_by_key(|(line, _)| *line);
    let rows: Vec<Vec<AnyView>> =
        rows.into_iter().map(|(line, text)| vec![text_cell(line.to_string()), text]).collect();
    let columns = vec![Column::text(context.t("import-column-line")), Column::text(context.t("import-column-why"))];
    let caption = context.t("import-set-aside");
    (!rows.is_empty()).then(|| view! { <DataTable caption columns rows/> }.into_any())
}

/// The rows that would make or change a draft.
fn changed(context: &RequestContext, report: &Report) -> Option<AnyView> {
    let outcome = |row: &RowReport| match row.outcome {
        RowOutcome::Brought(_) => Some("import-outcome-brought"),
        RowOutcome::Updated(_) => Some("import-outcome-updated"),
        RowOutcome::Known | RowOutcome::Edited(_) | RowOutcome::Refused => None,
    };
    let mut rows = report.rows.iter().filter_map(|row| {
        let cells = [
            row.line.to_string(),
            context.t(outcome(row)?),
            row.key.clone().unwrap_or_default(),
            row.title.clone().unwrap_or_default(),
        ];
        Some(Vec::from(cells.map(text_cell)))
    });
    let listed: Vec<Vec<AnyView>> = rows.by_ref().take(LISTED).collect();
    let more = rows.count();
    let columns =
        ["line", "outcome", "key", "title"].map(|name| Column::text(context.t(&format!("import-column-{name}"))));
    let more = (more > 0).then(|| {
        view! { <p class="meta">{context.t_with("import-more", &[("count", count(more).into())])}</p> }
    });
    let caption = context.t("import-changes");
    (!listed.is_empty())
        .then(|| view! { <DataTable caption columns=Vec::from(columns) rows=listed/> {more} }.into_any())
}

fn sentence(context: &RequestContext, problem: &RowProblem) -> String {
    let RowProblem { place, value, why } = problem;
    let shown: String = value.chars().take(SHOWN).collect();
    let at = || {
        let key = if value.is_empty() { "import-at-empty" } else { "import-at" };
        context.t_with(key, &[("column", place.into()), ("value", (&shown).into())])
    };
    let why = match why {
        Why::LoneQuote => return context.t("import-why-quote"),
        Why::CellError => return context.t("import-why-cell"),
        Why::Ragged { found, expected } => {
            let numbers = [("found", count(*found).into()), ("expected", count(*expected).into())];
            return context.t_with("import-why-ragged", &numbers);
        }
        Why::NoKey => context.t("import-why-no-key"),
        Why::LongKey => context.t("import-why-long-key"),
        Why::RepeatedKey { line } => {
            context.t_with("import-why-repeated-key", &[("line", i64::try_from(*line).unwrap_or(i64::MAX).into())])
        }
        Why::NotInMapping => context.t("import-why-not-in-mapping"),
        Why::UnknownCountry => context.t("import-why-country"),
        Why::NotADate => context.t("import-why-date"),
        Why::Field(code) => context.catalogue().field_code(*code),
    };
    format!("{} {why}", at())
}
