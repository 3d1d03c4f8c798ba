//! The pages of one-time links. Opening a page changes nothing, because mail scanners open links; its button does.

use domain::{
    account::{ProveAddress, ResetPassword, TokenForm},
    form::RawForm,
    link::{LinkPurpose, LinkToken},
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::{Error, accounts::ByLink, links::LinkState};

use super::{
    client, destination, entered, link_request_form,
    password_field::{AskedPassword, password_field},
    sign_in::reset_request_form,
    strength::with_strength,
};
use crate::{
    address::{self, Address},
    context::RequestContext,
    forms::{FormState, Outcome, Posted, submit},
    page::{Page, PageResult},
    render::page,
    ui::{Button, ButtonSize, ErrorSummary, Notice, Tone},
};

/// The query parameter that holds a link's token.
pub(super) const TOKEN: &str = "jeton";

/// `/lien/confirmer?jeton=…`
pub(super) fn confirm_link_page() -> AnyView {
    page(|context| async move {
        let link = Link::load(&context, LinkPurpose::ConfirmAddress, "confirm").await?;
        let again = FormState::load(&context, "request-link", RawForm::default()).await?;
        let text = context.t("accounts-link-confirm-text");
        let button = context.t("accounts-link-confirm-button");
        // Who is signed in to an account that waits for this proof has typed its password already.
        let signed_in = context.viewer.as_ref().is_some_and(|viewer| !viewer.confirmed);
        let asks_password = !signed_in || link.form.error(&context, "password").is_some();
        let password = asks_password.then(|| password_field(&context, &link.form, AskedPassword::Proof));
        let open = view! {
            <p class="lead">{text}</p>
            <form class="form" method="post" action=ConfirmAddress::PATH novalidate>
                {FormState::hidden(&context)}
                {link.hidden()}
                {destination::next_field(&context)}
                {password}
                <Button label=button size=ButtonSize::Large/>
            </form>
        };
        let closed = link_request_form(&context, &again);
        Ok(link.page(&context, open.into_any(), closed))
    })
}

/// `/lien/connexion?jeton=…`
pub(super) fn sign_in_link_page() -> AnyView {
    page(|context| async move {
        let link = Link::load(&context, LinkPurpose::SignIn, "sign-in").await?;
        let again = FormState::load(&context, "request-link", RawForm::default()).await?;
        let text = context.t("accounts-link-sign-in-text");
        let button = context.t("accounts-sign-in-button");
        let open = view! {
            <p class="lead">{text}</p>
            <form class="form" method="post" action=UseLink::PATH>
                {FormState::hidden(&context)}
                {link.hidden()}
                {destination::next_field(&context)}
                <Button label=button size=ButtonSize::Large/>
            </form>
        };
        let closed = link_request_form(&context, &again);
        Ok(link.page(&context, open.into_any(), closed))
    })
}

/// `/lien/mot-de-passe?jeton=…`
pub(super) fn reset_link_page() -> AnyView {
    page(load_reset)
}

async fn load_reset(context: RequestContext) -> PageResult {
    let link = Link::load(&context, LinkPurpose::ResetPassword, "reset").await?;
    let again = FormState::load(&context, "request-reset", RawForm::default()).await?;
    let text = context.t("accounts-link-reset-text");
    let button = context.t("accounts-link-reset-button");
    let open = view! {
        <p class="lead">{text}</p>
        <form class="form" method="post" action=PostReset::PATH novalidate>
            {FormState::hidden(&context)}
            {link.hidden()}
            {destination::next_field(&context)}
            {password_field(&context, &link.form, AskedPassword::New)}
            <Button label=button size=ButtonSize::Large/>
        </form>
    };
    let closed = reset_request_form(&context, &again);
    Ok(link.page(&context, open.into_any(), closed))
}

#[server(prefix = "/api", endpoint = "account/confirm")]
pub async fn confirm_address() -> Result<(), ServerFnError> {
    submit("confirm", &posted_link_page(address::confirm_link()), |context, posted| async move {
        let form = ProveAddress::try_from(&posted.fields)?;
        let client = client(&context);
        let (proved, new_password) = context.platform.confirm_address(form, context.viewer.as_ref(), &client).await?;
        let outcome = entered(proved, destination::posted_next());
        Ok(match new_password {
            Some(strength) => outcome.by_way_of(|path| with_strength(path, strength)),
            None => outcome,
        })
    })
    .await
}

#[server(prefix = "/api", endpoint = "account/use-link")]
pub async fn use_link() -> Result<(), ServerFnError> {
    submit("sign-in-link", &posted_link_page(address::sign_in_link()), |context, posted| async move {
        let TokenForm { token } = TokenForm::try_from(&posted.fields)?;
        Ok(match context.platform.sign_in_by_link(&token, &client(&context)).await? {
            ByLink::Entered(by_link) => entered(by_link, destination::posted_next()),
            ByLink::ToProve(token) => {
                let page = address::confirm_link().with(TOKEN, token.expose());
                Outcome::to(destination::keeping(page, destination::posted_next().as_ref()))
            }
        })
    })
    .await
}

#[server(prefix = "/api", endpoint = "account/reset")]
pub async fn post_reset() -> Result<(), ServerFnError> {
    submit("reset", &posted_link_page(address::reset_link()), |context, posted| async move {
        let form = ResetPassword::try_from(&posted.fields)?;
        let (reset, strength) = context.platform.reset_password(form, &client(&context)).await?;
        Ok(entered(reset, destination::posted_next()).by_way_of(|path| with_strength(path, strength)))
    })
    .await
}

/// The page of the posted link, so that a refusal shows it again, with the page to return to.
pub(super) fn posted_link_page(page: Address) -> Address {
    let page = destination::keeping(page, destination::posted_next().as_ref());
    match LinkToken::parse(Posted::current().fields.raw("token")) {
        Ok(token) => page.with(TOKEN, token.expose()),
        Err(_) => page,
    }
}

/// A one-time link and its form.
pub(super) struct Link {
    /// The part of its text keys that names the link: `confirm` in `accounts-link-confirm-title`.
    name: &'static str,
    token: Option<LinkToken>,
    state: LinkState,
    pub form: FormState,
}

impl Link {
    pub(super) async fn load(
        context: &RequestContext,
        purpose: LinkPurpose,
        name: &'static str,
    ) -> Result<Self, Error> {
        let token = LinkToken::parse(context.query(TOKEN)).ok();
        let state = match &token {
            Some(token) => context.platform.link_state(purpose, token).await?,
            None => LinkState::Expired,
        };
        let form_name = if purpose == LinkPurpose::SignIn { "sign-in-link" } else { name };
        let form = FormState::load(context, form_name, RawForm::default()).await?;
        Ok(Self { name, token, state, form })
    }

    pub(super) fn hidden(&self) -> AnyView {
        let token = self.token.as_ref().map(|token| token.expose().to_owned());
        token.map(|token| view! { <input type="hidden" name="token" value=token/> }).into_any()
    }

    /// The sentences about a link that was used, and about one that is too old.
    fn over_keys(&self) -> (&'static str, &'static str) {
        // Nobody can ask for another one of these.
        if self.name == "undo-address" {
            ("accounts-link-undo-address-used", "accounts-link-undo-address-expired")
        } else {
            ("accounts-link-used", "accounts-link-expired")
        }
    }

    /// The page: `open` while the link can be used, `closed` afterwards.
    pub(super) fn page(self, context: &RequestContext, open: AnyView, closed: AnyView) -> Page {
        let title = context.t(&format!("accounts-link-{}-title", self.name));
        let (problem, content) = match self.state {
            LinkState::Open => (None, open),
            LinkState::Used => (Some(context.t(self.over_keys().0)), closed),
            LinkState::Expired => (Some(context.t(self.over_keys().1)), closed),
        };
        // The notice already says what is wrong with the link.
        let items = if problem.is_some() { Vec::new() } else { self.form.summary(context) };
        let problem = problem.map(|problem| view! { <Notice tone=Tone::Warning status=true><p>{problem}</p></Notice> });
        let body = view! {
            <div class="column prose">
                <ErrorSummary title=context.t("form-errors-title") items=items/>
                <h1>{title.clone()}</h1>
                {problem}
                {content}
            </div>
        };
        Page::new(title, body)
    }
}
