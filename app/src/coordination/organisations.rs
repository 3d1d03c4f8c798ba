//! The programme's coordinator reviews OCIs: approves, refuses, suspends or reinstates them.

use domain::{
    country::Concerned,
    form::RawForm,
    organisation::{NameReview, OrganisationAction, OrganisationReview, OrganisationState, RegisteredOrganisation},
};
use leptos::{prelude::*, server_fn::ServerFn};

use super::concerned::{concerned_field, concerned_list};
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    organisations::{desk::state_label, organisation_rows},
    page::{Page, PageResult},
    render::page,
    ui::{
        Button, ButtonKind, ButtonSize, EmptyState, ErrorSummary, Notice, Pagination, Tab, Tabs, TextareaField, Tone,
        WordsList, WordsRow, isolated,
    },
};

const FORM: &str = "review-organisation";

#[server(prefix = "/api", endpoint = "programme/review-organisation")]
pub async fn post_review() -> Result<(), ServerFnError> {
    submit(FORM, &address::programme_organisations(), |context, posted| async move {
        let viewer = context.viewer()?;
        viewer.coordinates_programme()?;
        let review = OrganisationReview::try_from(&posted.fields)?;
        context.platform.review_organisation(viewer, &review).await?;
        Ok(Outcome::to(address::programme_organisations().with("fait", 1)))
    })
    .await
}

#[server(prefix = "/api", endpoint = "programme/review-name")]
pub async fn post_name_review() -> Result<(), ServerFnError> {
    submit(FORM, &address::programme_organisations(), |context, posted| async move {
        let viewer = context.viewer()?;
        viewer.coordinates_programme()?;
        let review = NameReview::try_from(&posted.fields)?;
        context.platform.review_name(viewer, &review).await?;
        Ok(Outcome::to(address::programme_organisations().with("fait", 1)))
    })
    .await
}

/// `/programme/organismes?etat=…`.
pub(super) fn programme_organisations_page() -> AnyView {
    page(load_programme_organisations)
}

async fn load_programme_organisations(context: RequestContext) -> PageResult {
    let state: Option<OrganisationState> = context.query("etat").parse().ok();
    let before = context.query("avant").parse().ok();
    let found = context.platform.organisations_to_review(context.viewer()?, state, before).await?;
    let form = FormState::load(&context, FORM, RawForm::default()).await?;
    let done = (!context.query("fait").is_empty()).then(|| {
        let text = context.t("coordination-done");
        view! { <Notice tone=Tone::Success status=true><p>{text}</p></Notice> }
    });
    let next = found.next.map(|id| {
        let list = address::programme_organisations();
        let list = state.map_or_else(|| list.clone(), |state| list.clone().with("etat", state));
        (context.href(&list.with("avant", id)), context.t("coordination-older"))
    });
    let concerned = |id| found.concerned.get(&id).copied().unwrap_or_default();
    let entries = found
        .organisations
        .iter()
        .map(|organisation| organisation_card(&context, organisation, concerned(organisation.id), &form));
    let entries = entries.collect::<Vec<_>>();
    let list = if entries.is_empty() {
        view! { <EmptyState title=context.t("coordination-none-title") text=context.t("coordination-none-text")/> }
            .into_any()
    } else {
        view! { <ul class="cards">{entries}</ul> }.into_any()
    };
    let title = context.t("coordination-organisations");
    let body = view! {
        <div class="column">
            <ErrorSummary title=context.t("form-errors-title") items=error_items(&context, &form)/>
            <h1>{title.clone()}</h1>
            {done}
            {state_tabs(&context, state)}
            {list}
            <Pagination label=context.t("coordination-pages") next/>
        </div>
    };
    Ok(Page::new(title, body))
}

/// The errors of the form. An error of the reason links to the form of its OCI.
fn error_items(context: &RequestContext, form: &FormState) -> Vec<(String, String)> {
    let concerned = form.value("organisation");
    let named =
        |(field, sentence)| if field == "reason" { (reason_id(&concerned), sentence) } else { (field, sentence) };
    form.summary(context).into_iter().map(named).collect()
}

fn reason_id(organisation: &str) -> String {
    format!("reason-{organisation}")
}

fn state_tabs(context: &RequestContext, current: Option<OrganisationState>) -> AnyView {
    let all = Tab {
        label: context.t("coordination-all"),
        href: context.href(&address::programme_organisations()),
        count: None,
        current: current.is_none(),
    };
    let states = OrganisationState::ALL.iter().map(|state| Tab {
        label: context.t(state.key()),
        href: context.href(&address::programme_organisations().with("etat", state)),
        count: None,
        current: current == Some(*state),
    });
    let tabs: Vec<Tab> = std::iter::once(all).chain(states).collect();
    view! { <Tabs label=context.t("coordination-by-state") tabs/> }.into_any()
}

fn organisation_card(
    context: &RequestContext,
    organisation: &RegisteredOrganisation,
    concerned: Concerned,
    form: &FormState,
) -> AnyView {
    let fields = ["city", "description", "website", "contact_name", "contact_email", "contact_phone"];
    let mut rows = organisation_rows(context, &organisation.form, &fields);
    rows.extend(organisation.reason.clone().map(|answer| WordsRow {
        question: context.t("organisation-reason").into_any(),
        answer: isolated(answer),
        empty: false,
        change: None,
    }));
    let at = context.catalogue().moment(organisation.registered_at);
    view! {
        <li>
            <article class="card">
                <h2 class="card-title">{isolated(organisation.name.clone())}</h2>
                <p>{state_label(context, organisation.state)}</p>
                <p class="meta">{context.t_with("coordination-registered", &[("at", at.into())])}</p>
                <WordsList rows/>
                {name_form(context, organisation)}
                {review_form(context, organisation, concerned, form)}
            </article>
        </li>
    }
    .into_any()
}

/// The name that the OCI wishes to have, with the two answers.
fn name_form(context: &RequestContext, organisation: &RegisteredOrganisation) -> Option<AnyView> {
    let wished = organisation.wished_name.as_ref()?;
    let asked = context.t_with("coordination-name-asked", &[("name", wished.as_str().into())]);
    let answers = [("accept", ButtonKind::Primary), ("refuse", ButtonKind::Danger)].map(|(verdict, kind)| {
        let label = context.t(&format!("coordination-name-{verdict}"));
        let (posts, about) = (Some(("verdict", verdict.to_owned())), organisation.name.clone());
        view! { <Button label kind size=ButtonSize::Small context=about posts/> }
    });
    let form = view! {
        <form class="form" method="post" action=PostNameReview::PATH novalidate>
            {FormState::hidden(context)}
            <input type="hidden" name="organisation" value=organisation.id.to_string()/>
            <input type="hidden" name="version" value=organisation.version.to_string()/>
            <p><strong>{asked}</strong></p>
            <div class="button-row">{answers.into_iter().collect_view()}</div>
        </form>
    };
    Some(form.into_any())
}

/// Whom a suspension, or its end, concerns.
fn stop_counts(context: &RequestContext, concerned: Concerned) -> AnyView {
    let (list, text) = (concerned_list(context, concerned), context.t("coordination-organisation-concerned-text"));
    let title = context.t("coordination-organisation-concerned");
    view! { <Notice tone=Tone::Warning title>{list}<p>{text}</p></Notice> }.into_any()
}

/// The actions possible in this state, with one field for the reason of those that need one.
fn review_form(
    context: &RequestContext,
    organisation: &RegisteredOrganisation,
    concerned: Concerned,
    form: &FormState,
) -> AnyView {
    let possible = OrganisationAction::ALL.iter().copied().filter(|action| organisation.state.after(*action).is_ok());
    let possible: Vec<OrganisationAction> = possible.collect();
    let stops =
        possible.iter().any(|action| matches!(action, OrganisationAction::Suspend | OrganisationAction::Reinstate));
    let id = organisation.id.to_string();
    let refused = form.value("organisation") == id;
    let reason = possible.iter().any(|action| action.needs_reason()).then(|| {
        view! {
            <TextareaField
                name="reason"
                id=reason_id(&id)
                label=context.t("coordination-reason")
                hint=context.t("coordination-reason-hint")
                value=if refused { form.value("reason") } else { String::new() }
                error=form.error(context, "reason").filter(|_| refused)
                rows=3
            />
        }
    });
    let buttons = possible.into_iter().map(|action| {
        let kind = if action.needs_reason() { ButtonKind::Danger } else { ButtonKind::Primary };
        let posts = Some(("action", action.as_str().to_owned()));
        let about = organisation.name.clone();
        view! { <Button label=context.t(action.key()) kind size=ButtonSize::Small context=about posts/> }
    });
    // Forms that wait for a decision or were just refused are open. The others are folded, since they are rarely
    // used.
    let open = refused || organisation.state == OrganisationState::Registered;
    let form = view! {
        {stops.then(|| stop_counts(context, concerned))}
        <form class="form" id=form.id_about(&id) method="post" action=PostReview::PATH novalidate>
            {form.opening_about(context, &id, refused)}
            {concerned_field(concerned)}
            <input type="hidden" name="organisation" value=id.clone()/>
            <input type="hidden" name="version" value=organisation.version.to_string()/>
            {reason}
            <div class="button-row">{buttons.collect_view()}</div>
        </form>
    };
    let change = context.t("coordination-change-state");
    let about = organisation.name.clone();
    view! {
        <details class="fold" open=open>
            <summary>{change} <span class="visually-hidden">{isolated(about)}</span></summary>
            {form}
        </details>
    }
    .into_any()
}
