//! The candidates of a placement as a table, one row each, for long lists.

use domain::{
    application::{Candidate, CandidatesPage},
    fit::Explanation,
    placement::PostKind,
};
use leptos::prelude::*;

use super::shared;
use crate::{
    address,
    context::RequestContext,
    matching,
    ui::{Column, DataTable, text_cell},
};

/// The query parameter and value that ask for the table.
pub(super) const AS_TABLE: (&str, &str) = ("vue", "tableau");

/// Whether the address asks for the table.
pub(super) fn is_requested(context: &RequestContext) -> bool {
    context.query(AS_TABLE.0) == AS_TABLE.1
}

/// One table per post, in the order of the list.
pub(super) fn candidate_tables(context: &RequestContext, shown: &CandidatesPage) -> AnyView {
    shown.posts.iter().map(|post| post_table(context, post.kind, shown)).collect_view().into_any()
}

fn post_table(context: &RequestContext, kind: PostKind, shown: &CandidatesPage) -> AnyView {
    let rows: Vec<_> =
        shown.candidates.iter().filter(|one| one.kind == kind).map(|one| candidate_row(context, one)).collect();
    if rows.is_empty() {
        return ().into_any();
    }
    let text = |key: &str| Column::text(context.t(key));
    let columns = vec![
        text("candidates-column-fit"),
        text("candidates-column-person"),
        text("candidates-state"),
        text("matching-speaks-file"),
        text("candidates-column-open"),
        text("candidates-column-received"),
    ];
    let caption = context.t_with("candidates-ranked", &[("post", context.t(kind.key()).into())]);
    view! { <div class="table-dense"><DataTable caption columns rows row_heading=1/></div> }.into_any()
}

fn candidate_row(context: &RequestContext, one: &Candidate) -> Vec<AnyView> {
    let href = context.href(&address::candidate(one.id));
    let brief = one.explanation.as_ref().map(|reasons: &Explanation| matching::fit_summary(context, reasons));
    let (speaks, open) = brief.map_or_else(Default::default, |brief| (brief.speaks, brief.open));
    let received = context.catalogue().date(platform::clock::local(one.submitted_at).date());
    vec![
        text_cell(one.band.map(|band| context.t(band.key())).unwrap_or_default()),
        view! { <a href=href>{shared::candidate_name(context, &one.name, one.account_closed_at)}</a> }.into_any(),
        shared::state_label(context, one.state),
        text_cell(speaks),
        text_cell(open),
        text_cell(received),
    ]
}
