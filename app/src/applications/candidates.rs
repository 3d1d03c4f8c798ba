//! An organisation's candidates: counts for each placement, and the list for one placement.

use domain::{
    application::{ApplicationState, Candidate, CandidateFilter, CandidateRange, CandidatesPage, ListReading},
    fit::Band,
    ids::{ApplicationId, PlacementId},
    placement::PostKind,
};
use leptos::prelude::*;

use super::{
    shared, table,
    waiting::{load_waiting, requested_task},
};
use crate::{
    address,
    context::RequestContext,
    i18n::Value,
    matching,
    page::{Page, PageResult},
    placements::stop_notice,
    render::page,
    ui::{
        Button, ButtonKind, ButtonLink, Column, DataTable, EmptyState, Pagination, SelectField, SelectOption, isolated,
        text_cell,
    },
    words::{plain_words, words},
};

/// `/oci/{slug}/candidatures?attente=…`.
pub(super) fn candidate_counts_page() -> AnyView {
    page(|context| async move {
        if let Some(task) = requested_task(&context) {
            return load_waiting(context, task).await;
        }
        let slug = context.parameter_text("slug");
        let placements = context.platform.candidate_counts(context.viewer()?, slug, context.language).await?;
        let title = context.t("candidates-title");
        let columns = ["candidates-placement", "candidates-seats", "candidates-states"];
        let columns = columns.iter().map(|key| Column::text(context.t(key))).collect();
        let rows: Vec<Vec<AnyView>> = placements
            .iter()
            .map(|placement| {
                let href = context.href(&address::candidates(placement.placement));
                let name = words(&context, &placement.spoken_title());
                let states = placement.counts.iter().map(|(state, number)| {
                    let values = [("state", context.t(state.key()).into()), ("number", Value::from(*number))];
                    context.t_with("candidates-count", &values)
                });
                let states: Vec<String> = states.collect();
                vec![
                    view! { <a href=href>{name}</a> }.into_any(),
                    text_cell(seats_text(&context, placement.fullness)),
                    text_cell(if states.is_empty() { context.t("candidates-none-yet") } else { states.join(", ") }),
                ]
            })
            .collect();
        let body = if rows.is_empty() {
            view! { <EmptyState title=context.t("candidates-none-title") text=context.t("candidates-none")/> }
                .into_any()
        } else {
            view! { <DataTable caption=title.clone() columns rows/> }.into_any()
        };
        Ok(Page::new(title.clone(), view! { <div class="column"><h1>{title}</h1>{body}</div> }))
    })
}

fn seats_text(context: &RequestContext, fullness: domain::application::Fullness) -> String {
    let number = |value: u16| Value::from(u32::from(value));
    let values =
        [("taken", number(fullness.taken)), ("seats", number(fullness.seats)), ("offered", number(fullness.offered))];
    context.t_with("candidates-fullness", &values)
}

/// `/oci/projets/{id}/candidatures?poste=…&etat=…`.
pub(super) fn candidates_page() -> AnyView {
    page(load_candidates)
}

async fn load_candidates(context: RequestContext) -> PageResult {
    let placement: PlacementId = context.parameter("id")?;
    let filter = CandidateFilter::read(context.query("poste"), context.query("etat"));
    // The version for printing holds all candidates.
    let range = match context.query("detail") {
        "tout" => CandidateRange::All,
        _ => CandidateRange::After(context.query("apres").parse().ok()),
    };
    let shown = context.platform.candidates(context.viewer()?, placement, filter, range, context.language).await?;
    let name =
        shown.posts.first().map(|post| plain_words(context.catalogue(), &post.spoken_title())).unwrap_or_default();
    let title = context.t_with("candidates-of", &[("placement", name.into())]);
    let fullness = shown.posts.iter().map(|post| {
        let (kind, seats) = (context.t(post.kind.key()), seats_text(&context, post.fullness));
        view! { <li>{context.t_with("candidates-post-seats", &[("post", kind.into()), ("seats", seats.into())])}</li> }
    });
    let fullness = fullness.collect_view();
    let weights = shown.weights.iter().map(|(kind, of)| {
        let line = matching::weights::weights_line(&context, of.placement_per_cent());
        let set = context.t(of.set().key());
        let values = [("post", context.t(kind.key()).into()), ("weights", line.into()), ("set", set.into())];
        view! { <li>{context.t_with("candidates-weights", &values)}</li> }
    });
    let weights = weights.collect_view();
    let readings = shown.readings.iter().map(|reading| reading_line(&context, reading)).collect_view();
    let list = if shown.candidates.is_empty() {
        view! { <EmptyState title=context.t("candidates-none-title") text=context.t("candidates-none-here")/> }
            .into_any()
    } else if table::is_requested(&context) {
        table::candidate_tables(&context, &shown)
    } else {
        shown.posts.iter().map(|post| post_candidates(&context, post.kind, &shown)).collect_view().into_any()
    };
    let count = number(shown.found);
    let body = view! {
        <div class="column">
            <h1>{title.clone()}</h1>
            {country_notice(&context, &shown)}
            <ul class="meta">{fullness}{weights}{readings}</ul>
            <p class="meta">{context.t("candidates-only-applicants")} " " {matching::how_link(&context)}</p>
            {filters(&context, placement, filter)}
            {toolbar(&context, placement, filter, shown.may_export)}
            <p class="list-count" role="status">{context.t_with("candidates-shown", &[("number", count.into())])}</p>
            {list}
            {pagination(&context, placement, filter, &shown)}
            {paper_links(&context, placement, &shown)}
        </div>
    };
    Ok(Page::new(title, body))
}

/// That nobody leaves for the country, and what waits.
fn country_notice(context: &RequestContext, shown: &CandidatesPage) -> Option<AnyView> {
    let (advice, post) = (shown.advice.as_ref()?, shown.posts.first()?);
    let stopped = !post.placement_state.is_over();
    stopped.then(|| stop_notice(context, post.country, Some(advice), context.t("placement-stop-oci")))
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The links to the previous and the next page, with the same filter.
fn pagination(
    context: &RequestContext,
    placement: PlacementId,
    filter: CandidateFilter,
    shown: &CandidatesPage,
) -> impl IntoView + use<> {
    let (name, table) = table::AS_TABLE;
    let link = |after: Option<ApplicationId>, key: &str| {
        let list = address::candidates(placement).with_query(&filter.query());
        let list = if table::is_requested(context) { list.with(name, table) } else { list };
        let page = after.map_or_else(|| list.clone(), |id| list.clone().with("apres", id));
        (context.href(&page), context.t(key))
    };
    let previous = shown.previous.map(|after| link(after, "candidates-previous"));
    let next = shown.next.map(|after| link(Some(after), "candidates-next"));
    let values = [
        ("first", number(shown.before + 1).into()),
        ("last", number(shown.before + shown.candidates.len()).into()),
        ("total", number(shown.found).into()),
    ];
    let range = context.t_with("candidates-range", &values);
    view! { <Pagination label=context.t("candidates-pages") range previous next/> }
}

fn filters(context: &RequestContext, placement: PlacementId, filter: CandidateFilter) -> AnyView {
    let all = || SelectOption::new("", context.t("candidates-filter-all"));
    let kinds = PostKind::ALL.iter().map(|kind| SelectOption::new(kind.as_str(), context.t(kind.key())));
    let kinds = std::iter::once(all()).chain(kinds).collect();
    let states = ApplicationState::ALL.iter().filter(|state| state.is_visible_to_organisation());
    let states = states.map(|state| SelectOption::new(state.as_str(), context.t(state.key())));
    let states = std::iter::once(all()).chain(states).collect();
    let kind = filter.kind.map(PostKind::as_str).unwrap_or_default();
    let state = filter.state.map(ApplicationState::as_str).unwrap_or_default();
    let (vue, tableau) = table::AS_TABLE;
    let as_table = table::is_requested(context).then(|| view! { <input type="hidden" name=vue value=tableau/> });
    view! {
        <form class="form no-print" method="get" action=context.href(&address::candidates(placement))>
            {as_table}
            <div class="field-row">
                <SelectField name="poste" label=context.t("applications-post") options=kinds value=kind/>
                <SelectField name="etat" label=context.t("candidates-state") options=states value=state/>
            </div>
            <div class="button-row"><Button label=context.t("candidates-filter") kind=ButtonKind::Secondary/></div>
        </form>
    }
    .into_any()
}

/// The candidates of a post: those who meet every condition, band by band; those who do not; no longer candidates.
fn post_candidates(context: &RequestContext, kind: PostKind, shown: &CandidatesPage) -> AnyView {
    let here = || shown.candidates.iter().filter(move |one| one.kind == kind);
    let is_apart = |one: &&Candidate| one.band.is_none() && one.explanation.is_some();
    let has_ended = |one: &&Candidate| one.explanation.is_none();
    let post = || context.t(kind.key());
    let banded = Band::ALL.into_iter().map(|band| {
        let values = [("post", post().into()), ("band", context.t(band.key()).into())];
        let title = context.t_with("candidates-band", &values);
        (title, here().filter(|one| one.band == Some(band)).collect::<Vec<_>>())
    });
    let others = [
        ("candidates-apart", here().filter(is_apart).collect()),
        ("candidates-ended", here().filter(has_ended).collect()),
    ];
    let others = others.map(|(key, candidates)| (context.t_with(key, &[("post", post().into())]), candidates));
    let groups = banded.chain(others).filter(|(_, candidates)| !candidates.is_empty());
    let groups = groups.map(|(title, candidates)| {
        let items = candidates.into_iter().map(|one| candidate_item(context, one)).collect_view();
        view! { <section><h2>{title}</h2><ul class="ranked">{items}</ul></section> }
    });
    groups.collect_view().into_any()
}

/// How a post's list is to be read: what the order in a band means, and what tells its people apart.
fn reading_line(context: &RequestContext, reading: &ListReading) -> AnyView {
    let values = [("post", context.t(reading.kind.key()).into()), ("seed", reading.seed.to_string().into())];
    let drawn = context.t_with("candidates-drawn", &values);
    let names = reading.told_apart_by.iter().map(|signal| context.t(signal.key()));
    let names =
        names.reduce(|first, last| context.t_with("reason-and", &[("first", first.into()), ("last", last.into())]));
    let told_apart = names.map(|names| context.t_with("candidates-told-apart", &[("signals", names.into())]));
    view! { <li>{drawn}{told_apart.map(|line| format!(" {line}"))}</li> }.into_any()
}

/// Links to the list as a table, as files for a spreadsheet and with all reasons for printing.
fn toolbar(context: &RequestContext, placement: PlacementId, filter: CandidateFilter, may_export: bool) -> AnyView {
    let query = filter.query();
    let list = || address::candidates(placement).with_query(&query);
    let csv = context.href(&address::candidates_csv(placement).with_query(&query));
    let xlsx = context.href(&address::candidates_xlsx(placement).with_query(&query));
    let paper = context.href(&list().with("detail", "tout"));
    let (other, other_key) = if table::is_requested(context) {
        (context.href(&list()), "candidates-as-list")
    } else {
        let (name, table) = table::AS_TABLE;
        (context.href(&list().with(name, table)), "candidates-as-table")
    };
    let file = may_export.then(|| {
        view! {
            <li><a href=xlsx download="">{context.t("candidates-xlsx")}</a></li>
            <li><a href=csv download="">{context.t("candidates-csv")}</a></li>
        }
    });
    view! {
        <ul class="toolbar no-print">
            <li><a href=other>{context.t(other_key)}</a></li>
            {file}
            <li><a href=paper>{context.t("candidates-print")}</a></li>
        </ul>
    }
    .into_any()
}

fn candidate_item(context: &RequestContext, one: &Candidate) -> AnyView {
    let href = context.href(&address::candidate(one.id));
    let name = shared::candidate_name(context, &one.name, one.account_closed_at);
    let closed = one.account_closed_at.map(|at| {
        let day = context.catalogue().date(platform::clock::local(at).date());
        view! { <p class="meta">{context.t_with("candidate-closed", &[("date", day.into())])}</p> }
    });
    let paper = one.on_paper.then(|| view! { <p class="meta">{context.t("candidates-on-paper")}</p> });
    let sent = context.catalogue().date(platform::clock::local(one.submitted_at).date());
    let reasons =
        one.explanation.as_ref().map(|reasons| matching::fit(context, reasons, matching::Reader::Organisation));
    let facts = context.t_with(
        "candidates-facts",
        &[("post", context.t(one.kind.key()).into()), ("number", one.number.to_string().into()), ("date", sent.into())],
    );
    view! {
        <li class="ranked-item">
            <div>
                <h3 class="ranked-title"><a href=href>{isolated(name)}</a></h3>
                {shared::state_label(context, one.state)}
                <p class="meta">{facts}</p>
                {paper}
                {closed}
                {reasons}
            </div>
        </li>
    }
    .into_any()
}

fn paper_links(context: &RequestContext, placement: PlacementId, shown: &CandidatesPage) -> AnyView {
    if !shown.may_decide || shown.advice.is_some() {
        return ().into_any();
    }
    let paper = shown.posts.iter().map(|post| {
        let href = context.href(&address::paper_candidate(placement, post.kind));
        let label = context.t_with("candidates-paper", &[("post", context.t(post.kind.key()).into())]);
        view! { <ButtonLink href label kind=ButtonKind::Secondary/> }
    });
    view! {
        <p class="button-row">
            {paper.collect_view()}
        </p>
    }
    .into_any()
}
