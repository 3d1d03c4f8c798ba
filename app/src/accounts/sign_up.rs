//! Opening an account.

use domain::{
    account::{AccountKind, ConsentPurpose, SignUp},
    form::RawForm,
};
use leptos::{prelude::*, server_fn::ServerFn};

use super::{
    destination, email_field,
    password_field::{AskedPassword, password_field},
    signed_in_already,
    strength::with_strength,
};
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    page::{Page, PageResult},
    render::page,
    ui::{Button, ButtonSize, ChoiceKind, ChoiceLayout, ChoiceOption, Choices, ErrorSummary, TextField},
};

/// The questions that the notice of collection answers.
const NOTICE: [&str; 6] = ["who", "why", "readers", "how-long", "refusal", "rights"];

/// `/inscription`, with `?kind=volunteer` if a link chose the kind of account.
pub(super) fn sign_up_page() -> AnyView {
    page(load_sign_up)
}

/// `/inscription/envoyee`. It is the same for known and unknown e-mail addresses.
pub(super) fn sign_up_sent_page() -> AnyView {
    page(|context| async move {
        let title = context.t("accounts-sent-title");
        let body = view! {
            <div class="column prose">
                <h1>{title.clone()}</h1>
                <p class="lead">{context.t("accounts-sent-lead")}</p>
                <p>{context.t("accounts-sent-nothing")}</p>
                <p><a href=context.href(&address::sign_in())>{context.t("accounts-to-sign-in")}</a></p>
            </div>
        };
        Ok(Page::new(title, body))
    })
}

#[server(prefix = "/api", endpoint = "account/sign-up")]
pub async fn post_sign_up() -> Result<(), ServerFnError> {
    let next = &destination::posted_next();
    let page = destination::keeping(address::sign_up(), next.as_ref());
    submit("sign-up", &page, |context, posted| async move {
        let form = SignUp::try_from(&posted.fields)?;
        let way_back = destination::way_back(&context, next.clone());
        let strength = context.platform.sign_up(form, context.language, way_back, context.address).await?;
        Ok(Outcome::to(with_strength(address::sign_up_sent(), strength)))
    })
    .await
}

async fn load_sign_up(context: RequestContext) -> PageResult {
    let title = context.t("accounts-sign-up-title");
    let stored = RawForm::default().with("kind", context.query("kind"));
    let form = FormState::load(&context, "sign-up", stored).await?;
    let content = signed_in_already(&context).unwrap_or_else(|| sign_up_form(&context, &form));
    let body = view! {
        <div class="column prose">
            <ErrorSummary title=context.t("form-errors-title") items=form.summary(&context)/>
            <h1>{title.clone()}</h1>
            {content}
        </div>
    };
    Ok(Page::new(title, body).indexed(context.t("accounts-sign-up-lead")))
}

fn sign_up_form(context: &RequestContext, form: &FormState) -> AnyView {
    let next = destination::asked_next(context);
    let sign_in = context.href(&destination::keeping(address::sign_in(), next.as_ref()));
    view! {
        <p class="lead">{context.t("accounts-sign-up-lead")}</p>
        <p>
            {context.t("accounts-have-one")} " "
            <a href=sign_in>{context.t("accounts-to-sign-in")}</a>
        </p>
        <form class="form" method="post" action=PostSignUp::PATH novalidate>
            {FormState::hidden(context)}
            {destination::next_field(context)}
            {kinds(context, form)}
            <TextField
                name="name"
                label=context.t("accounts-name")
                value=form.value("name")
                hint=context.t("accounts-name-hint")
                error=form.error(context, "name")
                required=context.t("field-required")
                autocomplete="name"
            />
            {email_field(context, form, "email")}
            {password_field(context, form, AskedPassword::New)}
            {notice(context)}
            {consents(context, form)}
            <Button label=context.t("accounts-sign-up-button") size=ButtonSize::Large/>
        </form>
    }
    .into_any()
}

fn kinds(context: &RequestContext, form: &FormState) -> AnyView {
    let options = AccountKind::ALL.iter().map(|kind| {
        let hint = context.t(&format!("accounts-hint-{}", kind.key()));
        ChoiceOption::new(kind.as_str(), context.t(kind.key())).with_hint(hint)
    });
    view! {
        <Choices
            name="kind"
            legend=context.t("accounts-kind")
            kind=ChoiceKind::One
            options=options.collect()
            selected=vec![form.value("kind")]
            error=form.error(context, "kind")
            required=context.t("field-required")
        />
    }
    .into_any()
}

/// The notice that the law requires where personal data are collected.
fn notice(context: &RequestContext) -> AnyView {
    let entries = NOTICE.into_iter().map(|question| {
        let term = context.t(&format!("accounts-notice-{question}"));
        let answer = context.t(&format!("accounts-notice-{question}-text"));
        view! { <dt>{term}</dt><dd>{answer}</dd> }
    });
    view! {
        <section class="panel" aria-labelledby="notice-title">
            <h2 id="notice-title">{context.t("accounts-notice-title")}</h2>
            <dl>{entries.collect_view()}</dl>
            <p><a href=context.href(&address::privacy())>{context.t("accounts-notice-policy")}</a></p>
        </section>
    }
    .into_any()
}

/// The consents. None is needed to open an account.
fn consents(context: &RequestContext, form: &FormState) -> AnyView {
    let options =
        ConsentPurpose::ALL.iter().map(|purpose| ChoiceOption::new(purpose.as_str(), context.t(purpose.key())));
    let selected = form.values().all("consents").map(str::to_owned).collect();
    view! {
        <Choices
            name="consents"
            legend=context.t("accounts-consents")
            kind=ChoiceKind::Several
            options=options.collect()
            selected=selected
            hint=context.t("accounts-consents-hint")
            error=form.error(context, "consents")
            layout=ChoiceLayout::Plain
        />
    }
    .into_any()
}
