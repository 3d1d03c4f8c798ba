//! The change that an OCI proposed and that waits for the programme, or was refused by it.

use domain::placement::PlacementStep;
use leptos::{prelude::*, server_fn::ServerFn};
use platform::placements::OciPlacement;

use super::{act::FORM, act_form::act_form, page_of_form, placement_and_version};
use crate::{
    address,
    context::RequestContext,
    forms::{Outcome, Posted, submit},
    placements::terms::{TermColumns, terms_table},
    ui::{Button, ButtonKind, Notice, Tone},
};

/// What waits, since when, and the button that takes it back; or why it was refused.
pub(super) fn proposal_section(context: &RequestContext, placement: &OciPlacement) -> Option<AnyView> {
    let Some(proposal) = &placement.content.proposal else { return refusal_notice(context, placement) };
    let since = context.t_with("proposal-since", &[("moment", context.catalogue().moment(proposal.at).into())]);
    let table = terms_table(context, &placement.content.proposed_terms(), TermColumns::Proposed);
    let withdraw = placement.can_edit.then(|| {
        let button = view! { <Button label=context.t("proposal-withdraw") kind=ButtonKind::Secondary/> };
        act_form(context, placement, WithdrawProposal::PATH, button.into_any())
    });
    let section = view! {
        <section>
            <h2>{context.t("proposal-waiting")}</h2>
            <p>{since}</p>
            <p>{context.t("proposal-waiting-oci")}</p>
            {table}
            {withdraw}
        </section>
    };
    Some(section.into_any())
}

fn refusal_notice(context: &RequestContext, placement: &OciPlacement) -> Option<AnyView> {
    let refused = placement.content.refused_proposal.as_ref()?;
    let moment = context.catalogue().moment(refused.at);
    let title = context.t_with("proposal-refused", &[("moment", moment.into())]);
    let (reason, text) = (refused.reason.to_string(), context.t("proposal-refused-text"));
    let notice = view! { <Notice tone=Tone::Warning title><p class="words">{reason}</p><p>{text}</p></Notice> };
    Some(notice.into_any())
}

/// Says that the form of a step shows what was proposed.
pub(super) fn step_notice(context: &RequestContext, placement: &OciPlacement, step: PlacementStep) -> Option<AnyView> {
    let proposal = placement.content.proposal.as_ref()?;
    let waits = match step {
        PlacementStep::PlaceAndDates => proposal.place.is_some(),
        PlacementStep::Asks => proposal.asks.is_some(),
        _ => false,
    };
    let text = context.t("proposal-step");
    waits.then(|| view! { <Notice tone=Tone::Warning><p>{text}</p></Notice> }.into_any())
}

/// Takes the proposal back.
#[server(prefix = "/api", endpoint = "placements/withdraw-proposal")]
pub async fn withdraw_proposal() -> Result<(), ServerFnError> {
    let page = page_of_form(&Posted::current().fields, address::edit_placement);
    submit(FORM, &page, |context, posted| async move {
        let (id, version) = placement_and_version(&posted.fields)?;
        context.platform.withdraw_proposal(context.viewer()?, id, version).await?;
        Ok(Outcome::to(address::edit_placement(id)))
    })
    .await
}
