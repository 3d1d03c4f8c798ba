//! `/n/{token}`: a partner confirms or denies that the person who named it belongs to it. No account, no script.

use domain::{form::FieldCode, form::FormErrors, form::RawForm, link::LinkToken, participant::NominationState};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::{Error, links::LinkState, profile::NominationAsk};

use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, Posted, submit},
    page::{Page, PageResult},
    profile::exchange_notice,
    render::page,
    ui::{Button, ButtonKind, ErrorSummary, Notice, Tone},
};

const FORM: &str = "nomination-answer";

pub(super) fn nomination_ask_page() -> AnyView {
    page(load_nomination_ask)
}

#[server(prefix = "/api", endpoint = "partner/answer-nomination")]
pub async fn answer_nomination() -> Result<(), ServerFnError> {
    let token = LinkToken::parse(Posted::current().fields.get("token"));
    let page = token.as_ref().map_or_else(|_| address::home(), address::nomination_ask);
    let (token, leads_to) = (&token, &page);
    submit(FORM, &page, |context, posted| async move {
        let token = token.as_ref().map_err(|_| Error::NotFound)?;
        let confirms = match posted.fields.get("verdict") {
            "confirm" => true,
            "refuse" => false,
            _ => return Err(FormErrors::whole(FieldCode::UnknownChoice).into()),
        };
        context.platform.answer_nomination(token, confirms).await?;
        Ok(Outcome::to(leads_to.clone()))
    })
    .await
}

async fn load_nomination_ask(context: RequestContext) -> PageResult {
    let token = LinkToken::parse(context.parameter_text("token")).map_err(|_| Error::NotFound)?;
    let ask = context.platform.nomination_ask(&token).await?;
    let form = FormState::load(&context, FORM, RawForm::default()).await?;
    let names = [("person", (&ask.person).into()), ("partner", (&ask.partner).into())];
    let title = context.t_with("profile-nomination-answer-title", &names);
    let open = ask.link == LinkState::Open && ask.state == Some(NominationState::Asked);
    let body = view! {
        <div class="column">
            <ErrorSummary title=context.t("form-errors-title") items=form.summary(&context)/>
            <h1>{title.clone()}</h1>
            {if open { question_form(&context, &token) } else { answer_notice(&context, &ask) }}
            {exchange_notice(&context)}
        </div>
    };
    Ok(Page::new(title, body).without_web_font().alone())
}

fn question_form(context: &RequestContext, token: &LinkToken) -> AnyView {
    view! {
        <p class="lead">{context.t("profile-nomination-answer-lead")}</p>
        <p>{context.t("profile-nomination-answer-effect")}</p>
        <form method="post" action=AnswerNomination::PATH>
            {FormState::hidden(context)}
            <input type="hidden" name="token" value=token.expose().to_owned()/>
            <div class="button-row">
                <Button
                    label=context.t("profile-nomination-answer-confirm")
                    posts=Some(("verdict", "confirm".to_owned()))
                />
                <Button
                    label=context.t("profile-nomination-answer-refuse")
                    kind=ButtonKind::Secondary
                    posts=Some(("verdict", "refuse".to_owned()))
                />
            </div>
        </form>
    }
    .into_any()
}

fn answer_notice(context: &RequestContext, ask: &NominationAsk) -> AnyView {
    let (tone, key) = match ask.state {
        Some(NominationState::Confirmed) => (Tone::Success, "profile-nomination-answer-confirmed"),
        Some(NominationState::Refused) => (Tone::Info, "profile-nomination-answer-refused"),
        Some(NominationState::Asked) => (Tone::Warning, "profile-nomination-answer-asked"),
        None => (Tone::Warning, "profile-nomination-answer-moved-on"),
    };
    let text = context.t(key);
    view! { <Notice tone status=true><p>{text}</p></Notice> }.into_any()
}
