//! Whoever changes the language of the site is offered to have their mails in it too.

use domain::way_back::LocalPath;
use leptos::{prelude::*, server_fn::ServerFn};

use crate::{
    address::{self, Address},
    context::RequestContext,
    forms::{FormState, Outcome, Posted, submit},
    ui::{Button, ButtonKind, Notice, Tone},
};

/// The query that a link to another language adds for somebody signed in, and that the form's answer sets to [`DONE`].
pub(crate) const QUERY: &str = "langue";
const DONE: &str = "ok";

/// The offer, on the page that a link to another language opened; or that it was accepted.
pub(crate) fn mail_language_notice(context: &RequestContext) -> Option<AnyView> {
    let viewer = context.viewer().ok()?;
    let same = viewer.language == context.language;
    match (context.query(QUERY), same) {
        ("1", false) => Some(offer(context, viewer.language.code())),
        (DONE, true) => {
            let text = context.t("accounts-mail-language-done");
            Some(
                view! { <div class="column prose"><Notice tone=Tone::Success status=true><p>{text}</p></Notice></div> }
                    .into_any(),
            )
        }
        _ => None,
    }
}

fn offer(context: &RequestContext, mails: &str) -> AnyView {
    let now = context.t(&format!("language-{mails}"));
    let text = context.t_with("accounts-mail-language-now", &[("language", now.into())]);
    let page: String = context.same_page().into();
    let (hidden, label) = (FormState::hidden(context), context.t("accounts-mail-language-change"));
    view! {
        <div class="column prose"><Notice tone=Tone::Info>
            <p>{text}</p>
            <form method="post" action=ChooseMailLanguage::PATH>
                {hidden}
                <input type="hidden" name="page" value=page/>
                <Button label kind=ButtonKind::Secondary/>
            </form>
        </Notice></div>
    }
    .into_any()
}

/// Writes to the person in the language of the form from now on.
#[server(prefix = "/api", endpoint = "account/mail-language")]
pub async fn choose_mail_language() -> Result<(), ServerFnError> {
    let page = LocalPath::parse(Posted::current().fields.get("page")).ok();
    let page = page.map_or_else(address::account, |page| Address::of_request(&String::from(page)));
    let after = &page.clone().with(QUERY, DONE);
    submit("mail-language", &page, |context, _| async move {
        context.platform.write_in(context.viewer()?, context.language).await?;
        Ok(Outcome::to(after.clone()))
    })
    .await
}
