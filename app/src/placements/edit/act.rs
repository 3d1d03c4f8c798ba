//! Actions on a placement: the OCI's actions, the cancellation, the partner's answer by voice, another link for the partner.

use domain::{
    form::Parser,
    placement::{OralAnswerForm, PlacementActionForm},
    text::Paragraph,
};
use leptos::prelude::*;
use platform::Error;

use super::{page_of, target};
use crate::{
    address,
    forms::{Outcome, Posted, submit},
};

/// The name of the overview's forms.
pub(super) const FORM: &str = "placement-act";
/// The name of the form that cancels.
pub(super) const CANCEL_FORM: &str = "placement-cancel";

/// One of the OCI's actions.
#[server(prefix = "/api", endpoint = "placements/act")]
pub async fn act_on_placement() -> Result<(), ServerFnError> {
    let page = page_of(&Posted::current().fields, address::edit_placement);
    submit(FORM, &page, |context, posted| async move {
        let (id, version) = target(&posted.fields)?;
        let viewer = context.viewer()?;
        let PlacementActionForm { action, reason } = PlacementActionForm::try_from(&posted.fields)?;
        context.platform.act_on_placement(viewer, id, version, action, reason.as_ref()).await?;
        Ok(Outcome::to(address::edit_placement(id)))
    })
    .await
}

/// The placement will not take place.
#[server(prefix = "/api", endpoint = "placements/cancel")]
pub async fn cancel_placement() -> Result<(), ServerFnError> {
    let page = page_of(&Posted::current().fields, address::cancel_placement);
    submit(CANCEL_FORM, &page, |context, posted| async move {
        let (id, version) = target(&posted.fields)?;
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

/// The partner answered by voice.
#[server(prefix = "/api", endpoint = "placements/oral")]
pub async fn record_oral_answer() -> Result<(), ServerFnError> {
    let page = page_of(&Posted::current().fields, address::edit_placement);
    submit(FORM, &page, |context, posted| async move {
        let (id, version) = target(&posted.fields)?;
        let viewer = context.viewer()?;
        let form = OralAnswerForm::try_from(&posted.fields)?;
        context.platform.record_oral_answer(viewer, id, version, &form).await?;
        Ok(Outcome::to(address::edit_placement(id)))
    })
    .await
}

/// Another link for the partner.
#[server(prefix = "/api", endpoint = "placements/link")]
pub async fn send_partner_link() -> Result<(), ServerFnError> {
    let page = page_of(&Posted::current().fields, address::edit_placement);
    submit(FORM, &page, |context, posted| async move {
        let (id, version) = target(&posted.fields)?;
        context.platform.send_partner_link_again(context.viewer()?, id, version).await?;
        Ok(Outcome::to(address::edit_placement(id).with("envoye", "1")))
    })
    .await
}
