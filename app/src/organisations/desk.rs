//! An OCI's desk: its state, what waits for it, and links to its pages.

use domain::{
    account::Membership,
    application::CandidateTask,
    country::PausedPlacement,
    organisation::{DeskCounts, OrganisationState},
    placement::PlacementState,
};
use leptos::prelude::*;
use platform::organisations::OrganisationDesk;

use super::organisation_rows;
use crate::{
    address::{self, Address},
    applications::waiting_task,
    context::RequestContext,
    i18n::sort_by_name,
    page::{Page, PageResult},
    placements::stop_tasks,
    render::page,
    ui::{ButtonKind, ButtonLink, EmptyState, Fact, Facts, Notice, StateLabel, StateTone, Tone, WordsList, isolated},
};

/// The address of a page of the OCI with that slug.
type OrganisationAddress = fn(&str) -> Address;

/// The pages of an OCI's space: the address of each and the key of its name.
const PAGES: [(OrganisationAddress, &str); 4] = [
    (address::organisation_placements, "organisation-part-placements"),
    (address::organisation_candidates, "organisation-part-applications"),
    (address::partners, "organisation-part-partners"),
    (address::team, "organisation-part-team"),
];

/// `/oci`: the person's OCIs.
pub(super) fn own_organisations_page() -> AnyView {
    page(load_own_organisations)
}

/// `/oci/{slug}`.
pub(super) fn organisation_desk_page() -> AnyView {
    page(load_organisation_desk)
}

pub(crate) fn state_label(context: &RequestContext, state: OrganisationState) -> AnyView {
    let tone = match state {
        OrganisationState::Registered => StateTone::Waiting,
        OrganisationState::Approved => StateTone::Good,
        OrganisationState::Suspended | OrganisationState::Refused => StateTone::Bad,
    };
    view! { <StateLabel tone label=context.t(state.key())/> }.into_any()
}

async fn load_own_organisations(context: RequestContext) -> PageResult {
    let viewer = context.viewer()?;
    let mut memberships: Vec<&Membership> = viewer.memberships.iter().collect();
    sort_by_name(context.language, &mut memberships, |membership| &membership.name);
    let items = memberships.into_iter().map(|membership| {
        let href = context.href(&address::organisation(&membership.slug));
        view! {
            <li>
                <article class="card">
                    <h2 class="card-title"><a class="card-link" href=href>{isolated(membership.name.clone())}</a></h2>
                    <p class="meta">{context.t(membership.role.key())}</p>
                    <div class="card-foot">{state_label(&context, membership.state)}</div>
                </article>
            </li>
        }
    });
    let items = items.collect::<Vec<_>>();
    let (href, label) = (context.href(&address::register_organisation()), context.t("organisation-register-title"));
    let list = if items.is_empty() {
        view! {
            <EmptyState title=context.t("organisation-none-title") text=context.t("organisation-none-text")>
                <ButtonLink href label/>
            </EmptyState>
        }
        .into_any()
    } else {
        view! {
            <ul class="cards">{items}</ul>
            <p><ButtonLink href label kind=ButtonKind::Secondary/></p>
        }
        .into_any()
    };
    let title = context.t("organisation-mine-title");
    Ok(Page::new(title.clone(), view! { <div class="column"><h1>{title}</h1>{list}</div> }))
}

async fn load_organisation_desk(context: RequestContext) -> PageResult {
    let (viewer, slug) = (context.viewer()?, context.parameter_text("slug"));
    let desk = context.platform.organisation_desk(viewer, slug).await?;
    let paused = context.platform.oci_placements_paused(viewer, slug).await?;
    let saved = (!context.query("enregistre").is_empty()).then(|| {
        let text = context.t("organisation-saved");
        view! { <Notice tone=Tone::Success status=true><p>{text}</p></Notice> }
    });
    let title = desk.organisation.name.clone();
    let body = view! {
        <div class="column">
            <p class="eyebrow">{context.t("organisation-desk-eyebrow")}</p>
            <h1>{isolated(title.clone())}</h1>
            {saved}
            {state_notice(&context, &desk)}
            <div class="split split-end">
                <div>
                    {tasks(&context, &desk, &paused)}
                    {page_links(&context, &desk)}
                    {own_page(&context, &desk)}
                </div>
                <aside class="panel" aria-label=context.t("organisation-figures")>
                    <h2>{context.t("organisation-figures")}</h2>
                    <Facts facts=figures(&context, &desk.counts) column=true/>
                </aside>
            </div>
        </div>
    };
    Ok(Page::new(title, body))
}

/// The OCI's state with the programme, and what it may do meanwhile.
fn state_notice(context: &RequestContext, desk: &OrganisationDesk) -> AnyView {
    let state = desk.organisation.state;
    if state == OrganisationState::Approved {
        return ().into_any();
    }
    let key = format!("organisation-notice-{}", state.as_str());
    let (title, text) = (context.t(state.key()), context.t(&key));
    let reason = desk.organisation.reason.clone().map(|reason| {
        view! { <p class="notice-title">{context.t("organisation-reason")}</p><p class="words">{reason}</p> }
    });
    let tone = if state == OrganisationState::Registered { Tone::Info } else { Tone::Warning };
    view! { <Notice tone title=title><p>{text}</p>{reason}</Notice> }.into_any()
}

/// What waits for somebody today, each with a link.
fn tasks(context: &RequestContext, desk: &OrganisationDesk, paused: &[PausedPlacement]) -> AnyView {
    let counts = &desk.counts;
    let slug = &desk.organisation.slug;
    let placements = |state: PlacementState| address::organisation_placements(slug).with("etat", state);
    let waiting = [
        (counts.drafts, PlacementState::Draft, "organisation-today-drafts"),
        (counts.awaiting_partner, PlacementState::AwaitingPartner, "organisation-today-partner"),
    ];
    let items = waiting.into_iter().filter(|(count, ..)| *count > 0).map(|(count, state, key)| {
        let href = context.href(&placements(state));
        view! { <li><a href=href>{context.t_with(key, &[("count", count.into())])}</a></li> }.into_any()
    });
    let task = |task| waiting_task(context, slug, &desk.waiting, task);
    let others = [CandidateTask::Interview, CandidateTask::ToRead, CandidateTask::Offered];
    let stops = stop_tasks(context, paused, address::edit_placement);
    let applications = others.into_iter().filter_map(task);
    let items =
        task(CandidateTask::Review).into_iter().chain(stops).chain(applications).chain(items).collect::<Vec<_>>();
    let list = if items.is_empty() {
        view! { <p>{context.t("organisation-today-nothing")}</p> }.into_any()
    } else {
        view! { <ul class="tasks">{items}</ul> }.into_any()
    };
    view! { <h2>{context.t("organisation-today-title")}</h2>{list} }.into_any()
}

fn page_links(context: &RequestContext, desk: &OrganisationDesk) -> AnyView {
    let items = PAGES.into_iter().map(|(page, key)| {
        let href = context.href(&page(&desk.organisation.slug));
        view! {
            <li>
                <article class="card card-quiet">
                    <h3 class="card-title"><a class="card-link" href=href>{context.t(key)}</a></h3>
                    <p class="card-text">{context.t(&format!("{key}-text"))}</p>
                </article>
            </li>
        }
    });
    view! {
        <h2>{context.t("organisation-parts-title")}</h2>
        <ul class="grid grid-2">{items.collect_view()}</ul>
    }
    .into_any()
}

/// The OCI's own page as others read it, with a link to change it for those who may.
fn own_page(context: &RequestContext, desk: &OrganisationDesk) -> AnyView {
    let form = &desk.organisation.form;
    let rows = ["name", "city", "description", "website", "contact_name", "contact_email", "contact_phone"];
    let rows = organisation_rows(context, form, &rows);
    let edit = desk.role.can_invite().then(|| {
        let href = context.href(&address::edit_organisation(&desk.organisation.slug));
        view! { <ButtonLink href label=context.t("organisation-edit-title") kind=ButtonKind::Secondary/> }
    });
    view! {
        <h2>{context.t("organisation-page-title")}</h2>
        <WordsList rows/>
        <div class="button-row">{edit}</div>
    }
    .into_any()
}

fn figures(context: &RequestContext, counts: &DeskCounts) -> Vec<Fact> {
    let figures = [
        ("organisation-figure-published", counts.published),
        ("organisation-figure-review", counts.awaiting_review),
        ("organisation-figure-partners", counts.partners),
        ("organisation-figure-members", counts.members),
    ];
    figures.into_iter().map(|(key, count)| Fact::new(context.t(key), context.catalogue().number(count))).collect()
}
