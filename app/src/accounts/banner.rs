//! The banner of somebody signed in whose address is not confirmed yet, on every page, with the button that sends the link again.

use leptos::{prelude::*, server_fn::ServerFn};

use super::destination;
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    ui::{Button, ButtonKind, Notice, Tone},
};

/// The name of the form.
pub(super) const FORM: &str = "account-confirmation";
/// The query parameter of the page that follows, once the link was sent.
const SENT: &str = "confirmation";
/// The id of the banner, to which a page links that waits for the address.
pub(crate) const BANNER: &str = "adresse-a-confirmer";

#[server(prefix = "/api", endpoint = "account/send-confirmation")]
pub async fn send_confirmation() -> Result<(), ServerFnError> {
    let next = &destination::posted_next();
    submit(FORM, &address::account(), |context, _| async move {
        let way_back = destination::way_back(&context, next.clone());
        context.platform.send_confirmation_again(context.viewer()?, way_back).await?;
        let page = next.as_ref().map_or_else(address::account, |next| address::Address::of_request(next.as_str()));
        Ok(Outcome::to(page.with(SENT, "envoyee")))
    })
    .await
}

/// The banner; `None` for a confirmed address and for readers without an account.
pub(crate) fn unconfirmed_banner(context: &RequestContext) -> Option<AnyView> {
    let viewer = context.viewer.as_ref().filter(|viewer| !viewer.confirmed)?;
    let values = [("email", viewer.email.shown().into())];
    // The page of the link asks for the confirmation itself.
    if context.path == *address::confirm_link() {
        return None;
    }
    let sent = (context.query(SENT) == "envoyee").then(|| {
        let text = context.t("accounts-done-confirmation");
        view! { <p role="status">{text}</p> }
    });
    let mut here = context.query.clone();
    here.remove(SENT);
    let here = RequestContext { query: here, ..context.clone() }.same_page();
    let text = context.t_with("accounts-unconfirmed-text", &values);
    let (hidden, button) = (FormState::hidden(context), context.t("accounts-unconfirmed-button"));
    let (wrong, change) = (context.t("accounts-unconfirmed-wrong"), context.href(&address::change_email()));
    Some(
        view! {
            <div class="column prose" id=BANNER>
                <Notice tone=Tone::Warning title=context.t("accounts-unconfirmed-title")>
                    {sent}
                    <p>{text} " " <a href=change>{wrong}</a></p>
                    <form method="post" action=SendConfirmation::PATH>
                        {hidden}
                        <input type="hidden" name="suite" value=here.to_string()/>
                        <Button label=button kind=ButtonKind::Secondary/>
                    </form>
                </Notice>
            </div>
        }
        .into_any(),
    )
}
