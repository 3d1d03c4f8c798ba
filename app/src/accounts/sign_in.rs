//! Signing in by password or by a link, and signing out.

use domain::{
    account::{LinkRequest, SignIn},
    form::RawForm,
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::accounts::MailedLink;

use super::{
    client, destination, email_field, entered, link_request_form,
    password_field::{AskedPassword, password_field},
    signed_in_already,
};
use crate::{
    address::{self},
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    page::{Page, PageResult},
    render::page,
    ui::{Button, ButtonSize, ErrorSummary, Notice, Tone},
};

/// What the page after a request says where the mailbox had many mails lately.
const LAST_IS_GOOD: &str = "dernier-lien";

/// `/connexion`, with `?suite=/path` if another page sent the person here.
pub(super) fn sign_in_page() -> AnyView {
    page(load_sign_in)
}

/// `/connexion/lien-envoye`. It is the same for known and unknown e-mail addresses.
pub(super) fn link_sent_page() -> AnyView {
    page(|context| async move {
        let title = context.t("accounts-link-sent-title");
        let last_is_good = context.query("etat") == LAST_IS_GOOD;
        let lead = if last_is_good { "accounts-link-last-is-good" } else { "accounts-link-sent-lead" };
        let body = view! {
            <div class="column prose">
                <h1>{title.clone()}</h1>
                <p class="lead">{context.t(lead)}</p>
                <p>{context.t("accounts-sent-nothing")}</p>
                <p><a href=context.href(&address::sign_in())>{context.t("accounts-to-sign-in")}</a></p>
            </div>
        };
        Ok(Page::new(title, body))
    })
}

/// `/mot-de-passe-oublie`.
pub(super) fn forgotten_password_page() -> AnyView {
    page(|context| async move {
        let title = context.t("accounts-forgotten-title");
        let form = FormState::load(&context, "request-reset", RawForm::default()).await?;
        let body = view! {
            <div class="column prose">
                <ErrorSummary title=context.t("form-errors-title") items=form.summary(&context)/>
                <h1>{title.clone()}</h1>
                <p class="lead">{context.t("accounts-forgotten-lead")}</p>
                {reset_request_form(&context, &form)}
            </div>
        };
        Ok(Page::new(title, body))
    })
}

/// The form that asks for a password reset link.
pub(super) fn reset_request_form(context: &RequestContext, form: &FormState) -> AnyView {
    view! {
        <form class="form" method="post" action=RequestReset::PATH novalidate>
            {FormState::hidden(context)}
            {destination::next_field(context)}
            {email_field(context, form, "email")}
            <Button label=context.t("accounts-send-link")/>
        </form>
    }
    .into_any()
}

#[server(prefix = "/api", endpoint = "account/sign-in")]
pub async fn post_sign_in() -> Result<(), ServerFnError> {
    let next = &destination::posted_next();
    let page = destination::keeping(address::sign_in(), next.as_ref());
    submit("sign-in", &page, |context, posted| async move {
        let form = SignIn::try_from(&posted.fields)?;
        Ok(entered(context.platform.sign_in(form, &client(&context)).await?, next.clone()).repeatable())
    })
    .await
}

#[server(prefix = "/api", endpoint = "account/request-link")]
pub async fn request_link() -> Result<(), ServerFnError> {
    let next = &destination::posted_next();
    let page = destination::keeping(address::sign_in(), next.as_ref());
    submit("request-link", &page, |context, posted| async move {
        let form = LinkRequest::try_from(&posted.fields)?;
        let way_back = destination::way_back(&context, next.clone());
        Ok(link_requested(context.platform.request_sign_in_link(form, way_back, context.address).await?))
    })
    .await
}

#[server(prefix = "/api", endpoint = "account/request-reset")]
pub async fn request_reset() -> Result<(), ServerFnError> {
    let next = &destination::posted_next();
    let page = destination::keeping(address::forgotten_password(), next.as_ref());
    submit("request-reset", &page, |context, posted| async move {
        let form = LinkRequest::try_from(&posted.fields)?;
        let way_back = destination::way_back(&context, next.clone());
        Ok(link_requested(context.platform.request_password_reset(form, way_back, context.address).await?))
    })
    .await
}

#[server(prefix = "/api", endpoint = "account/sign-out")]
pub async fn sign_out() -> Result<(), ServerFnError> {
    submit("sign-out", &address::sign_in(), |context, _| async move {
        if let Some(session) = context.session {
            context.platform.close_session(session).await?;
        }
        Ok(Outcome::to(address::sign_in().with("etat", "sortie")).closing())
    })
    .await
}

#[server(prefix = "/api", endpoint = "account/sign-out-everywhere")]
pub async fn sign_out_everywhere() -> Result<(), ServerFnError> {
    submit("sign-out-everywhere", &address::account(), |context, _| async move {
        context.platform.sign_out_everywhere(context.viewer()?).await?;
        Ok(Outcome::to(address::sign_in().with("etat", "sortie")).closing())
    })
    .await
}

/// Leads to the page that says what to look for in the mailbox.
fn link_requested(link: MailedLink) -> Outcome {
    Outcome::to(match link {
        MailedLink::Sent => address::link_sent(),
        MailedLink::LastIsGood => address::link_sent().with("etat", LAST_IS_GOOD),
    })
}

async fn load_sign_in(context: RequestContext) -> PageResult {
    let title = context.t("accounts-sign-in-title");
    let form = FormState::load(&context, "sign-in", RawForm::default()).await?;
    let link = FormState::load(&context, "request-link", RawForm::default()).await?;
    let content = signed_in_already(&context).unwrap_or_else(|| sign_in_forms(&context, &form, &link));
    let left = sign_out_notice(&context);
    let mut problems = form.summary(&context);
    problems.extend(link.summary(&context).into_iter().map(|(field, sentence)| {
        if field.is_empty() { (field, sentence) } else { ("link-email".to_owned(), sentence) }
    }));
    let body = view! {
        <div class="column prose">
            <ErrorSummary title=context.t("form-errors-title") items=problems/>
            {left}
            <h1>{title.clone()}</h1>
            {content}
        </div>
    };
    Ok(Page::new(title, body).indexed(context.t("accounts-by-link-text")))
}

/// Confirms that the person signed out or closed the account, or that what they posted after their session had ended is kept.
fn sign_out_notice(context: &RequestContext) -> Option<AnyView> {
    let key = match context.query("etat") {
        "sortie" => "accounts-signed-out",
        "fermeture" => "accounts-closed",
        "texte" => "form-signed-out",
        _ => return None,
    };
    let text = context.viewer.is_none().then(|| context.t(key))?;
    Some(view! { <Notice tone=Tone::Success status=true><p>{text}</p></Notice> }.into_any())
}

fn sign_in_forms(context: &RequestContext, form: &FormState, link: &FormState) -> AnyView {
    let next = destination::asked_next(context);
    let forgotten = context.href(&destination::keeping(address::forgotten_password(), next.as_ref()));
    let sign_up = context.href(&destination::keeping(address::sign_up(), next.as_ref()));
    let next = destination::next_field(context);
    view! {
        <div class="split split-even">
        <form class="form" method="post" action=PostSignIn::PATH novalidate>
            {FormState::hidden(context)}
            {next}
            {email_field(context, form, "email")}
            {password_field(context, form, AskedPassword::SignIn)}
            <Button label=context.t("accounts-sign-in-button") size=ButtonSize::Large/>
            <p><a href=forgotten>{context.t("accounts-forgotten-title")}</a></p>
        </form>
        <section class="panel" aria-labelledby="by-link">
            <h2 id="by-link">{context.t("accounts-by-link-title")}</h2>
            <p>{context.t("accounts-by-link-text")}</p>
            {link_request_form(context, link)}
        </section>
        </div>
        <section aria-labelledby="no-account">
            <h2 id="no-account">{context.t("accounts-no-account")}</h2>
            <p><a class="button button-secondary" href=sign_up>{context.t("accounts-sign-up-title")}</a></p>
        </section>
    }
    .into_any()
}
