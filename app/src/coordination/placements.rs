//! The programme's coordinator reviews placements: publishes, returns or suspends them.

use domain::{
    country::{CountryCode, SecurityLevel, programme_region},
    form::RawForm,
    placement::{Complete, PlacementAction, PlacementActionForm, PlacementActor, PlacementState},
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::{
    SsrMode,
    any_nested_route::{AnyNestedRoute, IntoAnyNestedRoute},
    components::Route,
    path,
};
use platform::placements::ReviewFile;

use super::{
    concerned::{concerned_field, concerned_list},
    proposals::{proposal_section, proposal_state},
};
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, Posted, submit},
    page::{Page, PageResult},
    placements::{
        edit::{
            Answers, answers_summary, list_position, marked_title, next_page_link, page_of_form, placement_and_version,
            placement_title, state_tabs, state_timeline, state_tone, undo_text,
        },
        stop_notice,
    },
    render,
    ui::{
        Button, ButtonKind, ButtonLink, Column, DataTable, EmptyState, ErrorSummary, Notice, StateLabel, Tabs,
        TextareaField, Timeline, Tone, isolated, text_cell,
    },
    words,
};

const FORM: &str = "placement-review";
/// The query parameter of the list that says what was just done.
const DONE: &str = "fait";
const RETURNED: &str = "renvoi";

/// The routes of the review of placements.
#[component(transparent)]
pub(crate) fn PlacementReviewRoutes() -> AnyNestedRoute {
    view! {
        <Route path=path!("/programme/projets") view=review_queue_page ssr=SsrMode::Async/>
        <Route path=path!("/programme/projets/:id") view=review_file_page ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}

fn review_queue_page() -> AnyView {
    render::page(|context| async move { load_review_queue(context).await })
}

async fn load_review_queue(context: RequestContext) -> PageResult {
    let list = address::programme_placements();
    let viewer = context.viewer()?;
    let state = context.query("etat").parse().unwrap_or(PlacementState::AwaitingReview);
    let state = if state == PlacementState::Draft { PlacementState::AwaitingReview } else { state };
    let (rows, more) = context.platform.placements_to_review(viewer, state, list_position(&context)).await?;
    let mut counts = context.platform.placement_counts(viewer).await?;
    counts.retain(|(state, _)| *state != PlacementState::Draft);
    let heading = context.t("placement-review-title");
    let columns = ["title", "organisation", "country", "state", "changed"]
        .map(|key| Column::text(context.t(&format!("placement-edit-column-{key}"))));
    let empty = rows.is_empty();
    let cells = rows.into_iter().map(|row| {
        let href = context.href(&address::review_placement(row.id));
        let name = words::title(&context, &row.titles);
        let country = row.country.map(|country| context.t(&format!("country-{country}"))).unwrap_or_default();
        vec![
            view! { <a href=href>{name}</a> }.into_any(),
            text_cell(row.organisation),
            text_cell(country),
            view! { <StateLabel tone=state_tone(row.state) label=context.t(row.state.key())/> }.into_any(),
            text_cell(context.catalogue().moment(row.updated_at)),
        ]
    });
    let cells: Vec<Vec<AnyView>> = cells.collect();
    let table = if empty {
        let (title, text) = (context.t("placement-review-empty-title"), context.t("placement-review-empty"));
        view! { <EmptyState title text/> }.into_any()
    } else {
        view! { <DataTable caption=context.t("placement-review-title") columns=columns.to_vec() rows=cells/> }
            .into_any()
    };
    let returned = (context.query(DONE) == RETURNED).then(|| {
        let text = context.t("placement-review-returned");
        view! { <Notice tone=Tone::Success status=true><p>{text}</p></Notice> }
    });
    let body = view! {
        <div class="column">
            <h1>{heading.clone()}</h1>
            {returned}
            <Tabs label=context.t("placement-edit-tabs") tabs=state_tabs(&context, &counts, Some(state), &list)/>
            {table}
            {next_page_link(&context, more, Some(state), &list)}
        </div>
    };
    Ok(Page::new(heading, body))
}

fn review_file_page() -> AnyView {
    render::page(|context| async move { load_review_file(context).await })
}

async fn load_review_file(context: RequestContext) -> PageResult {
    let id = context.parameter("id")?;
    let file = context.platform.placement_to_review(context.viewer()?, id).await?;
    let state = FormState::load(&context, FORM, RawForm::default()).await?;
    let proposal = proposal_state(&context).await?;
    let wrong = [summary(&context, &file, &state), proposal.summary(&context)].concat();
    let skills = context.platform.skill_names(context.language).await?.into_iter().collect();
    let partner = file.partner.as_ref().map(|partner| partner.name.as_str());
    let answers = Answers { context: &context, content: &file.content, partner, skills };
    let heading = placement_title(&context, &file.content);
    let reason = file.reason.clone().map(|reason| {
        let title = context.t("placement-edit-reason");
        view! { <Notice tone=Tone::Warning title><p>{reason}</p></Notice> }
    });
    let body = view! {
        <div class="column">
            <p><a href=context.href(&address::programme_placements())>{context.t("placement-review-title")}</a></p>
            <p class="eyebrow">{isolated(file.organisation.clone())}</p>
            <h1>{marked_title(&context, &file.content)}</h1>
            {country_notice(&context, &file)}
            <p><StateLabel tone=state_tone(file.state) label=context.t(file.state.key())/></p>
            <ErrorSummary title=context.t("form-errors-title") items=wrong/>
            {reason}
            {undo_form(&context, &file)}
            {warnings(&context, &file)}
            {confirmation_notice(&context, &file)}
            {people_link(&context, &file)}
            {proposal_section(&context, &file, &proposal)}
            {answers_summary(&answers, |_| None)}
            {action_form(&context, &file, &state)}
            <h2>{context.t("placement-edit-timeline")}</h2>
            <Timeline events=state_timeline(&context, &file.passages)/>
        </div>
    };
    Ok(Page::new(heading, body))
}

/// That nobody leaves for the country, with the page where its level is noted.
fn country_notice(context: &RequestContext, file: &ReviewFile) -> Option<AnyView> {
    let note = file.security.as_ref().filter(|note| note.level.stops_travel() && !file.state.is_over())?;
    let country = file.content.place.country?;
    let href = context.href(&address::country(country));
    let link = context.t("placement-stop-country-page");
    let notice = stop_notice(context, country, Some(note), context.t("placement-stop-review"));
    Some(view! { {notice}<p><a href=href>{link}</a></p> }.into_any())
}

/// The errors of the form. A refusal because of the country names it.
fn summary(context: &RequestContext, file: &ReviewFile, state: &FormState) -> Vec<(String, String)> {
    let name = |country: CountryCode| context.t(&format!("country-{country}"));
    let country = file.content.place.country.map(name).unwrap_or_default();
    state.summary_with(context, &[("country", country.into())])
}

/// Warnings for the coordinator.
fn warnings(context: &RequestContext, file: &ReviewFile) -> Option<AnyView> {
    let place = &file.content.place;
    let mut lines = Vec::new();
    if place.country.and_then(programme_region).is_none() {
        lines.push(context.t("placement-review-refused-country"));
    }
    if let Some(note) = file.security.as_ref().filter(|note| note.level != SecurityLevel::Normal) {
        let level = context.t(note.level.key());
        let date = context.catalogue().date(note.noted_on);
        let values = [("level", level.into()), ("source", note.source.as_str().into()), ("date", date.into())];
        lines.push(context.t_with("placement-review-security", &values));
    }
    if !file.organisation_state.may_act() {
        lines.push(context.t("placement-review-refused-organisation"));
    }
    if place.dates.is_some_and(|dates| dates.start() <= context.platform.clock().today()) {
        lines.push(context.t("placement-review-past"));
    }
    if Complete::try_from(&file.content).is_err() {
        lines.push(context.t("placement-review-incomplete"));
    }
    let items = lines.iter().map(|line| view! { <li>{line.clone()}</li> }).collect_view();
    let notice = view! {
        <Notice tone=Tone::Warning title=context.t("placement-review-warnings")><ul>{items}</ul></Notice>
    };
    (!lines.is_empty()).then(|| notice.into_any())
}

/// The link to the people whom the placement would suit.
fn people_link(context: &RequestContext, file: &ReviewFile) -> Option<AnyView> {
    let href = context.href(&address::people_for_placement(file.id));
    let label = context.t("coordination-people");
    let link = view! { <p><ButtonLink href label kind=ButtonKind::Secondary/></p> };
    (file.state != PlacementState::Cancelled).then(|| link.into_any())
}

/// Who confirmed for the partner, how and when.
fn confirmation_notice(context: &RequestContext, file: &ReviewFile) -> Option<AnyView> {
    use domain::placement::PartnerConfirmation as By;
    let (key, person, on, language) = match file.content.confirmation.as_ref()? {
        By::ByLink { person, on, language } => {
            ("placement-review-confirmed-by-link", person, *on, format!("ui-language-{}", language.code()))
        }
        By::Oral { person, on, language } => {
            ("placement-review-confirmed-by-voice", person, *on, format!("language-{}", language.code()))
        }
    };
    let values = [
        ("person", person.as_str().into()),
        ("date", context.catalogue().date(on).into()),
        ("language", context.t(&language).into()),
    ];
    let text = context.t_with(key, &values);
    Some(view! { <Notice tone=Tone::Success><p>{text}</p></Notice> }.into_any())
}

fn action_form(context: &RequestContext, file: &ReviewFile, state: &FormState) -> Option<AnyView> {
    let possible: Vec<PlacementAction> = file.state.actions(PlacementActor::Programme).collect();
    if possible.is_empty() {
        return None;
    }
    let counted = [PlacementAction::Suspend, PlacementAction::Resume, PlacementAction::Cancel];
    let stops = possible.iter().any(|action| counted.contains(action));
    let buttons = possible.into_iter().map(|action| {
        let kind = match action {
            PlacementAction::Publish | PlacementAction::Resume => ButtonKind::Primary,
            PlacementAction::Suspend | PlacementAction::Cancel => ButtonKind::Danger,
            _ => ButtonKind::Secondary,
        };
        let posts = Some(("action", action.as_str().to_owned()));
        view! { <Button label=context.t(action.key()) kind posts/> }
    });
    let buttons = buttons.collect_view();
    let concerned = stops.then(|| {
        let (list, text) = (concerned_list(context, file.concerned), context.t("placement-review-concerned-text"));
        let title = context.t("placement-review-concerned");
        view! { <Notice tone=Tone::Warning title>{list}<p>{text}</p></Notice> }
    });
    let form = view! {
        <section>
            <h2>{context.t("placement-review-decide")}</h2>
            {concerned}
            <form class="form" id=state.id() method="post" action=ReviewPlacement::PATH novalidate>
                {state.opening(context)}
                <input type="hidden" name="placement" value=file.id.to_string()/>
                <input type="hidden" name="version" value=file.version.to_string()/>
                {concerned_field(file.concerned)}
                <TextareaField
                    name="reason"
                    label=context.t("placement-review-reason")
                    hint=context.t("placement-review-reason-hint")
                    value=state.value("reason")
                    error=state.error(context, "reason")
                    rows=4
                />
                <div class="button-row">{buttons}</div>
            </form>
        </section>
    };
    Some(form.into_any())
}

/// The last step, where the coordinator may undo it: applications that they closed.
fn undo_form(context: &RequestContext, file: &ReviewFile) -> Option<AnyView> {
    let undo = file.undo?;
    let text = undo_text(context, &undo, context.t(undo.action.key()));
    let form = view! {
        <form class="form" method="post" action=UndoReviewedStep::PATH novalidate>
            {FormState::hidden(context)}
            <input type="hidden" name="placement" value=file.id.to_string()/>
            <input type="hidden" name="version" value=file.version.to_string()/>
            <Button label=context.t("step-undo") kind=ButtonKind::Secondary/>
        </form>
    };
    let form = form.into_any();
    Some(view! { <Notice tone=Tone::Info><p>{text}</p>{form}</Notice> }.into_any())
}

/// Undoes the coordinator's last step.
#[server(prefix = "/api", endpoint = "programme/undo-placement-step")]
pub async fn undo_reviewed_step() -> Result<(), ServerFnError> {
    let page = page_of_form(&Posted::current().fields, address::review_placement);
    submit(FORM, &page, |context, posted| async move {
        let (id, version) = placement_and_version(&posted.fields)?;
        context.platform.undo_placement_step(context.viewer()?, id, version).await?;
        Ok(Outcome::to(address::review_placement(id)))
    })
    .await
}

/// Carries out one of the programme's actions.
#[server(prefix = "/api", endpoint = "programme/review-placement")]
pub async fn review_placement() -> Result<(), ServerFnError> {
    let page = page_of_form(&Posted::current().fields, address::review_placement);
    submit(FORM, &page, |context, posted| async move {
        let (id, version) = placement_and_version(&posted.fields)?;
        let viewer = context.viewer()?;
        let PlacementActionForm { action, reason } = PlacementActionForm::try_from(&posted.fields)?;
        let concerned = posted.fields.get("concerned").parse().unwrap_or_default();
        context.platform.review_placement(viewer, id, version, action, reason.as_ref(), concerned).await?;
        // A draft is its OCI's only.
        Ok(Outcome::to(match action {
            PlacementAction::Return => address::programme_placements().with(DONE, RETURNED),
            _ => address::review_placement(id),
        }))
    })
    .await
}
