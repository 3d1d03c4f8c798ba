//! The public page that explains ranking: conditions, signals, both published sets of weights with their reasons and
//! bounds, and what never counts. Its numbers come from the engine's own constants.

use domain::fit::{
    Gate, Signal,
    weights::{Selection, Weight, Weights},
};
use leptos::prelude::*;

use super::weights::{per_cent, weight_reason};
use crate::{
    address,
    context::RequestContext,
    page::{Page, PageResult},
    render::page,
    ui::{Column, DataTable, SummaryList, SummaryRow, text_cell},
};

/// The sections after the tables, each a title and a text.
const SECTIONS: [&str; 4] = ["ranking-adjusting", "ranking-ties", "ranking-never", "ranking-review"];

/// `/classement`.
pub(super) fn how_ranking_works_page() -> AnyView {
    page(load_how_ranking_works)
}

async fn load_how_ranking_works(context: RequestContext) -> PageResult {
    let title = context.t("ranking-title");
    let gates = Gate::ALL.map(|gate| view! { <li>{context.t(gate.key())}</li> }).collect_view();
    let sets = Selection::ALL.map(|selection| published_set(&context, selection)).collect_view();
    let sections = SECTIONS.map(|section| {
        let (heading, text) = (context.t(&format!("{section}-title")), context.t(&format!("{section}-text")));
        view! { <h2>{heading}</h2><p>{text}</p> }
    });
    let privacy = context.href(&address::privacy());
    let body = view! {
        <div class="column prose">
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t("ranking-lead")}</p>
            <h2>{context.t("ranking-gates-title")}</h2>
            <p>{context.t("ranking-gates-text")}</p>
            <ul>{gates}</ul>
            <h2>{context.t("ranking-sides-title")}</h2>
            <p>{context.t("ranking-sides-text")}</p>
            {signal_list(&context)}
        </div>
        <div class="section section-sand">
            <h2>{context.t("ranking-weights-title")}</h2>
            <p>{context.t("ranking-weights-text")}</p>
            {sets}
        </div>
        <div class="column prose">
            {sections.collect_view()}
            <p><a href=privacy>{context.t("footer-privacy")}</a></p>
        </div>
    };
    Ok(Page::new(title, body).indexed(context.t("ranking-lead")))
}

/// What each signal measures.
fn signal_list(context: &RequestContext) -> AnyView {
    let rows = Signal::ALL.map(|signal| {
        let measures = context.t(&format!("ranking-measures-{}", signal.as_str()));
        SummaryRow { question: context.t(signal.key()), answer: measures, empty: false, change: None }
    });
    let rows = rows.to_vec();
    view! {
        <h2>{context.t("ranking-measures-title")}</h2>
        <SummaryList rows/>
    }
    .into_any()
}

/// A published set of weights: the placement's side with its bounds, then the person's side.
fn published_set(context: &RequestContext, selection: Selection) -> AnyView {
    let weights = Weights::published(selection);
    let set = context.t(weights.set().key());
    let text = |key: &str| Column::text(context.t(key));
    let number = |key: &str| Column::number(context.t(key));
    let columns = |bounds: bool| {
        [
            Some(text("ranking-column-signal")),
            Some(number("ranking-column-weight")),
            bounds.then(|| number("ranking-column-bounds")),
            Some(text("ranking-column-reason")),
        ]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
    };
    let caption = |key: &str| context.t_with(key, &[("set", set.clone().into())]);
    let (placement, person) = (caption("ranking-placement-side"), caption("ranking-person-side"));
    let placement_rows = weights.placement_per_cent().map(|weight| weight_row(context, &weights, weight, true)).into();
    let person_rows = weights.person_per_cent().map(|weight| weight_row(context, &weights, weight, false)).into();
    view! {
        <h3>{set.clone()}</h3>
        <DataTable caption=placement columns=columns(true) rows=placement_rows row_heading=0/>
        <DataTable caption=person columns=columns(false) rows=person_rows row_heading=0/>
    }
    .into_any()
}

fn weight_row(context: &RequestContext, weights: &Weights, (signal, weight): Weight, adjustable: bool) -> Vec<AnyView> {
    let (low, high) = Weights::bounds(weights.selection(), signal);
    let bounds = [("low", u32::from(low).into()), ("high", u32::from(high).into())];
    // Priorities count on both sides, each side for its own reason.
    let why =
        if adjustable { weight_reason(context, weights, signal) } else { person_reason(context, weights, signal) };
    [
        Some(text_cell(context.t(signal.key()))),
        Some(text_cell(per_cent(context, weight))),
        adjustable.then(|| text_cell(context.t_with("weights-bounds", &bounds))),
        Some(text_cell(why)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn person_reason(context: &RequestContext, weights: &Weights, signal: Signal) -> String {
    let set = weights.set().key().trim_start_matches("weights-");
    context.t(&format!("weights-person-{set}-{}", signal.as_str()))
}
