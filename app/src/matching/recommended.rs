//! `/recommandations`: the placements open to applications, ranked for the person, each with its reasons.

use domain::{
    choice::Choice,
    country::Region,
    participant::{MissingItem, RankedFilter},
    placement::Format,
};
use leptos::prelude::*;
use platform::rankings::{ListAsked, PAGE, PlacementRanking, RankedPost};

use super::{
    aside, how_link,
    reasons::{Reader, fit},
};
use crate::{
    address,
    context::RequestContext,
    page::{Page, PageResult},
    render::page,
    ui::{
        Button, ButtonKind, ButtonLink, ButtonSize, EmptyState, Fact, Facts, Notice, Pagination, SelectField,
        SelectOption, Tone, isolated,
    },
    words::words,
};

pub(super) fn recommendations_page() -> AnyView {
    page(load_recommendations)
}

async fn load_recommendations(context: RequestContext) -> PageResult {
    let filter = RankedFilter::read(context.query("region"), context.query("format"));
    let asked = ListAsked { filter, page: context.query("page").parse().unwrap_or(1) };
    let ranking = context.platform.placements_for(context.viewer()?, context.language, asked).await?;
    let title = context.t("matching-title");
    let body = view! {
        <div class="column">
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t("matching-lead")}</p>
            <p>{how_link(&context)}</p>
            {place_notice(&context, &ranking)}
            {incomplete_notice(&context, &ranking)}
            {aside::just_now(&context, &ranking)}
            {filter_form(&context, filter)}
            {eligible_list(&context, &ranking, filter)}
            {not_eligible(&context, &ranking)}
            {aside::set_aside_list(&context, &ranking)}
        </div>
    };
    Ok(Page::new(title, body))
}

/// Says that placements of the dates of an accepted place can no longer be applied to.
fn place_notice(context: &RequestContext, ranking: &PlacementRanking) -> Option<AnyView> {
    let href = context.href(&address::applications());
    let (title, text, label) =
        (context.t("matching-place-title"), context.t("matching-place"), context.t("nav-applications"));
    let notice = || view! { <Notice tone=Tone::Info title><p>{text} " " <a href=href>{label}</a></p></Notice> };
    ranking.has_place.then(|| notice().into_any())
}

/// Links to what the profile still lacks, since a ranking is only as good as the profile behind it.
fn incomplete_notice(context: &RequestContext, ranking: &PlacementRanking) -> AnyView {
    let missing = &ranking.completeness.missing;
    if missing.is_empty() {
        return ().into_any();
    }
    let item = |missing: &MissingItem| {
        let href = context.href(&address::profile_step(missing.step));
        view! { <li><a href=href>{context.t(missing.step.key())}</a><br/>{context.t(missing.item.key())}</li> }
    };
    let items = missing.iter().map(item).collect_view();
    view! { <Notice tone=Tone::Warning title=context.t("matching-incomplete")><ul>{items}</ul></Notice> }.into_any()
}

/// Narrows the list to a region or a format.
fn filter_form(context: &RequestContext, filter: RankedFilter) -> AnyView {
    let (regions, formats) = (options::<Region>(context), options::<Format>(context));
    let region = filter.region.map(Region::as_str).unwrap_or_default();
    let format = filter.format.map(Format::as_str).unwrap_or_default();
    view! {
        <form class="form no-print" method="get" action=context.href(&address::recommendations())>
            <div class="field-row">
                <SelectField name="region" label=context.t("placement-list-region") options=regions value=region/>
                <SelectField name="format" label=context.t("placement-list-format") options=formats value=format/>
            </div>
            <div class="button-row"><Button label=context.t("candidates-filter") kind=ButtonKind::Secondary size=ButtonSize::Small/></div>
        </form>
    }
    .into_any()
}

fn options<T: Choice>(context: &RequestContext) -> Vec<SelectOption> {
    let all = SelectOption::new("", context.t("candidates-filter-all"));
    let choices = T::ALL.iter().map(|choice| SelectOption::new(choice.as_str(), context.t(choice.key())));
    std::iter::once(all).chain(choices).collect()
}

fn eligible_list(context: &RequestContext, ranking: &PlacementRanking, filter: RankedFilter) -> AnyView {
    if ranking.eligible.is_empty() {
        let (title, text) = if filter != RankedFilter::default() {
            ("matching-none-filtered-title", "matching-none-filtered")
        } else if !ranking.set_aside.is_empty() {
            ("matching-none-left-title", "matching-none-left")
        } else if ranking.not_eligible.is_empty() {
            ("matching-none-title", "matching-none")
        } else {
            ("matching-none-eligible-title", "matching-none-eligible")
        };
        let (all, profile) = (context.href(&address::placements()), context.href(&address::profile()));
        let (to_all, to_profile) = (context.t("matching-all-placements"), context.t("nav-profile"));
        return view! {
            <EmptyState title=context.t(title) text=context.t(text)>
                <ButtonLink href=all label=to_all/>
                <ButtonLink href=profile label=to_profile kind=ButtonKind::Secondary/>
            </EmptyState>
        }
        .into_any();
    }
    let (total, first) = (ranking.eligible_in_all, ranking.before);
    let last = first + ranking.eligible.len();
    let items = ranking.eligible.iter().zip(first + 1..).map(|(ranked, rank)| ranked_item(context, Some(rank), ranked));
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX).into();
    let ends = [("first", number(first + 1)), ("last", number(last)), ("total", number(total))];
    let page = |at: usize, key| {
        (
            context.href(&address::recommendations().with_query(&filter.query()).with("page", at / PAGE + 1)),
            context.t(key),
        )
    };
    let previous = (first > 0).then(|| page(first - 1, "placement-list-previous"));
    let next = (last < total).then(|| page(last, "placement-list-next"));
    let range = context.t_with("placement-list-range", &ends);
    view! {
        <ol class="ranked">{items.collect_view()}</ol>
        <Pagination label=context.t("placement-list-pages") range previous next/>
    }
    .into_any()
}

fn not_eligible(context: &RequestContext, ranking: &PlacementRanking) -> AnyView {
    if ranking.not_eligible.is_empty() {
        return ().into_any();
    }
    let items = ranking.not_eligible.iter().map(|ranked| ranked_item(context, None, ranked));
    // They do not fill the list: folded after the others, unless there are no others.
    view! {
        <details class="fold" open=ranking.eligible.is_empty()>
            <summary>{context.t("matching-apart-title")}</summary>
            <p>{context.t("matching-apart")}</p>
            <ul class="ranked">{items.collect_view()}</ul>
            {rest_link(context, ranking.not_eligible_in_all.saturating_sub(ranking.not_eligible.len()))}
        </details>
    }
    .into_any()
}

/// How many more placements there are, with a link to all.
fn rest_link(context: &RequestContext, more: usize) -> AnyView {
    if more == 0 {
        return ().into_any();
    }
    let count = i64::try_from(more).unwrap_or(i64::MAX);
    let href = context.href(&address::placements());
    view! { <p><a href=href>{context.t_with("matching-more", &[("count", count.into())])}</a></p> }.into_any()
}

fn ranked_item(context: &RequestContext, rank: Option<usize>, ranked: &RankedPost) -> AnyView {
    let subject = &ranked.subject;
    let name = subject.title.as_str().to_owned();
    let href = context.href(&address::placement(subject.placement));
    let apply = rank.map(|_| {
        let href = context.href(&address::apply(subject.placement, subject.kind));
        view! { <ButtonLink href label=context.t("matching-apply") kind=ButtonKind::Secondary context=name.clone()/> }
    });
    let aside = aside::set_aside_form(context, subject.placement, name.clone());
    view! {
        <li class="ranked-item">
            <p class="rank">{rank.map(|rank| rank.to_string())}</p>
            <div>
                <h2><a href=href>{words(context, &subject.spoken_title())}</a></h2>
                <p class="meta">{isolated(subject.organisation.as_str())}</p>
                {placement_facts(context, ranked)}
                {fit(context, &ranked.explanation, Reader::Person)}
                <div class="button-row no-print">{apply}{aside}</div>
            </div>
        </li>
    }
    .into_any()
}

fn placement_facts(context: &RequestContext, ranked: &RankedPost) -> AnyView {
    let (subject, catalogue) = (&ranked.subject, context.catalogue());
    let (start, end) = catalogue.range_ends(subject.dates);
    let days = [("start", start.into()), ("end", end.into())];
    let facts = vec![
        Fact::new(context.t("applications-post"), context.t(subject.kind.key())),
        Fact::new(context.t("applications-country"), context.t(&format!("country-{}", subject.country))),
        Fact::new(context.t("applications-stay"), context.t_with("applications-dates", &days)),
        Fact::new(context.t("matching-deadline"), catalogue.date(subject.deadline)),
    ];
    view! { <Facts facts/> }.into_any()
}
