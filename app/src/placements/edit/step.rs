//! The page of a step. Each step is saved on its own.

use domain::placement::PlacementStep;
use leptos::{prelude::*, server_fn::ServerFn};
use platform::placements::OciPlacement;

use super::{
    controls::step_controls,
    fields::Fields,
    languages::{language_buttons, language_notice, shown_language},
    marked_title,
    proposal::step_notice,
    save::FORM,
    weights,
};
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, StepForm},
    page::{Page, PageResult},
    render,
    ui::{Button, ErrorSummary, Leaving, Notice, Step, StepState, Steps, Tone},
};

pub(super) fn placement_step_page() -> AnyView {
    render::page(|context| async move { load_placement_step(context).await })
}

async fn load_placement_step(context: RequestContext) -> PageResult {
    let id = context.parameter("id")?;
    let step: PlacementStep = context.parameter("step")?;
    let viewer = context.viewer()?;
    let placement = context.platform.oci_placement(viewer, id).await?;
    let shown =
        placement.content.proposed().map_or_else(|| placement.content.form(step), |proposed| proposed.form(step));
    let state = FormState::load(&context, FORM, shown).await?;
    let writing = shown_language(&context, &state, &placement.content, step);
    let required = placement.content.required(step);
    let marked = !required.is_empty();
    let form = StepForm::new(context.clone(), state, "placement-edit-field").requiring(required);
    let fields = Fields { form, public: placement.state.may_be_revised(), writing };
    let controls = step_controls(&fields, &placement, step).await?;
    let controls = view! { {language_notice(&fields, step)}{controls} }.into_any();
    let shown = form_or_refusal(&fields, &placement, step, marked, controls);
    let leaving = context.forms.leaving();
    let heading = context.t(step.key());
    let body = view! {
        <div class="column">
            <p><a href=context.href(&address::edit_placement(id))>{marked_title(&context, &placement.content)}</a></p>
            <h1>{heading.clone()}</h1>
            <div class="split split-start">
                {step_list(&context, &placement, step, leaving)}
                <div>
                    <ErrorSummary title=context.t("form-errors-title") items=fields.state.summary(&context)/>
                    {shown}
                </div>
            </div>
        </div>
    };
    let page = Page::new(heading, body);
    Ok(if step == PlacementStep::LanguagesAndSkills { page.with_islands() } else { page })
}

/// Why a step may not be saved, if it may not.
fn refusal(placement: &OciPlacement, step: PlacementStep) -> Option<&'static str> {
    match (placement.can_edit, placement.state) {
        (false, _) => Some("placement-edit-refused-reader"),
        (true, state) if state.is_editable() => None,
        (true, state) if !state.may_be_revised() => Some("placement-edit-refused-not-a-draft"),
        (true, _) if !step.may_be_revised() => Some("placement-edit-refused-published"),
        (true, _) => None,
    }
}

/// The form, or the reason why it may not be saved.
fn form_or_refusal(
    fields: &Fields,
    placement: &OciPlacement,
    step: PlacementStep,
    marked: bool,
    controls: AnyView,
) -> AnyView {
    let context = &fields.context;
    if let Some(key) = refusal(placement, step) {
        let text = context.t(key);
        // A reader may not change the weights but may see them.
        let stands = (step == PlacementStep::Weights).then(|| weights::weights_read_only(context, placement));
        return view! { <Notice tone=Tone::Warning><p>{text}</p></Notice> {stands} }.into_any();
    }
    let public = placement.state.may_be_revised().then(|| {
        let text = context.t(&format!("placement-edit-public-{}", step.as_str().replace('_', "-")));
        view! { <Notice tone=Tone::Info><p>{text}</p></Notice> }
    });
    let resets = (step == PlacementStep::Weights).then(|| weights::reset_forms(context, placement));
    view! {
        {public}
        {step_notice(context, placement, step)}
        {marked.then(|| view! { <p>{context.t("placement-edit-required-note")}</p> })}
        <form class="form" id=fields.state.id() method="post" action=super::save::SavePlacement::PATH novalidate>
            {fields.state.opening(context)}
            <input type="hidden" name="placement" value=placement.id.to_string()/>
            <input type="hidden" name="version" value=placement.version.to_string()/>
            <input type="hidden" name="step" value=step.as_str()/>
            {controls}
            <div class="button-row">
                <Button label=context.t("placement-edit-save")/>
                {language_buttons(context, fields.writing, step)}
            </div>
        </form>
        {resets}
    }
    .into_any()
}

fn step_list(
    context: &RequestContext,
    placement: &OciPlacement,
    now: PlacementStep,
    leaving: Option<Leaving>,
) -> impl IntoView + use<> {
    let missing = &placement.blockers;
    let number = PlacementStep::ALL.iter().position(|step| *step == now).unwrap_or_default() + 1;
    let steps = PlacementStep::ALL.iter().map(|step| {
        let (state, word) = match missing.iter().any(|piece| piece.step == *step) {
            _ if *step == now => (StepState::Now, "placement-edit-step-now"),
            true => (StepState::ToDo, "placement-edit-step-to-do"),
            // Nothing is required there, and nobody has answered anything.
            false if placement.content.is_untouched(*step) => (StepState::ToDo, "placement-edit-step-optional"),
            false => (StepState::Done, "placement-edit-step-done"),
        };
        let href = context.href(&address::placement_step(placement.id, *step));
        Step { name: context.t(step.key()), href: Some(href), state, state_word: context.t(word) }
    });
    let total = PlacementStep::ALL.len();
    let values = [
        ("number", i64::try_from(number).unwrap_or_default().into()),
        ("total", i64::try_from(total).unwrap_or_default().into()),
    ];
    let now = context.t_with("placement-edit-step-number", &values);
    let (label, show_all) = (context.t("placement-edit-steps"), context.t("placement-edit-steps-all"));
    let steps: Vec<Step> = steps.collect();
    view! { <Steps label now show_all steps leaving/> }
}
