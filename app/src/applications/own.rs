//! One of a person's applications with its timeline, and the pages to answer an offer or withdraw.

use domain::{
    application::{
        Actor, ApplicationAction, ApplicationCard, ApplicationFile, ApplicationState, DeclineReason, Pause,
        WithdrawalReason,
    },
    choice::Choice,
    form::RawForm,
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::Error;

use super::{
    actions::{AcceptOffer, DeclineOffer, WithdrawApplication},
    contacts::own_contact,
    interviews, reviews, sent, shared,
    terms::{self, terms_section},
};
use crate::{
    address,
    context::RequestContext,
    forms::FormState,
    matching,
    page::{Page, PageResult},
    placements::stop_notice,
    profile::travel_notice,
    render::page,
    ui::{
        Button, ButtonKind, ButtonLink, Checkbox, ChoiceKind, ChoiceOption, Choices, Confirmation, Notice,
        TextareaField, Tone,
    },
    words,
};

async fn load_own_application(context: &RequestContext) -> Result<ApplicationFile, Error> {
    let id = context.parameter("id")?;
    context.platform.my_application(context.viewer()?, id, context.language).await
}

pub(super) fn confirmation_page() -> AnyView {
    page(|context| async move {
        let file = load_own_application(&context).await?;
        let number = file.card.number.ok_or(Error::NotFound)?;
        let title = context.t("applications-sent-title");
        let href = context.href(&address::application(file.card.id));
        let exchange = travel_notice(&context, file.card.subject.track);
        let body = view! {
            <div class="column">
                <Confirmation title=title.clone() number_label=context.t("applications-number") number=number.to_string()>
                    <p>{context.t("applications-sent")}</p>
                    <p><ButtonLink href label=context.t("apply-already-follow")/></p>
                </Confirmation>
                {exchange}
            </div>
        };
        Ok(Page::new(title, body))
    })
}

pub(super) fn own_application_page() -> AnyView {
    page(|context| async move {
        let file = load_own_application(&context).await?;
        let answered = FormState::load(&context, terms::FORM, RawForm::default()).await?;
        let form = FormState::load(&context, "application-update", RawForm::default()).await?;
        let interview = FormState::load(&context, interviews::FORM, RawForm::default()).await?;
        let review = FormState::load(&context, reviews::ASK, RawForm::default()).await?;
        let title = words::plain_words(context.catalogue(), &file.card.subject.spoken_title());
        let number = file.card.number.map(|number| {
            view! { <p class="meta">{context.t("applications-number")} " " {number.to_string()}</p> }
        });
        let body = view! {
            <div class="column">
                <h1>{words::words(&context, &file.card.subject.spoken_title())}</h1>
                {shared::error_summary(&context, &answered)}
                {shared::error_summary(&context, &interview)}
                {shared::error_summary(&context, &review)}
                {shared::state_label(&context, file.card.state)}
                {number}
                {travel_notice(&context, file.card.subject.track)}
                {pause_notice(&context, &file)}
                {terms_section(&context, &file)}
                {shared::error_summary(&context, &form)}
                {sent::update_notice(&context, &file)}
                {offer_notice(&context, &file)}
                {interviews::own_interview(&context, &file, &interview)}
                {reviews::own_reviews(&context, &file, &review)}
                {shared::subject_facts(&context, &file.card.subject)}
                {own_contact(&context, &file)}
                <h2>{context.t("applications-timeline")}</h2>
                {shared::timeline(&context, &file.timeline, file.card.state)}
                {shared::reasons_section(
                    &context,
                    file.explanation.as_ref(),
                    file.file_updated_at,
                    matching::Reader::Person,
                )}
                <h2>{context.t("applications-written")}</h2>
                {shared::letter_and_answers(&context, file.letter.as_ref(), &file.answers)}
                {sent::sent_file(&context, &file)}
                {withdrawal_link(&context, &file.card)}
            </div>
        };
        Ok(Page::new(title, body))
    })
}

/// Why nobody takes a place or leaves at this moment: the country with the source of the advice, the OCI, or the placement with the
/// reason that was given.
fn pause_notice(context: &RequestContext, file: &ApplicationFile) -> Option<AnyView> {
    let card = &file.card;
    Some(match card.pause? {
        Pause::Country => {
            let text = context.t(match card.state {
                ApplicationState::Departed => "applications-stop-abroad",
                ApplicationState::Offered => "applications-stop-offered",
                _ => "applications-stop",
            });
            stop_notice(context, card.subject.country, file.advice.as_ref(), text)
        }
        Pause::Placement => {
            let (title, text) = (context.t("applications-suspended"), context.t("applications-suspended-text"));
            let reason = file.suspended.clone().map(|reason| view! { <p>{reason}</p> });
            view! { <Notice tone=Tone::Warning title>{reason}<p>{text}</p></Notice> }.into_any()
        }
        pause => {
            let text = context.t(pause.key());
            view! { <Notice tone=Tone::Warning><p>{text}</p></Notice> }.into_any()
        }
    })
}

fn offer_notice(context: &RequestContext, file: &ApplicationFile) -> AnyView {
    let Some(offer) = &file.card.offer else { return ().into_any() };
    let date = context.catalogue().date(offer.expires_on);
    let text = context.t_with("applications-offer", &[("date", date.into())]);
    let accept = context.href(&address::accept_offer(file.card.id));
    let decline = context.href(&address::decline_offer(file.card.id));
    let labels = (context.t("application-action-accept"), context.t("application-action-decline"));
    let message = offer.message.as_ref().map(|message| message.as_str().to_owned());
    let accept = file.card.pause.is_none().then(|| view! { <ButtonLink href=accept label=labels.0/> });
    view! {
        <Notice tone=Tone::Success title=context.t("applications-offer-title")>
            <p>{text}</p>
            {message.map(|message| view! { <blockquote><p>{message}</p></blockquote> })}
            <div class="button-row">
                {accept}
                <ButtonLink href=decline label=labels.1 kind=ButtonKind::Secondary/>
            </div>
        </Notice>
    }
    .into_any()
}

fn withdrawal_link(context: &RequestContext, card: &ApplicationCard) -> AnyView {
    if card.state.after(ApplicationAction::Withdraw, Actor::Participant).is_err() {
        return ().into_any();
    }
    let href = context.href(&address::withdraw_application(card.id));
    view! {
        <p class="button-row"><ButtonLink href label=context.t("application-action-withdraw") kind=ButtonKind::Secondary/></p>
    }
    .into_any()
}

/// `/candidatures/{id}/accepter`.
pub(super) fn accept_offer_page() -> AnyView {
    page(|context| load_action(context, ApplicationAction::Accept, "offer-accept", AcceptOffer::PATH))
}

/// `/candidatures/{id}/decliner`.
pub(super) fn decline_offer_page() -> AnyView {
    page(|context| load_action(context, ApplicationAction::Decline, "offer-decline", DeclineOffer::PATH))
}

/// `/candidatures/{id}/retirer`.
pub(super) fn withdraw_application_page() -> AnyView {
    page(|context| load_action(context, ApplicationAction::Withdraw, "application-withdraw", WithdrawApplication::PATH))
}

async fn load_action(
    context: RequestContext,
    action: ApplicationAction,
    form_name: &'static str,
    target: &'static str,
) -> PageResult {
    let file = load_own_application(&context).await?;
    let form = FormState::load(&context, form_name, RawForm::default().with("reason", context.query("raison"))).await?;
    let accepts = action == ApplicationAction::Accept;
    let reached = accepts.then(|| {
        let key = if file.contact_shared { "offer-contact-listed" } else { "offer-contact" };
        view! { <p>{context.t(key)}</p> }
    });
    let paused = accepts && file.card.pause.is_some();
    // A place is taken on the terms of today: those that changed are accepted first.
    let terms_first = accepts && !file.changes.is_empty();
    let terms = terms_first.then(|| terms_section(&context, &file));
    let possible = file.card.state.after(action, Actor::Participant).is_ok() && !paused && !terms_first;
    let fields = match action {
        ApplicationAction::Accept => withdrawn_by_accepting(&context, &file, &form),
        ApplicationAction::Decline => reason_fields::<DeclineReason>(&context, &form),
        _ => reason_fields_of(&context, &form, WithdrawalReason::choices(!file.changes.is_empty())),
    };
    let title = context.t(action.key());
    let kind = if accepts { ButtonKind::Primary } else { ButtonKind::Danger };
    let post = possible.then(|| {
        view! {
            <form class="form" id=form.id() method="post" action=target novalidate>
                {form.opening(&context)}
                <input type="hidden" name="application" value=file.card.id.to_string()/>
                <input type="hidden" name="version" value=file.card.version.to_string()/>
                {fields}
                {reached}
                <div class="button-row"><Button label=title.clone() kind/></div>
            </form>
        }
    });
    let back = context.href(&address::application(file.card.id));
    let body = view! {
        <div class="column">
            <h1>{title.clone()}</h1>
            {shared::error_summary(&context, &form)}
            <p class="lead">{words::words(&context, &file.card.subject.spoken_title())}</p>
            {shared::state_label(&context, file.card.state)}
            {pause_notice(&context, &file).filter(|_| paused)}
            {travel_notice(&context, file.card.subject.track)}
            {shared::subject_facts(&context, &file.card.subject)}
            {terms}
            {post}
            <p><ButtonLink href=back label=context.t("apply-already-follow") kind=ButtonKind::Plain/></p>
        </div>
    };
    Ok(Page::new(title, body))
}

/// The other applications that accepting would withdraw, and the checkbox that confirms it.
fn withdrawn_by_accepting(context: &RequestContext, file: &ApplicationFile, form: &FormState) -> AnyView {
    if file.yielding.is_empty() {
        return ().into_any();
    }
    let others = file.yielding.iter().map(|other| {
        let values = [
            ("placement", words::plain_words(context.catalogue(), &other.subject.spoken_title()).into()),
            ("organisation", other.subject.organisation.as_str().into()),
        ];
        view! { <li>{context.t_with("applications-yielding-one", &values)}</li> }
    });
    let others = others.collect_view();
    let error = form.error(context, "confirmed");
    view! {
        <Notice tone=Tone::Warning title=context.t("applications-yielding")><ul>{others}</ul></Notice>
        <Checkbox name="confirmed" label=context.t("applications-yielding-confirm") error/>
    }
    .into_any()
}

/// The fields for a reason and a note.
pub(super) fn reason_fields<R: Choice>(context: &RequestContext, form: &FormState) -> AnyView {
    reason_fields_of(context, form, R::ALL.iter().copied())
}

/// The same with some of the reasons.
pub(super) fn reason_fields_of<R: Choice>(
    context: &RequestContext,
    form: &FormState,
    reasons: impl Iterator<Item = R>,
) -> AnyView {
    let options = reasons.map(|choice| ChoiceOption::new(choice.as_str(), context.t(choice.key()))).collect();
    view! {
        <Choices
            name="reason"
            legend=context.t("applications-reason")
            kind=ChoiceKind::One
            options
            selected=vec![form.value("reason")]
            error=form.error(context, "reason")
            required=context.t("field-required")
        />
        <TextareaField
            name="note"
            label=context.t("applications-note")
            hint=context.t("applications-note-hint")
            value=form.value("note")
            error=form.error(context, "note")
            rows=4
        />
    }
    .into_any()
}
