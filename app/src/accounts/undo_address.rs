//! `/lien/ancienne-adresse`: bringing back the address that the account had before a change.

use domain::{account::TokenForm, link::LinkPurpose};
use leptos::{prelude::*, server_fn::ServerFn};

use super::links::{Link, TOKEN, posted_link_page};
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    page::PageResult,
    render::page,
    ui::{Button, ButtonKind, ButtonLink, ButtonSize},
};

/// `/lien/ancienne-adresse?jeton=…`
pub(super) fn undo_address_page() -> AnyView {
    page(load)
}

#[server(prefix = "/api", endpoint = "account/undo-address")]
pub async fn undo_address() -> Result<(), ServerFnError> {
    submit("undo-address", &posted_link_page(address::undo_address_link()), |context, posted| async move {
        let TokenForm { token } = TokenForm::try_from(&posted.fields)?;
        let reset = context.platform.undo_new_address(&token, context.address).await?;
        // Repeatable: where the form led is not stored, since it opens the account.
        Ok(Outcome::to(address::reset_link().with(TOKEN, reset.expose())).repeatable())
    })
    .await
}

async fn load(context: RequestContext) -> PageResult {
    let link = Link::load(&context, LinkPurpose::UndoAddress, "undo-address").await?;
    let open = view! {
        <p class="lead">{context.t("accounts-link-undo-address-text")}</p>
        <p>{context.t("accounts-link-undo-address-keeps")}</p>
        <form class="form" method="post" action=UndoAddress::PATH>
            {FormState::hidden(&context)}
            {link.hidden()}
            <Button label=context.t("accounts-link-undo-address-button") size=ButtonSize::Large/>
        </form>
        {contact(&context)}
    };
    let label = context.t("accounts-access-choose-password");
    let closed = view! {
        <p><ButtonLink href=context.href(&address::forgotten_password()) label kind=ButtonKind::Secondary/></p>
        {contact(&context)}
    };
    Ok(link.page(&context, open.into_any(), closed.into_any()))
}

/// Whom to write to where the link does not help.
fn contact(context: &RequestContext) -> AnyView {
    view! {
        <p>
            {context.t("accounts-link-undo-address-contact")} " "
            <a href=context.href(&address::terms().at("joindre"))>{context.t("footer-contact")}</a>
        </p>
    }
    .into_any()
}
