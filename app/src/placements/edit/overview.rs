//! A placement as its OCI sees it: its state, what is missing, what can be done.

use domain::{
    form::{FieldCode, RawForm},
    placement::{MissingPiece, PlacementAction, PlacementActor, PlacementState, PlacementStep},
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::placements::OciPlacement;

use super::{
    super::{cards::country_name, stops::stop_notice},
    act::FORM,
    act_form::act_form,
    doors::{doors, was_published},
    oral,
    partner_link::partner_link_section,
    placement_title,
    proposal::proposal_section,
    state_timeline, state_tone,
    steps_ahead::{step_ahead, undo_form},
};
use crate::{
    address,
    context::RequestContext,
    forms::FormState,
    page::{Page, PageResult},
    render,
    ui::{Button, ButtonKind, ButtonLink, ErrorSummary, Notice, StateLabel, Timeline, Tone},
};

pub(super) fn own_placement_page() -> AnyView {
    render::page(|context| async move { load_own_placement(context).await })
}

async fn load_own_placement(context: RequestContext) -> PageResult {
    let id = context.parameter("id")?;
    let viewer = context.viewer()?;
    let placement = context.platform.oci_placement(viewer, id).await?;
    let state = FormState::load(&context, FORM, RawForm::default()).await?;
    let heading = placement_title(&context, &placement.content);
    let list = context.href(&address::organisation_placements(&placement.organisation_slug));
    let saved = context.catalogue().moment(placement.updated_at);
    let actions = placement.can_edit.then(|| action_forms(&context, &placement, &state));
    let undo = undo_form(&context, &placement);
    let passed = (!placement.passages.is_empty()).then(|| {
        view! {
            <h2>{context.t("placement-edit-timeline")}</h2>
            <Timeline events=state_timeline(&context, &placement.passages)/>
        }
    });
    let body = view! {
        <div class="column">
            <p><a href=list>{context.t("placement-edit-list-title")}</a></p>
            <h1>{heading.clone()}</h1>
            {country_notice(&context, &placement)}
            <p><StateLabel tone=state_tone(placement.state) label=context.t(placement.state.key())/></p>
            <p class="meta">{context.t_with("placement-edit-saved", &[("moment", saved.into())])}</p>
            <ErrorSummary title=context.t("form-errors-title") items=summary(&context, &placement, &state)/>
            {notices(&context, &placement)}
            {undo}
            {proposal_section(&context, &placement)}
            {missing_list(&context, &placement)}
            {doors(&context, &placement)}
            {partner_link_section(&context, &placement)}
            {step_links(&context, &placement)}
            {actions}
            {passed}
        </div>
    };
    Ok(Page::new(heading, body))
}

/// That nobody leaves for the country, and what waits.
fn country_notice(context: &RequestContext, placement: &OciPlacement) -> Option<AnyView> {
    let advice = placement.advice.as_ref().filter(|_| !placement.state.is_over())?;
    let country = placement.content.place.country?;
    Some(stop_notice(context, country, Some(advice), context.t("placement-stop-oci")))
}

/// The errors of the form. A refusal because of the country names it.
fn summary(context: &RequestContext, placement: &OciPlacement, state: &FormState) -> Vec<(String, String)> {
    let country = placement.content.place.country.map(|country| country_name(context, country)).unwrap_or_default();
    state.summary_with(context, &[("country", country.into())])
}

fn notices(context: &RequestContext, placement: &OciPlacement) -> impl IntoView + use<> {
    let notice = |tone: Tone, text: String| view! { <Notice tone><p>{text}</p></Notice> }.into_any();
    let sent = (context.query("envoye") == "1").then(|| notice(Tone::Success, context.t("placement-edit-link-sent")));
    let revised = (context.query("modifie") == "1").then(|| notice(Tone::Success, context.t("placement-edit-revised")));
    let proposed = (context.query("modifie") == "propose").then(|| notice(Tone::Success, context.t("proposal-saved")));
    let refused = oral::refusal_text(context, &placement.content).map(|text| notice(Tone::Warning, text));
    let reason = placement.reason.clone().map(|reason| {
        let heading = context.t("placement-edit-reason");
        view! { <Notice tone=Tone::Warning title=heading><p>{reason}</p></Notice> }.into_any()
    });
    let reader = (!placement.can_edit).then(|| notice(Tone::Info, context.t("placement-edit-refused-reader")));
    let waits = (!placement.organisation_state.may_act())
        .then(|| notice(Tone::Warning, context.t("placement-edit-organisation-waits")));
    let next = notice(Tone::Info, context.t(&format!("placement-edit-next-{}", dashed(placement.state))));
    view! { {sent}{revised}{proposed}{reason}{refused}{reader}{waits}{next} }
}

fn dashed(state: PlacementState) -> String {
    state.as_str().replace('_', "-")
}

/// What keeps a draft from being submitted, each linked to the field that mends it: what contradicts something is named, what is
/// missing is counted.
pub(super) fn missing_list(context: &RequestContext, placement: &OciPlacement) -> Option<AnyView> {
    if placement.blockers.is_empty() || placement.state != PlacementState::Draft {
        return None;
    }
    let items = PlacementStep::ALL.iter().flat_map(|step| {
        let of_step = || placement.blockers.iter().filter(|piece| piece.step == *step);
        let wrong = of_step().filter(|piece| piece.code != FieldCode::Required);
        let wrong: Vec<_> = wrong.map(|piece| (piece.field, wrong_text(context, piece))).collect();
        let missing = of_step().filter(|piece| piece.code == FieldCode::Required);
        let first = missing.clone().next().map(|first| {
            let count = i64::try_from(missing.count()).unwrap_or_default();
            let values = [("step", context.t(step.key()).into()), ("count", count.into())];
            (first.field, context.t_with("placement-edit-missing-step", &values))
        });
        let link = |(field, words): (&str, String)| {
            let href = context.href(&address::placement_step(placement.id, *step).at(field));
            view! { <li><a href=href>{words}</a></li> }
        };
        first.into_iter().chain(wrong).map(link).collect::<Vec<_>>()
    });
    let items = items.collect_view();
    Some(view! { <section><h2>{context.t("placement-edit-missing")}</h2><ul>{items}</ul></section> }.into_any())
}

/// The step, the field where it has a label of its own, and what is wrong with it.
fn wrong_text(context: &RequestContext, piece: &MissingPiece) -> String {
    let label = format!("placement-edit-field-{}", piece.field.replace('_', "-"));
    let place = if context.catalogue().has(&label) { context.t(&label) } else { context.t(piece.step.key()) };
    let problem = context.catalogue().field_code(piece.code);
    context.t_with("placement-edit-wrong", &[("place", place.into()), ("problem", problem.into())])
}

/// The links to the steps and to the whole placement, folded once it was published: it is then seldom edited.
fn step_links(context: &RequestContext, placement: &OciPlacement) -> AnyView {
    let items = PlacementStep::ALL.iter().map(|step| {
        let href = context.href(&address::placement_step(placement.id, *step));
        view! { <li><a href=href>{context.t(step.key())}</a></li> }
    });
    let verify = context.href(&address::verify_placement(placement.id));
    let kind = if placement.state == PlacementState::Draft { ButtonKind::Primary } else { ButtonKind::Secondary };
    let steps = view! {
        <ol>{items.collect_view()}</ol>
        <p><ButtonLink href=verify label=context.t("placement-edit-verify") kind/></p>
    };
    let title = context.t("placement-edit-steps");
    if was_published(placement) {
        let steps = steps.into_any();
        return view! { <details class="source-details"><summary>{title}</summary>{steps}</details> }.into_any();
    }
    view! { <section><h2>{title}</h2>{steps}</section> }.into_any()
}

fn action_forms(context: &RequestContext, placement: &OciPlacement, state: &FormState) -> AnyView {
    let possible: Vec<PlacementAction> = placement.state.actions(PlacementActor::Oci).collect();
    let forms = possible.into_iter().filter_map(|action| match action {
        // Submission goes through the page that shows the whole placement.
        PlacementAction::SubmitToPartner | PlacementAction::PartnerRefuses => None,
        PlacementAction::PartnerConfirms => Some(oral::oral_answer_form(context, placement, state)),
        PlacementAction::Cancel => Some(cancel_link(context, placement)),
        // These say whom they concern before their button.
        PlacementAction::Close | PlacementAction::Start | PlacementAction::Complete => step_ahead(context, placement),
        other => Some(act_form(context, placement, super::act::ActOnPlacement::PATH, action_button(context, other))),
    });
    let copy = view! { <Button label=context.t("placement-edit-duplicate") kind=ButtonKind::Secondary/> };
    let copy = act_form(context, placement, super::save::DuplicatePlacement::PATH, copy.into_any());
    let forms = forms.collect_view();
    view! { <section><h2>{context.t("placement-edit-actions")}</h2>{forms}{copy}</section> }.into_any()
}

fn action_button(context: &RequestContext, action: PlacementAction) -> AnyView {
    let posts = Some(("action", action.as_str().to_owned()));
    view! { <Button label=context.t(action.key()) kind=ButtonKind::Secondary posts/> }.into_any()
}

/// The link to the cancellation page, which says whom it concerns.
fn cancel_link(context: &RequestContext, placement: &OciPlacement) -> AnyView {
    let href = context.href(&address::cancel_placement(placement.id));
    view! { <p><ButtonLink href label=context.t(PlacementAction::Cancel.key()) kind=ButtonKind::Danger/></p> }
        .into_any()
}
