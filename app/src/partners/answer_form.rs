//! The form by which a partner answers.

use domain::{link::LinkToken, placement::PartnerVerdict};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::placements::PartnerAsk;

use crate::{
    context::RequestContext,
    forms::FormState,
    ui::{Button, ButtonSize, ChoiceKind, ChoiceOption, Choices, TextField, TextareaField},
};

pub(super) fn answer_form(context: &RequestContext, token: &LinkToken, ask: &PartnerAsk, state: &FormState) -> AnyView {
    let verdicts = PartnerVerdict::ALL.iter().map(|it| ChoiceOption::new(it.as_str(), context.t(it.key())));
    let lang = ask.content.partner.statement_language.map(|language| language.code().to_owned());
    let selected: Vec<String> = Some(state.value("verdict")).filter(|value| !value.is_empty()).into_iter().collect();
    view! {
        <form class="form" method="post" action=super::answer::AnswerAsPartner::PATH novalidate>
            {FormState::hidden(context)}
            <input type="hidden" name="token" value=token.expose().to_owned()/>
            <input type="hidden" name="version" value=ask.version.to_string()/>
            <h2>{context.t("partner-your-answer")}</h2>
            <TextareaField
                name="statement"
                label=context.t("partner-statement")
                hint=context.t("partner-statement-hint")
                value=state.value("statement")
                error=state.error(context, "statement")
                lang
            />
            <Choices
                name="verdict"
                legend=context.t("partner-verdict")
                kind=ChoiceKind::One
                options=verdicts.collect()
                selected
                error=state.error(context, "verdict")
                required=context.t("field-required")
            />
            <TextareaField
                name="reason"
                label=context.t("partner-reason")
                hint=context.t("partner-reason-hint")
                value=state.value("reason")
                error=state.error(context, "reason")
                rows=3
            />
            <TextField
                name="person"
                label=context.t("partner-person")
                value=state.value("person")
                error=state.error(context, "person")
                required=context.t("field-required")
                autocomplete="name"
            />
            <Button label=context.t("partner-send") size=ButtonSize::Large/>
        </form>
    }
    .into_any()
}
