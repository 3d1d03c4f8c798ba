//! An OCI's placements: all or by state, the last changed first.

use domain::{
    ids::PlacementId,
    placement::{PlacementDraft, PlacementState},
};
use jiff::Timestamp;
use leptos::{prelude::*, server_fn::ServerFn};
use platform::placements::{PlacementList, PlacementRow};

use super::{marked_title, state_tone};
use crate::{
    address::{self, Address},
    context::RequestContext,
    forms::FormState,
    page::{Page, PageResult},
    render,
    ui::{
        Button, Column, DataTable, EmptyState, ErrorSummary, Notice, Pagination, StateLabel, StateTone, Tab, Tabs,
        Tone, isolated, text_cell,
    },
};

pub(super) fn own_placements_page() -> AnyView {
    render::page(|context| async move { load_own_placements(context).await })
}

async fn load_own_placements(context: RequestContext) -> PageResult {
    let slug = context.parameter_text("slug").to_owned();
    let viewer = context.viewer()?;
    let state = context.query("etat").parse::<PlacementState>().ok();
    let list = context.platform.oci_placements(viewer, &slug, state, list_position(&context)).await?;
    let form = FormState::load(&context, "placement-new", domain::form::RawForm::default()).await?;
    let heading = context.t("placement-edit-list-title");
    let address = address::organisation_placements(&slug);
    let partners = context.href(&address::partners(&slug));
    let import = context.href(&address::import_placements(&slug));
    let waiting = (!list.organisation_state.may_act()).then(|| {
        let text = context.t("placement-edit-organisation-waits");
        view! { <Notice tone=Tone::Warning><p>{text}</p></Notice> }
    });
    let body = view! {
        <div class="column">
            <p class="eyebrow">{isolated(list.organisation_name.clone())}</p>
            <h1>{heading.clone()}</h1>
            <ErrorSummary title=context.t("form-errors-title") items=form.summary(&context)/>
            {waiting}
            {create_form(&context, &list, &slug)}
            <p><a href=partners>{context.t("placement-edit-partners-link")}</a></p>
            {list.can_edit.then(|| view! { <p><a href=import>{context.t("import-title")}</a></p> })}
            <Tabs label=context.t("placement-edit-tabs") tabs=tabs(&context, &list.counts, state, &address)/>
            {placement_table(&context, &list)}
            {next_page_link(&context, list.next, state, &address)}
        </div>
    };
    Ok(Page::new(heading, body))
}

/// The position after which the page begins, from the query.
pub(crate) fn list_position(context: &RequestContext) -> Option<(Timestamp, PlacementId)> {
    let (at, id) = context.query("apres").split_once('_')?;
    Some((at.parse().ok()?, id.parse().ok()?))
}

/// The link to the next page.
pub(crate) fn next_page_link(
    context: &RequestContext,
    next: Option<(Timestamp, PlacementId)>,
    state: Option<PlacementState>,
    list: &Address,
) -> impl IntoView + use<> {
    let next = next.map(|(at, id)| {
        let list = state.map_or_else(|| list.clone(), |state| list.clone().with("etat", state));
        (context.href(&list.with("apres", format!("{at}_{id}"))), context.t("placement-edit-next"))
    });
    view! { <Pagination label=context.t("placement-edit-pages") next/> }
}

/// The tab of all placements, then those of [`state_tabs`].
pub(crate) fn tabs(
    context: &RequestContext,
    counts: &[(PlacementState, i64)],
    now: Option<PlacementState>,
    list: &Address,
) -> Vec<Tab> {
    let all = Tab {
        label: context.t("placement-edit-tab-all"),
        href: context.href(list),
        count: None,
        current: now.is_none(),
    };
    std::iter::once(all).chain(state_tabs(context, counts, now, list)).collect()
}

/// One tab per state that has placements.
pub(crate) fn state_tabs(
    context: &RequestContext,
    counts: &[(PlacementState, i64)],
    now: Option<PlacementState>,
    list: &Address,
) -> Vec<Tab> {
    let count = |state| counts.iter().find(|(of, _)| *of == state).map_or(0, |(_, count)| *count);
    let shown = PlacementState::ALL.iter().copied().filter(|state| count(*state) > 0 || now == Some(*state));
    shown
        .map(|state| Tab {
            label: context.t(state.key()),
            href: context.href(&list.clone().with("etat", state)),
            count: Some(format!("({})", count(state))),
            current: now == Some(state),
        })
        .collect()
}

fn create_form(context: &RequestContext, list: &PlacementList, slug: &str) -> Option<AnyView> {
    let form = view! {
        <form method="post" action=super::save::CreatePlacement::PATH novalidate>
            {FormState::hidden(context)}
            <input type="hidden" name="organisation" value=slug.to_owned()/>
            <Button label=context.t("placement-edit-new")/>
        </form>
    };
    list.can_edit.then(|| form.into_any())
}

fn placement_table(context: &RequestContext, list: &PlacementList) -> AnyView {
    if list.rows.is_empty() {
        let (title, text) = (context.t("placement-edit-empty-title"), context.t("placement-edit-empty"));
        return view! { <EmptyState title text/> }.into_any();
    }
    let columns = ["title", "state", "dates", "changed"]
        .map(|key| Column::text(context.t(&format!("placement-edit-column-{key}"))));
    let rows = list.rows.iter().map(|row| placement_row(context, row)).collect();
    view! { <DataTable caption=context.t("placement-edit-list-title") columns=columns.to_vec() rows/> }.into_any()
}

fn placement_row(context: &RequestContext, row: &PlacementRow) -> Vec<AnyView> {
    let catalogue = context.catalogue();
    let href = context.href(&address::edit_placement(row.id));
    let dates = row.content.place.dates.map(|dates| {
        let (start, end) = catalogue.range_ends(dates);
        let values = [("start", start.into()), ("end", end.into())];
        context.t_with("placement-edit-range", &values)
    });
    let proposal = row.content.proposal.is_some().then(|| {
        view! { " " <StateLabel tone=StateTone::Waiting label=context.t("proposal-in-list")/> }
    });
    vec![
        view! { <a href=href>{marked_title(context, &row.content)}</a> {where_text(context, &row.content)} }.into_any(),
        view! { <StateLabel tone=state_tone(row.state) label=context.t(row.state.key())/> {proposal} }.into_any(),
        text_cell(dates.unwrap_or_else(|| context.t("placement-edit-not-said"))),
        text_cell(catalogue.moment(row.updated_at)),
    ]
}

/// The place and the country, as far as they are written.
fn where_text(context: &RequestContext, content: &PlacementDraft) -> Option<AnyView> {
    let place = content.place.place.as_ref().map(ToString::to_string);
    let country = content.place.country.map(|country| context.t(&format!("country-{country}")));
    let parts: Vec<String> = place.into_iter().chain(country).collect();
    (!parts.is_empty()).then(|| view! { <div class="meta">{parts.join(", ")}</div> }.into_any())
}
