//! The pages of decisions that need a form.

use domain::{
    application::{
        ApplicationAction, CandidateFile, DeclineReason, EarlyReturnReason, NotSelectedReason, WithdrawalReason,
    },
    form::RawForm,
};
use leptos::{prelude::*, server_fn::ServerFn};

use super::{
    file,
    own::{reason_fields, reason_fields_of},
    shared,
};
use crate::{
    address,
    context::RequestContext,
    forms::FormState,
    page::{Page, PageResult},
    render::page,
    ui::{Button, ButtonKind, ButtonLink, FieldWidth, InputKind, TextField, TextareaField, isolated},
};

/// `/oci/candidatures/{id}/{action}`.
pub(super) fn decision_page() -> AnyView {
    page(load_decision)
}

async fn load_decision(context: RequestContext) -> PageResult {
    let action: ApplicationAction = context.parameter("action")?;
    let file = file::load_candidate_file(&context).await?;
    let form = FormState::load(&context, "decide", RawForm::default()).await?;
    let fields = if action.asks_for_more() {
        decision_fields(&context, &file, action, &form)
    } else {
        view! { <p>{file::effect_text(&context, &file, action)}</p> }.into_any()
    };
    let post = file.actions.contains(&action).then(|| {
        view! {
            <form class="form" id=form.id() method="post" action=super::actions::DecideApplication::PATH novalidate>
                {file::subject_fields(form.opening(&context), &file)}
                <input type="hidden" name="action" value=action.as_str()/>
                {fields}
                <div class="button-row"><Button label=context.t(action.key())/></div>
            </form>
        }
    });
    let title = context.t(action.key());
    let back = context.href(&address::candidate(file.card.id));
    let body = view! {
        <div class="column">
            <h1>{title.clone()}</h1>
            {shared::error_summary(&context, &form)}
            <p class="lead">{isolated(shared::candidate_name(&context, &file.name, file.account_closed_at))}</p>
            {shared::state_label(&context, file.card.state)}
            {shared::subject_facts(&context, &file.card.subject)}
            {post}
            <p><ButtonLink href=back label=context.t("candidate-back") kind=ButtonKind::Plain/></p>
        </div>
    };
    Ok(Page::new(title, body))
}

fn decision_fields(
    context: &RequestContext,
    file: &CandidateFile,
    action: ApplicationAction,
    form: &FormState,
) -> AnyView {
    match action {
        ApplicationAction::Offer => view! {
            {date_field(context, form, "expires_on", "offer-expires")}
            <p class="hint">{context.t("offer-seats")}</p>
            {message_field(context, form)}
        }
        .into_any(),
        ApplicationAction::InviteToInterview => view! {
            {date_field(context, form, "on", "interview-on")}
            {time_field(context, form)}
            {optional_field(context, form, "place", "interview-place", InputKind::Text)}
            {optional_field(context, form, "link", "interview-link-field", InputKind::Url)}
            {message_field(context, form)}
        }
        .into_any(),
        ApplicationAction::NotSelect => reason_fields::<NotSelectedReason>(context, form),
        ApplicationAction::ReturnEarly => reason_fields::<EarlyReturnReason>(context, form),
        ApplicationAction::Decline => reason_fields::<DeclineReason>(context, form),
        // A candidate with an account leaves by themselves where the terms changed.
        _ => reason_fields_of(context, form, WithdrawalReason::choices(file.on_paper && file.terms_changed)),
    }
}

pub(super) fn date_field(context: &RequestContext, form: &FormState, name: &'static str, key: &str) -> AnyView {
    view! {
        <TextField
            name
            label=context.t(key)
            kind=InputKind::Date
            width=FieldWidth::Short
            value=form.value(name)
            error=form.error(context, name)
            required=context.t("field-required")
        />
    }
    .into_any()
}

pub(super) fn text_field(context: &RequestContext, form: &FormState, name: &'static str, key: &str) -> AnyView {
    view! {
        <TextField
            name
            label=context.t(key)
            value=form.value(name)
            error=form.error(context, name)
            required=context.t("field-required")
        />
    }
    .into_any()
}

/// A line that may be left out, with its hint.
fn optional_field(
    context: &RequestContext,
    form: &FormState,
    name: &'static str,
    key: &str,
    kind: InputKind,
) -> AnyView {
    view! {
        <TextField
            name
            label=context.t(key)
            hint=context.t(&format!("{key}-hint"))
            kind
            value=form.value(name)
            error=form.error(context, name)
        />
    }
    .into_any()
}

fn time_field(context: &RequestContext, form: &FormState) -> AnyView {
    view! {
        <TextField
            name="time"
            label=context.t("interview-time")
            hint=context.t("interview-time-hint")
            width=FieldWidth::Short
            value=form.value("time")
            error=form.error(context, "time")
            required=context.t("field-required")
        />
    }
    .into_any()
}

fn message_field(context: &RequestContext, form: &FormState) -> AnyView {
    view! {
        <TextareaField
            name="message"
            label=context.t("decision-message")
            value=form.value("message")
            error=form.error(context, "message")
            rows=4
        />
    }
    .into_any()
}
