//! The server functions of the partner's answer: given, and undone.

use domain::{link::LinkToken, placement::PartnerAnswer};
use leptos::prelude::*;
use platform::Error;

use crate::{
    address,
    forms::{Outcome, Posted, submit},
};

/// The name of the answer's form.
pub(super) const FORM: &str = "partner-answer";

/// The name of the form that undoes it.
pub(super) const UNDO_FORM: &str = "partner-undo";

/// Confirms or refuses the placement.
#[server(prefix = "/api", endpoint = "partner/answer")]
pub async fn answer_as_partner() -> Result<(), ServerFnError> {
    let token = LinkToken::parse(Posted::current().fields.get("token"));
    let page = token.as_ref().map_or_else(|_| address::home(), address::partner_ask);
    let (token, leads_to) = (&token, &page);
    submit(FORM, &page, |context, posted| async move {
        let token = token.as_ref().map_err(|_| Error::NotFound)?;
        let version = posted.fields.get("version").parse().map_err(|_| Error::MovedOn)?;
        let answer = PartnerAnswer::try_from(&posted.fields)?;
        context.platform.answer_as_partner(token, version, &answer, context.language).await?;
        Ok(Outcome::to(leads_to.clone()))
    })
    .await
}

/// Undoes the answer, so that the placement waits for it again.
#[server(prefix = "/api", endpoint = "partner/undo-answer")]
pub async fn undo_partner_answer() -> Result<(), ServerFnError> {
    let token = LinkToken::parse(Posted::current().fields.get("token"));
    let page = token.as_ref().map_or_else(|_| address::home(), address::partner_ask);
    let (token, leads_to) = (&token, &page);
    submit(UNDO_FORM, &page, |context, posted| async move {
        let token = token.as_ref().map_err(|_| Error::NotFound)?;
        let version = posted.fields.get("version").parse().map_err(|_| Error::MovedOn)?;
        context.platform.undo_partner_answer(token, version).await?;
        Ok(Outcome::to(leads_to.clone().with("annule", 1)))
    })
    .await
}
