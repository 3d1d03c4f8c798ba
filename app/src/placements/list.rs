//! The list of published placements.

use domain::placement::{PagePosition, PlacementFilter, PlacementSearch};
use leptos::prelude::*;
use platform::Error;

use super::{
    cards::{card_list, found_list},
    filters,
    words::{Nearness, Results, find},
};
use crate::{
    address,
    context::RequestContext,
    page::{Page, PageResult},
    render::page,
    ui::{ButtonKind, ButtonLink, EmptyState, Notice, Pagination, Tone},
};

/// Placements a page.
const PAGE: i64 = 25;

pub(crate) fn placements_page() -> AnyView {
    page(load_placements)
}

async fn load_placements(context: RequestContext) -> PageResult {
    let read = PlacementSearch::read(&context.query);
    let search = read.search;
    let found = find(&context, &search, PAGE).await?;
    let facets = context.platform.placement_facets().await?;
    let ignored = context.t("placement-list-ignored");
    let ignored = read.ignored.then(|| view! { <Notice tone=Tone::Warning>{ignored}</Notice> });
    let shortened = context.t("placement-list-shortened");
    let shortened = read.shortened.then(|| view! { <Notice tone=Tone::Warning>{shortened}</Notice> });
    let wordless = context.t_with("placement-list-wordless", &[("text", search.text().into())]);
    let is_wordless = !search.text().is_empty() && found.words.is_empty();
    let wordless = is_wordless.then(|| view! { <Notice tone=Tone::Warning>{wordless}</Notice> });
    let results = if found.list.placements.is_empty() {
        empty_results(&context, &search)
    } else {
        results(&context, &found).await?
    };
    let nearness = nearness(&context, &search, &found);
    let body = view! {
        <div class="column">
            <h1>{context.t("placement-list-title")}</h1>
            <p class="lead">{context.t("placement-list-lead")}</p>
            <div class="split split-start">
                {filters::filter_form(&context, &search, &facets)}
                <div>
                    {ignored}
                    {shortened}
                    {wordless}
                    {filters::filter_chips(&context, &search)}
                    {nearness}
                    {results}
                </div>
            </div>
        </div>
    };
    Ok(Page::new(context.t("placement-list-title"), body).indexed(context.t("placement-list-lead")))
}

/// That what is shown is near what was asked, and not it.
fn nearness(context: &RequestContext, search: &PlacementSearch, found: &Results) -> Option<AnyView> {
    if found.list.placements.is_empty() {
        return None;
    }
    let asked = search.text();
    let title = context.t_with("placement-list-nothing", &[("text", asked.into())]);
    let text = match &found.nearness {
        Nearness::Found => return None,
        Nearness::Corrected(near) => {
            let href = filters::list_address(context, &found.search);
            let text = context.t_with("placement-list-near-words", &[("text", near.into())]);
            view! { <p>{text} " " <a href=href>{context.t("placement-list-near-link")}</a></p> }.into_any()
        }
        Nearness::SomeWords => view! { <p>{context.t("placement-list-near-some")}</p> }.into_any(),
    };
    Some(view! { <Notice title=title>{text}</Notice> }.into_any())
}

async fn results(context: &RequestContext, results: &Results) -> Result<AnyView, Error> {
    let (search, found) = (&results.search, &results.list);
    let link = |cursor: Option<_>, position: fn(_) -> PagePosition, key: &str| {
        let target = |cursor| filters::list_address(context, &search.clone().at(position(cursor)));
        cursor.map(|cursor| (target(cursor), context.t(key)))
    };
    let previous = link(found.previous, PagePosition::Before, "placement-list-previous");
    let next = link(found.next, PagePosition::After, "placement-list-next");
    let shown = i64::try_from(found.placements.len()).unwrap_or_default();
    let range = context.t_with(
        "placement-list-range",
        &[("first", found.first.into()), ("last", (found.first + shown - 1).into()), ("total", found.total.into())],
    );
    let cards = if results.words.is_empty() {
        card_list(context, &found.placements, "cards").await?
    } else {
        let answers = context.platform.answers(&found.placements, &results.words, context.language).await?;
        found_list(context, &found.placements, &answers).await?
    };
    Ok(view! {
        <div class="list-head">
            <h2 class="list-count">{context.t_with("placement-list-count", &[("count", found.total.into())])}</h2>
            {filters::sort_form(context, search)}
        </div>
        {cards}
        <Pagination label=context.t("placement-list-pages") range previous next/>
    }
    .into_any())
}

fn empty_results(context: &RequestContext, search: &PlacementSearch) -> AnyView {
    let filtered = !search.filters().is_empty();
    let words_alone = filtered && search.filters().iter().all(|filter| matches!(filter, PlacementFilter::Text(_)));
    let title = if words_alone {
        context.t_with("placement-list-nothing", &[("text", search.text().into())])
    } else {
        context.t(if filtered { "placement-list-none-title" } else { "placement-list-empty-title" })
    };
    let text = match (filtered, words_alone) {
        (_, true) => "placement-list-nothing-text",
        (true, false) => "placement-list-none-text",
        (false, false) => "placement-list-empty-text",
    };
    let (href, label) = if filtered {
        (context.href(&address::placements()), context.t("placement-list-clear"))
    } else {
        (context.href(&address::home()), context.t("error-page-home"))
    };
    view! {
        <EmptyState title text=context.t(text)>
            <ButtonLink href label kind=ButtonKind::Secondary/>
        </EmptyState>
    }
    .into_any()
}
