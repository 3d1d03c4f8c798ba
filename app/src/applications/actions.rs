//! The server functions of this feature. Each reads its subject from the form's hidden fields; the use case
//! authorises.

use domain::{
    application::{ApplicationAction, ApplicationDraft, Decision, DeclineForm, PaperCandidate, WithdrawForm},
    form::{FieldCode, FormErrors, RawForm},
    ids::{ApplicationId, PlacementId},
    placement::PostKind,
};
use leptos::prelude::*;
use leptos::server_fn::error::ServerFnError;
use platform::{Error, clock::local};

use crate::{
    address::{self, Address},
    forms::{Outcome, Posted, submit},
};

/// The placement and the post that a form names.
fn placement_and_post(fields: &RawForm) -> Result<(PlacementId, PostKind), Error> {
    let placement = fields.get("placement").parse().map_err(|_| Error::NotFound)?;
    let kind = fields.get("post").parse().map_err(|_| Error::NotFound)?;
    Ok((placement, kind))
}

/// The page of the form's placement and post; the person's applications if the form is forged.
fn apply_page(page: impl FnOnce(PlacementId, PostKind) -> Address) -> Address {
    let target = placement_and_post(&Posted::current().fields);
    target.map_or_else(|_| address::applications(), |(placement, kind)| page(placement, kind))
}

/// The application that a form names, and the version that was read.
pub(super) fn application_and_version(fields: &RawForm) -> Result<(ApplicationId, i32), Error> {
    let id = fields.get("application").parse().map_err(|_| Error::NotFound)?;
    Ok((id, version(fields)?))
}

fn version(fields: &RawForm) -> Result<i32, Error> {
    fields.get("version").parse().map_err(|_| Error::MovedOn)
}

/// The page of the form's application; the person's applications if the form is forged.
pub(super) fn application_page(page: impl FnOnce(ApplicationId) -> Address) -> Address {
    let id = Posted::current().fields.get("application").parse::<ApplicationId>();
    id.map_or_else(|_| address::applications(), page)
}

/// Accepts what the placement asks.
#[server(prefix = "/api", endpoint = "applications/accept-asks")]
pub async fn accept_asks() -> Result<(), ServerFnError> {
    submit("apply-asks", &apply_page(address::apply), |context, posted| async move {
        let (placement, kind) = placement_and_post(&posted.fields)?;
        if !posted.fields.flag("asks_accepted") {
            return Err(FormErrors::one("asks_accepted", FieldCode::NotAccepted).into());
        }
        context.platform.accept_asks(context.viewer()?, placement, kind).await?;
        Ok(Outcome::to(address::apply_letter(placement, kind)))
    })
    .await
}

/// Saves the letter and the answers.
#[server(prefix = "/api", endpoint = "applications/save")]
pub async fn save_letter() -> Result<(), ServerFnError> {
    submit("apply-letter", &apply_page(address::apply_letter), |context, posted| async move {
        let (placement, kind) = placement_and_post(&posted.fields)?;
        let draft = ApplicationDraft::try_from(&posted.fields)?;
        let viewer = context.viewer()?;
        context.platform.save_application(viewer, placement, kind, version(&posted.fields)?, &draft).await?;
        Ok(Outcome::to(if posted.fields.get("next") == "review" {
            address::apply_review(placement, kind)
        } else {
            address::apply_letter(placement, kind).with("enregistre", 1)
        }))
    })
    .await
}

/// Sends the application.
#[server(prefix = "/api", endpoint = "applications/submit")]
pub async fn send_application() -> Result<(), ServerFnError> {
    submit("apply-review", &apply_page(address::apply_review), |context, posted| async move {
        let (placement, kind) = placement_and_post(&posted.fields)?;
        let viewer = context.viewer()?;
        let id = context.platform.submit_application(viewer, placement, kind, version(&posted.fields)?).await?;
        Ok(Outcome::to(address::application_confirmation(id)))
    })
    .await
}

/// Puts today's profile and CV in the place of those that were sent.
#[server(prefix = "/api", endpoint = "applications/update-file")]
pub async fn update_file() -> Result<(), ServerFnError> {
    submit("application-update", &application_page(address::application), |context, posted| async move {
        let (id, version) = application_and_version(&posted.fields)?;
        context.platform.update_file(context.viewer()?, id, version).await?;
        Ok(Outcome::to(address::application(id)))
    })
    .await
}

/// Accepts the offer.
#[server(prefix = "/api", endpoint = "applications/accept-offer")]
pub async fn accept_offer() -> Result<(), ServerFnError> {
    submit("offer-accept", &application_page(address::accept_offer), |context, posted| async move {
        let (id, version) = application_and_version(&posted.fields)?;
        let confirmed = posted.fields.flag("confirmed");
        context.platform.accept_offer(context.viewer()?, id, version, confirmed).await?;
        Ok(Outcome::to(address::application(id)))
    })
    .await
}

/// Declines the offer.
#[server(prefix = "/api", endpoint = "applications/decline-offer")]
pub async fn decline_offer() -> Result<(), ServerFnError> {
    submit("offer-decline", &application_page(address::decline_offer), |context, posted| async move {
        let (id, version) = application_and_version(&posted.fields)?;
        let form = DeclineForm::try_from(&posted.fields)?;
        context.platform.decline_offer(context.viewer()?, id, version, &form).await?;
        Ok(Outcome::to(address::application(id)))
    })
    .await
}

/// Withdraws the application.
#[server(prefix = "/api", endpoint = "applications/withdraw")]
pub async fn withdraw_application() -> Result<(), ServerFnError> {
    submit("application-withdraw", &application_page(address::withdraw_application), |context, posted| async move {
        let (id, version) = application_and_version(&posted.fields)?;
        let form = WithdrawForm::try_from(&posted.fields)?;
        let still_listed = context.platform.withdraw_application(context.viewer()?, id, version, &form).await?;
        Ok(Outcome::to(if still_listed { address::application(id) } else { address::applications() }))
    })
    .await
}

/// Carries out a decision of the organisation.
#[server(prefix = "/api", endpoint = "applications/decide")]
pub async fn decide_application() -> Result<(), ServerFnError> {
    let action = Posted::current().fields.get("action").parse::<ApplicationAction>();
    let page = application_page(|id| match action {
        Ok(action) => address::candidate_action(id, action),
        Err(_) => address::candidate(id),
    });
    submit("decide", &page, |context, posted| async move {
        let (id, version) = application_and_version(&posted.fields)?;
        let viewer = context.viewer()?;
        let decision = Decision::read(&posted.fields, local(context.platform.clock().now()).datetime())?;
        context.platform.decide(viewer, id, version, &decision).await?;
        Ok(Outcome::to(address::candidate(id)))
    })
    .await
}

/// Undoes the last step that the member recorded.
#[server(prefix = "/api", endpoint = "applications/undo")]
pub async fn undo_application_step() -> Result<(), ServerFnError> {
    submit("decide", &application_page(address::candidate), |context, posted| async move {
        let (id, version) = application_and_version(&posted.fields)?;
        context.platform.undo_application_step(context.viewer()?, id, version).await?;
        Ok(Outcome::to(address::candidate(id)))
    })
    .await
}

/// Enters a candidate on paper.
#[server(prefix = "/api", endpoint = "applications/paper")]
pub async fn enter_paper_candidate() -> Result<(), ServerFnError> {
    let page = placement_and_post(&Posted::current().fields)
        .map_or_else(|_| address::home(), |(placement, kind)| address::paper_candidate(placement, kind));
    submit("paper", &page, |context, posted| async move {
        let (placement, kind) = placement_and_post(&posted.fields)?;
        let viewer = context.viewer()?;
        let candidate = PaperCandidate::read(&posted.fields, context.platform.clock().today())?;
        let id = context.platform.enter_paper_candidate(viewer, placement, kind, &candidate).await?;
        Ok(Outcome::to(address::candidate(id)))
    })
    .await
}
