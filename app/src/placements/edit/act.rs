//! The server functions of a placement: the OCI's actions, cancellation, the partner's oral answer, the partner's
//! link.

use domain::{
    form::Parser,
    placement::{OralAnswerForm, PlacementActionForm},
    text::Paragraph,
};
use leptos::prelude::*;
use platform::Error;

use super::{page_of_form, placement_and_version};
use crate::{
    address,
    forms::{Outcome, Posted, submit},
};

/// The name of the overview's forms.
pub(super) const FORM: &str = "placement-act";
/// The name of the cancellation form.
pub(super) const CANCEL_FORM: &str = "placement-cancel";

/// Carries out one of the OCI's actions.
#[server(prefix = "/api", endpoint = "placements/act")]
pub async fn act_on_placement() -> Result<(), ServerFnError> {
    let page = page_of_form(&Posted::current().fields, address::edit_placement);
    submit(FORM, &page, |context, posted| async move {
        let (id, version) = placement_and_version(&posted.fields)?;
        let viewer = context.viewer()?;
        let PlacementActionForm { action, reason } = PlacementActionForm::try_from(&posted.fields)?;
        let ends = posted.fields.get("ends").parse().unwrap_or_default();
        context.platform.act_on_placement(viewer, id, version, action, reason.as_ref(), ends).await?;
        Ok(Outcome::to(address::edit_placement(id)))
    })
    .await
}

/// Undoes the last step.
#[server(prefix = "/api", endpoint = "placements/undo")]
pub async fn undo_placement_step() -> Result<(), ServerFnError> {
    let page = page_of_form(&Posted::current().fields, address::edit_placement);
    submit(FORM, &page, |context, posted| async move {
        let (id, version) = placement_and_version(&posted.fields)?;
        context.platform.undo_placement_step(context.viewer()?, id, version).await?;
        Ok(Outcome::to(address::edit_placement(id)))
    })
    .await
}

/// Cancels the placement.
#[server(prefix = "/api", endpoint = "placements/cancel")]
pub async fn cancel_placement() -> Result<(), ServerFnError> {
    let page = page_of_form(&Posted::current().fields, address::cancel_placement);
    submit(CANCEL_FORM, &page, |context, posted| async move {
        let (id, version) = placement_and_version(&posted.fields)?;
        let viewer = context.viewer()?;
        let mut p = Parser::new(&posted.fields);
        let reason = p.text("reason");
        let reason: Paragraph = p.finish(|| reason)?;
        let concerned = posted.fields.get("concerned").parse().map_err(|_| Error::MovedOn)?;
        context.platform.cancel_placement(viewer, id, version, &reason, concerned).await?;
        Ok(Outcome::to(address::edit_placement(id)))
    })
    .await
}

/// Records the partner's oral answer.
#[server(prefix = "/api", endpoint = "placements/oral")]
pub async fn record_oral_answer() -> Result<(), ServerFnError> {
    let page = page_of_form(&Posted::current().fields, address::edit_placement);
    submit(FORM, &page, |context, posted| async move {
        let (id, version) = placement_and_version(&posted.fields)?;
        let viewer = context.viewer()?;
        let form = OralAnswerForm::try_from(&posted.fields)?;
        context.platform.record_oral_answer(viewer, id, version, &form).await?;
        Ok(Outcome::to(address::edit_placement(id)))
    })
    .await
}

/// Sends the partner another link.
#[server(prefix = "/api", endpoint = "placements/link")]
pub async fn send_partner_link() -> Result<(), ServerFnError> {
    let page = page_of_form(&Posted::current().fields, address::edit_placement);
    submit(FORM, &page, |context, posted| async move {
        let (id, version) = placement_and_version(&posted.fields)?;
        context.platform.send_partner_link_again(context.viewer()?, id, version).await?;
        Ok(Outcome::to(address::edit_placement(id).with("envoye", "1")))
    })
    .await
}

/// Makes a link for the partner that a member hands on.
#[server(prefix = "/api", endpoint = "placements/hand-link")]
pub async fn hand_partner_link() -> Result<(), ServerFnError> {
    let page = page_of_form(&Posted::current().fields, address::edit_placement);
    submit(FORM, &page, |context, posted| async move {
        let (id, version) = placement_and_version(&posted.fields)?;
        let viewer = context.viewer()?;
        let session = context.session.ok_or(Error::SignedOut)?;
        context.platform.hand_partner_link(viewer, session, id, version).await?;
        Ok(Outcome::to(address::hand_link(id)))
    })
    .await
}

/// Takes the partner's link back.
#[server(prefix = "/api", endpoint = "placements/revoke-link")]
pub async fn revoke_partner_link() -> Result<(), ServerFnError> {
    let page = page_of_form(&Posted::current().fields, address::edit_placement);
    submit(FORM, &page, |context, posted| async move {
        let (id, version) = placement_and_version(&posted.fields)?;
        context.platform.revoke_partner_link(context.viewer()?, id, version).await?;
        Ok(Outcome::to(address::edit_placement(id)))
    })
    .await
}
