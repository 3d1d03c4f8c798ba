//! The cancellation page: whom it concerns, and the form that asks for the reason.

use domain::{
    form::RawForm,
    placement::{PlacementAction, PlacementActor},
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::placements::Cancellation;

use super::{act::CANCEL_FORM, act_form::typed_act_form, marked_title, state_tone};
use crate::{
    address,
    context::RequestContext,
    forms::FormState,
    page::{Page, PageResult},
    render,
    ui::{Button, ButtonKind, ButtonLink, ErrorSummary, Notice, StateLabel, TextareaField, Tone},
};

pub(super) fn cancel_placement_page() -> AnyView {
    render::page(|context| async move { load_cancel_placement(context).await })
}

async fn load_cancel_placement(context: RequestContext) -> PageResult {
    let id = context.parameter("id")?;
    let cancellation = context.platform.cancellation(context.viewer()?, id).await?;
    let placement = &cancellation.placement;
    let state = FormState::load(&context, CANCEL_FORM, RawForm::default()).await?;
    let heading = context.t(PlacementAction::Cancel.key());
    let back = context.href(&address::edit_placement(id));
    let body = view! {
        <div class="column">
            <h1>{heading.clone()}</h1>
            <ErrorSummary title=context.t("form-errors-title") items=state.summary(&context)/>
            <p class="lead">{marked_title(&context, &placement.content)}</p>
            <p><StateLabel tone=state_tone(placement.state) label=context.t(placement.state.key())/></p>
            {concerned_notice(&context, &cancellation)}
            {cancel_form(&context, &cancellation, &state)}
            <p><ButtonLink href=back label=context.t("placement-cancel-back") kind=ButtonKind::Plain/></p>
        </div>
    };
    Ok(Page::new(heading, body))
}

/// How many people the cancellation concerns, by the state of their application.
fn concerned_notice(context: &RequestContext, cancellation: &Cancellation) -> AnyView {
    let people = cancellation.people;
    let counts = [
        ("placement-cancel-waiting", people.waiting),
        ("placement-cancel-offered", people.offered),
        ("placement-cancel-accepted", people.accepted),
        ("placement-cancel-left", people.left),
    ];
    let lines = counts.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| {
        view! { <li>{context.t_with(key, &[("count", count.into())])}</li> }
    });
    let lines = lines.collect_view();
    let total = context.t_with("placement-cancel-concerned", &[("count", people.all().into())]);
    let text = context.t("placement-cancel-text");
    view! { <Notice tone=Tone::Warning title=total><ul>{lines}</ul><p>{text}</p></Notice> }.into_any()
}

fn cancel_form(context: &RequestContext, cancellation: &Cancellation, state: &FormState) -> AnyView {
    let placement = &cancellation.placement;
    let possible = placement.state.after(PlacementAction::Cancel, PlacementActor::Oci).is_ok();
    let why = match (placement.can_edit, possible) {
        (false, _) => "placement-edit-refused-reader",
        (true, false) => "placement-cancel-over",
        (true, true) => {
            let controls = view! {
                <input type="hidden" name="concerned" value=cancellation.people.all().to_string()/>
                <TextareaField
                    name="reason"
                    label=context.t("placement-edit-field-reason")
                    hint=context.t("placement-edit-field-reason-hint")
                    required=context.t("field-required")
                    value=state.value("reason")
                    error=state.error(context, "reason")
                    rows=3
                />
                <Button label=context.t(PlacementAction::Cancel.key()) kind=ButtonKind::Danger/>
            };
            return typed_act_form(context, state, placement, super::act::CancelPlacement::PATH, controls.into_any());
        }
    };
    let text = context.t(why);
    view! { <Notice tone=Tone::Info><p>{text}</p></Notice> }.into_any()
}
