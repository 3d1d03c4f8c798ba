//! The page that shows the whole placement before it is submitted.

use domain::placement::{PlacementAction, PlacementStep};
use leptos::{prelude::*, server_fn::ServerFn};

use super::{
    act_form::act_form,
    answers::{Answers, answers_summary},
    marked_title, overview,
};
use crate::{
    address,
    context::RequestContext,
    page::{Page, PageResult},
    render,
    ui::{Button, Notice, Tone},
};

pub(super) fn verify_placement_page() -> AnyView {
    render::page(|context| async move { load_verify_placement(context).await })
}

async fn load_verify_placement(context: RequestContext) -> PageResult {
    let id = context.parameter("id")?;
    let placement = context.platform.oci_placement(context.viewer()?, id).await?;
    let skills = context.platform.skill_names(context.language).await?.into_iter().collect();
    let partner = placement.partner.as_ref().map(|partner| partner.name.as_str());
    let answers = Answers { context: &context, content: &placement.content, partner, skills };
    let editable = placement.can_edit && placement.state.is_editable();
    let revised = placement.can_edit && placement.state.may_be_revised();
    let change = |step: PlacementStep| {
        let values = [("step", context.t(step.key()).into())];
        (editable || revised && step.may_be_revised()).then(|| {
            let href = context.href(&address::placement_step(id, step));
            (href, context.t_with("placement-edit-change", &values))
        })
    };
    let submit = (editable && placement.blockers.is_empty()).then(|| {
        let key = match placement.partner.as_ref().and_then(|partner| partner.email.as_ref()) {
            Some(_) => "placement-edit-submit-by-mail",
            None => "placement-edit-submit-by-voice",
        };
        let posts = Some(("action", PlacementAction::SubmitToPartner.as_str().to_owned()));
        let text = context.t(key);
        let controls = view! {
            <Notice tone=Tone::Info><p>{text}</p></Notice>
            <Button label=context.t(PlacementAction::SubmitToPartner.key()) posts/>
        };
        act_form(&context, &placement, super::act::ActOnPlacement::PATH, controls.into_any())
    });
    let heading = context.t("placement-edit-verify");
    let body = view! {
        <div class="column">
            <p><a href=context.href(&address::edit_placement(id))>{marked_title(&context, &placement.content)}</a></p>
            <h1>{heading.clone()}</h1>
            {overview::missing_list(&context, &placement)}
            {answers_summary(&answers, change)}
            {submit}
        </div>
    };
    Ok(Page::new(heading, body))
}
