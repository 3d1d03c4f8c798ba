//! The list of published placements.

use domain::placement::{PagePosition, PlacementSearch};
use leptos::prelude::*;
use platform::{Error, public::PlacementList};

use super::{cards::card_list, filters};
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
    let words = filters::search_words(&search);
    let found = context.platform.search_placements(&search, &words, PAGE).await?;
    let facets = context.platform.placement_facets().await?;
    let ignored = context.t("placement-list-ignored");
    let ignored = read.ignored.then(|| view! { <Notice tone=Tone::Warning>{ignored}</Notice> });
    let results = if found.placements.is_empty() {
        empty_results(&context, &search)
    } else {
        results(&context, &search, &found).await?
    };
    let body = view! {
        <div class="column">
            <h1>{context.t("placement-list-title")}</h1>
            <p class="lead">{context.t("placement-list-lead")}</p>
            <div class="split split-start">
                {filters::filter_form(&context, &search, &facets)}
                <div>
                    {ignored}
                    {filters::filter_chips(&context, &search)}
                    {results}
                </div>
            </div>
        </div>
    };
    Ok(Page::new(context.t("placement-list-title"), body).indexed(context.t("placement-list-lead")))
}

async fn results(context: &RequestContext, search: &PlacementSearch, found: &PlacementList) -> Result<AnyView, Error> {
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
    let cards = card_list(context, &found.placements, "cards").await?;
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
    let (title, text) = if filtered {
        ("placement-list-none-title", "placement-list-none-text")
    } else {
        ("placement-list-empty-title", "placement-list-empty-text")
    };
    let (href, label) = if filtered {
        (context.href(&address::placements()), context.t("placement-list-clear"))
    } else {
        (context.href(&address::home()), context.t("error-page-home"))
    };
    view! {
        <EmptyState title=context.t(title) text=context.t(text)>
            <ButtonLink href label kind=ButtonKind::Secondary/>
        </EmptyState>
    }
    .into_any()
}
