//! The coordinator's desk: what waits for a decision, and the programme's figures. A ministry reader sees the figures
//! only.

use domain::{application::review_answer_by, country::PausedPlacement, organisation::ProgrammeCounts};
use jiff::Timestamp;
use leptos::prelude::*;
use platform::{clock::local, placements::ProposalRow};

use super::proposals::proposal_list;
use crate::{
    address,
    context::RequestContext,
    i18n::Value,
    page::{Page, PageResult},
    placements::stop_tasks,
    render::page,
    ui::{Fact, Facts},
};

/// `/programme`.
pub(super) fn programme_page() -> AnyView {
    page(load_programme)
}

async fn load_programme(context: RequestContext) -> PageResult {
    let viewer = context.viewer()?;
    let counts = context.platform.programme_desk(viewer).await?;
    let queues = if viewer.coordinates_programme().is_ok() {
        let paused = context.platform.placements_paused(viewer).await?;
        let proposals = context.platform.proposals_to_review(viewer).await?;
        let reviews = context.platform.reviews_to_answer(viewer).await?;
        Some(coordinator_column(&context, (&counts, reviews), &paused, proposals))
    } else {
        None
    };
    let title = context.t("coordination-title");
    let body = view! {
        <div class="column">
            <h1>{title.clone()}</h1>
            <div class="split split-end">
                {queues}
                <aside class="panel" aria-label=context.t("coordination-figures")>
                    <h2>{context.t("coordination-figures")}</h2>
                    <Facts facts=figures(&context, &counts) column=true/>
                </aside>
            </div>
        </div>
    };
    Ok(Page::new(title, body))
}

/// What waits for the coordinator.
fn coordinator_column(
    context: &RequestContext,
    (counts, reviews): (&ProgrammeCounts, (usize, Option<Timestamp>)),
    paused: &[PausedPlacement],
    proposals: Vec<ProposalRow>,
) -> AnyView {
    view! {
        <div>
            <p class="lead">{context.t("coordination-lead")}</p>
            <h2>{context.t("coordination-waiting")}</h2>
            {queue_cards(context, counts, reviews)}
            {paused_placements(context, paused)}
            <h2>{context.t("proposal-list")}</h2>
            {proposal_list(context, proposals)}
            <h2>{context.t("coordination-keep")}</h2>
            <ul class="cards">
                {queue_card(context, &address::countries(), "coordination-countries", context.t("coordination-countries-text"), true)}
            </ul>
        </div>
    }
    .into_any()
}

/// The placements for which nobody may leave, where there are some.
fn paused_placements(context: &RequestContext, paused: &[PausedPlacement]) -> Option<AnyView> {
    let items = stop_tasks(context, paused, address::review_placement);
    let list = view! {
        <h2>{context.t("coordination-paused")}</h2>
        <p>{context.t("coordination-paused-text")}</p>
        <ul class="tasks">{items}</ul>
    };
    (!paused.is_empty()).then(|| list.into_any())
}

/// The reviews that the programme answers, the longest waiting with its last day.
fn review_card(context: &RequestContext, (count, first): (usize, Option<Timestamp>)) -> AnyView {
    let text = match first {
        Some(asked_at) => {
            let by = context.catalogue().date(review_answer_by(local(asked_at).date()));
            let count = Value::from(u32::try_from(count).unwrap_or(u32::MAX));
            context.t_with("organisation-today-review", &[("count", count), ("date", by.into())])
        }
        None => context.t("review-programme-none"),
    };
    queue_card(context, &address::programme_reviews(), "review-programme-title", text, first.is_none())
}

/// The queues, the reviews first. Empty ones are shown too, because their pages also list what was decided.
fn queue_cards(context: &RequestContext, counts: &ProgrammeCounts, reviews: (usize, Option<Timestamp>)) -> AnyView {
    let queues = [
        (
            &address::programme_organisations().with("etat", "registered"),
            "coordination-organisations",
            "coordination-organisations-count",
            counts.registered,
        ),
        (
            &address::programme_placements(),
            "coordination-placements",
            "coordination-placements-count",
            counts.awaiting_review,
        ),
        (&address::programme_mails(), "coordination-mails", "coordination-mails-count", counts.dead_mails),
    ];
    let items = queues.into_iter().map(|(path, key, sentence, count)| {
        queue_card(context, path, key, context.t_with(sentence, &[("count", count.into())]), count == 0)
    });
    view! { <ul class="cards">{review_card(context, reviews)}{items.collect_view()}</ul> }.into_any()
}

fn queue_card(context: &RequestContext, path: &str, key: &str, text: String, quiet: bool) -> AnyView {
    let class = if quiet { "card card-quiet" } else { "card" };
    view! {
        <li>
            <article class=class>
                <h3 class="card-title"><a class="card-link" href=context.href(path)>{context.t(key)}</a></h3>
                <p class="card-text">{text}</p>
            </article>
        </li>
    }
    .into_any()
}

fn figures(context: &RequestContext, counts: &ProgrammeCounts) -> Vec<Fact> {
    let figures = [
        ("coordination-figure-approved", counts.approved),
        ("coordination-figure-published", counts.published),
        ("coordination-figure-participants", counts.participants),
        ("coordination-figure-applications", counts.applications),
    ];
    figures.into_iter().map(|(key, count)| Fact::new(context.t(key), context.catalogue().number(count))).collect()
}
