//! The next step of a published placement: what it does and to whom, then its button; and the last one, to undo.

use domain::{
    placement::PlacementAction,
    step::{UNDO_HOURS, Undoable},
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::placements::{OciPlacement, StepAhead};

use super::act_form::act_form;
use crate::{
    address,
    context::RequestContext,
    ui::{Button, ButtonKind, Notice, Tone},
};

/// The step that comes next: whom it concerns, from which day it is possible, and its button.
pub(super) fn step_ahead(context: &RequestContext, placement: &OciPlacement) -> Option<AnyView> {
    let step = placement.ahead?;
    let lines = effects(context, &step).into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let early = step.from.map(|day| {
        let day = context.catalogue().date(day);
        view! { <p>{context.t_with("placement-step-from", &[("day", day.into())])}</p> }
    });
    let departures = step.waits_for_departures().then(|| {
        let href = context.href(&address::candidates(placement.id));
        view! { <p><a href=href>{context.t("placement-step-refused-departures")}</a></p> }
    });
    let form = (early.is_none() && departures.is_none()).then(|| {
        let posts = Some(("action", step.action.as_str().to_owned()));
        let controls = view! {
            <input type="hidden" name="ends" value=step.ends().to_string()/>
            <p class="hint">{context.t_with("step-undo-hint", &[("hours", UNDO_HOURS.into())])}</p>
            <Button label=context.t(step.action.key()) kind=ButtonKind::Secondary posts/>
        };
        act_form(context, placement, super::act::ActOnPlacement::PATH, controls.into_any())
    });
    let section = view! {
        <section>
            <h3>{context.t(step.action.key())}</h3>
            <ul>{lines}</ul>
            {early}
            {departures}
            {form}
        </section>
    };
    Some(section.into_any())
}

/// What the step does, and to whom. Lines about nobody are left out.
fn effects(context: &RequestContext, step: &StepAhead) -> Vec<String> {
    let people = step.people;
    let counted = |key: &str, count: i64| (count > 0).then(|| context.t_with(key, &[("count", count.into())]));
    let lines = match step.action {
        PlacementAction::Close => [
            Some(context.t("placement-step-close")),
            counted("placement-step-close-waiting", people.waiting),
            counted("placement-step-close-offered", people.offered),
        ],
        PlacementAction::Start => [
            Some(context.t("placement-step-start")),
            counted("placement-step-ends-waiting", people.waiting),
            counted("placement-step-start-offered", people.offered),
        ],
        _ => [
            counted("placement-step-ends-waiting", people.waiting),
            counted("placement-step-ends-offered", people.offered),
            counted("placement-cancel-left", people.left),
        ],
    };
    let nobody = (step.action == PlacementAction::Complete && step.ends() == 0)
        .then(|| context.t("placement-step-complete-nobody"));
    nobody.into_iter().chain(lines.into_iter().flatten()).collect()
}

/// The sentence that offers to undo a step, and until when.
pub(crate) fn undo_text<A>(context: &RequestContext, undo: &Undoable<A>, label: String) -> String {
    let until = context.catalogue().moment(undo.until);
    context.t_with("step-undo-offer", &[("step", label.into()), ("until", until.into())])
}

/// The last step, where the reader may undo it.
pub(super) fn undo_form(context: &RequestContext, placement: &OciPlacement) -> Option<AnyView> {
    let undo = placement.undo?;
    let text = undo_text(context, &undo, context.t(undo.action.key()));
    let resumes = undo.action.ends_undecided().then(|| {
        let text = context.t("step-undo-resumes");
        view! { <p>{text}</p> }
    });
    let button = view! { <Button label=context.t("step-undo") kind=ButtonKind::Secondary/> };
    let form = act_form(context, placement, super::act::UndoPlacementStep::PATH, button.into_any());
    Some(view! { <Notice tone=Tone::Info><p>{text}</p>{resumes}{form}</Notice> }.into_any())
}
